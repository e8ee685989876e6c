/** Small conflicts of every kind, as fast-check arbitraries: what the laws are tried on. */
import fc from 'fast-check';
import type { Conflict, Option, Party, Preference, Wants } from '../src/model/conflict.ts';
import type { Expression } from '../src/model/expression.ts';
import { feasibleStates, withContext } from '../src/model/feasible-states.ts';
import { rankByGroups, rankByStatements, rankByWeights } from '../src/model/rank.ts';
import { finish } from '../src/model/resumable.ts';
import { coalesce } from '../src/model/same-outcome.ts';
import type { StateTable } from '../src/model/state-table.ts';
import { arcsOf, inBinaryOrder, tableOf } from './table.ts';

export interface Kind {
  readonly parties?: { readonly min: number; readonly max: number };
  readonly maxStates?: number;
  /** Some party's wants are unknown. */
  readonly unknown?: boolean;
  /** No ties: every ranking is strict. */
  readonly strict?: boolean;
}

/** Option form: rules, one-way options, context, ties. */
export function optionForm(kind: Kind = {}): fc.Arbitrary<Conflict> {
  return optionFormWith(kind, fc.constant([]));
}

/** Option form with states that count as one. */
export function coalescedForm(kind: Kind = {}): fc.Arbitrary<Conflict> {
  const patterns = fc.array(
    fc.array(fc.record({ option: fc.nat(), taken: fc.boolean() }), { minLength: 1, maxLength: 3 }),
    {
      minLength: 1,
      maxLength: 2,
    },
  );
  return optionFormWith(kind, patterns).filter((conflict) => conflict.states.members !== undefined);
}

/** Graph form: listed moves that need not be transitive or reversible, with or without option patterns. */
export function graphForm({ parties, maxStates = 8, unknown, strict }: Kind = {}): fc.Arbitrary<Conflict> {
  return fc
    .record({
      partyCount: fc.integer({ min: parties?.min ?? 2, max: parties?.max ?? 5 }),
      stateCount: fc.integer({ min: 1, max: maxStates }),
      arcs: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 5 * maxStates, size: 'max' }),
      patterns: fc.option(fc.array(fc.nat(), { minLength: maxStates, maxLength: maxStates })),
      wants: wantsOf(Math.max(maxStates, 1), strict ?? false),
      unknownParty: fc.nat(),
    })
    .map(({ partyCount, stateCount, arcs, patterns, wants, unknownParty }) => {
      const owner = patterns === null ? [] : Array.from({ length: partyCount }, (_, p) => p);
      const all = patterns === null ? [] : differentPatterns(patterns.slice(0, stateCount), partyCount);
      const count = patterns === null ? stateCount : all.length;
      const states = patterns === null ? { count, columns: [], distinct: false } : tableOf(all, partyCount);
      const lists = Array.from({ length: partyCount }, () => Array.from({ length: count }, (): number[] => []));
      for (const [party, from, to] of arcs) {
        if (from % count !== to % count) lists[party % partyCount]![from % count]!.push(to % count);
      }
      return conflictOf({
        form: 'graph',
        options: owner.map((party, o) => optionOf(party, o, undefined)),
        states,
        moves: { kind: 'listed', byParty: lists.map(arcsOf) },
        preferences: preferencesOf(wants, partyCount, states, unknown === true ? unknownParty : undefined),
      });
    });
}

