/** From assumptions to a conflict: the states listed and ranked anew, or why these assumptions make none. */
import {
  type Conflict,
  coalesce,
  feasibleStates,
  type Option,
  optionsIn,
  type Party,
  type Preference,
  type Ranking,
  type Resumable,
  rank,
  rankCoalesced,
  type StateTable,
  type WantedStatement,
  type Wants,
  withContext,
} from '../../model/index.ts';
import { patternsOf, stateWithin } from '../compare/matching.ts';
import { type Assumptions, assumptionsOf, type NamedWants } from './assumptions.ts';
import { type Meanings, resolved } from './named-expression.ts';

/** Why some assumptions do not make a conflict. */
export type Unfit =
  /** The rules leave no state. */
  | 'no-state'
  /** More feasible states than were allowed, or rules too tangled to list them. */
  | 'too-many-states'
  /** A state belongs to two outcomes. */
  | 'outcomes-overlap'
  /** States that count as one are worth different things to somebody. */
  | 'outcome-told-apart'
  /** A direct ranking does not say where the new states stand. */
  | 'ranking-does-not-fit'
  /** A party would have nothing to decide, so there are fewer than two. */
  | 'too-few-parties';

/** Builds conflicts from assumptions, and remembers the states and rankings that several of them share. */
export interface Builder {
  build(assumptions: Assumptions): Resumable<Conflict | Unfit>;
}

/** `tables` are those that were found before, by what only this file need know; more are added. */
export function builder(
  from: readonly Conflict[],
  limit: number,
  tables: Map<string, StateTable> = new Map(),
): Builder {
  const rankings = new WeakMap<StateTable, Map<string, Ranking>>();
  for (const conflict of from) {
    const assumed = assumptionsOf(conflict);
    if (assumed.graph !== undefined) continue;
    const ground = groundOf(assumed);
    tables.set(ground.key, conflict.states);
  }
  return {
    *build(assumptions) {
      const ground = groundOf(assumptions);
      if (ground.parties.length < 2) return 'too-few-parties';
      let states = assumptions.graph?.states ?? tables.get(ground.key);
      if (states === undefined) {
        const listed = yield* listStates(ground, limit);
        if (typeof listed === 'string') return listed;
        tables.set(ground.key, listed);
        states = listed;
      }
      const preferences: Preference[] = [];
      for (const { id } of ground.parties) {
        const wants = wantsFor(assumptions.wants.get(id), ground, states);
        if (wants === undefined) return 'ranking-does-not-fit';
        const ranking = rankingFor(wants, states, rankings);
        if (ranking === 'told apart') return 'outcome-told-apart';
        preferences.push({ wants, ranking });
      }
      return {
        form: assumptions.form,
        parties: ground.parties,
        options: ground.options,
        terms: [...assumptions.terms].map(([name, { text, means }]) => ({
          name,
          text,
          means: resolved(means, ground.meanings),
        })),
        rules: ground.rules,
        sameOutcome: ground.sameOutcome,
        states,
        moves:
          assumptions.graph === undefined
            ? { kind: 'implied' }
            : { kind: 'listed', byParty: ground.parties.map(({ id }) => assumptions.graph!.moves.get(id)!) },
        preferences,
        statusQuo: undefined,
      };
    },
  };
}

interface Ground {
  readonly key: string;
  readonly parties: readonly Party[];
  readonly options: readonly Option[];
  readonly owned: number;
  readonly facts: readonly boolean[];
  readonly rules: Conflict['rules'];
  readonly sameOutcome: Conflict['sameOutcome'];
  readonly meanings: Meanings;
}

