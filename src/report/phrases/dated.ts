/** Dates of the ledger in words. */
import type { DateMod } from '../../model/index.ts';
import { day } from './figures.ts';

/** A year, a month or a day, as in `2019`, `2019-04`, `2019-04-24`; or a part of it. */
export function dated(value: string, mod?: DateMod): string {
  const date = value.length === 10 ? day(value) : value;
  return mod === undefined ? date : `${PART[mod]} ${date}`;
}

const PART: Readonly<Record<DateMod, string>> = {
  START: 'start of',
  MID: 'middle of',
  END: 'end of',
  APPROX: 'about',
};
