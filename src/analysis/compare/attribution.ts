/**
 * Why two conflicts do not give the same answer: which of the differences in what they assume changed which state.
 * Each difference is made alone in the first, and taken back alone from the second; where none changes a state by
 * itself, pairs and triples are tried.
 */
import { type Response, type Stability, stability } from '../../engine/stability/index.ts';
import { type Conflict, type Resumable, statesOf } from '../../model/index.ts';
import { builder, type Unfit } from '../change/build-conflict.ts';
import { type Standing, standingOf } from '../change/standing.ts';
import { HEADLINE } from '../headline.ts';
import type { Difference } from './difference.ts';
import { differencesBetween } from './differences.ts';
import { type Absence, findOutcome, type Outcome, outcomeOf } from './matching.ts';

export interface AttributionOptions {
  /** Nash and SEQ unless told. */
  readonly concepts?: readonly string[];
  readonly response?: Response;
  /** The largest sets of differences that are tried together; 3 unless told. */
  readonly largestSet?: number;
  /** How many states may be analyzed in all mixtures together; `MOST_WORK` unless told. */
  readonly work?: number;
}

export interface Attribution {
  readonly differences: readonly Difference[];
  /** Why nothing could be attributed; undefined where it could. */
  readonly inseparable: 'forms-differ' | 'listed-states-differ' | undefined;
  /** The states that hold in one of the two only; at most `MOST_CHANGES`. */
  readonly changes: readonly OutcomeChange[];
  readonly changeCount: number;
  /** Mixtures that make no conflict of their own, with what stands against them. */
  readonly unfit: readonly { readonly made: readonly number[]; readonly because: Unfit }[];
  /** Every set of so many differences was tried, for the changes that needed it. */
  readonly triedUpTo: number;
  /** False where the bound on the work ended the search, also for single differences. */
  readonly complete: boolean;
}

export interface OutcomeChange {
  readonly outcome: Outcome;
  readonly concept: string;
  /** `lost`: it holds in the first only. `gained`: in the second only. */
  readonly change: 'lost' | 'gained';
  /** How it stands in the first and in the second. */
  readonly before: Standing;
  readonly after: Standing;
  /** Why the state is not there, in the one that lacks it. */
  readonly absence: Absence | undefined;
  /** The differences, by their places, each of which alone makes the change in the first. */
  readonly sufficient: readonly number[];
  /** Those without which it does not come about: taken back alone from the second, they undo it. */
  readonly necessary: readonly number[];
  /** Where none suffices alone: the smallest sets that do. Empty where one does, or none was found. */
  readonly together: readonly (readonly number[])[];
}

/** A few seconds of work. */
export const MOST_WORK = 4_000_000;

/** More states that changed than these are counted, not explained. */
export const MOST_CHANGES = 256;

/** More feasible states than so many times those of the two are not worth a mixture. */
const ROOM = 4;

