import { expect, test } from 'vitest';
import type { Expression } from './expression.ts';
import { clashingRules, feasibleStates } from './feasible-states.ts';
import { finish } from './resumable.ts';
import type { StateTable } from './state-table.ts';
import { isTaken } from './state-table.ts';

const option = (n: number): Expression => ({ kind: 'option', option: n });
const not = (of: Expression): Expression => ({ kind: 'not', of });
const atMostOne = (options: readonly number[]): Expression => ({
  kind: 'count',
  least: 0,
  most: 1,
  of: options.map(option),
});
const range = (n: number) => Array.from({ length: n }, (_, i) => i);

function listed(optionCount: number, allows: readonly Expression[], limit = 2 ** 20): StateTable {
  const states = finish(feasibleStates(optionCount, allows).enumerate(limit));
  if (typeof states === 'string') throw new Error(states);
  return states;
}

const patterns = (states: StateTable, optionCount: number) =>
  range(states.count).map((s) =>
    range(optionCount)
      .map((o) => (isTaken(states, s, o) ? 'Y' : 'N'))
      .join(''),
  );

test('states come in ascending binary order, the first option being the lowest bit', () => {
  expect(patterns(listed(2, []), 2)).toEqual(['NN', 'YN', 'NY', 'YY']);
  expect(patterns(listed(3, [atMostOne([0, 1, 2])]), 3)).toEqual(['NNN', 'YNN', 'NYN', 'NNY']);
});

test('sixty options under tight rules cost what their states cost', () => {
  const states = listed(60, [atMostOne(range(60))]);
  expect(states.count).toBe(61);
  const groups = range(20).map((g) => atMostOne([3 * g, 3 * g + 1, 3 * g + 2]));
  const together = range(20)
    .slice(1)
    .map((g): Expression => ({ kind: 'iff', left: option(0), right: option(3 * g) }));
  expect(feasibleStates(60, [...groups, ...together]).count).toBe(1n + 3n ** 20n);
});

test('more states than the limit are counted, not listed', () => {
  const free = feasibleStates(60, []);
  expect(free.count).toBe(2n ** 60n);
  expect(finish(free.enumerate(1000))).toBe('too many');
});

test('without options there is one state, and with a rule that nothing satisfies there is none', () => {
  expect(listed(0, []).count).toBe(1);
  expect(listed(2, [option(0), not(option(0))]).count).toBe(0);
});

test('rules too tangled for the diagram are searched, and give the same states', () => {
  // Each option of the lower half equals its counterpart in a scattered order: the diagram has to remember them all.
  const half = 22;
  const pairs = range(half).map((i): Expression => ({ kind: 'iff', left: option(i), right: option(half + i) }));
  const few = range(half - 3).map((i) => not(option(half + i)));
  const tangled = feasibleStates(2 * half, [...pairs, { kind: 'and', of: few }]);
  expect(tangled.count).toBeUndefined();
  const states = finish(tangled.enumerate(100));
  expect(typeof states === 'string' ? states : states.count).toBe(8);
});

test('rules that clash are named, none of them needlessly', () => {
  const implies: Expression = { kind: 'implies', left: option(0), right: option(1) };
  expect(clashingRules(3, [option(0), option(2), implies, not(option(1))])).toEqual([0, 2, 3]);
  expect(clashingRules(3, [option(0), implies])).toEqual([]);
});

test('also of rules too many to tell apart in time, what is named cannot hold together', () => {
  const optionCount = 40;
  let last = 1;
  const draw = (bound: number) => {
    last = (last * 16807) % 2147483647;
    return last % bound;
  };
  const literal = (): Expression => (draw(2) === 0 ? option(draw(optionCount)) : not(option(draw(optionCount))));
  const rules = range(240).map((): Expression => ({ kind: 'or', of: [literal(), literal(), literal()] }));
  const clash = clashingRules(optionCount, rules);
  expect(clash.length).toBeGreaterThan(0);
  expect(
    feasibleStates(
      optionCount,
      clash.map((rule) => rules[rule]!),
    ).count,
  ).toBe(0n);
});

test('rules of many options that leave few states are searched with an end', () => {
  const optionCount = 60;
  let last = 7;
  const draw = (bound: number) => {
    last = (last * 16807) % 2147483647;
    return last % bound;
  };
  const literal = (): Expression => (draw(2) === 0 ? option(draw(optionCount)) : not(option(draw(optionCount))));
  const rules = range(235).map((): Expression => ({ kind: 'or', of: [literal(), literal(), literal()] }));
  const states = finish(feasibleStates(optionCount, rules).enumerate(2 ** 20));
  expect(states).not.toBe('too tangled');
});
