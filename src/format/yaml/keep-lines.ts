/** An edit that leaves the lines it does not concern exactly as the person laid them out. */
import { matchingLines } from './matching-lines.ts';

/**
 * What `original` becomes under the edit that made `after` of `before`, where `before` says the same as `original`
 * in other spacing. Undefined where the texts are too different to tell their lines apart.
 */
export function keepLines(original: string, before: string, after: string): string | undefined {
  const mine = original.split('\n');
  const old = before.split('\n');
  const edited = after.split('\n');
  const mineToOld = matchingLines(mine.map(squeeze), old.map(squeeze));
  const oldToEdited = matchingLines(old, edited);
  if (mineToOld === undefined || oldToEdited === undefined) return undefined;
  const oldToMine = new Int32Array(old.length).fill(-1);
  for (const [line, place] of mineToOld.entries()) if (place >= 0) oldToMine[place] = line;

  const result: string[] = [];
  const units = unitsOf(oldToMine, mine.length);
  for (const text of mine.slice(0, units[0]?.mineFrom ?? mine.length)) result.push(text);
  const editedToOld = new Int32Array(edited.length).fill(-1);
  for (const [line, place] of oldToEdited.entries()) if (place >= 0) editedToOld[place] = line;
  const unitOf = new Map(units.map((unit) => [unit.oldFrom, unit]));
  for (let line = 0; line < edited.length; line++) {
    const unit = unitOf.get(editedToOld[line]!);
    const length = unit === undefined ? 0 : unit.oldTo - unit.oldFrom;
    const isWhole =
      unit !== undefined &&
      Array.from({ length }, (_, at) => editedToOld[line + at]).every((old, at) => old === unit.oldFrom + at);
    if (!isWhole) {
      result.push(edited[line]!);
      continue;
    }
    for (const text of mine.slice(unit.mineFrom, unit.mineTo)) result.push(text);
    line += length - 1;
  }
  return result.join('\n');
}

/** Lines of the old text, from and up to, and the lines of mine that say the same. */
interface Unit {
  readonly oldFrom: number;
  oldTo: number;
  readonly mineFrom: number;
  mineTo: number;
}

/**
 * Cuts both texts into the smallest parts that say the same: single lines, and stretches that differ in how they are
 * broken into lines. Lines that only mine has, such as more blank ones, go with the line above them.
 */
function unitsOf(oldToMine: Int32Array, mineLength: number): Unit[] {
  const units: Unit[] = [];
  for (let old = 0; old < oldToMine.length; old++) {
    const line = oldToMine[old]!;
    const above = units.at(-1);
    if (line < 0) {
      // A stretch without a line in common begins, or goes on.
      if (above !== undefined && above.mineTo === -1) above.oldTo = old + 1;
      else {
        if (above !== undefined) above.mineTo = above.mineFrom + 1;
        units.push({ oldFrom: old, oldTo: old + 1, mineFrom: above === undefined ? 0 : above.mineTo, mineTo: -1 });
      }
      continue;
    }
    if (above !== undefined) above.mineTo = line;
    units.push({ oldFrom: old, oldTo: old + 1, mineFrom: line, mineTo: line + 1 });
  }
  const last = units.at(-1);
  if (last !== undefined) last.mineTo = mineLength;
  return units;
}

function squeeze(line: string): string {
  return line.replace(/\s+/g, '');
}
