/** How the opponents are taken to respond to a move, and the least value that they can bring about by it. */
import { opponentsOf, type Resumable } from '../../model/index.ts';
import { type Kernel, type Mover, NEVER, type Steps } from './kernel/kernel.ts';

/**
 * `legal-sequence`: any number of moves, nobody twice running (the default; Fang, Hipel & Kilgour 1993).
 * `once`: each opponent moves at most once, in any order. `single`: one opponent responds, by one move.
 */
export type Response = 'legal-sequence' | 'once' | 'single';

export const RESPONSES: readonly Response[] = ['legal-sequence', 'once', 'single'];

/**
 * What is assumed of opponents whose wants are unknown, where only improvements are credible: `sure` that they do
 * not respond, or `possible` that every move they have is one they like.
 */
export type Trust = 'sure' | 'possible';

export function opponentSteps(kernel: Kernel, focal: number, steps: Steps, trust: Trust): Mover[] {
  const { preferences, parties } = kernel.conflict;
  return opponentsOf(focal, parties.length).map((party) => {
    if (steps !== 'improvements' || preferences[party]!.ranking !== undefined) return { party, steps };
    return { party, steps: trust === 'sure' ? 'none' : 'moves' };
  });
}

/** For each state the least of `values` that these opponents can bring about from it; NEVER where they cannot move. */
export function* leastAfterResponse(
  kernel: Kernel,
  movers: readonly Mover[],
  values: Int32Array,
  valueCount: number,
  response: Response,
): Resumable<Int32Array> {
  switch (response) {
    case 'legal-sequence':
      return yield* kernel.leastAfterSequence(movers, values, valueCount);
    case 'single':
      return movers
        .map(({ party, steps }) => kernel.afterStep(party, values, steps, 'least'))
        .reduce(lesser, new Int32Array(values.length).fill(NEVER));
    case 'once':
      return yield* leastWhereEachMovesOnce(kernel, movers, values);
  }
}

/** The most numbers that the table over sets of opponents may hold. */
const ROOM = 2 ** 28;

/** By sets of opponents who can still move: the least with set T is the value itself, or one step by a party of T and the least with the rest. */
function* leastWhereEachMovesOnce(kernel: Kernel, movers: readonly Mover[], values: Int32Array): Resumable<Int32Array> {
  if (2 ** movers.length * values.length > ROOM) {
    throw new RangeError(
      `The reading "each at most once" needs 2^${movers.length} tables of ${values.length} states, which is too many.`,
    );
  }
  const least: Int32Array[] = [values];
  let moved: Int32Array = new Int32Array(values.length).fill(NEVER);
  for (let set = 1; set < 2 ** movers.length; set++) {
    moved = new Int32Array(values.length).fill(NEVER);
    for (const [m, { party, steps }] of movers.entries()) {
      if ((set & (1 << m)) === 0) continue;
      moved = lesser(moved, kernel.afterStep(party, least[set & ~(1 << m)]!, steps, 'least'));
    }
    least.push(lesser(values, moved));
    yield { doing: 'following the responses', share: set / 2 ** movers.length };
  }
  return moved;
}

function lesser(a: Int32Array, b: Int32Array): Int32Array {
  return a.map((value, s) => Math.min(value, b[s]!));
}
