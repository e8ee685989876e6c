/** Joint moves along listed moves: by a legal sequence of the members, where no part of them could go alone. */
import { type Coalition, coalitionsAmong, partiesIn } from '../../../model/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { shortestPaths } from '../paths/paths.ts';
import type { BrokenUp, JointMoves } from './joint-moves.ts';
import { Pace } from './pace.ts';
import { accepts, type Willing } from './willing.ts';

/** So many numbers are kept rather than worked out again. */
const REMEMBERED = 2 ** 23;

export function listedJointMoves(kernel: Kernel): JointMoves {
  const { conflict } = kernel;
  const width = conflict.parties.length;
  const coalitions = coalitionsAmong(width);
  const remembered = new Map<number, readonly number[]>();
  let room = REMEMBERED;
  let work = 0;

  /** R_H(s) by legal sequences; s itself left out. */
  const reachable = (from: number, coalition: Coalition): number[] => {
    const members = partiesIn(coalition);
    const reached = new Set<number>();
    const passed = new Set<number>();
    const queue: [state: number, last: number][] = [[from, -1]];
    for (let head = 0; head < queue.length; head++) {
      const [state, last] = queue[head]!;
      for (const party of members) {
        if (party === last) continue;
        for (const to of kernel.movesFrom(party, state)) {
          work++;
          const place = to * width + party;
          if (passed.has(place)) continue;
          passed.add(place);
          if (to !== from) reached.add(to);
          queue.push([to, party]);
        }
      }
    }
    return [...reached];
  };

  /** Each state with the smallest coalitions that can go there: [to, coalition, …]. */
  const smallestFrom = (from: number): readonly number[] => {
    const known = remembered.get(from);
    if (known !== undefined) return known;
    const smallest = new Map<number, Coalition[]>();
    for (const coalition of coalitions) {
      for (const to of reachable(from, coalition)) {
        const others = smallest.get(to);
        if (others === undefined) smallest.set(to, [coalition]);
        else if (!others.some((part) => (part & ~coalition) === 0)) others.push(coalition);
      }
    }
    const flat = [...smallest].flatMap(([to, those]) => those.flatMap((coalition) => [to, coalition]));
    room -= flat.length;
    if (room >= 0) remembered.set(from, flat);
    return flat;
  };
  const pairs = (from: number): [to: number, coalition: Coalition][] => {
    const flat = smallestFrom(from);
    return Array.from({ length: flat.length / 2 }, (_, n) => [flat[2 * n]!, flat[2 * n + 1]!]);
  };
  const accepted = (from: number, who: Willing) =>
    pairs(from).filter(([to, coalition]) => accepts(who, coalition, from, to));

  return {
    stateCount: conflict.states.count,
    pairs: undefined,
    pace: new Pace(),
    work: () => work,
    countAgain(more) {
      work += more;
    },
    plans: undefined,
    bySets: () => undefined,
    acceptedFrom: (from, who) => Int32Array.from(accepted(from, who).flat()),
    *fewestMoves(from, to, who, mayWork) {
      const fewest = new Map([[from, 0]]);
      for (const [state, moves] of fewest) {
        if (!mayWork(0)) return undefined;
        for (const [next] of accepted(state, who)) if (!fewest.has(next)) fewest.set(next, moves + 1);
        if (fewest.has(to)) break;
        yield { doing: 'looking for joint steps', share: fewest.size / conflict.states.count };
      }
      return fewest.get(to) ?? Number.POSITIVE_INFINITY;
    },
    between: (from, to) => pairs(from).flatMap(([target, coalition]) => (target === to ? [coalition] : [])),
    brokenUp(from, to, coalition, limit): BrokenUp {
      const { paths: orders, all } = shortestPaths(kernel, from, to, { movers: partiesIn(coalition), limit });
      const among = (choose: (place: number, order: (typeof orders)[number]) => boolean, state: 'from' | 'to') => [
        ...new Set(orders.flatMap((order) => order.filter((_, n) => choose(n, order)).map((step) => step[state]))),
      ];
      return {
        orders,
        allOrders: all,
        alone: (party) => among((n, order) => n === 0 && n + 1 < order.length && order[0]!.party === party, 'to'),
        partly: (party) =>
          among((n, order) => n + 1 < order.length && order.slice(0, n + 1).some((step) => step.party === party), 'to'),
        without: (party) => among((n, order) => n > 0 && n + 1 === order.length && order[n]!.party === party, 'from'),
      };
    },
  };
}
