/** Most of many points are dominated by any few good ones: these go before the rest is sorted. */
import { extentOf } from './extent.ts';
import { type Columns, fallingOrder, undominated } from './skyline.ts';

const FEW = 20_000;
const SAMPLE = 4096;
/** So many of these are tried. */
const STRONGEST = 128;

/** Places of the points that none of the best of a sample dominates, ascending; all of them where there are few. */
export function* notPlainlyDominated(columns: Columns): Generator<number, Uint32Array, void> {
  const count = columns[0]!.length;
  if (count <= FEW) return Uint32Array.from(columns[0]!.keys());
  // Not at even distances: packages that far apart would have the same last levels.
  const sample = Uint32Array.from({ length: SAMPLE }, (_, at) => (at * 2_654_435_761) % count);
  const good = yield* undominated(columns, yield* fallingOrder(columns, Uint32Array.from(new Set(sample))));
  const shares = columns.map((values) => {
    const { low, high } = extentOf(values);
    return (place: number) => (values[place]! - low) / (high - low || 1);
  });
  const worth = new Map([...good].map((place) => [place, shares.reduce((sum, share) => sum + share(place), 0)]));
  const best = [...good].sort((a, b) => worth.get(b)! - worth.get(a)!).slice(0, STRONGEST);
  const strong = columns.map((values) => Float64Array.from(best, (place) => values[place]!));
  const left: Uint32Array = new Uint32Array(count);
  let kept = 0;
  for (let place = 0; place < count; place += 1) {
    if (!isDominated(columns, place, strong)) left[kept++] = place;
    if ((place & 0x7fff) === 0x7fff) yield place / count;
  }
  return left.slice(0, kept);
}

function isDominated(columns: Columns, place: number, strong: Columns): boolean {
  for (let at = 0; at < strong[0]!.length; at += 1) {
    let isBetter = false;
    let party = 0;
    for (; party < columns.length; party += 1) {
      const more = strong[party]![at]! - columns[party]![place]!;
      if (more < 0) break;
      if (more > 0) isBetter = true;
    }
    if (isBetter && party === columns.length) return true;
  }
  return false;
}
