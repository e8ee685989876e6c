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
  let nextMine = 0;
  let nextOld = 0;
  let nextEdited = 0;
  // From one line that all three texts share to the next: what lies between changed in at most one way, or is edited.
  for (let place = 0; place <= old.length; place++) {
    const isEnd = place === old.length;
    const line = isEnd ? mine.length : oldToMine[place]!;
    const target = isEnd ? edited.length : oldToEdited[place]!;
    if (line < 0 || target < 0) continue;
    const isUntouched =
      target - nextEdited === place - nextOld &&
      old.slice(nextOld, place).every((text, at) => text === edited[nextEdited + at]);
    for (const text of isUntouched ? mine.slice(nextMine, line) : edited.slice(nextEdited, target)) result.push(text);
    if (!isEnd) result.push(mine[line]!);
    nextMine = line + 1;
    nextOld = place + 1;
    nextEdited = target + 1;
  }
  return result.join('\n');
}

function squeeze(line: string): string {
  return line.replace(/\s+/g, '');
}
