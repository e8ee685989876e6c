/** The figures of a report that count or measure something, each with its unit; dates and durations are left to `dates`. */
import { type Piece, piecesOf } from '../numbers/pieces.ts';
import type { FoundDate, FoundQuantity } from '../reading.ts';
import type { ReportText, Sentence } from '../text/report-text.ts';
import { currenciesNamed } from './currencies.ts';
import { DATE } from './date-mark.ts';
import { type Amount, amountsIn } from './read-amounts.ts';
import { isMeasure } from './units.ts';

/** For how many sentences a figure lends its unit to a bare number. */
const REMEMBERED = 4;

/**
 * One list per sentence, in the order of the text; `dates` are those of the same sentences. A number without a noun takes
 * the unit of the figure before it (`1,900 trucks … fell to 1,740`); where there is none it is left out.
 */
export function findQuantities(report: ReportText, dates: readonly (readonly FoundDate[])[]): FoundQuantity[][] {
  const same = new Map<string, number>();
  let unit: { readonly name: string; readonly at: number } | undefined;
  const currencies = currenciesNamed(report.text);
  let s = -1;
  return report.paragraphs.flatMap(({ sentences }) =>
    sentences.map((sentence) => {
      s++;
      const reach = unit?.name === 'percent' ? 2 : REMEMBERED;
      const lent = unit !== undefined && s - unit.at < reach ? unit.name : undefined;
      const amounts = amountsIn(piecesOutside(sentence, dates[s] ?? []), lent, currencies);
      const found = amounts.map((amount) => quantityOf(amount, sentence, same));
      const last = found.at(-1);
      if (last !== undefined) unit = isLent(last.unit) ? { name: last.unit, at: s } : undefined;
      return found;
    }),
  );
}

/** The sentence's pieces; those of a date become marks, which nothing is counted across. */
function piecesOutside(sentence: Sentence, dates: readonly FoundDate[]): Piece[] {
  const pieces = piecesOf(sentence.text);
  if (dates.length === 0) return pieces;
  let d = 0;
  return pieces.map((piece) => {
    const at = sentence.start + piece.start;
    while (d < dates.length && dates[d]!.end <= at) d++;
    const isDate = d < dates.length && dates[d]!.start <= at;
    return isDate ? { ...piece, kind: 'mark', text: DATE, lower: DATE } : piece;
  });
}

/** Money, points and measures are lent within a sentence only, percentages to the next one. */
function isLent(unit: string): boolean {
  if (unit === 'percent') return true;
  return unit !== 'times' && !unit.startsWith('percent') && !isMeasure(unit) && !/^[A-Z]{3}$/.test(unit);
}

function quantityOf(amount: Amount, sentence: Sentence, same: Map<string, number>): FoundQuantity {
  const { value, to, unit, approximate, direction, start, end } = amount;
  const key = `${value} ${to ?? ''} ${unit.toLowerCase()}`;
  const number = same.get(key) ?? same.size + 1;
  same.set(key, number);
  return {
    start: sentence.start + start,
    end: sentence.start + end,
    words: sentence.text.slice(start, end),
    value,
    to,
    unit,
    approximate,
    direction,
    same: number,
  };
}
