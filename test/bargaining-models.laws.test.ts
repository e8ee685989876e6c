/** Opponent models against their plain transcriptions. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MODEL_RULES } from '../src/engine/bargaining/tactics/models/model-rules.ts';
import { adding } from './bargaining-tactics.ts';
import {
  allPackages,
  estimatedWorth,
  slowBayes,
  slowBayesApart,
  slowHardheaded,
  slowSmith,
} from './reference/bargaining-talks.ts';

describe('opponent models', () => {
  const heard = fc
    .tuple(
      adding,
      fc.array(fc.tuple(fc.nat(), fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 1, maxLength: 8 }),
    )
    .map(([bargain, picks]) => {
      const packages = allPackages(bargain);
      const made = picks.map(([pick, time]) => ({ package: packages[pick % packages.length]!, time }));
      return { sizes: bargain.issues.map(({ levels }) => levels.length), packages, made };
    });

  test.each([
    ['hardheaded', slowHardheaded],
    ['smith', slowSmith],
  ] as const)('%s estimates as its plain transcription does', (form, slow) => {
    fc.assert(
      fc.property(heard, ({ sizes, packages, made }) => {
        const model = MODEL_RULES[form].begin(sizes);
        for (const { package: pack, time } of made) model.heard(pack, time);
        for (const pack of packages) {
          const expected = slow(
            sizes,
            made.map((one) => one.package),
            pack,
          );
          expect(estimatedWorth(model.estimate(), pack)).toBeCloseTo(expected, 10);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('bayesian estimates what all hypotheses together expect', () => {
    fc.assert(
      fc.property(heard, ({ sizes, packages, made }) => {
        const model = MODEL_RULES.bayesian.begin(sizes);
        for (const { package: pack, time } of made) model.heard(pack, time);
        for (const pack of packages.slice(0, 10)) {
          expect(estimatedWorth(model.estimate(), pack)).toBeCloseTo(slowBayes(sizes, made, pack), 9);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('bayesian, with more hypotheses than are held together, estimates as its plain transcription by issue does', () => {
    const many = fc.record({
      sizes: fc.array(fc.integer({ min: 2, max: 5 }), { minLength: 6, maxLength: 8 }),
      picks: fc.array(fc.tuple(fc.nat(), fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 1, maxLength: 6 }),
    });
    fc.assert(
      fc.property(many, ({ sizes, picks }) => {
        const made = picks.map(([pick, time]) => ({ package: sizes.map((size, at) => (pick >> at) % size), time }));
        const model = MODEL_RULES.bayesian.begin(sizes);
        for (const { package: pack, time } of made) model.heard(pack, time);
        for (const { package: pack } of made) {
          expect(estimatedWorth(model.estimate(), pack)).toBeCloseTo(slowBayesApart(sizes, made, pack), 9);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('bayesian: what is offered while nothing is conceded is estimated no worse than before', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }), fc.nat(), (sizes, pick) => {
        const model = MODEL_RULES.bayesian.begin(sizes);
        const pack = sizes.map((size) => pick % size);
        for (let at = 0; at < 8; at += 1) {
          const before = estimatedWorth(model.estimate(), pack);
          model.heard(pack, 0);
          expect(estimatedWorth(model.estimate(), pack)).toBeGreaterThanOrEqual(before - 1e-12);
        }
      }),
      { numRuns: 100 },
    );
  });

  test.each(['hardheaded', 'smith'] as const)('%s: what is always offered is estimated best, and at most 1', (form) => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 9 }), fc.nat(), (sizes, pick) => {
        const model = MODEL_RULES[form].begin(sizes);
        const pack = sizes.map((size) => pick % size);
        for (let at = 0; at < 8; at += 1) model.heard(pack, at / 100);
        for (const [issue, add] of model.estimate().entries()) expect(add[pack[issue]!]).toBe(Math.max(...add));
        expect(estimatedWorth(model.estimate(), pack)).toBeLessThanOrEqual(1 + 1e-9);
      }),
      { numRuns: 100 },
    );
  });
});
