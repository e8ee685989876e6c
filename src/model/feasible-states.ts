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
const SEARCH_BOUND = 5e6;

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
 * tried, so that whoever listens can count the work. A rule is looked at when an option it names is decided.
 */
function* patterns(optionCount: number, allows: readonly Expression[]): Generator<number[] | undefined> {
  const naming: Expression[][] = Array.from({ length: optionCount }, () => []);
  for (const expression of allows) {
    for (const option of optionsIn(expression)) naming[option]!.push(expression);
  }
  const chosen: (boolean | undefined)[] = Array(optionCount).fill(undefined);
  const isTaken = (option: number) => chosen[option];
  if (allows.some((expression) => holdsSoFar(expression, isTaken) === false)) return;
  for (let option = optionCount - 1; ; ) {
    if (option < 0) yield chosen.flatMap((taken, o) => (taken ? [o] : []));
    else {
      yield undefined;
      chosen[option] = false;
      if (naming[option]!.every((expression) => holdsSoFar(expression, isTaken) !== false)) {
        option--;
        continue;
      }
    }
    // Back to the next pattern in order: the lowest option that can still go from dropped to taken.
    for (;;) {
      if (option >= 0 && chosen[option] === false) {
        chosen[option] = true;
        if (naming[option]!.every((expression) => holdsSoFar(expression, isTaken) !== false)) {
          option--;
          break;
        }
      }
      if (option >= 0) chosen[option] = undefined;
      option++;
      if (option >= optionCount) return;
    }
  }
}

/**
 * A set of rules, by their places, that cannot hold together although any smaller part of it can; empty where the
 * rules leave a state. Smallest by inclusion, found by leaving out one rule after another.
 */
export function clashingRules(optionCount: number, allows: readonly Expression[]): number[] {
  const possible = (rules: readonly number[]) =>
    isPossible(
      optionCount,
      rules.map((rule) => allows[rule]!),
    );
  let clash = allows.map((_, rule) => rule);
  if (possible(clash)) return [];
  for (const rule of clash) {
    const rest = clash.filter((other) => other !== rule);
    if (!possible(rest)) clash = rest;
  }
  return clash;
}

function isPossible(optionCount: number, allows: readonly Expression[]): boolean {
  const root = metIn(new DecisionDiagram(), allows);
  if (root !== undefined) return root !== NOTHING;
  let tried = 0;
  for (const taken of patterns(optionCount, allows)) {
    if (taken !== undefined) return true;
    // Unproven, so treated as possible: a clash is never claimed without proof.
    if (++tried > SEARCH_BOUND) return true;
  }
  return false;
}

/** The same states with context options behind the others, each the same everywhere. */
export function withContext(states: StateTable, holds: readonly boolean[]): StateTable {
  const added = holds.map((holding) => (holding ? fullSet(states.count) : emptySet(states.count)));
  return { ...states, columns: [...states.columns, ...added] };
}