/** Option form with far more options than states, many of them one-way: more than fit into one word of bits. */
export function wideForm({ parties, maxStates = 16, unknown, strict }: Kind = {}): fc.Arbitrary<Conflict> {
  const width = 40;
  const direction = fc.constantFrom(undefined, 'take' as const, 'take' as const, 'drop' as const);
  return fc
    .record({
      partyCount: fc.integer({ min: parties?.min ?? 2, max: parties?.max ?? 3 }),
      // Per party a few ways to set all its options; a way differs from the one before in a few of them.
      flips: fc.array(fc.array(fc.array(fc.nat(width - 1), { maxLength: 3 }), { minLength: 1, maxLength: 4 }), {
        minLength: 5,
        maxLength: 5,
      }),
      oneWay: fc.array(direction, { minLength: width, maxLength: width, size: 'max' }),
      chosen: fc.array(fc.nat(), { minLength: 1, maxLength: maxStates, size: 'max' }),
      wants: wantsOf(maxStates, strict ?? false),
      unknownParty: fc.nat(),
    })
    .map(({ partyCount, flips, oneWay, chosen, wants, unknownParty }) => {
      const waysOf = flips.slice(0, partyCount).map((steps) => {
        let way: boolean[] = Array.from({ length: width }, () => false);
        return [way, ...steps.map((some) => (way = way.map((taken, o) => (some.includes(o) ? !taken : taken))))];
      });
      const states = chosen.map((number) => {
        let rest = number;
        return waysOf.flatMap((ways) => {
          const way = ways[rest % ways.length]!;
          rest = Math.floor(rest / ways.length);
          return way;
        });
      });
      const different = [...new Map(states.map((taken) => [taken.join(), taken])).values()].sort(inBinaryOrder);
      const table = tableOf(different, width * partyCount);
      return conflictOf({
        form: 'options',
        options: table.columns.map((_, o) => optionOf(Math.floor(o / width), o, oneWay[o % width])),
        states: table,
        moves: { kind: 'implied' },
        preferences: preferencesOf(wants, partyCount, table, unknown === true ? unknownParty : undefined),
      });
    });
}

/** Any of the four. */
export function anyForm(kind: Kind = {}): fc.Arbitrary<Conflict> {
  return fc.oneof(
    { weight: 3, arbitrary: optionForm(kind) },
    { weight: 3, arbitrary: coalescedForm(kind) },
    { weight: 3, arbitrary: graphForm(kind) },
    { weight: 1, arbitrary: wideForm(kind) },
  );
}

/** A generated conflict, which fast-check can show. */
export interface Case {
  readonly conflict: Conflict;
  readonly toString: () => string;
}

/** For properties: a law that fails prints the conflict it fails on. */
export function shown(conflicts: fc.Arbitrary<Conflict>): fc.Arbitrary<Case> {
  return conflicts.map((conflict) => ({ conflict, toString: () => inWords(conflict) }));
}

/** An expression over so many options. */
export function expressionOver(optionCount: number): fc.Arbitrary<Expression> {
  return fc.letrec<{ expression: Expression }>((tie) => {
    const several = fc.array(tie('expression'), { minLength: 1, maxLength: 3 });
    const option = fc.nat(optionCount - 1).map((o): Expression => ({ kind: 'option', option: o }));
    return {
      expression: fc.oneof(
        { maxDepth: 3, depthIdentifier: 'expression' },
        option,
        option.map((of): Expression => ({ kind: 'not', of })),
        fc.boolean().map((holds): Expression => ({ kind: 'context', id: 'weather', holds })),
        tie('expression').map((of): Expression => ({ kind: 'not', of })),
        tie('expression').map((means): Expression => ({ kind: 'term', name: 'term', means })),
        several.map((of): Expression => ({ kind: 'and', of })),
        several.map((of): Expression => ({ kind: 'or', of })),
        fc
          .tuple(tie('expression'), tie('expression'))
          .map(([left, right]): Expression => ({ kind: 'implies', left, right })),
        fc
          .tuple(tie('expression'), tie('expression'))
          .map(([left, right]): Expression => ({ kind: 'iff', left, right })),
        fc
          .tuple(several, fc.nat(3), fc.nat(3))
          .map(([of, least, more]): Expression => ({ kind: 'count', least, most: least + more, of })),
      ),
    };
  }).expression;
}

type Literal = { readonly option: number; readonly taken: boolean };

