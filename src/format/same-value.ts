/**
 * Whether two plain values are written the same, the order of names included. Parts that are the very same object are
 * not looked into.
 */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, n) => sameValue(one, b[n]));
  }
  const [ones, others] = [Object.entries(a), Object.entries(b)];
  return (
    ones.length === others.length &&
    ones.every(([name, one], n) => name === others[n]![0] && sameValue(one, others[n]![1]))
  );
}
