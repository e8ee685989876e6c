/** Which patterns of options the rules let stand: how many, in order, and which rules cannot stand together. */
import { DecisionDiagram, EVERYTHING, NOTHING, type Node, TooTangled } from './decision-diagram.ts';
import { holdsSoFar, optionsIn } from './evaluate.ts';
import type { Expression } from './expression.ts';
import type { Resumable } from './resumable.ts';
import { emptySet, fullSet } from './state-set.ts';
import type { StateTable } from './state-table.ts';

export interface FeasibleStates {
  /** Exact; undefined where the rules are too tangled to count without listing. */
  readonly count: bigint | undefined;
  /**
   * The states in ascending binary order, the first option being the lowest bit.
   * 'too many': more than `limit`. 'too tangled': the search found no end within its bounds.
   */
  readonly enumerate: (limit: number) => Resumable<StateTable | 'too many' | 'too tangled'>;
}

/**
 * The feasible states of `optionCount` options under rules given by what they allow.
 * The rules meet in a decision diagram, so a rule cuts before the options below it are looked at, and 60 options
 * under tight rules cost what their feasible states cost. Rules too tangled for a diagram of bounded size are
 * searched instead, option by option, each rule cutting as soon as it is decided.
 */
export function feasibleStates(optionCount: number, allows: readonly Expression[]): FeasibleStates {
  const diagram = new DecisionDiagram();
  const root = metIn(diagram, allows);
  if (root === undefined) return { count: undefined, enumerate: (limit) => searched(optionCount, allows, limit) };
  const count = diagram.count(root, optionCount);
  return {
    count,
    *enumerate(limit) {
      if (count > BigInt(limit)) return 'too many';
      return yield* listed(diagram, root, optionCount, Number(count));
    },
  };
}

function metIn(diagram: DecisionDiagram, allows: readonly Expression[]): Node | undefined {
  try {
    const nodes = allows.map((expression) => diagram.of(expression));
    // Rules that look at low options only come first: what they make stays small when the higher ones meet it.
    nodes.sort((a, b) => diagram.option[a]! - diagram.option[b]!);
    return nodes.reduce((all, node) => diagram.and(all, node), EVERYTHING);
  } catch (error) {
    if (error instanceof TooTangled) return undefined;
    throw error;
  }
}

function* listed(diagram: DecisionDiagram, root: Node, optionCount: number, count: number): Resumable<StateTable> {
  const columns = Array.from({ length: optionCount }, () => emptySet(count));
  let next = 0;
  // The states below a node are the next ones in order; what is taken above them is filled in for the whole run.
  const descend = (option: number, node: Node): void => {
    if (node === NOTHING) return;
    if (option < 0) {
      next++;
      return;
    }
    const decides = diagram.option[node] === option;
    descend(option - 1, decides ? diagram.without[node]! : node);
    const from = next;
    descend(option - 1, decides ? diagram.with[node]! : node);
    fill(columns[option]!, from, next);
  };
  const slice = 2n ** 17n;
  function* walk(option: number, node: Node): Resumable<void> {
    if (node === NOTHING) return;
    if (diagram.count(node, option + 1) <= slice) {
      descend(option, node);
      yield { doing: 'listing the feasible states', share: next / count };
      return;
    }
    const decides = diagram.option[node] === option;
    yield* walk(option - 1, decides ? diagram.without[node]! : node);
    const from = next;
    yield* walk(option - 1, decides ? diagram.with[node]! : node);
    fill(columns[option]!, from, next);
  }
  yield* walk(optionCount - 1, root);
  return { count, columns, distinct: true };
}

function fill(column: Uint32Array, from: number, to: number): void {
  for (let state = from; state < to; ) {
    if ((state & 31) === 0 && to - state >= 32) {
      column[state >>> 5] = 0xffffffff;
      state += 32;
    } else {
      column[state >>> 5]! |= 1 << (state & 31);
      state++;
    }
  }
}

/** How many options the search may try before it gives up: a few seconds of work. */
const SEARCH_BOUND = 5e5;

function* searched(
  optionCount: number,
  allows: readonly Expression[],
  limit: number,
): Resumable<StateTable | 'too many' | 'too tangled'> {
  const found: number[][] = [];
  let tried = 0;
  for (const taken of patterns(optionCount, allows)) {
    tried++;
    if (taken !== undefined) found.push(taken);
    if (found.length > limit) return 'too many';
    if (tried > SEARCH_BOUND) return 'too tangled';
    if (tried % 2 ** 15 === 0) yield { doing: 'searching the feasible states' };
  }
  const columns = Array.from({ length: optionCount }, () => emptySet(found.length));
  for (const [state, taken] of found.entries()) {
    for (const option of taken) columns[option]![state >>> 5]! |= 1 << (state & 31);
  }
  return { count: found.length, columns, distinct: true };
}

