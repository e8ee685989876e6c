/**
 * Where several movers can go from each state by listed moves, nobody twice running, for all states at once.
 *
 * The places are pairs of a state and who moved last. Each leads to the places that one more move by somebody else
 * leads to; places that lead to one another lead to the same states. So the places are grouped (Tarjan 1972), and a
 * group's states are its own and those of the groups it leads to. Work grows with the moves times the movers.
 */
import type { Arcs, Resumable } from '../../../model/index.ts';
import { rowWriter, type SparseRows } from './sparse-rows.ts';

const SLICE = 2 ** 16;
const DOING = 'joining the moves of coalitions';

/** For each state, the states that a legal sequence of one move or more leads to. */
export function* legalClosure(count: number, movers: readonly Arcs[]): Resumable<SparseRows> {
  const { groupOf, rows } = yield* groupsOfPlaces(count, movers);
  const width = movers.length;
  const writer = rowWriter(count);
  const rowOf = new Int32Array(count);
  const byGroups = new Map<string, number>();
  const seenFor = new Int32Array(rows.start.length - 1).fill(-1);
  let work = 0;
  for (let state = 0; state < count; state++) {
    const groups: number[] = [];
    for (let m = 0; m < width; m++) {
      const { start, target } = movers[m]!;
      for (let a = start[state]!; a < start[state + 1]!; a++) {
        const group = groupOf[target[a]! * width + m]!;
        if (seenFor[group] === state) continue;
        seenFor[group] = state;
        groups.push(group);
      }
      work += start[state + 1]! - start[state]!;
    }
    const key = groups.sort((a, b) => a - b).join();
    let row = byGroups.get(key);
    if (row === undefined) {
      for (const group of groups) {
        for (let entry = rows.start[group]!; entry < rows.start[group + 1]!; entry++) {
          writer.addWord(rows.place[entry]!, rows.word[entry]!);
        }
        work += rows.start[group + 1]! - rows.start[group]!;
      }
      row = writer.endRow();
      byGroups.set(key, row);
    }
    rowOf[state] = row;
    if (work >= SLICE) {
      work = 0;
      yield { doing: DOING, share: state / count };
    }
  }
  return writer.rows(rowOf);
}

interface Groups {
  /** The group of place `state * width + who moved last`; −1 for a place that no move leads to. */
  readonly groupOf: Int32Array;
  /** Row g: the states of group g and of those it leads to. */
  readonly rows: SparseRows;
}

function* groupsOfPlaces(count: number, movers: readonly Arcs[]): Resumable<Groups> {
  const width = movers.length;
  const places = count * width;
  const writer = rowWriter(count);
  const groupOf = new Int32Array(places).fill(-1);
  // In order of discovery, from 1; the lowest such number that a place leads back to.
  const found = new Int32Array(places);
  const lowest = new Int32Array(places);
  const open = new Int32Array(places);
  let openCount = 0;
  // The places on the way to the present one, and how far each one's moves have been followed.
  const trail = new Int32Array(places);
  const mover = new Int16Array(places);
  const arc = new Int32Array(places);
  const mergedInto = new Int32Array(places).fill(-1);
  let discovered = 0;
  let groupCount = 0;
  let depth = 0;
  let work = 0;

  const enter = (place: number): void => {
    found[place] = lowest[place] = ++discovered;
    open[openCount++] = place;
    trail[depth++] = place;
    mover[place] = -1;
    arc[place] = 0;
  };
  /** The next place that one move more leads to; −1 when there is none left. */
  const next = (place: number): number => {
    const last = place % width;
    const state = (place - last) / width;
    for (;;) {
      const m = mover[place]!;
      if (m >= 0 && arc[place]! < movers[m]!.start[state + 1]!) return movers[m]!.target[arc[place]!++]! * width + m;
      const after = m + 1 === last ? m + 2 : m + 1;
      if (after >= width) return -1;
      mover[place] = after;
      arc[place] = movers[after]!.start[state]!;
    }
  };
  const close = (place: number): void => {
    const group = groupCount++;
    const from = open.lastIndexOf(place, openCount - 1);
    for (let n = from; n < openCount; n++) groupOf[open[n]!] = group;
    for (let n = from; n < openCount; n++) {
      const last = open[n]! % width;
      const state = (open[n]! - last) / width;
      writer.add(state);
      for (let m = 0; m < width; m++) {
        if (m === last) continue;
        const { start, target } = movers[m]!;
        for (let a = start[state]!; a < start[state + 1]!; a++) {
          const other = groupOf[target[a]! * width + m]!;
          if (other === group || mergedInto[other] === group) continue;
          mergedInto[other] = group;
          work += writer.addRow(other);
        }
        work += start[state + 1]! - start[state]!;
      }
    }
    openCount = from;
    writer.endRow();
  };
  for (let state = 0; state < count; state++) {
    for (let m = 0; m < width; m++) {
      const { start, target } = movers[m]!;
      for (let a = start[state]!; a < start[state + 1]!; a++) {
        const root = target[a]! * width + m;
        if (found[root] !== 0) continue;
        enter(root);
        while (depth > 0) {
          const place = trail[depth - 1]!;
          const to = next(place);
          work++;
          if (to === -1) {
            depth--;
            if (depth > 0) lowest[trail[depth - 1]!] = Math.min(lowest[trail[depth - 1]!]!, lowest[place]!);
            if (lowest[place] === found[place]) close(place);
          } else if (found[to] === 0) enter(to);
          else if (groupOf[to] === -1) lowest[place] = Math.min(lowest[place]!, found[to]!);
          if (work >= SLICE) {
            work = 0;
            yield { doing: DOING, share: discovered / places };
          }
        }
      }
    }
  }
  return { groupOf, rows: writer.rows(new Int32Array(0)) };
}
