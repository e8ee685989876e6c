import { expect, test } from 'vitest';
import { generateCase } from '../../../../bench/generate.ts';
import { chicken, dilemma, twoByTwo } from '../../../../test/two-by-two.ts';
import { type Conflict, finish } from '../../../model/index.ts';
import { kernelFor } from '../kernel/choose-kernel.ts';
import type { CoalitionConcept } from './coalition-stability.ts';
import { explainCoalition } from './explain-coalition.ts';

const explain = (conflict: Conflict, coalition: number, state: number, concept: CoalitionConcept) =>
  finish(explainCoalition(kernelFor(conflict), coalition, state, concept));

test('who would leave is shown where to, and who has to move', () => {
  const { stable, improvements, ways } = explain(dilemma, 0b11, 0, 'cseq');
  expect({ stable, improvements }).toEqual({ stable: false, improvements: 1 });
  expect(ways).toMatchObject([{ move: { coalition: 0b11, from: 0, to: 3 }, outcome: { kind: 'unanswered' } }]);
  expect(ways[0]!.move.path.map(({ party }) => party).sort()).toEqual([0, 1]);
});

test('who would not is shown the answer', () => {
  expect(explain(chicken, 0b01, 3, 'cgmr')).toMatchObject({
    stable: true,
    ways: [{ move: { to: 2 }, outcome: { kind: 'deterred', answer: [{ coalition: 0b10, from: 2, to: 0 }], end: 0 } }],
  });
});

test('an answer that the coalition can mend is shown with how it mends it', () => {
  const unafraid = twoByTwo([2, 1, 3, 0], [1, 3, 2, 0]);
  expect(explain(unafraid, 0b01, 3, 'csmr')).toMatchObject({
    stable: false,
    ways: [{ move: { to: 2 }, outcome: { kind: 'mended', end: 0, counter: { coalition: 0b01, from: 0, to: 1 } } }],
  });
});

test('an answer that those who give it do not like is none where only joint improvements are credible', () => {
  expect(explain(chicken, 0b01, 3, 'cseq')).toMatchObject({
    stable: false,
    ways: [{ outcome: { kind: 'unanswered' } }],
  });
});

test('a verdict that hangs on unknown wants says on whose', () => {
  const unknown = { wants: { kind: 'unknown', why: undefined }, ranking: undefined } as const;
  const conflict = { ...dilemma, preferences: [dilemma.preferences[0]!, unknown] };
  expect(explain(conflict, 0b11, 0, 'cnash')).toMatchObject({ stable: undefined, hangsOn: [1] });
  expect(explain(conflict, 0b01, 1, 'cseq')).toMatchObject({ stable: undefined, hangsOn: [1] });
  expect(explain(conflict, 0b01, 1, 'cnash')).toMatchObject({ stable: false, hangsOn: [] });
  expect(explain(conflict, 0b11, 2, 'cnash')).toMatchObject({ stable: true, hangsOn: [] });
});

test('one state is explained past the size of the tables', () => {
  const conflict = generateCase({
    options: 16,
    parties: 4,
    statements: 8,
    oneWayShare: 0,
    infeasibleShare: 0,
    seed: 3,
  });
  for (const concept of ['cnash', 'cgmr', 'csmr', 'cseq'] as const) {
    const { stable, improvements, ways } = explain(conflict, 0b0011, 12_345, concept);
    expect(ways.length).toBe(Math.min(improvements, 12));
    expect(ways.every(({ outcome }) => outcome.kind === 'deterred')).toBe(stable);
  }
});

test('where the search for answers ends too early no verdict is given', () => {
  const conflict = generateCase({
    options: 16,
    parties: 4,
    statements: 8,
    oneWayShare: 0,
    infeasibleShare: 0,
    seed: 3,
  });
  const kernel = kernelFor(conflict);
  const state = [...Array(64).keys()].find((s) => !finish(explainCoalition(kernel, 0b0001, s, 'cnash')).stable)!;
  const verdict = finish(explainCoalition(kernel, 0b0001, state, 'cseq', { budget: 0 }));
  expect(verdict).toMatchObject({ stable: undefined, searched: 'bounded', hangsOn: [], ways: [] });
});
