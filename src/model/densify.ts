/**
 * Renumbers keys so that they run from 0 without gaps, in the same order: equal keys stay equal, a smaller key gets
 * a smaller number. Works in place, in time that grows with the states and `range`.
 */
export function densify(keys: Int32Array, range: number): number {
  const numberOf = new Int32Array(range);
  for (let s = 0; s < keys.length; s++) numberOf[keys[s]!] = 1;
  let next = 0;
  for (let key = 0; key < range; key++) {
    if (numberOf[key] === 1) numberOf[key] = next++;
  }
  for (let s = 0; s < keys.length; s++) keys[s] = numberOf[keys[s]!]!;
  return next;
}

/** How far keys may spread before it pays to renumber them. */
export function roomFor(stateCount: number): number {
  return Math.max(1024, 4 * stateCount);
}
