/** The party whose stability is asked for, with what every concept asks of it. */
import { complement, emptySet, type Resumable, type StateSet } from '../../model/index.ts';
import { type Kernel, NOWHERE, type Steps } from './kernel/kernel.ts';
import { levelCountOf, levelsOf } from './kernel/levels.ts';
import { leastAfterResponse, opponentSteps, type Response, type Trust } from './response.ts';

export interface Focal {
  readonly kernel: Kernel;
  readonly party: number;
  readonly response: Response;
  readonly trust: Trust;
  readonly levels: Int32Array;
  readonly levelCount: number;
  /** For each state the best level that the party holds there or can move to: what it can save itself to. */
  readonly refuge: () => Int32Array;
}

/** Up to so many states what was worked out about a party is kept as long as the kernel: whoever asks why asks it again. */
const KEPT_STATES = 2 ** 16;

const kept = new WeakMap<Kernel, Map<string, Focal>>();

export function focalParty(kernel: Kernel, party: number, response: Response, trust: Trust): Focal {
  if (kernel.conflict.states.count > KEPT_STATES) return freshFocal(kernel, party, response, trust);
  const known = kept.get(kernel) ?? new Map<string, Focal>();
  kept.set(kernel, known);
  const key = `${party} ${response} ${trust}`;
  const focal = known.get(key) ?? freshFocal(kernel, party, response, trust);
  known.set(key, focal);
  return focal;
}

function freshFocal(kernel: Kernel, party: number, response: Response, trust: Trust): Focal {
  const levels = levelsOf(kernel.conflict, party);
  let refuge: Int32Array | undefined;
  return {
    kernel,
    party,
    response,
    trust,
    levels,
    levelCount: levelCountOf(kernel.conflict, party),
    refuge: () => {
      refuge ??= kernel
        .afterStep(party, levels, 'moves', 'greatest')
        .map((best, state) => Math.max(best, levels[state]!));
      return refuge;
    },
  };
}

interface Answered {
  readonly values: Int32Array;
  readonly steps: Steps;
  readonly least: Int32Array;
}

/** The four concepts that ask have four of them. */
const MOST_ANSWERS = 4;

const answered = new WeakMap<Focal, Answered[]>();

/** For each state the least of `values` that the opponents can bring about from it by the steps given; NEVER where none. */
export function* leastAfterAnswer(focal: Focal, values: Int32Array, steps: Steps): Resumable<Int32Array> {
  const { kernel, party, levelCount, response, trust } = focal;
  const before = answered.get(focal)?.find((one) => one.values === values && one.steps === steps);
  if (before !== undefined) return before.least;
  const movers = opponentSteps(kernel, party, steps, trust);
  const least = yield* leastAfterResponse(kernel, movers, values, levelCount, response);
  if (values.length <= KEPT_STATES) {
    // Read only now: others may have been kept during the pauses.
    const known = answered.get(focal) ?? [];
    answered.set(focal, [...known.slice(1 - MOST_ANSWERS), { values, steps, least }]);
  }
  return least;
}

/** The states from which the party has no move that it likes better. */
export function withoutImprovement({ kernel, party, levels }: Focal): StateSet {
  const best = kernel.afterStep(party, levels, 'improvements', 'greatest');
  const improvable = emptySet(levels.length);
  for (let s = 0; s < levels.length; s++) if (best[s] !== NOWHERE) improvable[s >>> 5]! |= 1 << (s & 31);
  return complement(improvable, levels.length);
}

/**
 * The states whose every improvement meets a sanction: from it, by the steps given, the opponents can bring about a
 * state whose value is no greater than the level that the party holds now.
 */
export function* deterred(focal: Focal, values: Int32Array, steps: Steps): Resumable<StateSet> {
  const { kernel, party, levels } = focal;
  const least = yield* leastAfterAnswer(focal, values, steps);
  const safest = kernel.afterStep(party, least, 'improvements', 'greatest');
  const tempted = emptySet(levels.length);
  for (let s = 0; s < levels.length; s++) {
    if (safest[s]! > levels[s]!) tempted[s >>> 5]! |= 1 << (s & 31);
  }
  return complement(tempted, levels.length);
}
