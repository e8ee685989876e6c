/**
 * What one issue adds to a utility, weight and scale included, in the forms that files know. A table and a line take a
 * constant on top; the two others are rigid: files know them from 0 to 1 only, so that their constant stands beside.
 */
import {
  endAmountsOf,
  type Issue,
  spanOfWorth,
  type ValueFunction,
  type WorthSpan,
  worthAt,
} from '../../model/index.ts';
import { levelsOf } from './issue-levels.ts';

export type Piece =
  | { readonly form: 'table'; readonly adds: readonly number[] }
  /** Straight from the low end to the high end. */
  | { readonly form: 'line'; readonly from: number; readonly to: number }
  /** weight × what the function gives between 0 and 1; the weight is not negative. */
  | { readonly form: 'rigid'; readonly weight: number; readonly worth: RigidWorth };

export type RigidWorth = Exclude<ValueFunction, { readonly form: 'table' }>;

export interface PieceAndRest {
  readonly piece: Piece;
  /** A constant that the piece cannot hold. */
  readonly rest: number;
}

/** Shares of the greater end; sums of decimals miss each other by less. */
const SAME = 1e-12;

/** `factor` is weight / scale. Undefined where only a table can say it. */
export function pieceOf(worth: ValueFunction, factor: number, issue: Issue): PieceAndRest | undefined {
  if (worth.form === 'table' || issue.kind === 'named') {
    const piece = tableOf(worth, factor, issue);
    return { piece: issue.kind === 'integer' ? asLine(piece) : piece, rest: 0 };
  }
  const [low, high] = endAmountsOf(issue);
  const ends = [factor * worthAt(worth, low, 0), factor * worthAt(worth, high, 0)] as const;
  if (factor === 0 || low === high || (worth.form === 'linear' && isStraight(worth, low, high))) {
    return { piece: { form: 'line', from: ends[0], to: ends[1] }, rest: 0 };
  }
  if (factor > 0) return { piece: { form: 'rigid', weight: factor, worth }, rest: 0 };
  // A falling weight on what is cut off at 0 and 1 is a rising one on what it lacks to 1.
  if (worth.form === 'triangular') return undefined;
  const turned: RigidWorth = { form: 'linear', offset: 1 - worth.offset, slope: -worth.slope, clamped: true };
  return { piece: { form: 'rigid', weight: -factor, worth: turned }, rest: factor };
}

/** Cases write the worth of whole numbers one by one: where they rise or fall evenly, a line says the same. */
function asLine(piece: Piece): Piece {
  if (piece.form !== 'table') return piece;
  const { adds } = piece;
  const from = adds[0]!;
  const to = adds.at(-1)!;
  const step = (to - from) / Math.max(1, adds.length - 1);
  const unit = Math.max(Math.abs(from), Math.abs(to), Number.MIN_VALUE);
  const isEven = adds.every((add, place) => Math.abs(add - (from + step * place)) <= SAME * unit);
  return isEven ? { form: 'line', from, to } : piece;
}

/** Whether nothing is cut off between the two, or all of it. */
function isStraight(worth: RigidWorth & { readonly form: 'linear' }, low: number, high: number): boolean {
  if (!worth.clamped || worth.slope === 0) return true;
  const ends = [worth.offset + worth.slope * low, worth.offset + worth.slope * high];
  return ends.every((end) => end >= 0 && end <= 1) || ends.every((end) => end <= 0) || ends.every((end) => end >= 1);
}

/** Level by level. */
export function tableOf(worth: ValueFunction, factor: number, issue: Issue): Piece {
  return { form: 'table', adds: levelsOf(issue).map((amount, place) => factor * worthAt(worth, amount, place)) };
}

export function spanOfPiece(piece: Piece, issue: Issue): WorthSpan {
  switch (piece.form) {
    case 'table':
      return spanOfWorth({ form: 'table', worth: piece.adds }, issue);
    case 'line':
      return { least: Math.min(piece.from, piece.to), most: Math.max(piece.from, piece.to) };
    case 'rigid': {
      const { least, most } = spanOfWorth(piece.worth, issue);
      return { least: piece.weight * least, most: piece.weight * most };
    }
  }
}

export function raised(piece: Piece, by: number): Piece {
  switch (piece.form) {
    case 'table':
      return { form: 'table', adds: piece.adds.map((add) => add + by) };
    case 'line':
      return { form: 'line', from: piece.from + by, to: piece.to + by };
    case 'rigid':
      throw new Error('A rigid piece takes no constant.');
  }
}

export function divided(piece: Piece, by: number): Piece {
  switch (piece.form) {
    case 'table':
      return { form: 'table', adds: piece.adds.map((add) => add / by) };
    case 'line':
      return { form: 'line', from: piece.from / by, to: piece.to / by };
    case 'rigid':
      return { ...piece, weight: piece.weight / by };
  }
}
