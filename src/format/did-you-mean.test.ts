import { expect, test } from 'vitest';
import { didYouMean, nearestName } from './did-you-mean.ts';

test.each([
  ['releive', ['relieve', 'escalate'], 'relieve'],
  ['Relieve', ['relieve'], 'relieve'],
  ['us.dismantel', ['us.dismantle', 'us.dismount'], 'us.dismantle'],
  ['плотинна', ['плотина'], 'плотина'],
  ['cleanup', ['clean-up'], 'clean-up'],
])('"%s" among %j was meant to be "%s"', (name, known, nearest) => {
  expect(nearestName(name, known)).toBe(nearest);
  expect(didYouMean(name, known)).toBe(`Did you mean "${nearest}"?`);
});

test('a word that is merely another word is no slip', () => {
  expect(nearestName('cat', ['dog'])).toBeUndefined();
  expect(nearestName('ab', ['xy'])).toBeUndefined();
  expect(nearestName('foo', ['moe'])).toBeUndefined();
  expect(nearestName('pdf', ['text', 'md', 'html'])).toBeUndefined();
  expect(nearestName('foot', ['boat'])).toBeUndefined();
  expect(didYouMean('sanctions', ['escalate', 'relieve'])).toBeUndefined();
});
