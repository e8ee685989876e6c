/** Holidays whose day can be reckoned; those of the moon are left out, and those that each state keeps on its own day. */
import { dayNumber } from './calendar.ts';

/** A fixed day, or so many days after Easter Sunday of the western churches. */
export type Holiday = { readonly month: number; readonly day: number } | { readonly afterEaster: number };

const FIXED = {
  'christmas day': [12, 25],
  christmas: [12, 25],
  'christmas eve': [12, 24],
  'boxing day': [12, 26],
  'st stephen day': [12, 26],
  'new year day': [1, 1],
  'new year eve': [12, 31],
  'new year': [1, 1],
  epiphany: [1, 6],
  'valentine day': [2, 14],
  'international women day': [3, 8],
  'st patrick day': [3, 17],
  nowruz: [3, 21],
  novruz: [3, 21],
  navruz: [3, 21],
  'may day': [5, 1],
  'victory day': [5, 9],
  'europe day': [5, 9],
  'bastille day': [7, 14],
  'assumption day': [8, 15],
  halloween: [10, 31],
  'all saints day': [11, 1],
  'all souls day': [11, 2],
  'armistice day': [11, 11],
  'st nicholas day': [12, 6],
} as const;
const AFTER_EASTER = {
  'ash wednesday': -46,
  'palm sunday': -7,
  'maundy thursday': -3,
  'good friday': -2,
  'easter sunday': 0,
  easter: 0,
  'easter monday': 1,
  'ascension day': 39,
  pentecost: 49,
  'whit sunday': 49,
  whitsun: 49,
  'whit monday': 50,
};

/** By name, in lower case, possessive endings left off. */
export const HOLIDAYS: ReadonlyMap<string, Holiday> = new Map<string, Holiday>([
  ...Object.entries(FIXED).map(([name, [month, day]]) => [name, { month, day }] as const),
  ...Object.entries(AFTER_EASTER).map(([name, afterEaster]) => [name, { afterEaster }] as const),
]);

/** The words that the names begin with. */
export const HOLIDAY_WORDS: ReadonlySet<string> = new Set([...HOLIDAYS.keys()].map((name) => name.split(' ')[0]!));

/** The number of the day on which it falls. */
export function holidayIn(year: number, holiday: Holiday): number {
  return 'month' in holiday ? dayNumber({ year, ...holiday }) : easterSunday(year) + holiday.afterEaster;
}

/** By the Gregorian reckoning ("anonymous algorithm", Nature, 20 April 1876). */
function easterSunday(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const p = h + l - 7 * m + 114;
  return dayNumber({ year, month: Math.floor(p / 31), day: (p % 31) + 1 });
}
