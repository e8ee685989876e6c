import { expect, test } from 'vitest';
import { riverTalks } from '../../../../test/river-talks.ts';
import { parseCase } from '../../../format/index.ts';
import { beliefForm, beliefWritten, isBeliefSound } from './belief-form.ts';

const { draft } = parseCase(riverTalks);
const { issues, parties } = draft!.talks!;
const down = parties!.down!;

test('a belief begins as what the other wants, and the case can have what is written', () => {
  const form = beliefForm(undefined, down, issues!);
  expect(isBeliefSound(form, 100)).toBe(true);
  const written = beliefWritten(form, undefined, down);
  expect(written).toEqual({ weights: down.weights, values: down.values });
  const text = riverTalks.replace(
    'tactic: boulware',
    `tactic: { offers: boulware, model: believed }\n      believes: { down: ${JSON.stringify(written)} }`,
  );
  expect(parseCase(text).problems).toEqual([]);
});

test('what is changed is written, and what the form does not show stays', () => {
  const belief = { weights: { water: 1, price: 1, court: 0 }, values: down.values!, points: 100, cap: 0.9 };
  const form = beliefForm(belief, down, issues!);
  const { water } = form;
  const changed = beliefWritten({ ...form, water: { ...water!, weight: '3' } }, belief, down);
  expect(changed).toEqual({ ...belief, weights: { water: 3, price: 1, court: 0 } });
});

test('each issue needs a weight, and what weighs anything its worths', () => {
  const form = beliefForm(undefined, down, issues!);
  const water = form.water!;
  const off = { ...water, worths: water.worths.map((one, at) => (at === 0 ? { ...one, worth: '' } : one)) };
  expect(isBeliefSound({ ...form, water: { ...water, weight: '' } }, 100)).toBe(false);
  expect(isBeliefSound({ ...form, water: off }, 100)).toBe(false);
  expect(isBeliefSound({ ...form, water: { ...off, weight: '0' } }, 100)).toBe(true);
  const none = Object.fromEntries(Object.entries(form).map(([id, cell]) => [id, { ...cell, weight: '0' }]));
  expect(isBeliefSound(none, 100)).toBe(false);
});
