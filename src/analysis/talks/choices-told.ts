/**
 * What choices among packages tell, taken together: which values a party took where it had others to choose from, and, where
 * it is known which values it likes better, what outweighs what for it. A package is taken as a whole: that it was taken does
 * not say that each of its values is the better one.
 */
import type { Package, SimultaneousOffer } from '../../engine/bargaining/index.ts';
import type { PreferenceOrder } from '../../model/index.ts';
import { byOrder } from './by-order.ts';

export interface ToldIssue {
  readonly issue: number;
  /** In how many choices the packages differed in this issue. */
  readonly choices: number;
  /** By level: how often it was there to be taken in these choices, and how often it was. Most often taken first, then by level. */
  readonly levels: readonly { readonly level: number; readonly there: number; readonly taken: number }[];
}

/** Of the party's choices, the issues in which it ever had one, in their order. */
export function choicesTold(trace: readonly SimultaneousOffer[], party: number): readonly ToldIssue[] {
  const byIssue = new Map<number, { choices: number; levels: Map<number, { there: number; taken: number }> }>();
  for (const { issue, chose, over } of reveals(trace, party)) {
    const told = byIssue.get(issue) ?? { choices: 0, levels: new Map() };
    byIssue.set(issue, told);
    told.choices += 1;
    for (const level of [chose, ...over]) {
      const { there, taken } = told.levels.get(level) ?? { there: 0, taken: 0 };
      told.levels.set(level, { there: there + 1, taken: taken + (level === chose ? 1 : 0) });
    }
  }
  return [...byIssue]
    .sort(([a], [b]) => a - b)
    .map(([issue, { choices, levels }]) => ({
      issue,
      choices,
      levels: [...levels]
        .map(([level, counts]) => ({ level, ...counts }))
        .sort((a, b) => b.taken - a.taken || a.level - b.level),
    }));
}

/** In one issue the level of the package that was taken, and that of one that was passed over for it. */
export interface Exchanged {
  readonly issue: number;
  readonly took: number;
  readonly left: number;
}

/** By its stated orders the party likes `took` better in all of `gains`, and worse in all of `losses`. */
export interface Outweighed {
  readonly gains: readonly Exchanged[];
  readonly losses: readonly Exchanged[];
}

/**
 * What taking this package tells, by package that was passed over, in their order. Left out are those that are no worse for
 * the party than the one it took, those that differ where it has stated no order, and those that say nothing, since they are
 * better in nothing.
 *
 * @param worths By package, to the party.
 */
export function outweighedBy(
  packages: readonly Package[],
  likes: number,
  worths: readonly number[],
  order: Pick<PreferenceOrder, 'values'>,
): readonly Outweighed[] {
  const taken = packages[likes]!;
  return packages.flatMap((other, place): Outweighed[] => {
    if (!(worths[likes]! > worths[place]!)) return [];
    const { gains, losses, open } = byOrder(taken, other, order);
    if (open.length > 0 || losses.length === 0) return [];
    const exchanged = (issue: number): Exchanged => ({ issue, took: taken[issue]!, left: other[issue]! });
    return [{ gains: gains.map(exchanged), losses: losses.map(exchanged) }];
  });
}

/** The same of all choices of the party, each with how often it was told; most often first, then as they came. */
export function choicesWeighed(
  trace: readonly SimultaneousOffer[],
  party: number,
  order: Pick<PreferenceOrder, 'values'>,
): readonly (Outweighed & { readonly times: number })[] {
  const told = new Map<string, Outweighed & { times: number }>();
  for (const { packages, choices } of trace) {
    const choice = choices.find((one) => one.party === party);
    if (choice?.likes === undefined) continue;
    // What lies beyond a red line was not passed over for what it is worth.
    const possible = [...packages.keys()].filter((at) => !choice.beyond.includes(at));
    const packs = possible.map((at) => packages[at]!.package);
    const worths = possible.map((at) => packages[at]!.utilities[party]!);
    for (const one of outweighedBy(packs, possible.indexOf(choice.likes), worths, order)) {
      const key = JSON.stringify(one);
      const known = told.get(key) ?? { ...one, times: 0 };
      known.times += 1;
      told.set(key, known);
    }
  }
  return [...told.values()].sort((a, b) => b.times - a.times);
}

function reveals(trace: readonly SimultaneousOffer[], party: number) {
  return trace.flatMap(({ choices }) =>
    choices.filter((choice) => choice.party === party).flatMap((choice) => choice.reveals),
  );
}
