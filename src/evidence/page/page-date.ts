/** A day out of what pages write for dates. */

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * The day as `2025-02-11`, in the time zone that the page wrote it in; undefined for no day, for a day that is not in the
 * calendar, and for `02/03/2025`, which is two days.
 */
export function calendarDate(words: string | undefined): string | undefined {
  if (words === undefined) return undefined;
  const text = words.slice(0, 200).toLowerCase();
  const iso =
    /(?:^|[^\d])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})(?:t|$)/.exec(text);
  if (iso !== null) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const monthFirst = /\b([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/.exec(text);
  if (monthFirst !== null) return day(Number(monthFirst[3]), monthOf(monthFirst[1]!), Number(monthFirst[2]));
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([a-z]{3,9})\.?,?\s+(\d{4})\b/.exec(text);
  if (dayFirst !== null) return day(Number(dayFirst[3]), monthOf(dayFirst[2]!), Number(dayFirst[1]));
  const dotted = /(?:^|[^\d])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/.exec(text);
  if (dotted !== null) return day(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  return undefined;
}

const monthOf = (name: string) => months.findIndex((month) => name.startsWith(month)) + 1;

function day(year: number, month: number, date: number): string | undefined {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  if (length === undefined || date < 1 || date > length || year < 1800 || year > 2200) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