/** What parties want, before the number of options and states is known. */
type Wish =
  | { readonly kind: 'keys'; readonly keys: readonly number[] }
  | { readonly kind: 'statements'; readonly steps: readonly (readonly (readonly Literal[])[])[] }
  | { readonly kind: 'weights'; readonly weights: readonly number[] };

const literals = fc.array(fc.record({ option: fc.nat(), taken: fc.boolean() }), { minLength: 1, maxLength: 3 });

function wantsOf(maxStates: number, strict: boolean): fc.Arbitrary<Wish[]> {
  const length = { minLength: maxStates, maxLength: maxStates };
  const order = fc
    .uniqueArray(fc.nat(10_000), { ...length, size: 'max' })
    .map((keys): Wish => ({ kind: 'keys', keys }));
  const weakOrder = fc
    .nat(9)
    .chain((most) => fc.array(fc.nat(most), length))
    .map((keys): Wish => ({ kind: 'keys', keys }));
  const statements = fc
    .array(fc.array(literals, { minLength: 1, maxLength: 2 }), { maxLength: 5 })
    .map((steps): Wish => ({ kind: 'statements', steps }));
  const weights = fc
    .array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 6 })
    .map((all): Wish => ({ kind: 'weights', weights: all }));
  return fc.array(strict ? order : fc.oneof(order, weakOrder, weakOrder, statements, weights), {
    minLength: 5,
    maxLength: 5,
  });
}

function optionFormWith(
  { parties, maxStates = 32, unknown, strict }: Kind,
  sameOutcome: fc.Arbitrary<Literal[][]>,
): fc.Arbitrary<Conflict> {
  const maxOptions = Math.floor(Math.log2(maxStates));
  const direction = fc.constantFrom(undefined, undefined, undefined, 'take' as const, 'drop' as const);
  return fc
    .record({
      partyCount: fc.integer({ min: parties?.min ?? 2, max: Math.min(parties?.max ?? 5, maxOptions) }),
      owners: fc.array(fc.record({ party: fc.nat(), oneWay: direction }), {
        minLength: 1,
        maxLength: maxOptions,
        size: 'max',
      }),
      context: fc.array(fc.boolean(), { maxLength: 1 }),
      never: fc.array(literals, { maxLength: 3 }),
      sameOutcome,
      wants: wantsOf(maxStates, strict ?? false),
      unknownParty: fc.nat(),
    })
    .map((r) => {
      // Everyone has an option; the rest are dealt at random, and stand in any order.
      const dealt = r.owners.map(({ party, oneWay }, o) => ({
        party: o < r.partyCount ? o : party % r.partyCount,
        oneWay,
      }));
      while (dealt.length < r.partyCount) dealt.push({ party: dealt.length, oneWay: undefined });
      const optionCount = dealt.length;
      const clauses = r.never.map((all) => negation(conjunction(all, optionCount)));
      let rules: Expression[] = [];
      for (const clause of clauses) {
        // A rule that would leave no state is dropped.
        if (feasibleStates(optionCount, [...rules, clause]).count !== 0n) rules = [...rules, clause];
      }
      const listed = finish(feasibleStates(optionCount, rules).enumerate(maxStates));
      if (typeof listed === 'string') throw new Error(listed);
      const options = [
        ...dealt.map(({ party, oneWay }, o) => optionOf(party, o, oneWay)),
        ...r.context.map((_, o) => optionOf(undefined, optionCount + o, undefined)),
      ];
      const where = r.sameOutcome.map((all) => conjunction(all, optionCount));
      const disjoint = where.map(
        (expression, n): Expression => ({
          kind: 'and',
          of: [...where.slice(0, n).map(negation), expression],
        }),
      );
      const coalesced = coalesce(withContext(listed, r.context), disjoint);
      if ('overlap' in coalesced) throw new Error('the expressions were made not to overlap');
      const { states } = coalesced;
      return conflictOf({
        form: 'options',
        options,
        rules: rules.map((allows, n) => ({ id: `rule-${n}`, text: '', why: undefined, allows, options: [] })),
        sameOutcome: disjoint.map((expression) => ({ text: '', where: expression })),
        states,
        moves: { kind: 'implied' },
        preferences: preferencesOf(r.wants, r.partyCount, states, unknown === true ? r.unknownParty : undefined),
      });
    });
}

