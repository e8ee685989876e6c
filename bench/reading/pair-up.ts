/** Which of the proposed belongs to which of the gold: by the greatest overlap, each once. */

export interface Range {
  readonly start: number;
  /** One past the last. */
  readonly end: number;
}

export const overlap = (a: Range, b: Range): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/**
 * For each of `gold` the place in `proposed` of what overlaps it most and is not taken by another with a greater
 * overlap; undefined where nothing is left. Of equal overlaps the earlier gold goes first. With `fits`, what fits goes
 * before what only overlaps.
 */
export function pairUp<G extends Range, P extends Range>(
  gold: readonly G[],
  proposed: readonly P[],
  fits: (gold: G, proposed: P) => boolean = () => true,
): (number | undefined)[] {
  const order = [...proposed.keys()].sort((a, b) => proposed[a]!.start - proposed[b]!.start);
  const longest = proposed.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  const pairs: { readonly g: number; readonly p: number; readonly shared: number; readonly fit: boolean }[] = [];
  for (const [g, one] of gold.entries()) {
    for (let at = firstFrom(one.start - longest); at < order.length; at++) {
      const p = order[at]!;
      if (proposed[p]!.start >= one.end) break;
      const shared = overlap(one, proposed[p]!);
      if (shared > 0) pairs.push({ g, p, shared, fit: fits(one, proposed[p]!) });
    }
  }
  pairs.sort((a, b) => Number(b.fit) - Number(a.fit) || b.shared - a.shared || a.g - b.g || a.p - b.p);
  const found: (number | undefined)[] = gold.map(() => undefined);
  const taken = new Set<number>();
  for (const { g, p } of pairs) {
    if (found[g] !== undefined || taken.has(p)) continue;
    found[g] = p;
    taken.add(p);
  }
  return found;

  function firstFrom(start: number): number {
    let [low, high] = [0, order.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (proposed[order[middle]!]!.start < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
