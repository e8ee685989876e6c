/** Figures and days as the reader's own language writes them: one style for each, everywhere. */
import { toPlaces, writeFiguresAs } from '../../report/phrases/figures.ts';
import { allOf } from '../../report/phrases/words.ts';

const numbers = new Intl.NumberFormat();
const percents = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 1 });
const utilities = new Intl.NumberFormat(undefined, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
const changes = new Intl.NumberFormat(undefined, {
  minimumFractionDigits: 3,
  maximumFractionDigits: 3,
  signDisplay: 'exceptZero',
});
const days = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeZone: 'UTC' });
const months = new Intl.DateTimeFormat(undefined, { month: 'long', year: 'numeric', timeZone: 'UTC' });
const times = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });
const moments = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeStyle: 'short' });
const today = new Intl.DateTimeFormat(undefined, { dateStyle: 'long' });

export const number = (value: number | bigint): string => numbers.format(value);
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${numbers.format(count)} ${count === 1 ? one : many}`;
/** A share from 0 to 1. */
export const percent = (share: number): string => percents.format(toPlaces(share, 3));

/** What something is worth to a party, out of 1. */
export const utility = (value: number): string => utilities.format(toPlaces(value, 3));
/** A gain or a loss of that kind, with its sign. */
export const gain = (value: number): string => changes.format(toPlaces(value, 3));

/** One after the other, in the language that the page is in, as the sentences of a report do it. */
export const listed = allOf;

/** A day of the calendar, as in `2019-04-24`, wherever the reader is; undefined where it is none. */
export function day(value: string): string | undefined {
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : days.format(at);
}
/** Sentences of a report that this thread puts together are written so, too. */
export const reportsToo = (): void =>
  writeFiguresAs({ number, day: (iso) => day(iso) ?? iso, utility, gain, share: percent });

/** As in `2019-04`. */
export function month(value: string): string | undefined {
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : months.format(at);
}

/** Of the reader's own clock. */
export const timeOf = (when: Date): string => times.format(when);
export const momentOf = (when: Date): string => moments.format(when);
export const dayOf = (when: Date): string => today.format(when);
