/** The Gregorian calendar by whole numbers: days are counted from 1970-01-01, which is 0. */

export interface Day {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

/** Days since 1970-01-01 (Hinnant, "chrono-compatible low-level date algorithms"). */
export function dayNumber({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function dayOf(number: number): Day {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  };
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

export function daysInMonth(year: number, month: number): number {
  return dayNumber(monthOf(year, month + 1)) - dayNumber({ year, month, day: 1 });
}

/** The first day of a month that may lie outside 1 to 12. */
export function monthOf(year: number, month: number): Day {
  const months = year * 12 + month - 1;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1, day: 1 };
}

export function isDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** ISO 8601: `2023-W11`; a week belongs to the year of its Thursday. */
export function weekValue(number: number): string {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = dayOf(thursday);
  const week = Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1;
  return `${pad(year, 4)}-W${pad(week, 2)}`;
}

export function dayValue(number: number): string {
  const { year, month, day } = dayOf(number);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

export function monthValue({ year, month }: Pick<Day, 'year' | 'month'>): string {
  return `${pad(year, 4)}-${pad(month, 2)}`;
}

/** The day that `2024-05-18` names, also with a time after it; undefined for anything else and for days that are not. */
export function dayNamed(value: string): number | undefined {
  const match = /^([0-9]{4})-([0-9]{2})-([0-9]{2})(?![0-9])/.exec(value);
  if (match === null) return undefined;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDay(day) ? dayNumber(day) : undefined;
}

export function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
