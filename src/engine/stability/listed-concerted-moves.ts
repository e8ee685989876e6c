/** Joint moves along listed moves: by a legal sequence of the members, where no part of them could go alone. */
import { type Coalition, coalitionsAmong, partiesIn } from '../../model/index.ts';
import type { BrokenUp, ConcertedMoves } from './concerted-moves.ts';
import type { Kernel } from './kernel.ts';
import { shortestPaths } from './paths.ts';
import { accepts, type Willing } from './willing.ts';

export function listedConcertedMoves(kernel: Kernel): ConcertedMoves {
  const { conflict } = kernel;
  const width = conflict.parties.length;
  const coalitions = coalitionsAmong(width);
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

  /** Each state with the smallest coalitions that can go there. */
  const smallestFrom = (from: number): Map<number, Coalition[]> => {
    const found = new Map<number, Coalition[]>();
    for (const coalition of coalitions) {
      for (const to of reachable(from, coalition)) {
        const known = found.get(to);
        if (known === undefined) found.set(to, [coalition]);
        else if (!known.some((part) => (part & ~coalition) === 0)) known.push(coalition);
      }
    }
    return found;
  };

  return {
    pairs: undefined,
    work: () => work,
    acceptedFrom: (state: number, who: Willing) =>
      Int32Array.from(
        [...smallestFrom(state)].flatMap(([to, smallest]) =>
          smallest.flatMap((coalition) => (accepts(who, coalition, state, to) ? [to, coalition] : [])),
        ),
      ),
    between: (from, to) => smallestFrom(from).get(to) ?? [],
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