function groundOf(assumptions: Assumptions): Ground {
  const { graph } = assumptions;
  const owners = new Set([...assumptions.options.values()].map(({ owner }) => owner));
  const parties = assumptions.parties.filter(({ id }) => (graph === undefined ? owners.has(id) : graph.moves.has(id)));
  const numberOf = new Map(parties.map(({ id }, number) => [id, number]));
  const owned = [...assumptions.options.values()].map(
    ({ owner, option }): Option => ({ ...option, party: numberOf.get(owner) }),
  );
  const facts = [...assumptions.context.values()];
  const options = [...owned, ...facts.map(({ option }) => option)];
  const places = new Map(options.map(({ id }, place) => [id, place]));
  const meanings: Meanings = {
    option: (id) => places.get(id),
    context: (id) => assumptions.context.get(id)?.holds,
    term: (name) => assumptions.terms.get(name)?.means,
  };
  const rules = assumptions.rules.map(({ id, text, why, allows }) => {
    const expression = resolved(allows, meanings);
    return { id, text, why, allows: expression, options: optionsIn(expression) };
  });
  const sameOutcome = assumptions.sameOutcome.map(({ text, where }) => ({ text, where: resolved(where, meanings) }));
  return {
    key: JSON.stringify([
      options.map(({ id }) => id),
      facts.map(({ holds }) => holds),
      rules.map(({ allows }) => allows),
      sameOutcome.map(({ where }) => where),
    ]),
    parties,
    options,
    owned: owned.length,
    facts: facts.map(({ holds }) => holds),
    rules,
    sameOutcome,
    meanings,
  };
}

function* listStates({ owned, rules, facts, sameOutcome }: Ground, limit: number): Resumable<StateTable | Unfit> {
  const feasible = feasibleStates(
    owned,
    rules.map(({ allows }) => allows),
  );
  if (feasible.count === 0n) return 'no-state';
  const listed = yield* feasible.enumerate(limit);
  if (typeof listed === 'string') return 'too-many-states';
  if (listed.count === 0) return 'no-state';
  const whole = facts.length === 0 ? listed : withContext(listed, facts);
  if (sameOutcome.length === 0) return whole;
  const coalesced = coalesce(
    whole,
    sameOutcome.map(({ where }) => where),
  );
  return 'overlap' in coalesced ? 'outcomes-overlap' : coalesced.states;
}

/** Undefined where a direct ranking does not say where a state stands. */
function wantsFor(wants: NamedWants | undefined, ground: Ground, states: StateTable): Wants | undefined {
  if (wants === undefined) return { kind: 'unknown', why: undefined };
  switch (wants.kind) {
    case 'statements':
      return {
        kind: 'statements',
        steps: wants.steps.map((step) =>
          step.map(
            ({ id, text, wants: wanted }): WantedStatement => ({ id, text, wants: resolved(wanted, ground.meanings) }),
          ),
        ),
      };
    case 'weights':
      return {
        kind: 'weights',
        scale: wants.scale,
        weights: [...wants.weights].flatMap(([id, weight]) => {
          const option = ground.meanings.option(id);
          return option === undefined ? [] : [{ option, weight }];
        }),
      };
    case 'ranking':
      return rankingAmong(wants, ground, states);
    case 'unknown':
      return wants;
  }
}

function rankingAmong(
  { groups, of }: Extract<NamedWants, { kind: 'ranking' }>,
  { options }: Ground,
  states: StateTable,
): Wants | undefined {
  if (states === of.states) return { kind: 'ranking', groups };
  const groupOf = new Map(groups.flatMap((group, place) => group.map((state) => [state, place] as const)));
  const placed: number[][] = groups.map(() => []);
  for (let state = 0; state < states.count; state++) {
    const places = new Set(
      patternsOf({ options, states }, state).map((pattern) => {
        const found = stateWithin(of, pattern);
        return typeof found === 'number' ? groupOf.get(found) : undefined;
      }),
    );
    const [place] = places;
    if (places.size !== 1 || place === undefined) return undefined;
    placed[place]!.push(state);
  }
  return { kind: 'ranking', groups: placed.filter((group) => group.length > 0) };
}

function rankingFor(
  wants: Wants,
  states: StateTable,
  rankings: WeakMap<StateTable, Map<string, Ranking>>,
): Ranking | undefined | 'told apart' {
  if (wants.kind === 'unknown') return undefined;
  if (wants.kind === 'ranking') return rank(wants, states);
  const ofStates = rankings.get(states) ?? new Map<string, Ranking>();
  rankings.set(states, ofStates);
  // Terms may mean one thing here and another there, so the key follows them.
  const key = JSON.stringify(
    wants.kind === 'statements' ? wants.steps.map((step) => step.map((one) => one.wants)) : wants.weights,
  );
  const before = ofStates.get(key);
  if (before !== undefined) return before;
  const ranked = rankCoalesced(rank(wants, states.members?.table ?? states)!, states);
  if ('toldApart' in ranked) return 'told apart';
  ofStates.set(key, ranked.ranking);
  return ranked.ranking;
}
