/**
 * A set of states per state, as bits, of which only the words with a bit in them are kept. States with the same set
 * share a row, so what a coalition can reach costs little where its members own few of the options.
 */
import { NEVER } from '../kernel/kernel.ts';

export interface SparseRows {
  /** state -> its row. */
  readonly rowOf: Int32Array;
  /** Row r holds the entries `start[r]` … `start[r + 1] - 1`. */
  readonly start: Int32Array;
  /** Which word of the set an entry is, and what stands in it. */
  readonly place: Uint16Array;
  readonly word: Uint32Array;
}

export interface RowWriter {
  /** Puts a state into the row being written. */
  readonly add: (state: number) => void;
  /** Puts the states of a whole word into it. */
  readonly addWord: (place: number, word: number) => void;
  /** Puts the states of a row written before into it; returns how many words that were. */
  readonly addRow: (row: number) => number;
  /** Ends the row and gives its number. */
  readonly endRow: () => number;
  readonly rows: (rowOf: Int32Array) => SparseRows;
}

/** Writes rows of sets among so many states, at most 2^21. */
export function rowWriter(stateCount: number): RowWriter {
  const words = (stateCount + 31) >>> 5;
  const current = new Uint32Array(words);
  const touched = new Uint16Array(words);
  let touchedCount = 0;
  let start = new Int32Array(1024);
  let rowCount = 0;
  let place = new Uint16Array(1024);
  let word = new Uint32Array(1024);
  let used = 0;

  const makeRoom = (wanted: number): void => {
    if (wanted <= place.length) return;
    place = grown(place, new Uint16Array(2 * wanted));
    word = grown(word, new Uint32Array(2 * wanted));
  };
  const addWord = (at: number, bits: number): void => {
    if (current[at] === 0) touched[touchedCount++] = at;
    current[at]! |= bits;
  };
  return {
    add: (state) => addWord(state >>> 5, 1 << (state & 31)),
    addWord,
    addRow(row) {
      for (let entry = start[row]!; entry < start[row + 1]!; entry++) addWord(place[entry]!, word[entry]!);
      return start[row + 1]! - start[row]!;
    },
    endRow() {
      makeRoom(used + touchedCount);
      for (let n = 0; n < touchedCount; n++) {
        const at = touched[n]!;
        place[used] = at;
        word[used++] = current[at]!;
        current[at] = 0;
      }
      touchedCount = 0;
      if (rowCount + 2 > start.length) start = grown(start, new Int32Array(2 * start.length));
      start[++rowCount] = used;
      return rowCount - 1;
    },
    rows: (rowOf) => ({
      rowOf,
      start: start.slice(0, rowCount + 1),
      place: place.slice(0, used),
      word: word.slice(0, used),
    }),
  };
}

function grown<T extends Int32Array | Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** For each state the least of `values` in its row; NEVER where the row is empty. Looks at each row once. */
export function leastInRows({ rowOf, start, place, word }: SparseRows, values: Int32Array): Int32Array {
  const least = new Int32Array(start.length - 1).fill(NEVER);
  for (let row = 0; row < least.length; row++) {
    let found = NEVER;
    for (let entry = start[row]!; entry < start[row + 1]!; entry++) {
      for (let bits = word[entry]!; bits !== 0; bits &= bits - 1) {
        const value = values[place[entry]! * 32 + 31 - Math.clz32(bits & -bits)]!;
        if (value < found) found = value;
      }
    }
    least[row] = found;
  }
  return rowOf.map((row) => least[row]!);
}
