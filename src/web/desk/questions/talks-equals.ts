/**
 * Instead of one offer several that are worth about the same to who makes them: which of these the others would rather have
 * tells what matters to them.
 */
import { bargainOf, equalPackages, howTabled, tableOf, utilityOf } from '../../../engine/bargaining/index.ts';
import type { Resumable } from '../../../model/index.ts';
import { levelText } from '../../../report/words/packages-in-words.ts';
import { talksRefused } from '../../phrases/talks-refused.ts';
import type { Ground } from '../ground.ts';
import { Unanswerable } from '../unanswerable.ts';
import { requireNumbers } from './talks-deal.ts';
import { type SeenPoint, seenPoint } from './talks-points.ts';
import { type TalksLens, termsSeen } from './talks-seen.ts';

export interface TalksEqualsAsked extends TalksLens {
  /** The place of the party. */
  readonly party: number;
  /** What the packages are to be worth to it at least. */
  readonly least: number;
}

export interface TalksEqualsAnswer {
  readonly packages: readonly SeenPoint[];
  /** By the others: which they would rather have, by place, and what that tells. */
  readonly choices: readonly {
    readonly party: number;
    readonly likes: number;
    readonly tells: readonly { readonly issue: number; readonly chose: string; readonly over: readonly string[] }[];
  }[];
}

const COUNT = 3;
/** What still passes as the same, as a share of the party's range. */
const TOLERANCE = 0.05;

export function* talksEquals(ground: Ground, asked: TalksEqualsAsked): Resumable<TalksEqualsAnswer> {
  const { terms } = termsSeen(ground, asked);
  requireNumbers(terms);
  const bargain = bargainOf(terms);
  const { party, least } = asked;
  if (howTabled(bargain) === 'too large') throw new Unanswerable(talksRefused.tooLarge);
  if (bargain.parties[party] === undefined) throw new Unanswerable(talksRefused.noPackage);
  yield { doing: 'looking for equal packages' };
  const deals = tableOf(bargain).open();
  if (!deals.hasAny(party)) return { packages: [], choices: [] };
  const sizes = bargain.issues.map(({ levels }) => levels.length);
  const most = least + TOLERANCE * (deals.highest(party) - deals.lowest(party));
  const found = equalPackages(deals, party, sizes, { count: COUNT, least, most, estimate: undefined }).map((deal) =>
    deals.packageOf(deal),
  );
  const packages = found.map((pack) =>
    seenPoint(bargain, { package: pack, utilities: bargain.parties.map((one) => utilityOf(one, pack, bargain)) }),
  );
  const others = bargain.parties.flatMap((_, other) => (other === party || packages.length === 0 ? [] : [other]));
  return {
    packages,
    choices: others.map((other) => {
      const worths = packages.map(({ utilities }) => utilities[other]!);
      const likes = worths.indexOf(Math.max(...worths));
      return {
        party: other,
        likes,
        tells: found[likes]!.flatMap((chose, issue) => {
          const over = [...new Set(found.map((pack) => pack[issue]!))].filter((level) => level !== chose);
          const inWords = (level: number) => levelText(bargain.issues[issue]!, level);
          return over.length === 0 ? [] : [{ issue, chose: inWords(chose), over: over.map(inWords) }];
        }),
      };
    }),
  };
}
