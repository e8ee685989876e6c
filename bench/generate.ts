/** Option-form conflicts of any size for the benchmark: the same seed gives the same conflict. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Conflict, Option, Preference, Rule, SameOutcome, WantedStatement } from '../src/model/conflict.ts';
import { optionsIn } from '../src/model/evaluate.ts';
import type { Expression } from '../src/model/expression.ts';
import { feasibleStates } from '../src/model/feasible-states.ts';
import { rank } from '../src/model/rank.ts';
import { finish } from '../src/model/resumable.ts';
import { coalesce } from '../src/model/same-outcome.ts';

export interface CaseSize {
  readonly options: number;
  readonly parties: number;
  /** Prioritized statements per party. */
  readonly statements: number;
  /** Share of the options that are one-way, 0 to 1, spread over the parties. */
  readonly oneWayShare: number;
  /** About this share of the patterns is forbidden by rules, 0 to below 1. */
  readonly infeasibleShare: number;
  /** Whether an eighth of the patterns counts as one state. */
  readonly coalesced?: boolean;
  readonly seed: number;
}

/** Draws a whole number from 0 to below `bound`. */
type Draw = (bound: number) => number;

export function generateCase(size: CaseSize): Conflict {
  const generator = xoroshiro128plus(size.seed);
  const draw: Draw = (bound) => uniformInt(generator, 0, bound - 1);
  const options = optionsOf(size);
  const rules = rulesOf(size, draw);
  const sameOutcome = size.coalesced ? [sameOutcomeOf(size, draw)] : [];

  const allows = rules.map((rule) => rule.allows);
  const listed = finish(feasibleStates(size.options, allows).enumerate(2 ** 24));
  if (typeof listed === 'string') throw new Error(`the generated states are ${listed}`);
  const coalesced = coalesce(
    listed,
    sameOutcome.map(({ where }) => where),
  );
  if ('overlap' in coalesced) throw new Error('one class cannot overlap another');
  const { states } = coalesced;

  const preferences = Array.from({ length: size.parties }, (): Preference => {
    const wants = { kind: 'statements', steps: stepsOf(size, sameOutcome[0]?.where, draw) } as const;
    return { wants, ranking: rank(wants, states) };
  });
  return {
    form: 'options',
    parties: preferences.map((_, party) => ({ id: `p${party}`, name: `Party ${party + 1}`, aliases: [] })),
    options,
    terms: [],
    rules,
    sameOutcome,
    states,
    moves: { kind: 'implied' },
    preferences,
    statusQuo: 0,
  };
}

/** Dealt evenly, each party's in one run; of every party about the same share is one-way, `take` and `drop` in turn. */
function optionsOf({ options, parties, oneWayShare }: CaseSize): Option[] {
  const owners = Array.from({ length: options }, (_, o) => Math.floor((o * parties) / options));
  const oneWay = new Map<number, 'take' | 'drop'>();
  const wanted = Math.round(options * oneWayShare);
  for (let round = 0; oneWay.size < wanted; round++) {
    for (let party = 0; party < parties && oneWay.size < wanted; party++) {
      const own = owners.flatMap((owner, o) => (owner === party ? [o] : []));
      const option = own[round];
      if (option !== undefined) oneWay.set(option, oneWay.size % 2 === 0 ? 'take' : 'drop');
    }
  }
  return owners.map((party, o) => ({
    id: `p${party}.o${o}`,
    party,
    does: `takes option ${o + 1}`,
    oneWay: oneWay.get(o),
    by: undefined,
  }));
}

/** Each rule forbids the largest power-of-two share that still fits; what is left after twenty rules is let go. */
function rulesOf({ options, infeasibleShare }: CaseSize, draw: Draw): Rule[] {
  const rules: Rule[] = [];
  for (let n = 0; n < 20; n++) {
    const left = feasibleStates(
      options,
      rules.map((rule) => rule.allows),
    ).count;
    if (left === undefined) throw new Error('the generated rules are too tangled to count');
    const missing = infeasibleShare - (1 - Number(left) / 2 ** options);
    const length = Math.max(1, Math.ceil(-Math.log2(missing)));
    if (missing <= 0 || length > Math.min(options, 10)) break;
    const never = conjunction(literals(length, options, draw));
    rules.push({
      id: `never-${n + 1}`,
      text: `never ${wordsOf(never)}`,
      why: undefined,
      allows: { kind: 'not', of: never },
      options: optionsIn(never),
    });
  }
  return rules;
}

function sameOutcomeOf({ options }: CaseSize, draw: Draw): SameOutcome {
  const where = conjunction(literals(Math.min(3, options), options, draw));
  return { text: wordsOf(where), where };
}

/** A statement never tells the members of a coalesced state apart: it holds in all of them or in none. */
function stepsOf({ options, statements }: CaseSize, same: Expression | undefined, draw: Draw): WantedStatement[][] {
  return Array.from({ length: statements }, () => {
    const parts = literals(1 + draw(Math.min(3, options)), options, draw);
    const drawn: Expression = draw(2) === 0 ? conjunction(parts) : { kind: 'or', of: parts };
    const wants = same === undefined ? drawn : throughout(same, drawn, draw);
    return [{ id: undefined, text: wordsOf(wants), wants }];
  });
}

function throughout(same: Expression, drawn: Expression, draw: Draw): Expression {
  return draw(2) === 0 ? { kind: 'or', of: [same, drawn] } : { kind: 'and', of: [{ kind: 'not', of: same }, drawn] };
}

/** So many different options, each taken or not. */
function literals(count: number, optionCount: number, draw: Draw): Expression[] {
  const chosen = new Set<number>();
  while (chosen.size < count) chosen.add(draw(optionCount));
  return [...chosen].map((option): Expression => {
    const taken: Expression = { kind: 'option', option };
    return draw(2) === 0 ? taken : { kind: 'not', of: taken };
  });
}

function conjunction(of: readonly Expression[]): Expression {
  return { kind: 'and', of };
}

function wordsOf(expression: Expression): string {
  switch (expression.kind) {
    case 'option':
      return `o${expression.option}`;
    case 'not':
      return expression.of.kind === 'option' ? `not ${wordsOf(expression.of)}` : `not (${wordsOf(expression.of)})`;
    case 'and':
    case 'or':
      return expression.of
        .map((part) => (part.kind === 'and' || part.kind === 'or' ? `(${wordsOf(part)})` : wordsOf(part)))
        .join(` ${expression.kind} `);
    default:
      throw new Error(`the generator makes no '${expression.kind}'`);
  }
}
