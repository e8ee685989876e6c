/** What several parties can reach together, one after the other: R_H(s), under the three readings of a response. */
import type { Plain } from './conflict.ts';

export type Response = 'legal-sequence' | 'once' | 'single';

/** What one mover can do at a state. A mover is anything that may not move twice running. */
export type Step<Mover> = (mover: Mover, state: number) => readonly number[];

export function jointMoves<Mover>(
  movers: readonly Mover[],
  from: number,
  step: Step<Mover>,
  response: Response,
): ReadonlySet<number> {
  if (response === 'legal-sequence') return byLegalSequences(movers, from, step);
  if (response === 'once') return byMovingAtMostOnce(movers, from, step);
  return new Set(movers.flatMap((mover) => step(mover, from)));
}

/** The least sets R_H(s) and Ω_H(s, ·) that the two closure rules allow. */
export function byLegalSequences<Mover>(
  movers: readonly Mover[],
  from: number,
  step: Step<Mover>,
): ReadonlySet<number> {
  const lastMovers = new Map<number, Set<Mover>>();
  const admit = (state: number, mover: Mover): boolean => {
    const known = lastMovers.get(state) ?? new Set();
    lastMovers.set(state, known);
    const isNew = !known.has(mover);
    known.add(mover);
    return isNew;
  };
  // Rule 1: j in H, t in R_j(s).
  for (const j of movers) for (const t of step(j, from)) admit(t, j);
  // Rule 2: t in R_H(s), j in H, u in R_j(t), and j is not the only possible last mover at t.
  for (let grown = true; grown; ) {
    grown = false;
    for (const [t, last] of [...lastMovers]) {
      for (const j of movers) {
        if (last.size === 1 && last.has(j)) continue;
        for (const u of step(j, t)) if (admit(u, j)) grown = true;
      }
    }
  }
  return new Set(lastMovers.keys());
}

function byMovingAtMostOnce<Mover>(movers: readonly Mover[], from: number, step: Step<Mover>): ReadonlySet<number> {
  const reached = new Set<number>();
  for (const j of movers) {
    const rest = movers.filter((other) => other !== j);
    for (const t of step(j, from)) {
      reached.add(t);
      for (const u of byMovingAtMostOnce(rest, t, step)) reached.add(u);
    }
  }
  return reached;
}

export function others(c: Plain, party: number): number[] {
  return c.parties.filter((other) => other !== party);
}
