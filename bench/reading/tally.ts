/** How often something was right, and how sure that is with so few. */

export interface Tally {
  /** In the gold and proposed. */
  readonly hits: number;
  /** Proposed, and not in the gold. */
  readonly spurious: number;
  /** In the gold, and not proposed. */
  readonly missed: number;
}

export const nothing: Tally = { hits: 0, spurious: 0, missed: 0 };

export function sumOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { hits, spurious, missed }) => ({
      hits: sum.hits + hits,
      spurious: sum.spurious + spurious,
      missed: sum.missed + missed,
    }),
    nothing,
  );
}

/** Of what was proposed, the share that is in the gold; NaN where nothing was. */
export const precision = ({ hits, spurious }: Tally): number => hits / (hits + spurious);
/** Of what is in the gold, the share that was proposed; NaN where there is nothing. */
export const recall = ({ hits, missed }: Tally): number => hits / (hits + missed);
/** The harmonic mean of both; NaN where there was nothing to find and nothing was proposed. */
export const f1 = ({ hits, spurious, missed }: Tally): number => (2 * hits) / (2 * hits + spurious + missed);

/** The interval, by Wilson (1927), in which the true share lies in 95 of 100 such samples. */
export function wilson(hits: number, of: number): readonly [low: number, high: number] {
  if (of === 0) return [0, 1];
  const z = 1.959964;
  const share = hits / of;
  const center = share + (z * z) / (2 * of);
  const reach = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [Math.max(0, (center - reach) / scale), Math.min(1, (center + reach) / scale)];
}
