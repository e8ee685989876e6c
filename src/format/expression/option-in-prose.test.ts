import { expect, test } from 'vitest';
import { isProse, optionsInProse } from './option-in-prose.ts';

const options = [
  { name: 'pub.close', party: 'The pub', does: 'closes at eleven' },
  { name: 'pub.carry-on', party: 'The pub', does: 'carries on with live music' },
  { name: 'neighbors.sue', party: 'The neighbors', does: 'go to court' },
  { name: 'neighbors.stop', party: 'The neighbors', does: 'stop the complaints' },
  { name: 'town.close', party: 'The town', does: 'closes the street' },
];
const meant = (text: string) => optionsInProse(text, options).map(({ name, isNot }) => (isNot ? `not ${name}` : name));

test.each([
  ['the pub closes at eleven', ['pub.close']],
  ['pub close at eleven', ['pub.close']],
  ['closing at eleven', ['pub.close']],
  ['The pub does not close at eleven', ['not pub.close']],
  ["the neighbors don't go to court", ['not neighbors.sue']],
  ['not the neighbors stopping the complaints', ['not neighbors.stop']],
  ['the pub carrying on', ['pub.carry-on']],
  ['the pub closes', ['pub.close']],
  ['the town closes', ['town.close']],
])('all its words lead to the option: %s', (text, names) => {
  expect(meant(text)).toEqual(names);
});

test('what no option says leads nowhere, and what two say leads to both', () => {
  expect(meant('it rains all day')).toEqual([]);
  expect(meant('the pub')).toEqual([]);
  expect(meant('')).toEqual([]);
  // First the one of which it says the greater part.
  expect(meant('they close')).toEqual(['town.close', 'pub.close']);
});

test('an expression is no prose', () => {
  expect(isProse('the pub closes')).toBe(true);
  expect(isProse('not the pub')).toBe(true);
  for (const text of [
    'pub.close',
    'not pub.close',
    'pub.close and town.close',
    'pub.close if not (town.close)',
    'pub.close town.close',
    '',
  ]) {
    expect(isProse(text), text).toBe(false);
  }
});
