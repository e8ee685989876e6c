import { expect, test } from 'vitest';
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
