/** Names before a colon that open turns of speech. */
import type { Span } from '../reading.ts';
import { mostVoices, voiceOf } from './voice-of.ts';

interface Opened extends Span {
  /** Where the text behind the paragraph's mark begins. */
  readonly body: number;
}

export interface Label {
  readonly name: string;
  /** Where the turn's text begins; the paragraph's end where the name stands alone. */
  readonly body: number;
}

/**
 * One entry for each paragraph. `Q:` is a label wherever it comes back or `A:` occurs too; a name, initials or a paper's name
 * before a colon only where names come back: once three turns open with labels that occur twice or more, every label shaped like
 * a name is one. A single `Background:` opens no turn.
 */
export function labelsOf(text: string, paragraphs: readonly Opened[]): (Label | undefined)[] {
  const candidates = paragraphs.map((paragraph) => candidateAt(text, paragraph));
  const names = [...new Set(candidates.flatMap((one) => (one === undefined ? [] : [one.name])))];
  const voices = new Map(names.map((name) => [name, voiceOf(name, names.slice(0, mostVoices))]));
  const counts = new Map<string, number>();
  for (const one of candidates) {
    const voice = one === undefined ? undefined : voices.get(one.name)!;
    if (voice !== undefined) counts.set(voice, (counts.get(voice) ?? 0) + 1);
  }
  const times = (...short: string[]) => short.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0);
  const asked = times('q', 'question') > 1 || (times('q', 'question') > 0 && times('a', 'answer') > 0);
  const recurring = [...counts.values()].filter((count) => count > 1);
  const named = recurring.reduce((sum, count) => sum + count, 0) >= 3 && counts.size >= 2;
  return candidates.map((one) => {
    if (one === undefined) return undefined;
    if (/^(?:q|a|question|answer)$/i.test(one.name)) return asked ? one : undefined;
    if (one.dotted || !named) return undefined;
    return one;
  });
}

function candidateAt(text: string, { body, end }: Opened): (Label & { readonly dotted: boolean }) | undefined {
  const found = shape.exec(text.slice(body, Math.min(end, body + 90)));
  if (found === null) return undefined;
  const name = (found[1] ?? found[2] ?? found[3])!.replace(/[*_]/g, '').trim();
  const bare = name.toLowerCase().replace(/^[\p{L}]+ /u, (first) => (first === 'the ' ? '' : first));
  if (noSpeaker.test(bare)) return undefined;
  return { name, body: body + found[0].length, dotted: found[3] !== undefined };
}

const part = String.raw`(?:\p{Lu}[\p{L}\p{M}.'’&-]*|(?:de|der|den|van|von|bin|ibn|al|el|da|di|du|la|le|of|the|and|for)(?=\s)|al-\p{Lu}[\p{L}'’-]*)`;
const name = String.raw`\p{Lu}[\p{L}\p{M}.'’&-]*(?:\s+${part}){0,6}(?:\s*\([^()\n]{1,40}\))?`;
/** 1: `Name:`, with or without Markdown's stars, and `NAME, OFFICE:`; 2: `[Name]`; 3: `Q.` */
const shape = new RegExp(
  String.raw`^(?:[*_]{0,3}(${name})(?:,\s[\p{Lu}\d .&'’-]{2,50})?[*_]{0,3}\s?:[*_]{0,3}(?:\s+|$)|\[(${name})\]\s+|([QA])\.\s+(?=\S))`,
  'u',
);

/** What stands before a colon in news and is nobody. */
const noSpeaker =
  /^(?:q ?& ?a|faqs?|transcript|interview|interviewer|words|text|story|report|reporters?|reading time|illustrations?|graphics?|camera|voice|photographs?|photographers?|genre|series|issue|price|tickets|address|directed by|starring|answer to|headline|title|subtitle|urgent|attention|important|reminder|for reference|reference|read|see|watch|listen|also|related|photos?|images?|pictures?|videos?|source|sources|tags?|topics?|updated?|published|posted|note|notes|background|by|author|editor|editing|reporting|contacts?|phone|tel|telephone|fax|e-?mail|web|website|date|time|place|location|venue|share|follow|category|categories|subject|re|from|to|cc|copyright|caption|credit|correction|clarification|summary|key points|press contact|media contact|more|more on this|don't miss|breaking|exclusive|opinion|analysis|live|ps|p\.s|references?|annex|appendix|section|chapter|part|item|figure|table|translation|translated|original)(?:\s|$)/;
