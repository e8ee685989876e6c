/** The definitions of elicitation, slow and plain: corners of a polytope one by one, orders one by one, divisions one by one. */

/** Σ coefficients × unknowns ≥ 0, or > 0 where strict, or = 0. */
export interface PlainStatement {
  readonly kind: 'strict' | 'weak' | 'equal';
  readonly form: readonly number[];
}

const TINY = 1e-9;

export function dot(form: readonly number[], at: readonly number[]): number {
  return form.reduce((sum, amount, place) => sum + amount * at[place]!, 0);
}

/** Corners of all unknowns at least 0 that sum to 1 and for which the statements hold, strict ones as weak. */
export function corners(unknowns: number, statements: readonly PlainStatement[]): number[][] {
  const weak = [
    ...Array.from({ length: unknowns }, (_, one) => Array.from({ length: unknowns }, (_, at) => (at === one ? 1 : 0))),
    ...statements.filter(({ kind }) => kind !== 'equal').map(({ form }) => [...form]),
  ];
  const equal = statements.filter(({ kind }) => kind === 'equal').map(({ form }) => [...form]);
  const found: number[][] = [];
  for (const tight of upTo(unknowns - 1).flatMap((size) => [...subsets(weak, size)])) {
    const corner = solution([...tight, ...equal], unknowns);
    if (corner === undefined) continue;
    const holds =
      weak.every((form) => dot(form, corner) >= -TINY) && equal.every((f) => Math.abs(dot(f, corner)) < TINY);
    if (holds && !found.some((other) => other.every((amount, at) => Math.abs(amount - corner[at]!) < TINY))) {
      found.push(corner);
    }
  }
  return found;
}

/** Whether all can hold, strict ones strictly: then they do in the middle of the corners. */
export function canHold(unknowns: number, statements: readonly PlainStatement[]): boolean {
  const all = corners(unknowns, statements);
  if (all.length === 0) return false;
  const middle = meanOf(all);
  return statements.every(({ kind, form }) => kind !== 'strict' || dot(form, middle) > TINY);
}

export function meanOf(points: readonly (readonly number[])[]): number[] {
  return points[0]!.map((_, at) => points.reduce((sum, point) => sum + point[at]!, 0) / points.length);
}

function upTo(most: number): number[] {
  return Array.from({ length: most + 1 }, (_, size) => size);
}

function* subsets<T>(list: readonly T[], size: number, from = 0): Generator<T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let at = from; at <= list.length - size; at += 1) {
    for (const rest of subsets(list, size - 1, at + 1)) yield [list[at]!, ...rest];
  }
}

/** Of the forms being 0 and the unknowns summing to 1; undefined where that is not one point. */
function solution(forms: readonly (readonly number[])[], unknowns: number): number[] | undefined {
  const rows = [...forms.map((form) => [...form, 0]), Array.from({ length: unknowns + 1 }, () => 1)];
  for (let column = 0; column < unknowns; column += 1) {
    const rest = rows.slice(column);
    const best = rest.reduce(
      (at, row, place) => (Math.abs(row[column]!) > Math.abs(rest[at]![column]!) ? place : at),
      0,
    );
    if (rest.length === 0 || Math.abs(rest[best]![column]!) < TINY) return undefined;
    [rows[column], rows[column + best]] = [rows[column + best]!, rows[column]!];
    const lead = rows[column]!;
    for (const row of rows) {
      if (row === lead) continue;
      const factor = row[column]! / lead[column]!;
      for (let at = 0; at <= unknowns; at += 1) row[at]! -= factor * lead[at]!;
    }
  }
  if (rows.slice(unknowns).some((row) => Math.abs(row[unknowns]!) > TINY)) return undefined;
  return Array.from({ length: unknowns }, (_, at) => rows[at]![unknowns]! / rows[at]![at]!);
}

export function orders<T>(list: readonly T[]): T[][] {
  if (list.length <= 1) return [[...list]];
  return list.flatMap((first, at) => orders(list.filter((_, other) => other !== at)).map((rest) => [first, ...rest]));
}

/** The center of all weights in the order given: the mean of (1, 0, …), (1/2, 1/2, 0, …), … */
export function centerOfOrder(order: readonly number[]): number[] {
  return meanOf(order.map((_, last) => order.map((_, issue) => (order.indexOf(issue) <= last ? 1 / (last + 1) : 0))));
}

/** Lexicographic comparison of what is sorted from the least on. */
export function leximinCompared(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [one, other].map((some) => [...some].sort((x, y) => x - y)) as [number[], number[]];
  const at = a.findIndex((amount, place) => Math.abs(amount - b[place]!) > 1e-7);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

/**
 * The most that the first of two can have where the second keeps at least so many points: every way of handing out whole items,
 * with each item in turn split so that the second just keeps them. One item split is enough, there being one condition.
 */
export function mostBeside(first: readonly number[], second: readonly number[], keeps: number): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let pattern = 0; pattern < 2 ** first.length; pattern += 1) {
    const isFirsts = first.map((_, item) => ((pattern >> item) & 1) === 1);
    for (let split = 0; split < first.length; split += 1) {
      const own = first.reduce((sum, points, item) => (item !== split && isFirsts[item] ? sum + points : sum), 0);
      const others = second.reduce((sum, points, item) => (item !== split && !isFirsts[item] ? sum + points : sum), 0);
      const needs = Math.max(0, keeps - others);
      if (needs > second[split]! + TINY) continue;
      const part = second[split] === 0 ? 0 : Math.min(1, needs / second[split]!);
      best = Math.max(best, own + (1 - part) * first[split]!);
    }
  }
  return best;
}
