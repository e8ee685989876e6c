/** What every package is worth to every party: those that somebody never agrees to apart from the others. */
import { type Bargain, crossesAny, nextPackage, outcomeCount, utilityOf } from '../../engine/bargaining/index.ts';

export interface AllUtilities {
  /** Of the packages that cross no red line, in the order of their index: the utilities of the first, party by party, and so on. */
  readonly open: readonly number[];
  /** Of those that cross one. */
  readonly barred: readonly number[];
}

/** Undefined where there are more packages than `most`. */
export function allUtilities(bargain: Bargain, most: number): AllUtilities | undefined {
  if (outcomeCount(bargain) > BigInt(most)) return undefined;
  const sizes = bargain.issues.map(({ levels }) => levels.length);
  const open: number[] = [];
  const barred: number[] = [];
  const pack = sizes.map(() => 0);
  do {
    const into = crossesAny(bargain, pack) ? barred : open;
    for (const party of bargain.parties) into.push(utilityOf(party, pack, bargain));
  } while (nextPackage(pack, sizes));
  return { open, barred };
}
