/** Which reservation values can be tried out. */
import type { ReservationRange } from '../../../analysis/talks/reservation-range.ts';

/** By how much what is slid may pass a bound that it was rounded at. */
const ROUNDED = 0.0006;

/** `value`: as utility. */
export function isInRange({ least, most }: ReservationRange, value: number): boolean {
  return value >= least - ROUNDED && value <= most + ROUNDED;
}
