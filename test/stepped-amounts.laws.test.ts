/** What is written of an amount that goes in steps holds of that amount where it is computed with, and in files for others. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bargainOf, crossesAny, utilityOf } from '../src/engine/bargaining/index.ts';
import { parseCase, readGenius, writeGenius } from '../src/format/index.ts';

const talksOf = (low: string, high: string, step: string, amount: string) => `demarche: 1
title: Shares
parties: { a: { name: A }, b: { name: B } }
talks:
  issues: { x: { real: [${low}, ${high}], step: ${step} } }
  parties:
    a:
      weights: { x: 1 }
      values: { x: { ${low}: 0, ${high}: 1 } }
      together: [{ adds: 5, when: { x: ${amount} } }]
      redLines: [{ never: { x: ${amount} } }]
      reservation: { x: ${amount} }
    b: { weights: { x: 1 }, values: { x: { ${low}: 1, ${high}: 0 } } }
`;

const stepped = fc
  .record({
    low: fc.integer({ min: -50, max: 50 }),
    step: fc.integer({ min: 1, max: 30 }),
    steps: fc.integer({ min: 1, max: 25 }),
    decimals: fc.integer({ min: 1, max: 4 }),
  })
  .chain((issue) => fc.nat(issue.steps).map((place) => ({ ...issue, place })));

/** Written out from whole units. */
const shown = (units: number, decimals: number) => String(Number(`${units}e-${decimals}`));

test('a red line, a term and a reservation at an amount are at the level that it is', () => {
  fc.assert(
    fc.property(stepped, ({ low, step, steps, decimals, place }) => {
      const text = talksOf(
        shown(low, decimals),
        shown(low + steps * step, decimals),
        `${step}e-${decimals}`,
        shown(low + place * step, decimals),
      );
      const { case: checked, problems } = parseCase(text);
      expect(problems, text).toEqual([]);
      const bargain = bargainOf(checked!.talks!);
      const levels = [...bargain.issues[0]!.levels.keys()];
      expect(levels.length).toBe(steps + 1);
      expect(levels.filter((level) => crossesAny(bargain, [level]))).toEqual([place]);
      const [a] = bargain.parties;
      expect(levels.filter((level) => utilityOf(a!, [level], bargain) > 4)).toEqual([place]);
      expect(a!.reservation).toBe(utilityOf(a!, [place], bargain));
    }),
    { numRuns: 200 },
  );
});

test('an exported term is at the level that it was written for', () => {
  fc.assert(
    fc.property(stepped, ({ low, step, steps, decimals, place }) => {
      const [from, to] = [shown(low, decimals), shown(low + steps * step, decimals)];
      const { case: checked } = parseCase(
        talksOf(from, to, `${step}e-${decimals}`, shown(low + place * step, decimals)),
      );
      const { domain, profiles } = writeGenius(checked!.talks!);
      const again = bargainOf(readGenius({ domain: domain!, profiles }).talks!);
      const worths = [...again.issues[0]!.levels.keys()].map((level) => utilityOf(again.parties[0]!, [level], again));
      expect(worths.indexOf(Math.max(...worths))).toBe(place);
    }),
    { numRuns: 100 },
  );
});
