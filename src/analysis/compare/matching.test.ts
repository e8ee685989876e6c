import { expect, test } from 'vitest';
import { libraryConflict } from '../../../test/library-case.ts';
import { findOutcome, outcomeOf } from './matching.ts';

const shipped = libraryConflict('vladivostok-2019');

test('every state finds itself, also where states count as one or are only numbered', () => {
  for (const conflict of [shipped, libraryConflict('elmira'), libraryConflict('elmira-as-a-graph')]) {
    for (let state = 0; state < conflict.states.count; state++) {
      expect(findOutcome(conflict, outcomeOf(conflict, state))).toBe(state);
    }
  }
});

test('a state keeps its options where its number shifts', () => {
  const narrow = libraryConflict('vladivostok-2019', 'narrow-meaning');
  const exchange = outcomeOf(shipped, 27);
  expect(exchange.taken).toEqual(['us.relieve', 'dprk.partial', 'russia.sponsor']);
  const there = findOutcome(narrow, exchange);
  expect(there).toBe(32);
  expect(outcomeOf(narrow, there as number).key).toBe(exchange.key);
});

test('a state that is not there says why', () => {
  const narrow = libraryConflict('vladivostok-2019', 'narrow-meaning');
  const free = libraryConflict('vladivostok-2019', 'lasting-relief-free');
  const noRefusal = libraryConflict('vladivostok-2019', 'no-open-refusal');
  const absences = (from: typeof narrow) =>
    new Set(
      Array.from({ length: from.states.count }, (_, state) => findOutcome(shipped, outcomeOf(from, state))).filter(
        (found) => typeof found !== 'number',
      ),
    );
  expect(absences(narrow)).toEqual(new Set(['no-such-option']));
  expect(absences(free)).toEqual(new Set(['forbidden']));
  expect(absences(noRefusal)).toEqual(new Set());
});
