/** How figures and days are written: the same everywhere, unless whoever shows them has a way of its own. */

export interface FigureStyle {
  readonly number: (value: number) => string;
  /** Of a day as in `2019-04-24`. */
  readonly day: (iso: string) => string;
  /** What something is worth to a party, out of 1; rounded before to the places that are shown, as are the next two. */
  readonly utility: (value: number) => string;
  /** A gain or a loss of that kind, with its sign. */
  readonly gain: (value: number) => string;
  /** A share from 0 to 1. */
  readonly share: (value: number) => string;
}

/** The same wherever it is written. */
const everywhere: FigureStyle = {
  number: (value) => String(value).replace(/(?<![.\d]\d*)\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ',')),
  day: (iso) => iso,
  utility: (value) => value.toFixed(3).replace('-', '−'),
  gain: (value) => `${value > 0 ? '+' : ''}${value.toFixed(3).replace('-', '−')}`,
  share: (value) => `${Number((value * 100).toFixed(1))}%`,
};
let figures = everywhere;

/** From now on figures and days are written so: the page has its reader's own way. Without a style, as everywhere. */
export function writeFiguresAs(style: FigureStyle = everywhere): void {
  figures = style;
}

/** As people read a number: 65,536. */
export function number(value: number): string {
  return figures.number(value);
}

export function day(iso: string): string {
  return figures.day(iso);
}

/** To three places: more would pretend to know more. */
export function utilityText(utility: number): string {
  return figures.utility(toPlaces(utility, 3));
}

/** `+0.175`, `−0.020`, `0.000`. */
export function gainText(gain: number): string {
  return figures.gain(toPlaces(gain, 3));
}

export function shareText(share: number): string {
  return figures.share(toPlaces(share, 3));
}

/** `1,234`; from ten million million on as a power: `about 3.2 × 10^20`. */
export function countText(count: bigint): string {
  const digits = String(count);
  if (digits.length <= 13) return number(Number(count));
  const tenths = Math.round(Number(digits.slice(0, 3)) / 10);
  // 9.96 is written as 10, and that as 1 of the next power.
  const [lead, power] = tenths === 100 ? [1, digits.length] : [tenths / 10, digits.length - 1];
  return `about ${number(lead)} × 10^${power}`;
}

/**
 * Rounded to so many places, halves away from 0. What sums leave behind in the last digits does not decide: 0.8875 is 0.888,
 * whether or not the sum that made it came out just below. Nothing is nothing, from whichever side it was rounded.
 */
export function toPlaces(value: number, places: number): number {
  const shifted = Number((Math.abs(value) * 10 ** places).toPrecision(12));
  return (Math.sign(value) * Math.round(shifted)) / 10 ** places || 0;
}
