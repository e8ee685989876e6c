/**
 * A set of states per state, as bits, of which only the words with a bit in them are kept. States with the same set
 * share a row, so what a coalition can reach costs little where its members own few of the options.
 */

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
  /** Puts a whole word into it, which must not hold anything yet. */
  readonly put: (place: number, word: number) => void;
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
  return {
    add(state) {
      const at = state >>> 5;
      if (current[at] === 0) touched[touchedCount++] = at;
      current[at]! |= 1 << (state & 31);
    },
    put(at, bits) {
      makeRoom(used + 1);
      place[used] = at;
      word[used++] = bits;
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
