/** Attribution against brute force: every mixture of two conflicts built and solved the long way round. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { optionForm } from '../../../test/generate.ts';
import type { Plain } from '../../../test/reference/conflict.ts';
import { equilibria } from '../../../test/reference/stability.ts';
import { type Conflict, type Expression, feasibleStates, finish, rank, type Wants } from '../../model/index.ts';
import { type Assumptions, assumptionsOf } from '../change/assumptions.ts';
import type { NamedExpression } from '../change/named-expression.ts';
import { attributionOf } from './attribution.ts';
import { differencesBetween } from './differences.ts';

interface Pair {
  readonly first: Conflict;
  readonly second: Conflict;
}

type Steps = readonly (readonly { readonly option: number; readonly taken: boolean }[])[];

const wish = fc.array(fc.array(fc.record({ option: fc.nat(), taken: fc.boolean() }), { minLength: 1, maxLength: 2 }), {
  maxLength: 4,
});

/** Two conflicts over the same options, with other wants, rules and directions here and there. */
const pairs: fc.Arbitrary<Pair> = fc
  .record({
    base: optionForm({ parties: { min: 2, max: 3 }, maxStates: 16 }),
    wants: fc.array(wish, { minLength: 3, maxLength: 3 }),
    otherWants: fc.array(fc.option(wish, { nil: undefined }), { minLength: 3, maxLength: 3 }),
    keepsRule: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    turns: fc.option(fc.nat(), { nil: undefined }),
  })
  .map(({ base, wants, otherWants, keepsRule, turns }) => {
    const owned = base.options.filter(({ party }) => party !== undefined).length;
    const first = withWishes(base, wants, owned);
    const rules = base.rules.filter((_, n) => keepsRule[n]);
    const options = base.options.map((option, n) =>
      turns !== undefined && turns % owned === n
        ? { ...option, oneWay: option.oneWay === undefined ? ('take' as const) : undefined }
        : option,
    );
    const states = finish(
      feasibleStates(
        owned,
        rules.map(({ allows }) => allows),
      ).enumerate(1000),
    );
    if (typeof states === 'string') throw new Error(states);
    const context = base.states.columns.slice(owned).map((column) => (column[0]! & 1) === 1);
    const columns = [
      ...states.columns,
      ...context.map((holds) => new Uint32Array((states.count + 31) >>> 5).fill(holds ? 0xffffffff : 0)),
    ];
    const ground: Conflict = { ...base, options, rules, states: { ...states, columns } };
    const mixedWants = wants.map((one, party) => otherWants[party] ?? one);
    return { first, second: withWishes(ground, mixedWants, owned) };
  });

function withWishes(conflict: Conflict, wishes: readonly Steps[], owned: number): Conflict {
  const preferences = conflict.parties.map((_, party) => {
    const steps = wishes[party]!.map((all) => [{ id: undefined, text: '', wants: conjunction(all, owned) }]);
    const wants: Wants = { kind: 'statements', steps };
    return { wants, ranking: rank(wants, conflict.states) };
  });
  return { ...conflict, preferences };
}

function conjunction(all: Steps[number], owned: number): Expression {
  return {
    kind: 'and',
    of: all.map(({ option, taken }): Expression => {
      const literal: Expression = { kind: 'option', option: option % owned };
      return taken ? literal : { kind: 'not', of: literal };
    }),
  };
}

function holds(expression: NamedExpression, taken: ReadonlySet<string>): boolean {
  switch (expression.kind) {
    case 'option':
      return taken.has(expression.id);
    case 'not':
      return !holds(expression.of, taken);
    case 'and':
      return expression.of.every((part) => holds(part, taken));
    default:
      throw new Error(`not in these conflicts: ${expression.kind}`);
  }
}

