/** What the best is worth to a party as its numbers are written: 1, 100, or what it says. */
import type { DraftTalks } from '../../format/index.ts';

/** As the checks read it: 100 where some worth is above 1. */
export function pointsOfDraft({ parties = {}, issues = {} }: DraftTalks, party: string): number {
  const { points, values = {} } = parties[party] ?? {};
  if (points !== undefined) return points;
  const worths = Object.entries(values).flatMap(([issue, worth]) => {
    const { values: named, ordered } = issues[issue] ?? {};
    const isNamed = named !== undefined || ordered !== undefined;
    const listed = isNamed || Object.keys(worth).every((key) => !Number.isNaN(Number(key)));
    return listed ? Object.values(worth).filter((one) => typeof one === 'number') : [];
  });
  return worths.some((one) => one > 1) ? 100 : 1;
}
