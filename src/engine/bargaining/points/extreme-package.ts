/** The package that is worth least or most to a party, of all that cross no red line. */
import type { Package } from '../bargain.ts';
import { type Blocks, putPlace } from './blocks.ts';
import type { LineState } from './line-states.ts';

/** `sign`: 1 for the most, −1 for the least. Of several the first of each block. There is to be a package at all. */
export function extremePackage(
  { blocks, lines }: Pick<Blocks, 'blocks' | 'lines'>,
  party: number,
  sign: 1 | -1,
): Package {
  const { states, within, kinds, after } = lines;
  // From the last block on: by state, the sum that can be come to, and the package of the block that it begins with.
  const best: Map<LineState, { readonly sum: number; readonly place: number }>[] = [];
  best[blocks.length] = new Map([[0, { sum: 0, place: 0 }]]);
  for (let b = blocks.length - 1; b >= 0; b -= 1) {
    const values = blocks[b]!.adds[party]!;
    best[b] = new Map();
    for (const state of states[b]!) {
      let found = { sum: Number.NEGATIVE_INFINITY, place: -1 };
      for (const kind of kinds[b]!) {
        const come = after(b, state, kind);
        const rest = come === undefined ? undefined : best[b + 1]!.get(come);
        if (rest === undefined) continue;
        for (let place = 0; place < values.length; place += 1) {
          if (kinds[b]!.length > 1 && within[b]![place] !== kind) continue;
          const sum = sign * values[place]! + rest.sum;
          if (sum > found.sum || (sum === found.sum && place < found.place)) found = { sum, place };
        }
      }
      if (found.place >= 0) best[b]!.set(state, found);
    }
  }
  const pack: number[] = [];
  let state: LineState = 0;
  for (const [b, block] of blocks.entries()) {
    const { place } = best[b]!.get(state)!;
    putPlace(block, place, pack);
    state = after(b, state, within[b]![place]!)!;
  }
  return pack;
}
