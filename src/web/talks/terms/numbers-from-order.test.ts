import { expect, test } from 'vitest';
import { orderedRiver } from '../../../../test/river-talks.ts';
import { editText, parseCase } from '../../../format/index.ts';
import { meetingTerms } from './meeting-terms.ts';
import { numbersFromOrder, weightsFrom } from './numbers-from-order.ts';

test('numbers that are filled in fit the orders, and the case has no problem with them', () => {
  const { document, draft } = parseCase(orderedRiver);
  const terms = meetingTerms(draft!.talks!, undefined);
  const edits = ['up', 'down'].flatMap((party) => numbersFromOrder(terms, party)!);
  const edited = editText(document!, edits);
  if ('problem' in edited) throw new Error(edited.problem.says);
  const { case: checked, problems } = parseCase(edited.text);
  expect(problems).toEqual([]);
  const [up, down] = checked!.talks!.parties;
  expect(up!.utility!.weights).toEqual([61, 28, 11]);
  expect(up!.utility!.values[0]).toEqual({ form: 'table', worth: [1, 0.5, 0] });
  expect(down!.utility!.values[1]).toEqual({ form: 'table', worth: [1, 0.75, 0.5, 0.25, 0] });
  // Nothing was said of what matters to them downstream.
  expect(new Set(down!.utility!.weights).size).toBe(1);
});

test('without an order of some issue there is nothing to go by', () => {
  const { draft } = parseCase(orderedRiver.replace(', court: dropped > goes-on', ''));
  expect(numbersFromOrder(meetingTerms(draft!.talks!, undefined), 'up')).toBeUndefined();
});

test('what the order of importance leaves out weighs least, and ties weigh the same', () => {
  expect(weightsFrom('a > b = c', ['a', 'b', 'c'])).toEqual({ a: 611, b: 194, c: 194 });
  expect(weightsFrom('b', ['a', 'b'])).toEqual({ a: 25, b: 75 });
});