export function* attributionOf(
  first: Conflict,
  second: Conflict,
  { concepts = HEADLINE, response, largestSet = 3, work = MOST_WORK }: AttributionOptions = {},
): Resumable<Attribution> {
  const { list, inseparable, mixed } = differencesBetween(first, second);
  const analyze = (conflict: Conflict) => stability(conflict, { concepts, ...(response && { response }) });
  const { changes, changeCount } = changesBetween(first, yield* analyze(first), second, yield* analyze(second));
  const base = { differences: list, inseparable, changeCount };
  if (inseparable !== undefined || changes.length === 0) {
    return { ...base, changes, unfit: [], triedUpTo: 0, complete: true };
  }

  const bearing = [...list.keys()].filter((n) => list[n]!.bears);
  const build = builder([first, second], ROOM * Math.max(first.states.count, second.states.count));
  const unfit: { made: readonly number[]; because: Unfit }[] = [];
  let left = work;
  /** For each change whether it has come about once these are made; undefined where that cannot be told. */
  function* tryOut(made: readonly number[]): Resumable<boolean[] | undefined> {
    const conflict = yield* build.build(mixed((n) => made.includes(n) || !list[n]!.bears));
    if (typeof conflict === 'string') {
      unfit.push({ made, because: conflict });
      return undefined;
    }
    left -= conflict.states.count;
    const found = yield* analyze(conflict);
    return changes.map(({ outcome, concept, change }) => {
      const finding = found.concepts.find(({ id }) => id === concept)!;
      return (standingOf(finding, findOutcome(conflict, outcome)) === 'holds') === (change === 'gained');
    });
  }

  const sufficient: number[][] = changes.map(() => []);
  const necessary: number[][] = changes.map(() => []);
  const together: number[][][] = changes.map(() => []);
  let complete = true;
  if (bearing.length === 1) {
    for (const n of changes.keys()) {
      sufficient[n]!.push(bearing[0]!);
      necessary[n]!.push(bearing[0]!);
    }
  } else {
    for (const one of bearing) {
      if (left <= 0) {
        complete = false;
        break;
      }
      const alone = yield* tryOut([one]);
      const without = yield* tryOut(bearing.filter((other) => other !== one));
      for (const n of changes.keys()) {
        if (alone?.[n] === true) sufficient[n]!.push(one);
        if (without?.[n] === false) necessary[n]!.push(one);
      }
      yield { doing: 'making one change at a time', share: bearing.indexOf(one) / bearing.length };
    }
  }

  let triedUpTo = complete ? 1 : 0;
  for (let size = 2; complete && size <= Math.min(largestSet, bearing.length); size++) {
    const unexplained = () => [...changes.keys()].filter((n) => sufficient[n]!.length + together[n]!.length === 0);
    const open = unexplained();
    if (open.length === 0) break;
    for (const set of setsOf(bearing, size)) {
      if (left <= 0) {
        complete = false;
        break;
      }
      // All of them together are the second conflict itself.
      const made = set.length === bearing.length ? changes.map(() => true) : yield* tryOut(set);
      for (const n of open) if (made?.[n] === true) together[n]!.push(set);
    }
    if (complete) triedUpTo = size;
  }
  return {
    ...base,
    changes: changes.map((change, n) => ({
      ...change,
      sufficient: sufficient[n]!,
      necessary: necessary[n]!,
      together: together[n]!,
    })),
    unfit,
    triedUpTo,
    complete,
  };
}

function changesBetween(
  first: Conflict,
  firstFound: Stability,
  second: Conflict,
  secondFound: Stability,
): { changes: OutcomeChange[]; changeCount: number } {
  const changes: OutcomeChange[] = [];
  let changeCount = 0;
  const note = (from: Conflict, other: Conflict, change: OutcomeChange['change']) => {
    const [own, against] = change === 'lost' ? [firstFound, secondFound] : [secondFound, firstFound];
    for (const [place, { id: concept, equilibria }] of own.concepts.entries()) {
      if (equilibria === null) continue;
      for (const state of statesOf(equilibria)) {
        const outcome = outcomeOf(from, state);
        const there = findOutcome(other, outcome);
        const standing = standingOf(against.concepts[place]!, there);
        if (standing === 'holds') continue;
        if (++changeCount > MOST_CHANGES) continue;
        changes.push({
          outcome,
          concept,
          change,
          before: change === 'lost' ? 'holds' : standing,
          after: change === 'lost' ? standing : 'holds',
          absence: typeof there === 'number' ? undefined : there,
          sufficient: [],
          necessary: [],
          together: [],
        });
      }
    }
  };
  note(first, second, 'lost');
  note(second, first, 'gained');
  return { changes, changeCount };
}

/** All sets of so many of the members, in order. */
function* setsOf(members: readonly number[], size: number): Generator<number[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [n, first] of members.entries()) {
    for (const rest of setsOf(members.slice(n + 1), size - 1)) yield [first, ...rest];
  }
}