/** The options taken in each state that holds, for a mixture of assumptions. */
function slowly(assumptions: Assumptions, concept: 'nash' | 'seq'): string[] {
  const options = [...assumptions.options];
  const patterns = Array.from({ length: 2 ** options.length }, (_, n) =>
    options.flatMap(([id], o) => (Math.floor(n / 2 ** o) % 2 === 1 ? [id] : [])),
  ).filter((taken) => assumptions.rules.every(({ allows }) => holds(allows, new Set(taken))));
  const parties = assumptions.parties.map((_, party) => party);
  const keys = assumptions.parties.map(({ id }) => {
    const wants = assumptions.wants.get(id)!;
    if (wants.kind !== 'statements') throw new Error('these conflicts have statements only');
    return patterns.map((taken) =>
      wants.steps.map((step) => step.filter((one) => holds(one.wants, new Set(taken))).length).join('.'),
    );
  });
  const canMove = (party: number, from: number, to: number) =>
    from !== to &&
    options.every(([id, { owner, option }]) => {
      const [before, after] = [patterns[from]!.includes(id), patterns[to]!.includes(id)];
      if (before === after) return true;
      return owner === assumptions.parties[party]!.id && option.oneWay !== (after ? 'drop' : 'take');
    });
  const states = [...patterns.keys()];
  const model: Plain = {
    parties,
    states,
    taken: patterns.map((taken) => options.map(([id]) => taken.includes(id))),
    owner: options.map(([, { owner }]) => assumptions.parties.findIndex(({ id }) => id === owner)),
    moves: (party, from) => states.filter((to) => canMove(party, from, to)),
    prefers: (party, to, from) => keys[party]![to]! > keys[party]![from]!,
    isKnown: () => true,
    distinct: true,
  };
  return equilibria(model, concept, 'legal-sequence')!.map((state) => [...patterns[state]!].sort().join());
}

const concepts = ['nash', 'seq'] as const;
const subset = (set: readonly number[]) => (n: number) => set.includes(n);

test('with none of the differences made a conflict is itself, with all of them it is the other', () => {
  fc.assert(
    fc.property(pairs, ({ first, second }) => {
      const { mixed } = differencesBetween(first, second);
      for (const concept of concepts) {
        expect(
          slowly(
            mixed(() => false),
            concept,
          ),
        ).toEqual(slowly(assumptionsOf(first), concept));
        expect(
          slowly(
            mixed(() => true),
            concept,
          ).sort(),
        ).toEqual(slowly(assumptionsOf(second), concept).sort());
      }
    }),
    { numRuns: 60 },
  );
});

test('what is said to suffice, to be needed, and to do it together is what brute force finds', () => {
  let seen = 0;
  fc.assert(
    fc.property(pairs, ({ first, second }) => {
      const { list, mixed } = differencesBetween(first, second);
      fc.pre(list.length <= 5);
      const found = finish(attributionOf(first, second));
      expect(found.complete).toBe(true);
      const bearing = [...list.keys()].filter((n) => list[n]!.bears);
      for (const { outcome, concept, change, sufficient, necessary, together } of found.changes) {
        const comesAbout = (set: readonly number[]) =>
          slowly(mixed(subset(set)), concept as 'nash' | 'seq').includes(outcome.key) === (change === 'gained');
        expect(sufficient).toEqual(bearing.filter((one) => comesAbout([one])));
        expect(necessary).toEqual(bearing.filter((one) => !comesAbout(bearing.filter((other) => other !== one))));
        const sets = (size: number) => subsetsOf(bearing).filter((set) => set.length === size && comesAbout(set));
        const smallest = [2, 3].map(sets).find((some) => some.length > 0) ?? [];
        expect([...together].map(String).sort()).toEqual(sufficient.length > 0 ? [] : smallest.map(String).sort());
        seen++;
      }
    }),
    { numRuns: 60 },
  );
  expect(seen).toBeGreaterThan(20);
});

function subsetsOf(members: readonly number[]): number[][] {
  return Array.from({ length: 2 ** members.length }, (_, bits) =>
    members.filter((_member, n) => Math.floor(bits / 2 ** n) % 2 === 1),
  );
}
