/** The moves as a table, a window of it at a time: from, who, to, how the mover likes it, what it changes. */
import { type Conflict, numberOf, type Resumable, shared, stateNumbered } from '../../../model/index.ts';
import { moveInWords } from '../../../report/words/state-in-words.ts';
import type { Ground } from '../ground.ts';
import type { Lens } from '../lens.ts';
import type { WhichMoves } from './moves.ts';
import { type Liking, likingOf } from './neighbors.ts';

export interface MoveRowsAsked {
  readonly lens: Lens;
  readonly parties?: readonly string[] | undefined;
  readonly which: WhichMoves;
  readonly start: number;
  readonly count: number;
  /** The state whose first row is looked for. */
  readonly find?: number | undefined;
}

export interface MoveRowsAnswer {
  readonly total: number;
  readonly start: number;
  readonly rows: readonly MoveRow[];
  /** The first row of a move from the state looked for. */
  readonly foundAt: number | undefined;
}

export interface MoveRow {
  readonly from: number;
  readonly to: number;
  readonly party: number;
  readonly name: string;
  readonly liking: Liking;
  readonly words: string;
}

const MOST_ROWS = 500;

export function* moveRows(
  ground: Ground,
  { lens, parties, which, start, count, find }: MoveRowsAsked,
): Resumable<MoveRowsAnswer> {
  const { conflict, kernel } = yield* ground.analysis(lens);
  const movers = [...conflict.parties.keys()].filter((p) => parties?.includes(conflict.parties[p]!.id) ?? true);
  const movesOf = (state: number) => movesFrom(conflict, kernel.movesFrom, movers, which, state);
  const before = yield* countsOf(conflict, `${which} ${movers.join()}`, movesOf);
  const total = before[conflict.states.count]!;
  const first = Math.min(Math.max(0, start), total);
  const wanted = Math.min(count, MOST_ROWS, total - first);
  const rows: MoveRow[] = [];
  for (let state = stateOfRow(before, first); rows.length < wanted; state++) {
    const own = movesOf(state);
    const from = Math.max(0, first - before[state]!);
    for (const { party, to, liking } of own.slice(from, from + wanted - rows.length)) {
      rows.push({
        from: numberOf(conflict.states, state),
        to: numberOf(conflict.states, to),
        party,
        name: conflict.parties[party]!.name,
        liking,
        words: moveInWords(conflict, { party, from: state, to }),
      });
    }
  }
  const sought = find === undefined ? undefined : stateNumbered(conflict.states, find);
  return { total, start: first, rows, foundAt: sought === undefined ? undefined : before[sought] };
}

interface RowMove {
  readonly party: number;
  readonly to: number;
  readonly liking: Liking;
}

function movesFrom(
  conflict: Conflict,
  targets: (party: number, state: number) => readonly number[],
  movers: readonly number[],
  which: WhichMoves,
  state: number,
): RowMove[] {
  return movers.flatMap((party) => {
    const own = targets(party, state).map(
      (to): RowMove => ({ party, to, liking: likingOf(conflict, party, state, to) }),
    );
    if (which === 'all') return own;
    const better = own.filter(({ liking }) => liking === 'better');
    if (which === 'improvements' || better.length === 0) return better;
    const levels = conflict.preferences[party]!.ranking!.levels;
    return [better.reduce((best, move) => (levels[move.to]! > levels[best.to]! ? move : best))];
  });
}

const known = new WeakMap<Conflict, Map<string, () => Resumable<Float64Array>>>();
const SLICE = 2 ** 15;

/** For each state how many rows come before its own, and how many there are in all. Counted once. */
function countsOf(
  conflict: Conflict,
  key: string,
  movesOf: (state: number) => readonly RowMove[],
): Resumable<Float64Array> {
  const own = known.get(conflict) ?? new Map<string, () => Resumable<Float64Array>>();
  known.set(conflict, own);
  let work = own.get(key);
  if (work === undefined) {
    work = shared(function* () {
      const { count } = conflict.states;
      const before = new Float64Array(count + 1);
      let paused = 0;
      for (let state = 0; state < count; state++) {
        before[state + 1] = before[state]! + movesOf(state).length;
        paused += before[state + 1]! - before[state]! + 4;
        if (paused < SLICE) continue;
        paused = 0;
        yield { doing: 'counting the moves', share: state / count };
      }
      return before;
    });
    own.set(key, work);
  }
  return work();
}

/** The state whose row it is: the last that begins at or before it and has rows. */
function stateOfRow(before: Float64Array, row: number): number {
  let low = 0;
  let high = before.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (before[middle + 1]! > row) high = middle;
    else low = middle + 1;
  }
  return low;
}
