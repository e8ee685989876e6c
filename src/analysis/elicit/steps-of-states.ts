/** How far each step of a list of statements is fulfilled in a state; states alike in all steps are one kind. */
import { type Conflict, has, holdsIn, type WantedStatement } from '../../model/index.ts';

export interface StateKind {
  /** Fulfilled statements, step by step. */
  readonly fulfilled: readonly number[];
  /** Some states of this kind, ascending: enough to pick two that are much alike. */
  readonly states: readonly number[];
}

/** States of a kind that are remembered. */
const EXAMPLES = 16;

/** The kinds of states there are, in the order in which they are met; by `kindKey`. */
export function kindsOfStates(
  { states }: Conflict,
  steps: readonly (readonly WantedStatement[])[],
): ReadonlyMap<string, StateKind> {
  const sets = steps.map((step) => step.map((statement) => holdsIn(statement.wants, states)));
  const kinds = new Map<string, { fulfilled: number[]; states: number[] }>();
  for (let state = 0; state < states.count; state++) {
    const fulfilled = sets.map((step) => step.reduce((count, set) => count + (has(set, state) ? 1 : 0), 0));
    const key = kindKey(fulfilled);
    const kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, { fulfilled, states: [state] });
    else if (kind.states.length < EXAMPLES) kind.states.push(state);
  }
  return kinds;
}

export function kindKey(fulfilled: readonly number[]): string {
  return fulfilled.join(',');
}
