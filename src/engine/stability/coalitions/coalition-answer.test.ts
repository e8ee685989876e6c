import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyForm, shown } from '../../../../test/generate.ts';
import { dilemma } from '../../../../test/two-by-two.ts';
import { finish } from '../../../model/index.ts';
import { kernelFor } from '../kernel/choose-kernel.ts';
import { credibleAnswers } from './coalition-answer.ts';
import { coalitionMoves } from './coalition-moves.ts';
import { scaleMaker } from './coalition-preference.ts';
import { coalitionResponses } from './coalition-responses.ts';

test('the search from one state and the tables agree on which states an answer leads to', () => {
  fc.assert(
    fc.property(shown(anyForm({ maxStates: 16 })), fc.nat(), fc.nat(), fc.boolean(), ({ conflict }, n, s, pareto) => {
      const kernel = kernelFor(conflict);
      const { count } = conflict.states;
      const responders = 1 + (n % (2 ** conflict.parties.length - 1));
      const target = s % count;
      const answers = credibleAnswers(kernel, responders, pareto);
      const responses = coalitionResponses(kernel, coalitionMoves(kernel), scaleMaker(), pareto);
      const marks = Int32Array.from({ length: count }, (_, state) => (state === target ? 0 : 1));
      const least = finish(responses.leastAfter(responders, marks, 2));
      for (let from = 0; from < count; from++) {
        const found = finish(answers.leadingTo(from, (state) => state === target));
        if (from !== target) expect(found !== undefined, `from ${from} to ${target}`).toBe(least[from] === 0);
      }
    }),
    { numRuns: 150 },
  );
});

test('a search whose budget is spent says so, and keeps what it found', () => {
  const kernel = kernelFor(dilemma);
  const isStart = (state: number) => state === 0;
  const spent = credibleAnswers(kernel, 0b11, false, 0);
  expect(finish(spent.leadingTo(3, isStart))).toBe('budget spent');
  const enough = credibleAnswers(kernel, 0b11, false);
  expect(finish(enough.leadingTo(3, isStart))).toEqual([
    { coalition: 0b01, from: 3, to: 2 },
    { coalition: 0b10, from: 2, to: 0 },
  ]);
});
