/** What holds of anchors whatever the text, and the same answers from definitions that take their time. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizeText } from '../text/normalize.ts';
import { distanceWithin } from './distance-within.ts';
import { findPassage } from './find-passage.ts';
import { anchorAt, sealedAnchorAt } from './make-anchor.ts';
import { nearPlaces } from './near-places.ts';
import { occurrences } from './occurrences.ts';

const words = [
  ...[
    'river',
    'dam',
    'envoy',
    'treaty',
    'harbor',
    'minister',
    'spring',
    'mill',
    'border',
    'grain',
    'winter',
    'council',
  ],
  ...['rises', 'agrees', 'denies', 'falls', 'waits', 'opens', 'leaves', 'returns', 'warns', 'talks', 'pays', 'asks'],
  ...['old', 'second', 'quiet', 'upper', 'foreign', 'late', 'again', 'never', 'soon', 'before', 'after', 'without'],
];
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 5, maxLength: 14 })
  .map((list) => `${list[0]!.charAt(0).toUpperCase()}${list.join(' ').slice(1)}.`);
const report = fc
  .array(fc.tuple(sentence, fc.constantFrom(' ', ' ', '\n')), { minLength: 4, maxLength: 25 })
  .map((parts) => parts.flat().join('').trim());

/** A report, and one of its sentences that stands there once. */
const anchored = fc
  .tuple(report, fc.nat())
  .map(([text, pick]) => {
    const sentences = [...text.matchAll(/[^.\n ][^.\n]*\./g)];
    const chosen = sentences[pick % sentences.length]!;
    return { text, span: { start: chosen.index, end: chosen.index + chosen[0].length } };
  })
  .filter(({ text, span }) => count(text.slice(span.start, span.end), text) === 1);

function count(exact: string, text: string): number {
  return [...occurrences(exact, text)].length;
}

const anchorOf = (text: string, span: { start: number; end: number }) => anchorAt(normalizeText(text), span);

