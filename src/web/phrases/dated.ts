/** Dates of the ledger in words. */
import type { DateMod } from '../../model/index.ts';

const days = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' });
const months = new Intl.DateTimeFormat(undefined, { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A year, a month or a day, as in `2019`, `2019-04`, `2019-04-24`; or a part of it. */
export function dated(value: string, mod?: DateMod): string {
  const at = Date.parse(value);
  const date = Number.isNaN(at) || value.length < 7 ? value : (value.length === 7 ? months : days).format(at);
  return mod === undefined ? date : `${partOf[mod]} ${date}`;
}

const partOf: Readonly<Record<DateMod, string>> = {
  START: 'start of',
  MID: 'middle of',
  END: 'end of',
  APPROX: 'about',
};
