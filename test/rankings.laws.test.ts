/** Feasible states, coalesced states and rankings equal what trying everything gives. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Expression } from '../src/model/expression.ts';
import { clashingRules, feasibleStates, withContext } from '../src/model/feasible-states.ts';
import { rank, rankByGroups, rankByStatements, rankByWeights, tieGroups } from '../src/model/rank.ts';
import { finish } from '../src/model/resumable.ts';
import { coalesce, rankCoalesced } from '../src/model/same-outcome.ts';
import { anyForm, expressionOver, shown } from './generate.ts';
import { patternsOf, range } from './reference/conflict.ts';
import { feasiblePatterns, holds, levelsByGroups, levelsByStatements, levelsByWeights } from './reference/feasible.ts';
import { inBinaryOrder, tableOf } from './table.ts';

const rulesOver = (maxOptions: number) =>
  fc
    .integer({ min: 1, max: maxOptions })
    .chain((optionCount) =>
      fc.tuple(fc.constant(optionCount), fc.array(expressionOver(optionCount), { maxLength: 4 })),
    );

describe('feasible states', () => {
  test('are those that every rule lets stand, in ascending binary order', () => {
    fc.assert(
      fc.property(rulesOver(8), ([optionCount, rules]) => {
        const expected = feasiblePatterns(optionCount, rules);
        const feasible = feasibleStates(optionCount, rules);
        const listed = finish(feasible.enumerate(256));
        if (typeof listed === 'string') throw new Error(listed);
        expect(feasible.count).toBe(BigInt(expected.length));
        expect(listed.count).toBe(expected.length);
        expect(patternsOf(listed)).toEqual(expected);
        if (expected.length > 0) expect(finish(feasible.enumerate(expected.length - 1))).toBe('too many');
      }),
      { numRuns: 1500 },
    );
  });

  test('of thirteen to sixteen options too', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 13, max: 16 })
          .chain((n) => fc.tuple(fc.constant(n), fc.array(expressionOver(n), { minLength: 2, maxLength: 8 }))),
        ([optionCount, rules]) => {
          const expected = feasiblePatterns(optionCount, rules);
          const listed = finish(feasibleStates(optionCount, rules).enumerate(2 ** 16));
          if (typeof listed === 'string') throw new Error(listed);
          expect(patternsOf(listed)).toEqual(expected);
        },
      ),
      { numRuns: 8 },
    );
  });

  test('of sixty options under a tight rule are exactly the patterns that it names', () => {
    const pattern = fc.uniqueArray(fc.nat(59), { maxLength: 20, size: 'max' });
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 12 }), (patterns) => {
        const named = patterns.map((taken) => range(60).map((o) => taken.includes(o)));
        const rule: Expression = {
          kind: 'or',
          of: named.map((taken) => ({ kind: 'and', of: taken.map((is, option) => literal(option, is)) })),
        };
        const listed = finish(feasibleStates(60, [rule]).enumerate(12));
        if (typeof listed === 'string') throw new Error(listed);
        const different = [...new Map(named.map((taken) => [taken.join(), taken])).values()];
        expect(patternsOf(listed)).toEqual(different.sort(inBinaryOrder));
      }),
      { numRuns: 100 },
    );
  });

  test('clashing rules clash, and no smaller part of them does', () => {
    fc.assert(
      fc.property(rulesOver(5), ([optionCount, rules]) => {
        const clash = clashingRules(optionCount, rules);
        const isPossible = (some: readonly number[]) =>
          feasiblePatterns(
            optionCount,
            some.map((n) => rules[n]!),
          ).length > 0;
        if (isPossible(range(rules.length))) {
          expect(clash).toEqual([]);
          return;
        }
        expect(isPossible(clash)).toBe(false);
        for (const left of clash) expect(isPossible(clash.filter((n) => n !== left))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('stay what they are when context is put behind them', () => {
    fc.assert(
      fc.property(rulesOver(5), fc.array(fc.boolean(), { maxLength: 3 }), ([optionCount, rules], context) => {
        const listed = finish(feasibleStates(optionCount, rules).enumerate(32));
        if (typeof listed === 'string') throw new Error(listed);
        const expected = feasiblePatterns(optionCount, rules).map((taken) => [...taken, ...context]);
        expect(patternsOf(withContext(listed, context))).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });
});

describe('states that count as one', () => {
  test('stand where their highest member stood, look like it, and never share a member', () => {
    fc.assert(
      fc.property(
        rulesOver(6),
        fc.array(expressionOver(6), { minLength: 1, maxLength: 3 }),
        ([optionCount, rules], where) => {
          const same = where.map((expression) => within(expression, optionCount));
          const before = feasiblePatterns(optionCount, rules);
          const coalesced = coalesce(tableOf(before, optionCount), same);
          const claims = before.map((taken) => same.filter((expression) => holds(expression, taken)).length);
          if ('overlap' in coalesced) {
            const { state, first, second } = coalesced.overlap;
            expect(holds(same[first]!, before[state]!) && holds(same[second]!, before[state]!)).toBe(true);
            return;
          }
          expect(Math.max(0, ...claims)).toBeLessThanOrEqual(1);
          const classOf = before.map((taken, n) => {
            const claim = same.findIndex((expression) => holds(expression, taken));
            return claim < 0 ? n : before.findLastIndex((other) => holds(same[claim]!, other));
          });
          const highest = [...new Set(classOf)].sort((a, b) => a - b);
          expect(patternsOf(coalesced.states)).toEqual(highest.map((n) => before[n]!));
          const stateOf = coalesced.states.members?.stateOf ?? Int32Array.from(before, (_, n) => n);
          expect([...stateOf]).toEqual(classOf.map((n) => highest.indexOf(n)));
        },
      ),
      { numRuns: 800 },
    );
  });

  test('take the ranking of their members, or name two members that it tells apart', () => {
    fc.assert(
      fc.property(rulesOver(6), expressionOver(6), fc.array(fc.nat(3)), ([optionCount, rules], where, keys) => {
        const before = feasiblePatterns(optionCount, rules);
        const coalesced = coalesce(tableOf(before, optionCount), [within(where, optionCount)]);
        if ('overlap' in coalesced) throw new Error('a single expression cannot overlap');
        const levels = Int32Array.from(before, (_, n) => keys[n] ?? 0);
        const result = rankCoalesced({ levels, levelCount: 4 }, coalesced.states);
        const stateOf = (member: number) => coalesced.states.members?.stateOf[member] ?? member;
        const toldApart = range(before.length).some((a) =>
          range(before.length).some((b) => stateOf(a) === stateOf(b) && levels[a] !== levels[b]),
        );
        expect('toldApart' in result).toBe(toldApart);
        if ('toldApart' in result) {
          const [a, b] = result.toldApart.members;
          expect([stateOf(a), stateOf(b)]).toEqual([result.toldApart.state, result.toldApart.state]);
          expect(levels[a]).not.toBe(levels[b]);
        } else {
          for (const member of range(before.length)) {
            expect(result.ranking.levels[stateOf(member)]).toBe(levels[member]);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('rankings', () => {
  test('by statements are lexicographic, and count within a step', () => {
    fc.assert(
      fc.property(
        rulesOver(6),
        fc.array(fc.array(expressionOver(6), { minLength: 1, maxLength: 3 }), { maxLength: 9 }),
        ([optionCount, rules], wanted) => {
          const steps = wanted.map((step) => step.map((expression) => within(expression, optionCount)));
          const patterns = feasiblePatterns(optionCount, rules);
          const ranking = rankByStatements(steps, tableOf(patterns, optionCount));
          expect([...ranking.levels]).toEqual(levelsByStatements(steps, patterns));
          expect(ranking.levelCount).toBe(new Set(ranking.levels).size);
        },
      ),
      { numRuns: 800 },
    );
  });

  test('by more statements than a number has bits are still lexicographic', () => {
    fc.assert(
      fc.property(fc.array(expressionOver(6), { minLength: 60, maxLength: 90, size: 'max' }), (wanted) => {
        const steps = wanted.map((expression) => [expression]);
        const patterns = feasiblePatterns(6, []);
        const ranking = rankByStatements(steps, tableOf(patterns, 6));
        expect([...ranking.levels]).toEqual(levelsByStatements(steps, patterns));
      }),
      { numRuns: 60 },
    );
  });

  test('by weights follow the sums', () => {
    fc.assert(
      fc.property(
        rulesOver(6),
        fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 6, maxLength: 6 }),
        ([n, rules], all) => {
          const weights = all.slice(0, n).map((weight, option) => ({ option, weight }));
          const patterns = feasiblePatterns(n, rules);
          const ranking = rankByWeights(weights, tableOf(patterns, n));
          expect([...ranking.levels]).toEqual(levelsByWeights(weights, patterns));
          expect(ranking.levelCount).toBe(new Set(ranking.levels).size);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('by groups are the groups, and the groups come back', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(6), { minLength: 1, maxLength: 40 }), (keys) => {
        const groups = [...new Set(keys)].map((key) => keys.flatMap((other, state) => (other === key ? [state] : [])));
        const ranking = rankByGroups(groups, keys.length);
        expect([...ranking.levels]).toEqual(levelsByGroups(groups, keys.length));
        expect(tieGroups(ranking)).toEqual(groups);
      }),
      { numRuns: 300 },
    );
  });

  test('that conflicts carry are those that their wants give', () => {
    fc.assert(
      fc.property(shown(anyForm()), ({ conflict }) => {
        for (const { wants, ranking } of conflict.preferences) expect(rank(wants, conflict.states)).toEqual(ranking);
      }),
      { numRuns: 200 },
    );
  });
});

function literal(option: number, taken: boolean): Expression {
  return taken ? { kind: 'option', option } : { kind: 'not', of: { kind: 'option', option } };
}

/** The expression with its options folded into so many. */
function within(expression: Expression, optionCount: number): Expression {
  return JSON.parse(
    JSON.stringify(expression, (key, value) => (key === 'option' ? (value as number) % optionCount : value)),
  ) as Expression;
}
