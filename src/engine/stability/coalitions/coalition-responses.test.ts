import { expect, test } from 'vitest';
import { chicken, dilemma } from '../../../../test/two-by-two.ts';
import { type Conflict, finish } from '../../../model/index.ts';
import { kernelFor } from '../kernel/choose-kernel.ts';
import { NEVER } from '../kernel/kernel.ts';
import { coalitionMoves } from './coalition-moves.ts';
import { scaleMaker } from './coalition-preference.ts';
import { coalitionResponses, coalitionsWithin, respondersIn } from './coalition-responses.ts';

function lowest(conflict: Conflict, responders: number, form: 'block' | 'graph'): number[] {
  const kernel = kernelFor(conflict, form);
  const responses = coalitionResponses(kernel, coalitionMoves(kernel), scaleMaker(), false);
  return [...finish(responses.leastAfter(responders, Int32Array.of(0, 1, 2, 3), 4))];
}

test.each(['block', 'graph'] as const)('a party alone steps only where it gains (%s)', (form) => {
  expect(lowest(chicken, 0b01, form)).toEqual([1, NEVER, NEVER, 2]);
});

test.each(['block', 'graph'] as const)(
  'together they step where all gain, and one may follow up alone (%s)',
  (form) => {
    // From mutual refusal both help; then either leaves the other with it.
    expect(lowest(dilemma, 0b11, form)[0]).toBe(0);
    expect(lowest(dilemma, 0b01, form)).toEqual([NEVER, 0, NEVER, 2]);
  },
);

test('nobody to respond, no response', () => {
  expect(lowest(dilemma, 0, 'block')).toEqual([NEVER, NEVER, NEVER, NEVER]);
});

test('the coalitions within one are all but the empty one', () => {
  expect(coalitionsWithin(0b101)).toEqual([0b001, 0b100, 0b101]);
});

test('those whose wants are unknown do not respond', () => {
  const unknown = { wants: { kind: 'unknown', why: undefined }, ranking: undefined } as const;
  const conflict = { ...dilemma, preferences: [unknown, dilemma.preferences[1]!] };
  expect(respondersIn(kernelFor(conflict), 0b11)).toBe(0b10);
});
