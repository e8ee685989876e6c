/** How much a paragraph sounds like an interviewer, and how much like the one who answers. */
import type { Line } from './line.ts';

/** Above 0 like a question, below like an answer; 3 and more is hardly ever wrong. */
export function askingScore({ paragraph, asks, words, plain }: Line): number {
  const last = paragraph.sentences.at(-1)?.tokens ?? [];
  const first = last.find(({ kind }) => kind !== 'mark')?.lower ?? '';
  const opening = paragraph.sentences[0]?.tokens.filter(({ kind }) => kind !== 'mark') ?? [];
  let score = asks
    ? paragraph.sentences.length > 1 && !plain.slice(0, paragraph.sentences[0]!.text.length).includes('?')
      ? 3
      : 4
    : 0;
  if (!asks && last.length > 2) {
    if (imperatives.has(first) || isAskingPhrase(last.map(({ lower }) => lower))) score += 3;
    else if (interrogatives.has(first) && words <= 40) score += 1.5;
  }
  if (!asks && plain.includes('?')) score -= 0.5;
  if (words > 90) score -= 2.5;
  else if (words > 60) score -= 1;
  else if (words <= 30) score += 0.5;
  const start = opening[0]?.lower ?? '';
  if (answerStarts.has(start) && !asks) score -= 1;
  const own = paragraph.sentences.slice(0, 40).flatMap(({ tokens }) => tokens.map(({ lower }) => lower));
  if (own.some((word) => word === 'you' || word === 'your' || word === 'yours')) score += 0.7;
  if (own.some((word) => word === 'i' || word === 'my' || word === "i'm" || word === "i've")) score -= 0.7;
  return score;
}

/** What asks for an answer without a question mark: `Tell us …`, `Explain …`, `… wins from all this` behind `who`. */
const imperatives = new Set(
  `tell explain say describe comment name give clarify remind imagine suppose assess evaluate elaborate share let's please
  continue specify compare predict forecast introduce summarize recall list`.split(/\s+/),
);

const interrogatives = new Set(
  `who whom whose what which when where why how is are was were do does did can could will would should has have had may might must
  and but so`.split(/\s+/),
);

function isAskingPhrase(words: readonly string[]): boolean {
  const plain = words.filter((word) => /[\p{L}]/u.test(word));
  for (let at = 0; at < Math.min(plain.length, 8); at++) {
    if (at > 0 && imperatives.has(plain[at]!) && /^(?:then|please|and|so|but|now|well|just)$/.test(plain[at - 1]!))
      return true;
    if (
      imperatives.has(plain[at]!) &&
      /^(?:us|me|our|please|to|more|about|then|how|what|why)$/.test(plain[at + 1] ?? '') &&
      at < 4
    )
      return true;
    if (
      /^(?:who|what|why|how|where|when|which)$/.test(plain[at]!) &&
      at > 0 &&
      at < 6 &&
      /^(?:and|end|but|so|then|well|now|all|still|question)$/.test(plain[at - 1]!)
    )
      return true;
  }
  return /\b(?:your (?:opinion|view|assessment|forecast|prognosis|comment|experience)|in your (?:opinion|view)|do you (?:think|believe|see|expect))\b/.test(
    plain.join(' '),
  );
}

const answerStarts = new Set(
  'yes no of this that it not certainly absolutely exactly unfortunately well we i first firstly there because in the as naturally undoubtedly perhaps probably'.split(
    ' ',
  ),
);
