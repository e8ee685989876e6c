import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { riverTalks } from '../../../../test/river-talks.ts';
import { editText, parseCase } from '../../../format/index.ts';
import { keepTrial, sumKept } from './keep-trial.ts';

const { document, draft } = parseCase(riverTalks);
const kept = (trial: Parameters<typeof keepTrial>[1]) => {
  const edited = editText(document!, keepTrial(draft!.talks!, trial));
  if ('problem' in edited) throw new Error(edited.problem.says);
  return edited.text;
};

test('a reservation value that is kept is written out of what the party writes its worths, and its comment stays', () => {
  const text = kept({ reservations: { down: 0.625 } });
  expect(text).toContain('reservation: 62.5 # not less');
  expect(parseCase(text).problems).toEqual([]);
  expect(text.replace('62.5', '45')).toBe(riverTalks);
});

test('weights that are kept add up to what they added up to, and the talks have no problem', () => {
  const text = kept({ weights: { up: { water: 60 } }, tactics: { down: 'micro' }, rounds: 30 });
  const { up, down } = parse(text).talks.parties;
  expect(up.weights).toEqual({ water: 54.5, price: 27.3, court: 18.2 });
  expect(down.tactic).toBe('micro');
  expect(parse(text).talks.deadline.rounds).toBe(30);
  expect(parseCase(text).problems).toEqual([]);
});

test('what rounding leaves over goes to the largest weight', () => {
  const after = sumKept({ a: 1, b: 1, c: 1 }, { a: 1, b: 1, c: 5 });
  expect(Object.values(after).reduce((sum, one) => sum + one, 0)).toBeCloseTo(3, 12);
  expect(sumKept({ a: 1 }, { a: 0 })).toEqual({ a: 0 });
});

test('who does not talk any more is passed over', () => {
  expect(keepTrial(draft!.talks!, { reservations: { gone: 0.5 }, weights: { gone: { water: 1 } } })).toEqual([]);
});
