/** Talks written for other programs and read again. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bargainOf, utilityOf } from '../src/engine/bargaining/index.ts';
import { type ReadTalks, readGenius, readGeniusWeb, writeGenius, writeGeniusWeb } from '../src/format/index.ts';
import type { Talks } from '../src/model/index.ts';
import { talksWith } from './generate-talks.ts';

/** Every package, as a level for each issue. */
function packagesOf(counts: readonly number[]): number[][] {
  return counts.reduce<number[][]>(
    (packs, count) => packs.flatMap((pack) => Array.from({ length: count }, (_, level) => [...pack, level])),
    [[]],
  );
}

/** With the steps that a file could not hold, so that the same packages are there. */
function withStepsOf(talks: Talks, original: Talks): Talks {
  return {
    ...talks,
    issues: talks.issues.map((issue, at) => {
      const was = original.issues[at]!;
      return issue.kind === 'real' && was.kind === 'real' ? { ...issue, step: was.step } : issue;
    }),
  };
}

interface Written {
  readonly scales: readonly { readonly shift: number; readonly by: number }[];
  readonly problems: readonly unknown[];
  readonly remarks: readonly { readonly code: string; readonly path?: string }[];
}

/** That each package has the utility it had, but for what the remarks say. */
function expectSame(talks: Talks, written: Written, read: ReadTalks): void {
  expect(written.problems).toEqual([]);
  expect(read.problems).toEqual([]);
  const before = bargainOf(talks);
  const after = bargainOf(withStepsOf(read.talks!, talks));
  expect(after.issues.map(({ levels }) => levels.length)).toEqual(before.issues.map(({ levels }) => levels.length));
  for (const [at, party] of before.parties.entries()) {
    const { shift, by } = written.scales[at]!;
    const isTold = written.remarks.some(
      ({ code, path }) => code === 'foreign/rescaled' && path === `parties.${party.id}.utility`,
    );
    expect(isTold).toBe(shift !== 0 || by !== 1);
    for (const pack of packagesOf(before.issues.map(({ levels }) => levels.length))) {
      const utility = utilityOf(after.parties[at]!, pack, after);
      expect(utility * by - shift).toBeCloseTo(utilityOf(party, pack, before), 9);
    }
  }
}

const genius = (talks: Talks) => {
  const written = writeGenius(talks);
  return { written, read: readGenius({ domain: written.domain!, profiles: written.profiles }) };
};
const web = (talks: Talks) => {
  const written = writeGeniusWeb(talks);
  return { written, read: readGeniusWeb(written) };
};

describe('written and read again', () => {
  test('GENIUS: every package is worth the same to everybody, and so is the reservation', () => {
    fc.assert(
      fc.property(talksWith({ maxOutcomes: 80, extra: false }), (talks) => {
        const { written, read } = genius(talks);
        expectSame(talks, written, read);
        const [before, after] = [bargainOf(talks), bargainOf(read.talks!)];
        for (const [at, { reservation }] of before.parties.entries()) {
          const { shift, by } = written.scales[at]!;
          expect(after.parties[at]!.reservation).toBeCloseTo(((reservation ?? 0) + shift) / by, 9);
        }
      }),
      { numRuns: 600 },
    );
  });

  test('GENIUS with combinations, as hyper-rectangles', () => {
    fc.assert(
      fc.property(
        talksWith({ maxOutcomes: 80 }).filter(({ parties }) => parties.some(({ utility }) => utility!.extra)),
        (talks) => {
          const { written, read } = genius(talks);
          expectSame(talks, written, read);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('GeniusWeb: every package is worth the same to everybody, and a reservation package stays one', () => {
    fc.assert(
      fc.property(talksWith({ maxOutcomes: 80, extra: false, capped: false }), (talks) => {
        const { written, read } = web(talks);
        expectSame(talks, written, read);
        const [before, after] = [bargainOf(talks), bargainOf(withStepsOf(read.talks!, talks))];
        for (const [at, { reservation }] of talks.parties.entries()) {
          if (reservation?.form !== 'package' || reservation.values.includes(undefined)) continue;
          const { shift, by } = written.scales[at]!;
          const own = after.parties[at]!.reservation!;
          expect(own * by - shift).toBeCloseTo(before.parties[at]!.reservation!, 8);
        }
      }),
      { numRuns: 600 },
    );
  });

  test('GeniusWeb: weights sum to 1 in decimals, and utilities are between 0 and 1, as it demands', () => {
    fc.assert(
      fc.property(talksWith({ maxOutcomes: 80, extra: false }), (talks) => {
        for (const { text } of writeGeniusWeb(talks).profiles) {
          const space = JSON.parse(text).LinearAdditiveUtilitySpace;
          const units = Object.values<number>(space.issueWeights).map((weight) => BigInt(Math.round(weight * 1e12)));
          expect(units.reduce((sum, one) => sum + one, 0n)).toBe(10n ** 12n);
          for (const weight of Object.values<number>(space.issueWeights)) {
            expect(Number(weight.toFixed(12))).toBe(weight);
            expect(weight).toBeGreaterThanOrEqual(0);
          }
          for (const one of Object.values<object>(space.issueUtilities)) {
            const numbers = JSON.stringify(one).matchAll(/(?:Utility"|"[^"]*"):([-\d.e]+)/g);
            for (const [found, number] of numbers) {
              if (/Value":/.test(found)) continue;
              expect(Number(number)).toBeGreaterThanOrEqual(0);
              expect(Number(number)).toBeLessThanOrEqual(1);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('tables from 0 to 1 are written without a change of scale', () => {
    const small = talksWith({ maxOutcomes: 80, extra: false, capped: false }).map((talks) => ({
      ...talks,
      parties: talks.parties.map((party) => ({
        ...party,
        utility: {
          ...party.utility!,
          bias: 0,
          scale: talks.issues.length,
          values: party.utility!.values.map((worth) =>
            worth.form === 'table' ? worth : { form: 'linear' as const, offset: 0.5, slope: 0, clamped: false },
          ),
        },
      })),
    }));
    fc.assert(
      fc.property(small, (talks) => {
        for (const { scales } of [writeGenius(talks), writeGeniusWeb(talks)]) {
          expect(scales).toEqual(talks.parties.map(() => ({ shift: 0, by: 1 })));
        }
      }),
      { numRuns: 300 },
    );
  });
});
