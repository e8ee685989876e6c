/** Through whom words came that a sentence gives: the paper that quoted them, the person who read them out. */
import type { Speaker } from '../reading.ts';
import { DOCUMENTS, MEDIA } from '../text/speaker-nouns.ts';
import { byDescription, type Cast } from './cast.ts';
import type { Words } from './frame.ts';
import { mediumIn } from './medium.ts';
import type { SentenceView } from './sentence-view.ts';
import { hasSpeaker } from './subject.ts';
import { whoIs } from './who.ts';

/**
 * Through whom the words came: `three brokers quoted by the weekly Danube Post`, `the bank, as quoted in a book by Keita`, `a
 * memo, read out to us by a clerk`.
 */
export function quotedBy(view: SentenceView, { from, to }: Words, cast: Cast): Speaker | undefined {
  const { tokens } = view;
  for (let i = from; i + 1 < to; i++) {
    const { lower } = tokens[i]!;
    const isHandedOn = HANDED_ON.test(lower) && tokens.slice(from, i).some((one) => DOCUMENTS.has(one.lower));
    if (!/^(?:quoted|cited|interviewed|asked|questioned)$/.test(lower) && !isHandedOn) continue;
    if (tokens[i + 1]!.lower !== 'by') {
      const by = isHandedOn || tokens[i + 1]!.lower === 'in' ? byWhom(view, i + 1, to) : undefined;
      const named = by && whoIs(view, by, cast);
      if (named !== undefined) return named.speaker;
      continue;
    }
    const medium = mediumIn(view, { from: i + 2, to });
    const noun = tokens[i + 3]?.lower ?? '';
    if (medium === undefined && tokens[i + 2]?.lower === 'the' && MEDIA.has(noun))
      return byDescription(cast, [noun])?.speaker;
    return medium && { name: medium.name, what: 'organization', party: undefined };
  }
  return undefined;
}

/** The medium that has seen the paper a sentence opens with: `The letter, seen by the Danube Post, says`, `In a report obtained by the agency, …`. */
export function seenBy(view: SentenceView, to: number): Speaker | undefined {
  const { tokens } = view;
  let isPaper = false;
  for (let i = 0; i + 1 < to; i++) {
    const { lower } = tokens[i]!;
    isPaper ||= DOCUMENTS.has(lower);
    if (!isPaper || !/^(?:seen|obtained|reviewed|published)$/.test(lower) || tokens[i + 1]!.lower !== 'by') continue;
    const medium = mediumIn(view, { from: i + 2, to });
    return medium === undefined || medium.isUnnamed
      ? undefined
      : { name: medium.name, what: 'organization', party: undefined };
  }
  return undefined;
}

const HANDED_ON = /^(?:read|shown|leaked|given|passed|handed|provided|described)$/;

/** The words behind the next `by`, up to a mark. */
function byWhom(view: SentenceView, from: number, to: number): Words | undefined {
  const { tokens } = view;
  for (let i = from; i < Math.min(to, from + 8); i++) {
    if (tokens[i]!.kind === 'mark') return undefined;
    if (tokens[i]!.lower !== 'by' || !hasSpeaker(view, i + 1, to)) continue;
    let end = i + 1;
    while (end < to && tokens[end]!.kind !== 'mark') end++;
    return { from: i + 1, to: end };
  }
  return undefined;
}
