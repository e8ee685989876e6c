import { expect, test } from 'vitest';
import type { Acceptance, OfferTactic, TalksTerms } from '../model/index.ts';
import { checkTactic } from './check/check-talks-tactic.ts';
import { ProblemList } from './check/fault-report.ts';
import { parseCase } from './parse.ts';
import { writeDraft } from './write.ts';
import { draftOfTalks } from './write-talks.ts';

const text = `demarche: 1
title: Everything at once
parties: { a: { name: A }, b: { name: B } }
conflict:
  options: { a: { go: goes }, b: { go: goes } }
talks:
  deadline: { rounds: 20, date: 2021-12-31 }
  issues:
    water: { name: Water, ordered: { none: No water, all: All of it }, group: river }
    price: { integer: [0, 2], unit: million }
    years: { real: [1, 30], step: 0.5 }
    seat: { values: [here, there] }
  parties:
    a:
      weights: { water: 60, price: 20, years: 20, seat: 0 }
      values: { water: { none: 100, all: 0 }, price: { 0: 0, 2: 100 }, years: { from: 2, peak: 10, to: 12 } }
      together: [{ adds: 3, when: { water: all }, unless: { price: [0, 1], years: 4 } }, { most: [{ adds: 1 }, { least: [{ adds: 2, when: { seat: here } }], times: 0.5 }] }]
      cap: 100
      bias: 2
      order: { water: none > all, price: more, seat: here = there }
      importance: water > price = years
      redLines: [{ id: line, never: { water: [none, all], price: 0 }, why: no }]
      reservation: 20
      discount: 0.9
      tactic: { offers: { raiseStakes: 0.1, as: { time: exponential, beta: 2, opening: 0.1, least: 40 } }, accepts: { combi: 0.9, against: mean }, model: bayesian }
      believes: { b: { weights: { water: 1, price: 0, years: 0, seat: 0 }, values: { water: { none: 0, all: 1 } } } }
    b:
      order: { water: all > none }
      reservation: { water: none, years: 1.5 }
      tactic: micro
  breakdown:
    concept: seq
    states: [{ where: a.go and b.go, worth: { a: 55 }, why: both gone }, { worth: { a: 20 } }]
`;

test('what was read is written so that it is read again', () => {
  const { case: checked, draft, problems } = parseCase(text);
  expect(problems).toEqual([]);
  const written = writeDraft({ ...draft!, talks: draftOfTalks(checked!.talks!) });
  const again = parseCase(written);
  expect(again.problems, written).toEqual([]);
  expect(again.case!.talks).toEqual(checked!.talks);
  // Points out of a hundred are out of one now: the same, said otherwise.
  expect(written).toContain('reservation: 0.2');
});

test('it reads as a person would lay it out', () => {
  const { case: checked, draft } = parseCase(text);
  const lines = writeDraft({ ...draft!, talks: draftOfTalks(checked!.talks!) }).split('\n');
  for (const line of [
    '  issues:',
    '    water: { name: Water, group: river, ordered: { none: No water, all: All of it } }',
    '    price: { integer: [ 0, 2 ], unit: million }',
    '        water: { none: 1, all: 0 }',
    '        price: { 0: 0, 1: 0.5, 2: 1 }',
    '      importance: water > price = years',
    '      - { where: a.go and b.go, worth: { a: 0.55 }, why: both gone }',
  ]) {
    expect(lines.map((one) => one.replace(/\[ /g, '[').replace(/ \]/g, ']'))).toContain(
      line.replace('[ ', '[').replace(' ]', ']'),
    );
  }
});

/** One issue of so many named values, a party with this worth of each and this way of bargaining. */
function talksOf(worth: readonly number[], tactic?: TalksTerms['parties'][number]['tactic']): TalksTerms {
  const values = worth.map((_, at) => ({ id: `v${at}`, name: `v${at}` }));
  const utility = {
    weights: [1],
    values: [{ form: 'table' as const, worth }],
    bias: 0,
    extra: undefined,
    scale: 1,
    cap: undefined,
  };
  const order = { values: [undefined], issues: [], redLines: [] };
  return {
    issues: [{ id: 'x', name: 'x', group: undefined, kind: 'named', ordered: false, values }],
    parties: [{ id: 'a', name: 'A', utility, order, reservation: undefined, discount: 1, tactic, beliefs: [] }],
    deadline: { rounds: undefined, date: undefined },
    breakdown: undefined,
  };
}

const time: OfferTactic = { form: 'time', curve: 'polynomial', beta: 1, opening: 0, least: undefined, most: undefined };
const raising: OfferTactic = { form: 'raise-stakes', by: 0.5, as: time };
const imitating: OfferTactic = { form: 'behavior', imitates: 'relative', window: 1, noise: 0 };
const acceptances: readonly Acceptance[] = [
  { when: 'target' },
  { when: 'next', scale: 1, plus: 0 },
  { when: 'next', scale: 1.1, plus: 0 },
  { when: 'next', scale: 1, plus: 0.05 },
  { when: 'const', least: 0.5 },
  { when: 'time', from: 0.9 },
  { when: 'combi', from: 0.9, against: 'mean' },
];

test.each(
  [time, raising, imitating, { form: 'micro' } as const].flatMap((offers) =>
    acceptances.map((accepts) => ({ offers, accepts, model: undefined })),
  ),
)('what is accepted stays what it is beside any offers: %o', (tactic) => {
  const written = draftOfTalks(talksOf([0, 1], tactic)).parties!.a!.tactic!;
  const report = new ProblemList(() => undefined);
  expect(checkTactic(written, 1, [], report)).toEqual(tactic);
  expect(report.problems).toEqual([]);
});

test('any number of worths is written', () => {
  const worth = Array.from({ length: 200_000 }, (_, at) => at / 200_000);
  expect(draftOfTalks(talksOf(worth)).parties!.a!.points).toBeUndefined();
  expect(draftOfTalks(talksOf([...worth, 2])).parties!.a!.points).toBe(1);
});
