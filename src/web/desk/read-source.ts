/** A report's bytes or text read into proposals, and passages found in it again; what the reading worker does. */
import { findPassage } from '../../evidence/anchors/index.ts';
import { decodeReport, type NormalizedText, readPage, readReport } from '../../evidence/index.ts';
import { articleOf } from '../../evidence/page/article.ts';
import { LONGEST_TEXT } from '../../evidence/text/limits.ts';
import type { Anchor } from '../../model/index.ts';
import { emptyPage, tooLong } from '../phrases/bring.ts';
import type { PassagePlace, ReadOutcome, ToRead } from './reading-desk.ts';

/** The proposals; or why there are none, as a problem for the person. */
export function readSource({ name, content, ...settings }: ToRead): ReadOutcome {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const decoded = decodeReport(bytes, name);
  if ('problem' in decoded) return decoded;
  const { text, kind } = decoded.report;
  // An article is no longer than its page: most pages need not be taken apart for their length.
  const isLongPage = kind === 'page' && text.length > LONGEST_TEXT;
  const { length } = isLongPage ? articleOf(text).text : text;
  if (length > LONGEST_TEXT) return { problem: tooLong(length, LONGEST_TEXT) };
  const reading = kind === 'page' ? readPage(text, settings) : readReport({ text, ...settings });
  if (reading.paragraphs.length === 0) return { problem: emptyPage };
  return { reading, text, kind };
}

/** Where each anchor leads, in their order. */
export function placesIn(text: NormalizedText, anchors: readonly (Anchor | undefined)[]): PassagePlace[] {
  return anchors.map((anchor) => {
    if (anchor === undefined) return 'unplaced';
    const passage = findPassage(text, anchor);
    return passage.found === undefined ? 'orphan' : passage.at;
  });
}
