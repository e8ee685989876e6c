/** Bargains made by hand or by chance, and short ways to ask for their frontiers: for tests of points. */
import type { Bargain, BargainParty } from '../src/engine/bargaining/bargain.ts';
import { type Frontier, type FrontierPoint, frontier } from '../src/engine/bargaining/points/index.ts';
import { finish } from '../src/model/index.ts';

export function frontierOf(bargain: Bargain, options: Parameters<typeof frontier>[1] = {}): Frontier {
  const found = finish(frontier(bargain, options));
  if (found.form !== 'frontier') throw new Error('too large');
  return found;
}

export const keysOf = (points: readonly FrontierPoint[]) => points.map((point) => point.package.join()).sort();
export const reservationsOf = (bargain: Bargain) => bargain.parties.map(({ reservation }) => reservation ?? 0);

/** A bargain of one issue whose values are worth just this to the two. */
export function listed(
  pairs: readonly (readonly [number, number])[],
  reservations: readonly [number, number] = [0, 0],
): Bargain {
  const party = (p: 0 | 1): BargainParty => ({
    id: `p${p}`,
    name: `p${p}`,
    adds: [Float64Array.from(pairs, (pair) => pair[p])],
    bias: 0,
    extra: undefined,
    scale: 1,
    cap: Number.POSITIVE_INFINITY,
    reservation: reservations[p],
    discount: 1,
  });
  const values = pairs.map((_, at) => ({ id: `v${at}`, name: `v${at}` }));
  return {
    issues: [
      {
        issue: { id: 'i', name: 'i', group: undefined, kind: 'named', ordered: false, values },
        levels: Float64Array.from(pairs.keys()),
        sampled: false,
      },
    ],
    parties: [party(0), party(1)],
  };
}

/** Additive and opposed, with random numbers: a linear congruence is chance enough. */
export function opposed(seed: number, parties: number, issues: number, values: number): Bargain {
  let state = seed;
  const next = () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
  const base = listed([[0, 0]]);
  const levels = Float64Array.from({ length: values }, (_, at) => at);
  return {
    issues: Array.from({ length: issues }, () => ({ ...base.issues[0]!, levels })),
    parties: Array.from({ length: parties }, (_, p) => ({
      ...base.parties[0]!,
      id: `p${p}`,
      adds: Array.from({ length: issues }, () => {
        const weight = next();
        const worth = Float64Array.from({ length: values }, () => weight * next()).sort();
        return p % 2 === 0 ? worth : worth.reverse();
      }),
    })),
  };
}
