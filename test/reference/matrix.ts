/**
 * The matrix form (Xu, Li, Kilgour & Hipel 2007; Xu, Hipel & Kilgour 2009) of Nash, GMR, SMR and SEQ under legal
 * sequences: a second road to the same answers, for checking the reference itself.
 */
import type { Plain } from './conflict.ts';

type Matrix = readonly (readonly (0 | 1)[])[];

export function stableByMatrix(c: Plain, concept: 'nash' | 'gmr' | 'smr' | 'seq', i: number): number[] {
  const J = c.parties.map((party) => matrix(c, (s, t) => c.moves(party, s).includes(t)));
  const better = c.parties.map((party) => matrix(c, (s, t) => c.prefers(party, t, s)));
  const Jplus = c.parties.map((party) => both(J[party]!, better[party]!));
  const E = matrix(c, () => true);
  const notBetter = transposed(not(better[i]!));
  const H = c.parties.filter((party) => party !== i);
  const M = jointly(c, H, J);
  const W = both(notBetter, not(product(J[i]!, transposed(better[i]!))));
  const verdicts = {
    nash: () => product(Jplus[i]!, E),
    gmr: () => product(Jplus[i]!, not(product(M, notBetter))),
    smr: () => product(Jplus[i]!, not(product(M, W))),
    seq: () => product(Jplus[i]!, not(product(jointly(c, H, Jplus), notBetter))),
  };
  const result = verdicts[concept]();
  return c.states.filter((s) => result[s]![s] === 0);
}

/** M_H: what the parties of H can reach by legal sequences. */
function jointly(c: Plain, H: readonly number[], J: readonly Matrix[]): Matrix {
  const zero = matrix(c, () => false);
  let latest = new Map(H.map((i) => [i, J[i]!]));
  let all = latest;
  for (;;) {
    const next = new Map(
      H.map((i) => {
        const before = H.filter((j) => j !== i).map((j) => latest.get(j)!);
        return [i, product(before.reduce(either, zero), J[i]!)];
      }),
    );
    const grown = new Map(H.map((i) => [i, either(all.get(i)!, next.get(i)!)]));
    if (H.every((i) => JSON.stringify(grown.get(i)) === JSON.stringify(all.get(i)))) break;
    latest = next;
    all = grown;
  }
  return [...all.values()].reduce(either, zero);
}

function matrix(c: Plain, entry: (s: number, t: number) => boolean): Matrix {
  return c.states.map((s) => c.states.map((t) => (entry(s, t) ? 1 : 0)));
}

/** The sign of the ordinary product. */
function product(a: Matrix, b: Matrix): Matrix {
  return a.map((row) => row.map((_, t) => (row.some((entry, k) => entry === 1 && b[k]![t] === 1) ? 1 : 0)));
}

function both(a: Matrix, b: Matrix): Matrix {
  return a.map((row, s) => row.map((entry, t) => (entry === 1 && b[s]![t] === 1 ? 1 : 0)));
}

function either(a: Matrix, b: Matrix): Matrix {
  return a.map((row, s) => row.map((entry, t) => (entry === 1 || b[s]![t] === 1 ? 1 : 0)));
}

/** E - a. */
function not(a: Matrix): Matrix {
  return a.map((row) => row.map((entry) => (entry === 1 ? 0 : 1)));
}

function transposed(a: Matrix): Matrix {
  return a.map((row, s) => row.map((_, t) => a[t]![s]!));
}
