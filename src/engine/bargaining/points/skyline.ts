/** Frontiers of any number of parties: points that no other point dominates. */

/** Points by party. */
export type Columns = readonly Float64Array[];

/** Holds points, and knows of a point whether one of them is at least as good in every respect from the second on. */
interface Cover {
  covers(columns: Columns, place: number): boolean;
  add(columns: Columns, place: number): void;
}

/**
 * Of points in an order in which none is dominated by a later one (the first party's falling, and so on), the places of
 * those that nothing dominates; of equals the first.
 */
export function* undominated(columns: Columns, order: Uint32Array): Generator<number, Uint32Array, void> {
  const cover = columns.length === 3 ? stairs() : forest(columns.length - 1);
  const kept: Uint32Array = new Uint32Array(order.length);
  let count = 0;
  for (let at = 0; at < order.length; at += 1) {
    const place = order[at]!;
    if (!cover.covers(columns, place)) {
      cover.add(columns, place);
      kept[count++] = place;
    }
    if ((at & 4095) === 4095) yield at / order.length;
  }
  return kept.slice(0, count);
}

/** The places by what the first has, falling; then the second; and so on; then in their own order. */
export function* fallingOrder(columns: Columns, places: Uint32Array): Generator<number, Uint32Array, void> {
  // Short lists are sorted at once, and merged with pauses.
  let from = places.slice();
  const compare = (a: number, b: number) => compareFalling(columns, a, columns, b) || a - b;
  for (let start = 0; start < from.length; start += SORTED_AT_ONCE) {
    from.subarray(start, start + SORTED_AT_ONCE).sort(compare);
    yield 0;
  }
  let to = new Uint32Array(from.length);
  for (let span = SORTED_AT_ONCE; span < from.length; span *= 2) {
    for (let start = 0; start < from.length; start += 2 * span) {
      const middle = Math.min(start + span, from.length);
      const end = Math.min(middle + span, from.length);
      let [i, j] = [start, middle];
      for (let at = start; at < end; at += 1) {
        const isLeft = j >= end || (i < middle && compare(from[i]!, from[j]!) <= 0);
        to[at] = isLeft ? from[i++]! : from[j++]!;
        if ((at & 0x7fff) === 0x7fff) yield 0;
      }
    }
    [from, to] = [to, from];
  }
  return from;
}

const SORTED_AT_ONCE = 8192;

export function compareFalling(columns: Columns, a: number, others: Columns, b: number): number {
  for (let party = 0; party < columns.length; party += 1) {
    const difference = others[party]![b]! - columns[party]![a]!;
    if (difference !== 0) return difference;
  }
  return 0;
}

/** For two respects: a staircase, the one falling as the other rises. */
function stairs(): Cover {
  let y = new Float64Array(64);
  let z = new Float64Array(64);
  let count = 0;
  /** How many have at least so much of the one. */
  const reachedBy = (least: number) => {
    let [low, high] = [0, count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (y[middle]! >= least) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    covers: ([, second, third], place) => {
      const reached = reachedBy(second![place]!);
      return reached > 0 && z[reached - 1]! >= third![place]!;
    },
    add: ([, second, third], place) => {
      const [ofY, ofZ] = [second![place]!, third![place]!];
      // What it covers stands together: from the first with no more of the one, as long as there is no more of the other.
      let from = reachedBy(ofY);
      while (from > 0 && y[from - 1]! <= ofY) from -= 1;
      let to = from;
      while (to < count && z[to]! <= ofZ) to += 1;
      if (count + 1 - (to - from) > y.length) {
        y = doubled(y);
        z = doubled(z);
      }
      y.copyWithin(from + 1, to, count);
      z.copyWithin(from + 1, to, count);
      y[from] = ofY;
      z[from] = ofZ;
      count += 1 - (to - from);
    },
  };
}

function doubled(values: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(values.length * 2);
  larger.set(values);
  return larger;
}

const LEAF = 32;

/** A k-d tree: node i has the children 2i + 1 and 2i + 2; each knows the most of every respect below it. */
interface Tree {
  readonly size: number;
  /** The respects of one point after those of the other. */
  readonly points: Float64Array;
  readonly nodes: number;
  readonly most: Float64Array;
}

/** For more respects: k-d trees of doubling sizes, rebuilt as points come (Bentley and Saxe's logarithmic method). */
function forest(respects: number): Cover {
  const trees: Tree[] = [];
  const recent = new Float64Array(LEAF * respects);
  let fresh = 0;
  const asked = new Float64Array(respects);

  const reaches = (points: Float64Array, at: number) => {
    for (let i = 0; i < respects; i += 1) if (points[at + i]! < asked[i]!) return false;
    return true;
  };
  const anyReaches = (points: Float64Array, from: number, to: number) => {
    for (let at = from; at < to; at += 1) if (reaches(points, at * respects)) return true;
    return false;
  };
  const treeReaches = (tree: Tree, node: number, from: number, to: number): boolean => {
    if (!reaches(tree.most, node * respects)) return false;
    if (to - from <= LEAF) return anyReaches(tree.points, from, to);
    const middle = (from + to) >> 1;
    return treeReaches(tree, 2 * node + 1, from, middle) || treeReaches(tree, 2 * node + 2, middle, to);
  };
  const build = (points: Float64Array): Tree => {
    const size = points.length / respects;
    let nodes = 1;
    for (let span = size; span > LEAF; span = (span + 1) >> 1) nodes = 2 * nodes + 1;
    const tree: Tree = {
      size,
      points,
      nodes,
      most: new Float64Array(nodes * respects).fill(Number.NEGATIVE_INFINITY),
    };
    const order = Uint32Array.from({ length: size }, (_, at) => at);
    const split = (node: number, from: number, to: number, respect: number) => {
      for (let at = from; at < to; at += 1) {
        for (let i = 0; i < respects; i += 1) {
          const value = points[order[at]! * respects + i]!;
          if (value > tree.most[node * respects + i]!) tree.most[node * respects + i] = value;
        }
      }
      if (to - from <= LEAF) return;
      order.subarray(from, to).sort((a, b) => points[b * respects + respect]! - points[a * respects + respect]!);
      const middle = (from + to) >> 1;
      const next = (respect + 1) % respects;
      split(2 * node + 1, from, middle, next);
      split(2 * node + 2, middle, to, next);
    };
    split(0, 0, size, 0);
    const sorted = new Float64Array(points.length);
    order.forEach((place, at) => {
      sorted.set(points.subarray(place * respects, (place + 1) * respects), at * respects);
    });
    return { ...tree, points: sorted };
  };

  return {
    covers: (columns, place) => {
      for (let i = 0; i < respects; i += 1) asked[i] = columns[i + 1]![place]!;
      return anyReaches(recent, 0, fresh) || trees.some((tree) => treeReaches(tree, 0, 0, tree.size));
    },
    add: (columns, place) => {
      for (let i = 0; i < respects; i += 1) recent[fresh * respects + i] = columns[i + 1]![place]!;
      fresh += 1;
      if (fresh < LEAF) return;
      let all: Float64Array = recent.slice();
      fresh = 0;
      while (trees.length > 0 && trees.at(-1)!.points.length <= all.length) {
        const other = trees.pop()!.points;
        const both = new Float64Array(all.length + other.length);
        both.set(all);
        both.set(other, all.length);
        all = both;
      }
      trees.push(build(all));
    },
  };
}
