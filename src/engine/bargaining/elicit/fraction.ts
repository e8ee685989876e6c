/** Numbers as they were written, exactly: 0.1 is one tenth. So that whether answers clash hangs on no tolerance. */

export interface Fraction {
  readonly over: bigint;
  /** More than 0; without a common divisor with `over`. */
  readonly under: bigint;
}

export const ZERO: Fraction = { over: 0n, under: 1n };
export const ONE: Fraction = { over: 1n, under: 1n };

export function fraction(over: bigint, under: bigint): Fraction {
  const divisor = commonDivisor(over, under) * (under < 0n ? -1n : 1n);
  return { over: over / divisor, under: under / divisor };
}

/** The decimal that JavaScript prints for the number. It must be finite. */
export function fractionOf(amount: number): Fraction {
  const [digits, exponent] = amount.toExponential().split('e') as [string, string];
  const [whole, part = ''] = digits.split('.') as [string, string?];
  const shift = Number(exponent) - part.length;
  const over = BigInt(whole + part);
  return shift >= 0 ? fraction(over * 10n ** BigInt(shift), 1n) : fraction(over, 10n ** BigInt(-shift));
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.over * b.under + b.over * a.under, a.under * b.under);
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { over: -b.over, under: b.under });
}

export function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.over * b.over, a.under * b.under);
}

export function divided(a: Fraction, b: Fraction): Fraction {
  return fraction(a.over * b.under, a.under * b.over);
}

/** Below 0, 0 or above 0 as a is less than, equal to or more than b. */
export function compared(a: Fraction, b: Fraction): number {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The nearest double, or next to it: 2^64 steps to the leading digit. */
export function toNumber({ over, under }: Fraction): number {
  const negative = over < 0n;
  const size = negative ? -over : over;
  const shift = BigInt(Math.max(0, 64 + under.toString(2).length - size.toString(2).length));
  const quotient = Number((size << shift) / under) / 2 ** Number(shift);
  return negative ? -quotient : quotient;
}

/** The numbers times the least factor that makes all of them whole. */
export function wholeNumbers(amounts: readonly Fraction[]): bigint[] {
  const factor = amounts.reduce((all, { under }) => (all * under) / commonDivisor(all, under), 1n);
  return amounts.map(({ over, under }) => over * (factor / under));
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
