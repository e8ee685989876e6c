/** As far as decimal fractions add up exactly. */
const TOLERANCE = 1e-9;

/** Whether weights that add up to this are shares of 1. */
export function isSumOne(sum: number): boolean {
  return Math.abs(sum - 1) <= TOLERANCE;
}
