/**
 * Linear programs of a few dozen unknowns, exactly: what is most under inequalities with whole coefficients, all unknowns at
 * least 0. The simplex method in dictionary form without fractions (every entry is a whole number over one common
 * denominator: Edmonds 1967, Bareiss 1968); where a turn gains nothing, the unknown of the least index moves (Bland 1977), so
 * that it ends.
 */
import type { Progress, Resumable } from '../../../model/index.ts';
import { type Fraction, fraction, ZERO } from './fraction.ts';

/** Σ coefficient × unknown ≤ atMost. */
export interface Row {
  readonly coefficients: readonly bigint[];
  readonly atMost: bigint;
}

/** Unknowns that are solved for, in terms of those that are 0. Unknowns count first, then the rows' slacks. */
export interface Dictionary {
  readonly unknowns: number;
  readonly solved: number[];
  readonly zero: number[];
  /** denominator × solved[i] = constants[i] − Σ entries[i][j] × zero[j]. */
  readonly entries: bigint[][];
  readonly constants: bigint[];
  denominator: bigint;
}

export interface Most {
  readonly value: Fraction;
  readonly unknowns: readonly Fraction[];
  /** Rows that hold with equality wherever the most is reached, by what the program knows of them; not all, but at least one. */
  readonly tight: readonly number[];
  /** Whether it is sure that the most is reached nowhere else. */
  readonly sure: boolean;
}

const TURNED: Progress = { doing: 'weighing the answers' };

/** A dictionary in which all rows hold; undefined where they cannot all hold. */
export function* feasible(rows: readonly Row[], unknowns: number): Resumable<Dictionary | undefined> {
  const dictionary: Dictionary = {
    unknowns,
    solved: rows.map((_, row) => unknowns + row),
    zero: Array.from({ length: unknowns }, (_, at) => at),
    entries: rows.map(({ coefficients }) => [...coefficients]),
    constants: rows.map(({ atMost }) => atMost),
    denominator: 1n,
  };
  for (;;) {
    const row = leastIndex(dictionary.solved, (at) => dictionary.constants[at]! < 0n);
    if (row === undefined) return dictionary;
    const column = leastIndex(dictionary.zero, (at) => dictionary.entries[row]![at]! < 0n);
    if (column === undefined) return undefined;
    pivot(dictionary, row, column);
    yield TURNED;
  }
}

/** Moves the dictionary to where Σ objective × unknown is most. Throws where it has no bound. */
export function* most(dictionary: Dictionary, objective: readonly bigint[]): Resumable<Most> {
  const { solved, zero, entries, constants } = dictionary;
  const gains = gainsOf(dictionary, objective);
  let stalled = false;
  for (;;) {
    const column = stalled ? leastIndex(zero, (at) => gains[at]! > 0n) : largestGain(zero, gains);
    if (column === undefined) return answer(dictionary, objective, gains);
    let row: number | undefined;
    for (let at = 0; at < solved.length; at += 1) {
      if (entries[at]![column]! <= 0n) continue;
      if (row === undefined) {
        row = at;
        continue;
      }
      const difference = constants[at]! * entries[row]![column]! - constants[row]! * entries[at]![column]!;
      if (difference < 0n || (difference === 0n && solved[at]! < solved[row]!)) row = at;
    }
    if (row === undefined) throw new Error('The program has no bound.');
    // Where a turn gains nothing, only the least index keeps it from going in circles.
    stalled = constants[row] === 0n;
    turned(gains, entries[row]!, column, dictionary.denominator);
    pivot(dictionary, row, column);
    yield TURNED;
  }
}

/** denominator × what one more of each unknown that is 0 adds. */
function gainsOf({ unknowns, solved, zero, entries, denominator }: Dictionary, objective: readonly bigint[]): bigint[] {
  const counted = solved.flatMap((unknown, at) =>
    unknown < unknowns && objective[unknown] !== 0n ? [{ at, worth: objective[unknown]! }] : [],
  );
  return zero.map((unknown, column) =>
    counted.reduce(
      (gain, { at, worth }) => gain - worth * entries[at]![column]!,
      unknown < unknowns ? objective[unknown]! * denominator : 0n,
    ),
  );
}

function answer(dictionary: Dictionary, objective: readonly bigint[], gains: readonly bigint[]): Most {
  const { unknowns, solved, zero, constants, denominator } = dictionary;
  const values: Fraction[] = Array.from({ length: unknowns }, () => ZERO);
  let value = 0n;
  for (const [at, unknown] of solved.entries()) {
    if (unknown >= unknowns) continue;
    values[unknown] = fraction(constants[at]!, denominator);
    value += objective[unknown]! * constants[at]!;
  }
  return {
    value: fraction(value, denominator),
    unknowns: values,
    sure: gains.every((gain) => gain < 0n),
    tight: zero.flatMap((unknown, at) => (unknown >= unknowns && gains[at]! < 0n ? [unknown - unknowns] : [])),
  };
}

function pivot(dictionary: Dictionary, row: number, column: number): void {
  const { solved, zero, entries, constants, denominator } = dictionary;
  const turning = entries[row]!;
  const by = turning[column]!;
  const negative = by < 0n;
  for (let at = 0; at < entries.length; at += 1) {
    if (at === row) continue;
    const factor = entries[at]![column]!;
    constants[at] = signed((constants[at]! * by - factor * constants[row]!) / denominator, negative);
    turned(entries[at]!, turning, column, denominator);
  }
  for (let other = 0; other < turning.length; other += 1) turning[other] = signed(turning[other]!, negative);
  turning[column] = signed(denominator, negative);
  constants[row] = signed(constants[row]!, negative);
  dictionary.denominator = signed(by, negative);
  const leaving = solved[row]!;
  solved[row] = zero[column]!;
  zero[column] = leaving;
}

/** One row as it is once the row `turning` has been solved for the unknown of the column. */
function turned(line: bigint[], turning: readonly bigint[], column: number, denominator: bigint): void {
  const by = turning[column]!;
  const negative = by < 0n;
  const factor = line[column]!;
  if (factor === 0n && by === denominator) return;
  for (let other = 0; other < line.length; other += 1) {
    const [own, crossing] = [line[other]!, turning[other]!];
    if (other === column || (own === 0n && (crossing === 0n || factor === 0n))) continue;
    // Whole again after the division: each entry is a minor of the rows as they were given.
    line[other] = signed((own * by - factor * crossing) / denominator, negative);
  }
  line[column] = signed(-factor, negative);
}

function signed(amount: bigint, negative: boolean): bigint {
  return negative ? -amount : amount;
}

/** The least index of the largest. */
function largestGain(zero: readonly number[], gains: readonly bigint[]): number | undefined {
  let found: number | undefined;
  for (let at = 0; at < zero.length; at += 1) {
    if (gains[at]! <= 0n) continue;
    const difference = found === undefined ? 1n : gains[at]! - gains[found]!;
    if (difference > 0n || (difference === 0n && zero[at]! < zero[found!]!)) found = at;
  }
  return found;
}

function leastIndex(unknowns: readonly number[], fits: (at: number) => boolean): number | undefined {
  let found: number | undefined;
  for (let at = 0; at < unknowns.length; at += 1) {
    if ((found === undefined || unknowns[at]! < unknowns[found]!) && fits(at)) found = at;
  }
  return found;
}
