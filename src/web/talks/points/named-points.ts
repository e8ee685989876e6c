/** Points with names, those of the same package together. */
import { type NamedRow, namedTogether } from '../../../analysis/talks/told-together.ts';
import { DEFAULT_POINTS, POINT_NAMES, type PointName } from '../../../engine/bargaining/index.ts';
import type { SeenPoint, SeenWithout } from '../../desk/questions/talks-points.ts';

export type NamedPoint = NamedRow<PointName, SeenPoint>;

export function namedPoints({ named }: Pick<SeenWithout, 'named'>, shown: readonly PointName[]): readonly NamedPoint[] {
  return namedTogether(
    shown,
    (name) => named[name].points,
    ({ levels }) => levels,
  );
}

/** The conventions that the address names, in their order; without a name the usual ones. */
export function shownNames(text: string | undefined): readonly PointName[] {
  if (text === undefined) return DEFAULT_POINTS;
  const asked = text.split(' ');
  return POINT_NAMES.filter((name) => asked.includes(name));
}

/** As the address has a package: `0-3-1`. */
export function levelsText(levels: readonly number[]): string {
  return levels.join('-');
}

export function levelsFrom(text: string | undefined): readonly number[] | undefined {
  if (text === undefined || !/^\d+(?:-\d+)*$/.test(text)) return undefined;
  return text.split('-').map(Number);
}
