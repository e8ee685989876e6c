/** Why a party ranks one state above another: the first thing it wants that tells them apart. */
import type { Conflict, WantedStatement } from './conflict.ts';
import { holds } from './evaluate.ts';
import { isTaken } from './state-table.ts';

export interface RankedPair {
  readonly party: number;
  readonly first: number;
  readonly second: number;
  /** Which the party likes better; undefined where its wants are unknown. */
  readonly better: 'first' | 'second' | 'neither' | undefined;
  readonly because: RankingReason;
}

export type RankingReason =
  /** The first step that tells the two apart, and which of its statements hold in each; the steps before agree. */
  | {
      readonly kind: 'statements';
      readonly step: number;
      readonly stepCount: number;
      readonly inFirst: readonly WantedStatement[];
      readonly inSecond: readonly WantedStatement[];
    }
  /** Every step holds as far in one as in the other. */
  | { readonly kind: 'alike'; readonly stepCount: number }
  /** The sums, and the options in which the two differ with what each weighs. */
  | {
      readonly kind: 'weights';
      readonly sums: readonly [number, number];
      readonly differing: readonly {
        readonly option: number;
        readonly weight: number;
        readonly takenIn: 'first' | 'second';
      }[];
    }
  /** Places in the direct ranking, 1 the best; equal for ties. */
  | { readonly kind: 'ranking'; readonly places: readonly [number, number]; readonly placeCount: number }
  | { readonly kind: 'unknown'; readonly why: string | undefined };

export function whyRanked(conflict: Conflict, party: number, first: number, second: number): RankedPair {
  const { wants, ranking } = conflict.preferences[party]!;
  const better =
    ranking === undefined
      ? undefined
      : ranking.levels[first] === ranking.levels[second]
        ? 'neither'
        : ranking.levels[first]! > ranking.levels[second]!
          ? 'first'
          : 'second';
  return { party, first, second, better, because: reason(conflict, wants, first, second, ranking) };
}

function reason(
  { states }: Conflict,
  wants: Conflict['preferences'][number]['wants'],
  first: number,
  second: number,
  ranking: Conflict['preferences'][number]['ranking'],
): RankingReason {
  // A coalesced state's columns are those of its highest member, and no want tells its members apart.
  const takenIn = (state: number) => (option: number) => isTaken(states, state, option);
  switch (wants.kind) {
    case 'statements': {
      for (const [step, statements] of wants.steps.entries()) {
        const inFirst = statements.filter(({ wants: wanted }) => holds(wanted, takenIn(first)));
        const inSecond = statements.filter(({ wants: wanted }) => holds(wanted, takenIn(second)));
        if (inFirst.length !== inSecond.length) {
          return { kind: 'statements', step, stepCount: wants.steps.length, inFirst, inSecond };
        }
      }
      return { kind: 'alike', stepCount: wants.steps.length };
    }
    case 'weights': {
      const sum = (state: number) =>
        wants.weights.reduce((total, { option, weight }) => total + (takenIn(state)(option) ? weight : 0), 0) /
        wants.scale;
      const differing = wants.weights.flatMap(({ option, weight }) => {
        const inFirst = takenIn(first)(option);
        if (inFirst === takenIn(second)(option)) return [];
        return [{ option, weight: weight / wants.scale, takenIn: inFirst ? ('first' as const) : ('second' as const) }];
      });
      return { kind: 'weights', sums: [sum(first), sum(second)], differing };
    }
    case 'ranking': {
      const place = (state: number) => ranking!.levelCount - ranking!.levels[state]!;
      return { kind: 'ranking', places: [place(first), place(second)], placeCount: ranking!.levelCount };
    }
    case 'unknown':
      return { kind: 'unknown', why: wants.why };
  }
}