describe('whatever the report', () => {
  test('text put in anywhere before the passage does not lose it', () => {
    fc.assert(
      fc.property(anchored, sentence, fc.nat(), ({ text, span }, more, place) => {
        const exact = text.slice(span.start, span.end);
        const at = place % (span.start + 1);
        const later = `${text.slice(0, at)}${more} ${text.slice(at)}`;
        fc.pre(count(exact, later) === 1);
        const found = findPassage(normalizeText(later), anchorOf(text, span));
        expect(found.found && later.slice(found.at.start, found.at.end)).toBe(exact);
      }),
      { numRuns: 300 },
    );
  });

  test('nor does text put in anywhere behind it', () => {
    fc.assert(
      fc.property(anchored, sentence, fc.nat(), ({ text, span }, more, place) => {
        const exact = text.slice(span.start, span.end);
        const at = span.end + (place % (text.length - span.end + 1));
        const later = `${text.slice(0, at)} ${more}${text.slice(at)}`;
        fc.pre(count(exact, later) === 1);
        const found = findPassage(normalizeText(later), anchorOf(text, span));
        expect(found.found && later.slice(found.at.start, found.at.end)).toBe(exact);
      }),
      { numRuns: 300 },
    );
  });

  test('with the passage deleted, with or without the space around it, the anchor is an orphan', () => {
    fc.assert(
      fc.property(anchored, fc.boolean(), ({ text, span }, closesUp) => {
        const before = text.slice(0, span.start);
        const later = (closesUp ? before.trimEnd() : before) + text.slice(span.end);
        fc.pre(count(text.slice(span.start, span.end), later) === 0);
        expect(findPassage(normalizeText(later), anchorOf(text, span)).found).toBeUndefined();
        expect(findPassage(normalizeText(later), sealedAnchorAt(normalizeText(text), span)).found).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  test('with the passage there twice, each between the same words, the anchor is an orphan', () => {
    fc.assert(
      fc.property(anchored, ({ text, span }) => {
        const copy = text.slice(Math.max(0, span.start - 32), span.end + 32);
        expect(findPassage(normalizeText(`${text}\n${copy}`), anchorOf(text, span))).toEqual({
          found: undefined,
          because: 'several',
        });
      }),
    );
  });

  test('whatever is done to the text, what is found are the words, or nearly, and never other figures', () => {
    const edit = fc.record({ at: fc.nat(), length: fc.nat(30), put: fc.oneof(sentence, fc.constant(''), fc.string()) });
    fc.assert(
      fc.property(anchored, fc.array(edit, { minLength: 1, maxLength: 5 }), ({ text, span }, edits) => {
        const exact = text.slice(span.start, span.end);
        let changed = text;
        for (const { at, length, put } of edits) {
          const from = at % (changed.length + 1);
          changed = changed.slice(0, from) + put + changed.slice(from + length);
        }
        const later = normalizeText(changed);
        const found = findPassage(later, anchorOf(text, span));
        if (found.found === undefined) return;
        const now = later.text.slice(found.at.start, found.at.end);
        if (found.found !== 'near') expect(now).toBe(exact);
        expect(levenshtein(exact, now)).toBe(found.errors);
        expect(found.errors).toBeLessThanOrEqual(exact.length / 5);
      }),
      { numRuns: 500 },
    );
  });

  test('in the text itself the passage is where it was', () => {
    fc.assert(
      fc.property(anchored, ({ text, span }) => {
        const normal = normalizeText(text);
        for (const anchor of [anchorAt(normal, span), sealedAnchorAt(normal, span)]) {
          expect(findPassage(normal, anchor)).toEqual({ found: 'position', at: span, errors: 0 });
        }
      }),
    );
  });
});

describe('quick searches agree with slow ones', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 60 }).map((list) => list.join(''));
  const needle = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 12 }).map((list) => list.join(''));

  test('where words stand', () => {
    fc.assert(
      fc.property(needle, letters, (exact, text) => {
        const slow = [...text].flatMap((_, at) => (text.slice(at, at + exact.length) === exact ? [at] : []));
        expect([...occurrences(exact, text)]).toEqual(slow);
      }),
    );
  });

  test('how far apart two texts are, as long as that is near', () => {
    fc.assert(
      fc.property(letters, letters, fc.nat(20), (a, b, most) => {
        const far = levenshtein(a, b);
        expect(distanceWithin(a, b, most)).toBe(far <= most ? far : undefined);
      }),
    );
  });

  test('where words nearly end, and nearly begin', () => {
    const long = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 32 }).map((list) => list.join(''));
    fc.assert(
      fc.property(long, letters, fc.nat(8), (exact, text, most) => {
        expect(nearPlaces(exact, text, most, 'ends')).toEqual(slowEnds(exact, text, most));
        const mirrored = slowEnds(reversed(exact), reversed(text), most).map(({ at, errors }) => ({
          at: text.length - at,
          errors,
        }));
        expect(nearPlaces(exact, text, most, 'starts')).toEqual(mirrored.reverse());
      }),
      { numRuns: 200 },
    );
  });
});

/** By the whole table. */
function levenshtein(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) => [i, ...new Array<number>(b.length).fill(0)]);
  for (let j = 0; j <= b.length; j++) table[0]![j] = j;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const kept = table[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      table[i]![j] = Math.min(kept, table[i - 1]![j]! + 1, table[i]![j - 1]! + 1);
    }
  }
  return table[a.length]![b.length]!;
}

/** Each place from 1 with the fewest errors of any stretch that ends there; of neighbors within the bound the best. */
function slowEnds(exact: string, text: string, most: number): { at: number; errors: number }[] {
  const best = Array.from({ length: text.length }, (_, n) => {
    const starts = Array.from({ length: n + 2 }, (_unused, start) => start);
    return { at: n + 1, errors: Math.min(...starts.map((start) => levenshtein(exact, text.slice(start, n + 1)))) };
  });
  return best.filter(({ at, errors }) => {
    if (errors > most) return false;
    let from = at;
    while (from > 1 && best[from - 2]!.errors <= most) from--;
    let to = at;
    while (to < best.length && best[to]!.errors <= most) to++;
    return best.slice(from - 1, to).every((one) => one.errors >= errors);
  });
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}
