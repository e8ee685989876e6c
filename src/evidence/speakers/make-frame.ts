/** A frame with what most of them have in common. */

import type { SpeechVerb } from '../text/speech-verbs.ts';
import type { Frame, Words } from './frame.ts';
import type { SentenceView } from './sentence-view.ts';

export function makeFrame(
  view: SentenceView,
  rule: string,
  verb: SpeechVerb | undefined,
  subject: Words,
  tag: Words,
  more: Partial<Frame> = {},
): Frame {
  const start = view.tokens[tag.from]!.start;
  const end = view.tokens[Math.max(tag.from, tag.to - 1)]!.end;
  return {
    rule,
    subject,
    tag,
    cited: undefined,
    through: undefined,
    act: verb?.act ?? 'say',
    verb: verb?.base,
    isInverted: false,
    isDenied: verb?.act === 'deny',
    words: view.sentence.text.slice(start - view.sentence.start, end - view.sentence.start),
    ...more,
  };
}
