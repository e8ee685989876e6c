import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCase } from '../../format/index.ts';
import { type Conflict, type Expression, holds, rankByStatements } from '../../model/index.ts';
import { type Building, type BuildQuestion, type BuiltWants, buildWants, type OptionWant } from './build-wants.ts';
import type { PairAnswer } from './check-answers.ts';

function conflictOf(id: string): Conflict {
  return parseCase(readFileSync(`cases/${id}/case.yaml`, 'utf8')).case!.conflict!;
}

function asExpression({ option, isTaken }: OptionWant): Expression {
  const taken: Expression = { kind: 'option', option };
  return isTaken ? taken : { kind: 'not', of: taken };
}

/** Somebody who knows exactly what she wants: the first statement in which two choices differ decides. */
function lexicographic(wants: readonly (readonly OptionWant[])[]) {
  return (question: BuildQuestion): PairAnswer => {
    const [first, second] =
      question.kind === 'direction'
        ? [new Map([[question.option, true]]), new Map([[question.option, false]])]
        : [
            new Map([
              [question.first.option, question.first.isTaken],
              [question.second.option, !question.second.isTaken],
            ]),
            new Map([
              [question.first.option, !question.first.isTaken],
              [question.second.option, question.second.isTaken],
            ]),
          ];
    for (const step of wants) {
      const count = (choice: Map<number, boolean>) =>
        step.filter((want) => holds(asExpression(want), (option) => choice.get(option) ?? false)).length;
      const difference = count(first) - count(second);
      if (difference !== 0) return difference > 0 ? 'first' : 'second';
    }
    return 'equal';
  };
}

function interview(options: readonly number[], respond: (question: BuildQuestion) => PairAnswer): Building {
  const answers: PairAnswer[] = [];
  for (;;) {
    const building = buildWants(options, answers);
    expect(building.asked).toBe(answers.length);
    if (building.question === undefined) return building;
    expect(building.left).toBeGreaterThan(0);
    answers.push(respond(building.question));
  }
}

function levelsOf({ steps }: Pick<BuiltWants, 'steps'>, conflict: Conflict): number[] {
  return [
    ...rankByStatements(
      steps.map((step) => step.map(asExpression)),
      conflict.states,
    ).levels,
  ];
}

const conflict = conflictOf('vladivostok-2019');
const options = conflict.options.flatMap(({ party }, option) => (party === undefined ? [] : [option]));

/** A few different orders of the options, with every other one wanted untaken. */
const orders = [1, 3, 7, 9].map((stride) =>
  options.map((_, place): OptionWant => {
    const option = options[(place * stride + 2) % options.length]!;
    return { option, isTaken: (option + stride) % 2 === 0 };
  }),
);

test.each(orders)(
  'the list built from the answers of somebody who knows her order ranks every state as she does (%#)',
  (...order) => {
    const own = order.map((want) => [want]);
    const { built } = interview(options, lexicographic(own));
    expect(built.contradicted).toEqual([]);
    expect(levelsOf(built, conflict)).toEqual(levelsOf({ steps: own }, conflict));
  },
);

test('what weighs the same for her weighs the same in the list', () => {
  const [a, b, c, d] = options.map((option): OptionWant => ({ option, isTaken: true }));
  const own = [
    [a!, b!],
    [c!, d!],
  ];
  const { built } = interview(options, lexicographic(own));
  expect(built.steps.map((step) => step.map(({ option }) => option))).toEqual([
    [0, 1],
    [2, 3],
  ]);
  expect(built.indifferent).toEqual(options.slice(4));
  expect(built.unordered).toEqual([]);
});

test('n options take about n log n questions', () => {
  for (const order of orders) {
    const { asked } = interview(options, lexicographic(order.map((want) => [want])));
    const n = options.length;
    expect(asked).toBeLessThanOrEqual(n + n * Math.ceil(Math.log2(n)) + 3);
  }
});

test('what she does not know stays open: two wants share a step, and it is said', () => {
  const order = orders[0]!;
  const knows = lexicographic(order.map((want) => [want]));
  const isAsked = (question: BuildQuestion) =>
    question.kind === 'order' && [question.first.option, question.second.option].sort().join() === '0,1';
  const { built } = interview(options, (question) => (isAsked(question) ? 'unknown' : knows(question)));
  expect(built.unordered.map((pair) => pair.map(({ option }) => option))).toEqual([[0, 1]]);
  expect(built.steps.some((step) => step.length === 2)).toBe(true);
});

test('options of which she does not know the direction are left out, and it is said', () => {
  const { built } = interview(options, (question) => (question.kind === 'direction' ? 'unknown' : 'first'));
  expect(built).toMatchObject({ steps: [], undirected: options });
});

test('whoever contradicts herself is told', () => {
  const knows = lexicographic(orders[0]!.map((want) => [want]));
  const { built } = interview(options, (question) => (question.kind === 'check' ? 'first' : knows(question)));
  expect(built.contradicted.length).toBeGreaterThan(0);
  const places = new Map(built.steps.flatMap((step, place) => step.map(({ option }) => [option, place])));
  for (const { upper, lower } of built.contradicted) {
    expect(places.get(upper.option)).toBeLessThan(places.get(lower.option)!);
  }
});

test('whatever is answered, it comes to an end', () => {
  const kinds: PairAnswer[] = ['first', 'second', 'equal', 'unknown', 'skip'];
  for (let seed = 1; seed <= 60; seed++) {
    let turn = seed;
    const { built } = interview(options, () => {
      turn = (turn * 48_271) % 2_147_483_647;
      return kinds[turn % kinds.length]!;
    });
    const named = [...built.steps.flat().map(({ option }) => option), ...built.indifferent, ...built.undirected];
    expect(named.sort((a, b) => a - b)).toEqual(options);
  }
});

test('how many questions are left at most is kept: with each answer it is at least one less', () => {
  const answer = fc.constantFrom<PairAnswer>('first', 'second', 'equal', 'unknown', 'skip');
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9 }),
      fc.array(answer, { minLength: 60, maxLength: 60 }),
      (count, answers) => {
        const options = Array.from({ length: count }, (_, n) => n);
        let before = buildWants(options, []).left;
        for (let asked = 1; before > 0; asked++) {
          const { left, question } = buildWants(options, answers.slice(0, asked));
          expect(left).toBeLessThan(before);
          expect(left === 0).toBe(question === undefined);
          before = left;
        }
      },
    ),
    { seed: 1 },
  );
});
