/** What one package is worth to each beside what it could have: what each gave up, and what all would rather have. */
import {
  type Assessment,
  assess,
  type Bargain,
  bargainOf,
  type Disagreement,
  hasNumbers,
} from '../../../engine/bargaining/index.ts';
import type { Resumable, TalksTerms } from '../../../model/index.ts';
import { levelText } from '../../../report/words/packages-in-words.ts';
import { talksRefused } from '../../phrases/talks-refused.ts';
import type { Ground } from '../ground.ts';
import { Unanswerable } from '../unanswerable.ts';
import { type SeenPoint, seenPoint } from './talks-points.ts';
import {
  frontierSeen,
  packageSeen,
  type SeenIssue,
  type SeenPackage,
  type SeenParty,
  seenIssues,
  seenParties,
  type TalksLens,
  termsSeen,
} from './talks-seen.ts';

export interface TalksDealAsked extends TalksLens {
  /** The package, by the levels of its issues. */
  readonly levels: readonly number[];
  /** What gains are counted from: a convention, or what each would have without an agreement. */
  readonly from?: Disagreement | undefined;
}

export interface TalksDealAnswer {
  readonly parties: readonly SeenParty[];
  readonly issues: readonly SeenIssue[];
  readonly deal: SeenDeal;
}

export interface SeenDeal extends SeenPackage {
  readonly each: readonly {
    readonly utility: number;
    readonly gain: number;
    readonly rational: boolean;
    readonly shareOfIdeal: number | undefined;
    /** By issue: what it would have more were this issue alone settled as it likes best. */
    readonly gaveUp: readonly { readonly amount: number; readonly value: string }[];
  }[];
  readonly efficient: boolean;
  /** Undefined where nothing can be agreed on. */
  readonly toFrontier: number | undefined;
  /** Places of the parties whose red lines it crosses. */
  readonly crossed: readonly number[];
  readonly toNash: number | undefined;
  readonly improvements: number;
  readonly better: readonly {
    readonly by: Assessment['better'][number]['by'];
    readonly point: SeenPoint;
    readonly gains: readonly number[];
  }[];
  readonly swaps: readonly {
    /** Places of the issues. */
    readonly issues: readonly [number, number];
    readonly from: readonly [string, string];
    readonly to: readonly [string, string];
    readonly gains: readonly number[];
  }[];
}

export function* talksDeal(ground: Ground, asked: TalksDealAsked): Resumable<TalksDealAnswer> {
  const { terms } = termsSeen(ground, asked);
  requireNumbers(terms);
  const bargain = bargainOf(terms);
  const { levels, from = 'reservation' } = asked;
  const fits =
    levels.length === bargain.issues.length &&
    levels.every((level, at) => Number.isInteger(level) && level >= 0 && level < bargain.issues[at]!.levels.length);
  if (!fits) throw new Unanswerable(talksRefused.noPackage);
  const front = yield* frontierSeen(ground)(bargain);
  if (front.form === 'too-large') throw new Unanswerable(talksRefused.tooLarge);
  const assessment = yield* assess(bargain, front, levels, { disagreement: from });
  return {
    parties: seenParties(ground, terms),
    issues: seenIssues(terms),
    deal: dealSeen(bargain, assessment),
  };
}

export function requireNumbers(terms: TalksTerms): void {
  if (hasNumbers(terms)) return;
  const without = terms.parties.filter(({ utility }) => utility === undefined);
  throw new Unanswerable(talksRefused.noNumbers(without.map(({ name }) => name)));
}

export function dealSeen(bargain: Bargain, assessment: Assessment): SeenDeal {
  const { issues } = bargain;
  const { parties, crosses, efficient, toFrontier, toNash, improvements, better, swaps } = assessment;
  return {
    ...packageSeen(issues, assessment.package),
    each: parties.map(({ gaveUp, ...rest }) => ({
      ...rest,
      gaveUp: gaveUp.map(({ amount, level }, issue) => ({ amount, value: levelText(issues[issue]!, level) })),
    })),
    efficient,
    toFrontier: toFrontier?.distance,
    crossed: [...new Set(crosses.map(({ party }) => party))],
    toNash: toNash?.distance,
    improvements,
    better: better.map(({ by, point, gains }) => ({ by, point: seenPoint(bargain, point), gains })),
    swaps: swaps.map(({ issues: [i, j], from, to, gains }) => ({
      issues: [i, j],
      from: [levelText(issues[i]!, from[0]), levelText(issues[j]!, from[1])],
      to: [levelText(issues[i]!, to[0]), levelText(issues[j]!, to[1])],
      gains,
    })),
  };
}
