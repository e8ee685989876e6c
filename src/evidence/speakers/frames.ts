/**
 * Who is said, within a sentence, to say it: post-posed and inserted tags, main clauses, set phrases, a name before a colon.
 * Words inside quotes are never searched.
 */
import { type Segment, segmentsOf } from './clause.ts';
import { finiteVerb } from './finite-verb.ts';
import type { Frame } from './frame.ts';
import { mainClause } from './main-clause.ts';
import type { SentenceView } from './sentence-view.ts';
import {
  aboutThis,
  afterColon,
  asExplained,
  beforeColon,
  calling,
  saidBy,
  saidInMessage,
  statedIn,
} from './set-phrases.ts';
import { insertedTag, invertedTag } from './tags.ts';

/** `pilots who, he grumbles, cannot swim`: only the clause about them is hers. */
function isOnRelative(view: SentenceView, { from, before, after }: Segment): boolean {
  return (
    before === ',' && after === ',' && from > 3 && /^(?:who|which|whose|whom)$/.test(view.tokens[from - 2]?.lower ?? '')
  );
}

/** In words: what is longer is no sentence, and would take long. */
const LONGEST = 500;

/** The frames of a sentence, the one that governs it first; empty where it speaks in the text's own voice. */
export function framesIn(view: SentenceView): Frame[] {
  if (view.tokens.length > LONGEST) return [];
  const segments = segmentsOf(view);
  const tags: Frame[] = [];
  let main: Frame | undefined;
  for (const [s, segment] of segments.entries()) {
    if (isOnRelative(view, segment)) continue;
    for (let v = segment.from; v < segment.to; v++) {
      const verb = finiteVerb(view, v, segment);
      if (verb === undefined) continue;
      const tag = insertedTag(view, segments, s, v, verb) ?? invertedTag(view, segments, s, v, verb);
      if (tag !== undefined) {
        tags.push(tag);
        break;
      }
      if (main === undefined) main = mainClause(view, segments, s, v, verb);
    }
  }
  if (main === undefined) main = aboutThis(view, segments) ?? statedIn(view, segments);
  const passive = saidInMessage(view, segments) ?? saidBy(view, segments);
  if (passive !== undefined) tags.push(passive);
  if (main === undefined) main = calling(view, segments);
  const asTag = asExplained(view, segments);
  if (asTag !== undefined) tags.push(asTag);
  const colon = beforeColon(view, segments) ?? afterColon(view, segments);
  if (tags.length > 0) return main === undefined ? tags : [...tags, main];
  if (main !== undefined) return [main];
  return colon === undefined ? [] : [colon];
}
