/**
 * How many characters must be added, lost or changed to make one text of the other; undefined where it takes more than
 * `most`. Looks only at the band that can be reached with so many (Ukkonen 1985): time is length times `most`.
 */
export function distanceWithin(a: string, b: string, most: number): number | undefined {
  if (Math.abs(a.length - b.length) > most) return undefined;
  const far = most + 1;
  let row = new Int32Array(b.length + 1).fill(far);
  for (let j = 0; j <= Math.min(b.length, most); j++) row[j] = j;
  let next = new Int32Array(b.length + 1).fill(far);
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(0, i - most);
    const to = Math.min(b.length, i + most);
    let least = far;
    for (let j = from; j <= to; j++) {
      const lost = j <= i - 1 + most ? row[j]! + 1 : far;
      const added = j > from ? next[j - 1]! + 1 : far;
      const kept = j > 0 ? row[j - 1]! + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1) : far;
      const best = Math.min(lost, added, kept, far);
      next[j] = best;
      if (best < least) least = best;
    }
    if (least === far) return undefined;
    [row, next] = [next, row];
  }
  const distance = row[b.length]!;
  return distance <= most ? distance : undefined;
}
