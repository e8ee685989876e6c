/** What a reader need not be told twice: what gives all the same without an agreement, and points that fall on one package. */

/** Something that may hold without an agreement. */
export interface Without {
  /** Undefined for the reservation values. */
  readonly state: unknown;
  /** By party, what it has. */
  readonly disagreement: readonly number[];
  /** Parties for which no number was given. */
  readonly assumed: readonly number[];
}

/** Groups of those that give everybody the same, in the order of their first; states and reservation values stay apart. */
export function alike<One>(all: readonly One[], of: (one: One) => Without): readonly (readonly [One, ...One[]])[] {
  const groups = new Map<string, [One, ...One[]]>();
  for (const one of all) {
    const { state, disagreement, assumed } = of(one);
    const key = JSON.stringify([state === undefined, disagreement, assumed]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

export interface NamedRow<Name, Point> {
  readonly point: Point;
  readonly names: readonly Name[];
}

/** A row for each package that a point falls on, in the order of the names and then of the points. */
export function namedTogether<Name extends string, Point>(
  names: readonly Name[],
  pointsOf: (name: Name) => readonly Point[],
  levelsOf: (point: Point) => readonly number[],
): readonly NamedRow<Name, Point>[] {
  const rows = new Map<string, { readonly point: Point; readonly names: Name[] }>();
  for (const name of names) {
    for (const point of pointsOf(name)) {
      const key = levelsOf(point).join(' ');
      const row = rows.get(key) ?? { point, names: [] };
      row.names.push(name);
      rows.set(key, row);
    }
  }
  return [...rows.values()];
}
