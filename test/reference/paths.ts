/** Status-quo analysis by growing every legal sequence one move at a time. */
import { improvements, type Plain } from './conflict.ts';

export type Movement = 'moves' | 'improvements';

/** The least number of moves from the status quo to each state; undefined where no legal sequence leads there. */
export function fewestMoves(c: Plain, statusQuo: number, by: Movement): (number | undefined)[] {
  const step = stepOf(c, by);
  const fewest: (number | undefined)[] = c.states.map((s) => (s === statusQuo ? 0 : undefined));
  // The legal sequences of exactly `length` moves, told apart by where they end and who moved last.
  let ends = new Map<string, readonly [state: number, last: number]>([['', [statusQuo, -1]]]);
  // A shortest sequence never passes the same state with the same last mover twice.
  for (let length = 1; length <= c.states.length * c.parties.length; length++) {
    const longer = new Map<string, readonly [number, number]>();
    for (const [s, last] of ends.values()) {
      for (const i of c.parties) {
        if (i === last) continue;
        for (const t of step(i, s)) {
          longer.set(`${t} by ${i}`, [t, i]);
          fewest[t] ??= length;
        }
      }
    }
    ends = longer;
  }
  return fewest;
}

/** Why a sequence of moves is not a legal one from the status quo to the state; undefined where it is. */
export function faultOf(
  c: Plain,
  statusQuo: number,
  path: readonly { readonly party: number; readonly to: number }[],
  by: Movement,
): string | undefined {
  const step = stepOf(c, by);
  let at = statusQuo;
  for (const [n, { party, to }] of path.entries()) {
    if (n > 0 && path[n - 1]!.party === party) return `party ${party} moves twice running`;
    if (!step(party, at).includes(to)) return `party ${party} cannot go from ${at} to ${to} (${by})`;
    at = to;
  }
  return undefined;
}

function stepOf(c: Plain, by: Movement): (party: number, state: number) => readonly number[] {
  return by === 'moves' ? c.moves : (party, state) => (c.isKnown(party) ? improvements(c, party, state) : []);
}
