/** A day, a month or a year, perhaps with the words that it was read from. */
import type { Dated } from '../../model/index.ts';
import type { Draft } from '../draft.ts';
import { show } from '../identifier.ts';
import type { Path } from '../path.ts';
import type { Report } from './fault-report.ts';

type DraftDated = NonNullable<Draft['statements']>[string]['date'];

/** The date; a fault where the calendar has none such. */
export function checkDated(dated: DraftDated, at: Path, report: Report): Dated | undefined {
  if (dated === undefined) return undefined;
  const isBare = typeof dated === 'string';
  const value = isBare ? dated : dated.value;
  if (!isInCalendar(value)) {
    report.fault({
      code: 'case/date',
      at: isBare ? at : [...at, 'value'],
      says: `${show(value)} is not a date.`,
      hint: 'Write the day, the month or the year: 2019-04-25, 2019-04 or "2019".',
    });
  }
  return { value, mod: isBare ? undefined : dated.mod, words: isBare ? undefined : dated.words };
}

/** Leap years as the Gregorian calendar has them. */
function isInCalendar(value: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value) ?? [];
  if (year === undefined) return false;
  const made = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(made.getTime()) && made.toISOString().startsWith(`${year}-${month}-${day}`);
}