/**
 * The patterns that all rules allow, as options taken, in ascending binary order; `undefined` after each option
 * tried, so that whoever listens can count the work. A choice is followed by whatever single rules then leave no
 * choice about (unit propagation, Davis, Logemann & Loveland 1962).
 */
function* patterns(optionCount: number, allows: readonly Expression[]): Generator<number[] | undefined> {
  const names = allows.map(optionsIn);
  const naming: number[][] = Array.from({ length: optionCount }, () => []);
  for (const [rule, options] of names.entries()) for (const option of options) naming[option]!.push(rule);
  const chosen: (boolean | undefined)[] = Array(optionCount).fill(undefined);
  const decided: number[] = [];
  const isTaken = (option: number) => chosen[option];
  const decide = (option: number, taken: boolean): void => {
    chosen[option] = taken;
    decided.push(option);
  };
  /** Whether the option can still be so without breaking the rule by itself. */
  const fits = (rule: number, option: number, taken: boolean): boolean => {
    chosen[option] = taken;
    const value = holdsSoFar(allows[rule]!, isTaken);
    chosen[option] = undefined;
    return value !== false;
  };
  /** Decides what the rule leaves no choice about; false where it can no longer hold. */
  const follow = (rule: number): boolean => {
    const value = holdsSoFar(allows[rule]!, isTaken);
    if (value !== undefined) return value;
    for (const option of names[rule]!) {
      if (chosen[option] !== undefined) continue;
      const canDrop = fits(rule, option, false);
      if (canDrop && fits(rule, option, true)) continue;
      decide(option, !canDrop);
      if (holdsSoFar(allows[rule]!, isTaken) === false) return false;
    }
    return true;
  };
  const followFrom = (first: number): boolean => {
    for (let at = first; at < decided.length; at++) {
      if (!naming[decided[at]!]!.every(follow)) return false;
    }
    return true;
  };
  const takeBack = (length: number): void => {
    while (decided.length > length) chosen[decided.pop()!] = undefined;
  };
  function* below(option: number): Generator<number[] | undefined> {
    let next = option;
    while (next >= 0 && chosen[next] !== undefined) next--;
    if (next < 0) {
      yield chosen.flatMap((taken, o) => (taken ? [o] : []));
      return;
    }
    for (const taken of [false, true]) {
      yield undefined;
      const before = decided.length;
      decide(next, taken);
      if (followFrom(before)) yield* below(next - 1);
      takeBack(before);
    }
  }
  if (allows.every((_, rule) => follow(rule)) && followFrom(0)) yield* below(optionCount - 1);
}

/** How many options the search for a clash may try in all: a second of work. */
const CLASH_BOUND = 1e5;

/**
 * A set of rules, by their places, that cannot hold together; empty where the rules leave a state. It is smallest by
 * inclusion, unless the rules are so tangled that looking for a smaller one would take more than a second or so:
 * then it is what had been found by that time.
 */
export function clashingRules(optionCount: number, allows: readonly Expression[]): number[] {
  let left = CLASH_BOUND;
  const isPossible = (rules: readonly number[]): boolean => {
    const expressions = rules.map((rule) => allows[rule]!);
    for (const taken of patterns(optionCount, expressions)) {
      if (taken !== undefined) return true;
      // Unproven, so treated as possible: that rules clash is never claimed without proof.
      if (left-- <= 0) return true;
    }
    return false;
  };
  let clash = allows.map((_, rule) => rule);
  if (isPossible(clash)) return [];
  // Halves first: most rules have no part in it.
  for (let size = Math.ceil(clash.length / 2); size >= 1 && left > 0; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = clash.length - size; at > -size && left > 0; at -= size) {
      const rest = [...clash.slice(0, Math.max(0, at)), ...clash.slice(at + size)];
      if (!isPossible(rest)) clash = rest;
    }
  }
  return clash;
}

/** The same states with context options behind the others, each the same everywhere. */
export function withContext(states: StateTable, holds: readonly boolean[]): StateTable {
  const added = holds.map((holding) => (holding ? fullSet(states.count) : emptySet(states.count)));
  return { ...states, columns: [...states.columns, ...added] };
}
