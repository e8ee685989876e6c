/**
 * Speech reported without a sign of it: in an analysis, what judges right after `The trouble, he argues, is …` is still hers,
 * until she is spoken about or somebody else speaks.
 */
import type { ReportText } from '../text/report-text.ts';
import type { Attribution } from './attribute.ts';
import type { Cast } from './cast.ts';
import { framesIn } from './frames.ts';
import type { SentenceView } from './sentence-view.ts';
import { whoIs } from './who.ts';

const AHEAD = 6;

/** True where a sentence without words of attribution goes on with the person who was reported right before it. */
export function isFreeIndirect(
  report: ReportText,
  views: readonly SentenceView[],
  place: number,
  last: Attribution,
  cast: Cast,
): boolean {
  const view = views[place]!;
  if (last.speaker.what !== 'person' || last.manner !== 'indirect') return false;
  const first = view.tokens.find(({ kind }) => kind === 'word')?.lower ?? '';
  const surname = last.speaker.name.split(/\s+/).at(-1)!;
  if (/^(?:he|she|his|her|but|meanwhile)$/.test(first) || view.sentence.text.includes(surname)) return false;
  if (view.names.some(({ party }) => party.what === 'person') || view.tokens.at(-1)?.text === '?') return false;
  const judges = view.tokens.some(({ lower }) => JUDGING.has(lower));
  const returns = speaksAgain(views, place, last.speaker.name, cast);
  if (isAnalysis(report)) return judges || returns;
  if (last.standing === 'expert' && judges && returns) return true;
  // `The owners want money, he reckons. A new lock would cost millions.`: what she only thinks goes on in the same mood.
  return (
    /^(?:think|believe|reckon|suspect|guess|fear|hope)$/.test(last.verb ?? '') &&
    view.tokens.some(({ lower }) => /^(?:would|might|could|probably|perhaps)$/.test(lower))
  );
}

const JUDGING = new Set(
  'would could should must can cannot may might likely unlikely probably therefore thus hence perhaps never only best worst'.split(
    ' ',
  ),
);

/** Whether the next one who speaks in the paragraph is the same. */
function speaksAgain(views: readonly SentenceView[], place: number, name: string, cast: Cast): boolean {
  const p = views[place]!.sentence.paragraph;
  for (let i = place + 1; i <= place + AHEAD && views[i]?.sentence.paragraph === p; i++) {
    const [frame] = framesIn(views[i]!);
    if (frame !== undefined) return whoIs(views[i]!, frame.subject, cast)?.speaker.name === name;
  }
  return false;
}

function isAnalysis({ paragraphs }: ReportText): boolean {
  return paragraphs
    .slice(0, 8)
    .some(
      ({ text }) =>
        text.length < 80 && !/[.?!]$/.test(text) && /\b(?:analysis|explainer|insight|in depth|long read)\b/i.test(text),
    );
}
