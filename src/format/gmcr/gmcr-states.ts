/** The feasible states that a `.gmcr` file's ordinals count, and the worlds that options without an owner make. */
import { DecisionDiagram, EVERYTHING, NOTHING, type Node, TooTangled } from '../../model/decision-diagram.ts';
import { type Expression, feasibleStates, finish, isTaken, type StateTable } from '../../model/index.ts';
import type { Report } from '../check/fault-report.ts';
import type { Path } from '../path.ts';
import type { Condition } from './gmcr-conditions.ts';
import type { GmcrModel, GmcrParty } from './gmcr-model.ts';
import { bounds } from './gmcr-parts.ts';

/** The options that nobody owns; ascending. */
export function unownedOptions({ options, parties }: GmcrModel): number[] {
  const owned = new Set(parties.flatMap((party) => party.options));
  return options.flatMap((_, option) => (owned.has(option) ? [] : [option]));
}

/** The order in which the format numbers states: options without an owner first, then party by party. */
export function loadedOrder(model: GmcrModel): number[] {
  return [...unownedOptions(model), ...model.parties.flatMap((party) => party.options)];
}

/**
 * Which of the options are taken in each of the worlds that leave a feasible state, in ascending binary order, at most
 * `most` + 1 of them. With no options there is one world, or none where the conditions leave no state.
 */
export function worldsOf(model: GmcrModel, unowned: readonly number[], most: number): number[][] | 'too tangled' {
  const order = [...model.parties.flatMap((party) => party.options), ...unowned];
  const owned = order.length - unowned.length;
  const diagram = new DecisionDiagram();
  let root: Node = EVERYTHING;
  try {
    for (const allows of allowed(model.infeasibles, order)) root = diagram.and(root, diagram.of(allows));
  } catch (error) {
    if (error instanceof TooTangled) return 'too tangled';
    throw error;
  }
  const worlds: number[][] = [];
  // The options without an owner are on top, so what is left of the diagram below them is the states of a world.
  const descend = (place: number, node: Node, taken: readonly number[]): void => {
    if (node === NOTHING || worlds.length > most) return;
    if (place < owned) {
      worlds.push([...taken].sort((a, b) => a - b));
      return;
    }
    const decides = diagram.option[node] === place;
    descend(place - 1, decides ? diagram.without[node]! : node, taken);
    descend(place - 1, decides ? diagram.with[node]! : node, [...taken, order[place]!]);
  };
  descend(order.length - 1, root, []);
  return worlds;
}

/** The states in the file's order, by the options taken; undefined where they are too many to rank one by one. */
export function rankedStates(model: GmcrModel): number[][] | undefined {
  const order = loadedOrder(model);
  const found = finish(feasibleStates(order.length, allowed(model.infeasibles, order)).enumerate(bounds.rankedStates));
  return typeof found === 'string' ? undefined : patternsOf(found, order);
}

function patternsOf(states: StateTable, order: readonly number[]): number[][] {
  return Array.from({ length: states.count }, (_, state) =>
    order.flatMap((option, place) => (isTaken(states, state, place) ? [option] : [])),
  );
}

function allowed(infeasibles: readonly Condition[], order: readonly number[]): Expression[] {
  const placeOf = new Map(order.map((option, place) => [option, place]));
  return infeasibles.map(
    (condition): Expression => ({
      kind: 'not',
      of: {
        kind: 'and',
        of: condition.map(({ option, taken }): Expression => {
          const literal: Expression = { kind: 'option', option: placeOf.get(option)! };
          return taken ? literal : { kind: 'not', of: literal };
        }),
      },
    }),
  );
}

/** Whether the ranking names each of the states once; what does not fit is reported. */
export function checkOrdinals(party: GmcrParty, at: Path, stateCount: number, report: Report): void {
  const seen = new Uint8Array(stateCount + 1);
  const foreign: number[] = [];
  const repeated: number[] = [];
  for (const ordinal of party.ranking!.flat()) {
    if (ordinal < 1 || ordinal > stateCount) foreign.push(ordinal);
    else {
      seen[ordinal] = Math.min(seen[ordinal]! + 1, 3);
      if (seen[ordinal] === 2) repeated.push(ordinal);
    }
  }
  const missing: number[] = [];
  for (let ordinal = 1; ordinal <= stateCount; ordinal++) if (seen[ordinal] === 0) missing.push(ordinal);
  if (foreign.length > 0) {
    report.fault({
      code: 'gmcr/ranking-unknown-state',
      at,
      says: `The ranking names ${listed(foreign)}, and the feasible states are 1 to ${stateCount}.`,
      hint: 'They are counted after the infeasible ones are taken out, with the options in the order of their owners.',
    });
  }
  if (repeated.length > 0) {
    report.fault({
      code: 'gmcr/ranking-repeated',
      at,
      says: `The ranking names ${listed(repeated)} more than once.`,
      hint: 'Keep one place for each.',
    });
  }
  if (missing.length > 0) {
    report.fault({
      code: 'gmcr/ranking-missing',
      at,
      says: `The ranking leaves out ${listed(missing)} of ${stateCount} feasible states.`,
      hint: 'A ranking made before a rule or an option changed does not fit any more.',
    });
  }
}

function listed(ordinals: readonly number[]): string {
  const shown = ordinals.slice(0, 5).join(', ') + (ordinals.length > 5 ? ` and ${ordinals.length - 5} more` : '');
  return `${ordinals.length === 1 ? 'state' : 'states'} ${shown}`;
}