function preferencesOf(
  wishes: readonly Wish[],
  partyCount: number,
  states: StateTable,
  unknownParty: number | undefined,
): Preference[] {
  return wishes.slice(0, partyCount).map((wish, party) => {
    if (
      unknownParty !== undefined &&
      (party === unknownParty % partyCount || party === (unknownParty >> 4) % partyCount)
    ) {
      return { wants: { kind: 'unknown', why: undefined }, ranking: undefined };
    }
    return preferenceOf(wish, states);
  });
}

/** For coalesced states a wish looks at the highest member, so that it never tells members apart. */
function preferenceOf(wish: Wish, states: StateTable): Preference {
  const optionCount = states.columns.length;
  if (wish.kind === 'keys' || optionCount === 0) {
    const keys = wish.kind === 'keys' ? wish.keys : [];
    const groups = byKeys(Array.from({ length: states.count }, (_, s) => keys[s] ?? 0));
    return { wants: { kind: 'ranking', groups }, ranking: rankByGroups(groups, states.count) };
  }
  if (wish.kind === 'weights') {
    const weights = wish.weights.slice(0, optionCount).map((weight, option) => ({ option, weight }));
    return { wants: { kind: 'weights', weights, scale: 1 }, ranking: rankByWeights(weights, states) };
  }
  const steps = wish.steps.map((step) => step.map((all) => conjunction(all, optionCount)));
  const wants: Wants = {
    kind: 'statements',
    steps: steps.map((step) => step.map((expression) => ({ id: undefined, text: '', wants: expression }))),
  };
  return { wants, ranking: rankByStatements(steps, states) };
}

function byKeys(keys: readonly number[]): number[][] {
  const descending = [...new Set(keys)].sort((a, b) => b - a);
  return descending.map((key) => keys.flatMap((other, state) => (other === key ? [state] : [])));
}

function conjunction(all: readonly Literal[], optionCount: number): Expression {
  return {
    kind: 'and',
    of: all.map(({ option, taken }): Expression => {
      const literal: Expression = { kind: 'option', option: option % optionCount };
      return taken ? literal : negation(literal);
    }),
  };
}

function negation(of: Expression): Expression {
  return { kind: 'not', of };
}

function differentPatterns(decimals: readonly number[], optionCount: number): boolean[][] {
  const different = [...new Set(decimals.map((decimal) => decimal % 2 ** optionCount))];
  return different
    .map((decimal) => Array.from({ length: optionCount }, (_, o) => ((decimal >> o) & 1) === 1))
    .sort(inBinaryOrder);
}

function optionOf(party: number | undefined, place: number, oneWay: Option['oneWay']): Option {
  const owner = party === undefined ? 'context' : `p${party}`;
  return { id: `${owner}.o${place}`, party, does: '', oneWay, by: undefined };
}

/** A conflict from the parts that matter to an engine. */
export function conflictOf(
  parts: Pick<Conflict, 'form' | 'options' | 'states' | 'moves' | 'preferences'> & Partial<Conflict>,
): Conflict {
  const parties = parts.preferences.map((_, p): Party => ({ id: `p${p}`, name: `Party ${p}`, aliases: [] }));
  return { parties, terms: [], rules: [], sameOutcome: [], statusQuo: 0, ...parts };
}

function inWords(conflict: Conflict): string {
  return JSON.stringify(conflict, (_, value) => (ArrayBuffer.isView(value) ? [...(value as Int32Array)] : value));
}
