import { expect, test } from 'vitest';
import type { Acceptance, OfferTactic } from '../../model/index.ts';
import { type DraftAcceptance, type DraftOffers, TACTIC_NAMES } from '../draft-talks.ts';
import { checkTactic } from './check-talks-tactic.ts';
import { ProblemList } from './fault-report.ts';

const next: Acceptance = { when: 'next', scale: 1, plus: 0 };
const time: OfferTactic = { form: 'time', curve: 'polynomial', beta: 1, opening: 0, least: undefined, most: undefined };

function read(written: Parameters<typeof checkTactic>[0], points = 100) {
  const report = new ProblemList(() => undefined);
  const tactic = checkTactic(written, points, [], report);
  return { tactic, told: report.problems.map(({ code, path }) => `${code} ${path}`) };
}

test.each<[DraftOffers, OfferTactic]>([
  ['linear', time],
  ['boulware', { ...time, beta: 1 / 4 }],
  ['conceder', { ...time, beta: 4 }],
  ['genius-boulware', { ...time, beta: 0.2 }],
  ['genius-conceder', { ...time, beta: 2 }],
  ['hardliner', { ...time, beta: 0 }],
  ['micro', { form: 'micro' }],
  ['nice-tit-for-tat', { form: 'nice-tit-for-tat' }],
  ['tit-for-tat', { form: 'behavior', imitates: 'relative', window: 1, noise: 0 }],
  [
    { time: 'polynomial', beta: 1, least: 40, most: 90 },
    { ...time, least: 0.4, most: 0.9 },
  ],
  [
    { time: 'exponential', beta: 3, opening: 0.2 },
    { ...time, curve: 'exponential', beta: 3, opening: 0.2 },
  ],
  [
    { imitates: 'averaged', window: 3 },
    { form: 'behavior', imitates: 'averaged', window: 3, noise: 0 },
  ],
  [
    { raiseStakes: 0.1, as: 'linear' },
    { form: 'raise-stakes', by: 0.1, as: time },
  ],
])('offers: %o', (offers, expected) => {
  const isByTime = expected.form === 'time' || expected.form === 'raise-stakes';
  const accepts: Acceptance = isByTime ? { when: 'target' } : next;
  expect(read({ offers })).toEqual({ tactic: { offers: expected, accepts, model: undefined }, told: [] });
});

test.each<[DraftAcceptance, Acceptance]>([
  ['target', { when: 'target' }],
  ['next', next],
  [{ next: { scale: 1.1, plus: 5 } }, { when: 'next', scale: 1.1, plus: 0.05 }],
  [{ const: 60 }, { when: 'const', least: 0.6 }],
  [{ time: 0.9 }, { when: 'time', from: 0.9 }],
  [{ combi: 0.9 }, { when: 'combi', from: 0.9, against: 'best' }],
  [
    { combi: 0.9, against: 'mean' },
    { when: 'combi', from: 0.9, against: 'mean' },
  ],
])('accepts: %o', (accepts, expected) => {
  expect(read({ offers: 'micro', accepts, model: 'smith' })).toEqual({
    tactic: { offers: { form: 'micro' }, accepts: expected, model: { form: 'smith' } },
    told: [],
  });
});

test('each tactic that has a name stands for something', () => {
  for (const name of TACTIC_NAMES)
    expect(read(name).tactic?.offers.form).toMatch(/^(time|behavior|nice-tit-for-tat|micro)$/);
});

test.each<[DraftOffers, string]>([
  [{ time: 'polynomial', beta: -1 }, 'beta'],
  [{ time: 'polynomial', beta: 1, opening: 1.5 }, 'opening'],
  [{ time: 'exponential', beta: 1, opening: 0 }, 'opening'],
  [{ time: 'exponential', beta: 0, opening: 0.1 }, 'beta'],
  [{ time: 'polynomial', beta: 1, least: 120 }, 'least'],
  [{ time: 'polynomial', beta: 1, least: 60, most: 50 }, 'least'],
  [{ imitates: 'relative', window: 0 }, 'window'],
  [{ imitates: 'relative', window: 1.5 }, 'window'],
  [{ imitates: 'absolute', noise: 2 }, 'noise'],
  [{ raiseStakes: -0.1, as: 'linear' }, 'raiseStakes'],
  [{ raiseStakes: 0.1, as: { time: 'polynomial', beta: -1 } }, 'as.beta'],
])('an impossible number: %o', (offers, at) => {
  expect(read({ offers })).toEqual({ tactic: undefined, told: [`talks/tactic-number offers.${at}`] });
});

test.each<[DraftAcceptance, string]>([
  [{ const: 101 }, 'const'],
  [{ time: 2 }, 'time'],
  [{ combi: -1 }, 'combi'],
  [{ next: { scale: -1 } }, 'next.scale'],
  [{ next: { scale: 1e9 } }, 'next.scale'],
  [{ next: { plus: 101 } }, 'next.plus'],
  [{ next: { plus: -101 } }, 'next.plus'],
])('an impossible acceptance: %o', (accepts, at) => {
  expect(read({ offers: 'micro', accepts }).told).toEqual([`talks/tactic-number accepts.${at}`]);
});
