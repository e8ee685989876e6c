import { expect, test } from 'vitest';
import type { OfferResponse } from '../../engine/bargaining/index.ts';
import { repeatsTogether } from './repeats-together.ts';
import { answersKey, wantedInWords } from './talks-run-document.ts';

const answer = (wanted: number | undefined, accepted = false): OfferResponse => ({
  party: 1,
  round: 0,
  time: 0,
  accepted,
  because: { rule: 'target', wanted, got: 0.2 },
});

const offer = (round: number, by: number, what: string, ...responses: OfferResponse[]) => ({
  round,
  by,
  what,
  responses,
});

test('what a party offers again is told once, with all the answers to it; another answer begins anew', () => {
  const trace = [
    offer(0, 0, 'a', answer(0.9)),
    offer(0, 1, 'b'),
    offer(1, 0, 'a', answer(0.7)),
    offer(2, 0, 'a', answer(0.2, true)),
    offer(3, 0, 'c', answer(0.1)),
  ];
  const told = repeatsTogether(trace, ({ what, responses }) => `${what} ${answersKey(responses)}`);
  expect(told.map(({ from, offer: { round, what }, offers }) => [from, round, what, offers.length])).toEqual([
    [0, 1, 'a', 2],
    [0, 0, 'b', 1],
    [2, 2, 'a', 1],
    [3, 3, 'c', 1],
  ]);
});

test('what was wanted goes from the first to the last, and holds all between', () => {
  expect(wantedInWords([answer(0.9), answer(0.7), answer(0.52)])).toBe('0.900 to 0.520');
  expect(wantedInWords([answer(0.5), answer(0.9), answer(0.6)])).toBe('0.500 to 0.900');
  expect(wantedInWords([answer(0.4), answer(0.4)])).toBe('0.400');
  expect(wantedInWords([answer(0.4), answer(undefined)])).toBeUndefined();
});
