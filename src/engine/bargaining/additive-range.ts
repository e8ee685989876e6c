/** What packages can be worth to a party issue by issue: what counts in combination is left out. */
import type { BargainParty } from './bargain.ts';
import type { Range } from './points/frontier.ts';

/**
 * As utilities, the cap included. The least and the most that any package is worth only where nothing counts in combination
 * and no red line forbids the package: `frontier` has the range of what can be agreed on.
 */
export function additiveRange({ adds, bias, scale, cap }: Omit<BargainParty, 'id' | 'name'>): Range {
  const total = (pick: (a: number, b: number) => number) =>
    Math.min(cap, (adds.reduce((sum, one) => sum + one.reduce(pick), 0) + bias) / scale);
  return { worst: total((a, b) => Math.min(a, b)), best: total((a, b) => Math.max(a, b)) };
}
