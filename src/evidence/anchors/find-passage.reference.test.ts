/** The whole search against its definition, tried at every pair of places with full tables. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Anchor } from '../../model/index.ts';
import { normalizeText } from '../text/normalize.ts';
import { findPassage } from './find-passage.ts';
import { anchorAt } from './make-anchor.ts';

/** Few words, so that much repeats; a figure among them. */
const word = fc.constantFrom('dam', 'river', 'rises', 'falls', 'not', 'again', '5', '7', 'old', 'town');
const phrase = fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => `${list.join(' ')}.`);
const report = fc.array(phrase, { minLength: 2, maxLength: 7 }).map((list) => list.join(' '));
/** Now and then the whole text is put in once more. */
const edit = fc.record({
  at: fc.nat(),
  length: fc.nat(12),
  put: fc.oneof(word, fc.constant(''), phrase, fc.constant(undefined)),
});

test('a passage is found where the definition finds it, and nowhere else', () => {
  const kinds = new Set<string>();
  fc.assert(
    fc.property(report, fc.nat(), fc.nat(), fc.array(edit, { minLength: 1, maxLength: 3 }), (text, a, b, edits) => {
      const start = a % text.length;
      const end = start + 1 + (b % Math.min(30, text.length - start));
      const anchor = anchorAt(normalizeText(text), { start, end });
      let later = text;
      for (const { at, length, put } of edits) {
        const from = at % (later.length + 1);
        later = later.slice(0, from) + (put ?? text) + later.slice(from + length);
      }
      fc.pre(later !== text);
      const found = findPassage(normalizeText(later), anchor);
      const expected = slowly(later, anchor);
      kinds.add(found.found ?? found.because);
      expect(found.found === undefined ? found.because : { ...found.at, errors: found.errors }).toEqual(expected);
    }),
    { numRuns: 200, seed: 77 },
  );
  expect([...kinds].sort()).toEqual(['gone', 'near', 'quote', 'several']);
});

interface Place {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

function slowly(text: string, { quote }: Anchor): Place | 'gone' | 'several' {
  const { exact } = quote!;
  const prefix = quote!.prefix!;
  const suffix = quote!.suffix!;
  const verbatim = [...text].flatMap((_, start): Place[] =>
    text.slice(start, start + exact.length) === exact ? [{ start, end: start + exact.length, errors: 0 }] : [],
  );
  const follows = ({ start }: Place) => text.slice(0, start).endsWith(prefix);
  const precedes = ({ end }: Place) => text.slice(end).startsWith(suffix);
  const between = verbatim.filter((place) => follows(place) && precedes(place));
  if (between.length > 0) return between.length === 1 ? between[0]! : 'several';

  const isLong = (side: string) => side.length >= 31;
  for (let cut = 0; cut <= text.length; cut++) {
    const before = text.slice(0, cut).trimEnd();
    const behind = text.slice(cut).trimStart();
    const ends = isLong(prefix) ? before.endsWith(prefix.trimEnd()) : before === prefix.trimEnd();
    const begins = isLong(suffix)
      ? behind.startsWith(suffix.trimStart())
      : behind.trimEnd() === suffix.trimStart().trimEnd();
    if (ends && begins) return 'gone';
  }

  const beside = verbatim.filter(
    (place) =>
      (follows(place) && (isLong(prefix) || place.start === prefix.length)) ||
      (precedes(place) && (isLong(suffix) || place.end + suffix.length === text.length)),
  );
  const mirrored = [...text].reverse().join('');
  const starts = isLong(prefix) ? nearEnds(prefix, text) : text.startsWith(prefix) ? [prefix.length] : [];
  const ends = isLong(suffix)
    ? nearEnds([...suffix].reverse().join(''), mirrored).map((at) => text.length - at)
    : text.endsWith(suffix)
      ? [text.length - suffix.length]
      : [];
  const near = starts.flatMap((start) =>
    ends.flatMap((end): Place[] => {
      const words = text.slice(start, end);
      if (end <= start || figures(words) !== figures(exact)) return [];
      const errors = distance(exact, words);
      return errors <= Math.floor(exact.length / 5) ? [{ start, end, errors }] : [];
    }),
  );
  const all = [...beside, ...near];
  if (all.length === 0) return 'gone';
  const best = all.reduce((one, other) => (other.errors < one.errors ? other : one));
  return all.every(({ start, end }) => start < best.end && end > best.start) ? best : 'several';
}

/** The places behind which the side ends with at most a fifth of it changed; of neighbors the best. */
function nearEnds(side: string, text: string): number[] {
  // A stretch with so few errors is not much longer or shorter than the side.
  const most = Math.floor(side.length / 5);
  const errors = Array.from({ length: text.length + 1 }, (_, end) => {
    const from = Math.max(0, end - side.length - most);
    const lengths = Array.from({ length: Math.max(1, end - from + 1) }, (_unused, n) => from + n);
    return Math.min(...lengths.map((start) => distance(side, text.slice(start, end))));
  });
  return errors.flatMap((count, at) => {
    if (at === 0 || count > most) return [];
    let from = at;
    while (from > 1 && errors[from - 1]! <= most) from--;
    let to = at;
    while (to < text.length && errors[to + 1]! <= most) to++;
    return count === Math.min(...errors.slice(from, to + 1)) ? [at] : [];
  });
}

function figures(words: string): string {
  return words.split(/\D+/).filter(Boolean).join(' ');
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}
