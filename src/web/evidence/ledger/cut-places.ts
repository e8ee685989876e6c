/** Where a passage can be cut in two: before a word, and of these, before a clause. */
import type { Span } from '../../../evidence/reading.ts';

/** Places in the text, ascending; the first word and the last character are none. */
export function cutPlaces(text: string, { start, end }: Span): number[] {
  const places: number[] = [];
  for (let at = start + 1; at < end; at++) {
    if (/\s/u.test(text[at - 1]!) && !/\s/u.test(text[at]!)) places.push(at);
  }
  return places;
}

/** Those that stand behind a mark that ends a clause or a sentence, or before a word that begins one. */
export function clausePlaces(text: string, places: readonly number[]): number[] {
  return places.filter((at) => {
    const before = text.slice(Math.max(0, at - 4), at).trimEnd();
    return /[,;:.?!…”"»–—-]$/u.test(before) || /^(?:and|but|while|because|so|yet|or)\b/iu.test(text.slice(at, at + 8));
  });
}

/** The place that a cut most likely is meant for: that of the clause nearest to the middle. */
export function likelyCut(text: string, span: Span): number | undefined {
  const places = cutPlaces(text, span);
  const clauses = clausePlaces(text, places);
  const middle = (span.start + span.end) / 2;
  const nearest = (all: readonly number[]) =>
    all.reduce<number | undefined>(
      (best, at) => (best === undefined || Math.abs(at - middle) < Math.abs(best - middle) ? at : best),
      undefined,
    );
  return nearest(clauses) ?? nearest(places);
}
