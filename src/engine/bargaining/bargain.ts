/**
 * Talks as the engine computes with them: each issue a list of levels, each party a table of what a level adds, and what
 * counts only in combination. A package is a level for each issue; its index counts with the first issue varying slowest,
 * and the lowest index is what breaks a tie.
 */
import {
  amountsOf,
  type Combination,
  type Issue,
  paidBy,
  type RedLine,
  reservationUtility,
  type TalksTerms,
  type Utility,
  worthAt,
} from '../../model/index.ts';

/** A level for each issue. */
export type Package = readonly number[];

export interface Bargain {
  readonly issues: readonly BargainIssue[];
  readonly parties: readonly BargainParty[];
}

export interface BargainIssue {
  readonly issue: Issue;
  /** The amount at each level; the place in the list for named values. Ascending. */
  readonly levels: Float64Array;
  /** Whether a continuous interval was cut into these levels, so that what lies between them is not looked at. */
  readonly sampled: boolean;
}

export interface BargainParty {
  readonly id: string;
  readonly name: string;
  /** By issue and level: weight × worth. */
  readonly adds: readonly Float64Array[];
  readonly bias: number;
  /** What counts in combination; undefined where the issues add up, which is what merging needs. */
  readonly extra: Combination | undefined;
  readonly scale: number;
  readonly cap: number;
  /** Undefined where it gave none. */
  readonly reservation: number | undefined;
  readonly discount: number;
  /** What it never agrees to, whatever it is worth to it; absent where there is nothing of the kind. */
  readonly redLines?: readonly RedLine[];
  /** By party: what it takes that one's utility to be, undefined where it says nothing; absent where it says nothing of anybody. */
  readonly beliefs?: readonly (Utility | undefined)[];
}

/** Into so many equal steps an interval without steps of its own is cut, unless told otherwise. */
export const REAL_STEPS = 20;

export interface BargainOptions {
  readonly realSteps?: number;
}

/** The talks in tables. Throws where a party has no numbers: ask `hasNumbers` first. */
export function bargainOf(talks: TalksTerms, { realSteps = REAL_STEPS }: BargainOptions = {}): Bargain {
  const tops = (issue: number) =>
    talks.parties.flatMap(({ utility }) => {
      const worth = utility?.values[issue];
      return worth?.form === 'triangular' ? [worth.low, worth.top, worth.high] : [];
    });
  const issues = talks.issues.map((issue, at) => levelsOf(issue, realSteps, tops(at)));
  return {
    issues,
    parties: talks.parties.map(({ id, name, utility, reservation, discount, order: { redLines }, beliefs: told }) => {
      if (utility === undefined) throw new Error(`No numbers for ${id}.`);
      const reserved = reservation && reservationUtility(reservation, utility, talks.issues);
      const numbers = { ...tablesOf(utility, issues), reservation: reserved };
      const beliefs = talks.parties.map((other) => told.find(({ about }) => about === other.id)?.utility);
      return {
        id,
        name,
        discount,
        ...numbers,
        ...(redLines.length > 0 && { redLines }),
        ...(told.length > 0 && { beliefs }),
      };
    }),
  };
}

export function hasNumbers(talks: TalksTerms): boolean {
  return talks.parties.every(({ utility }) => utility !== undefined);
}

/** What one party takes a utility to be, in the levels of this bargain: for beliefs. */
export function tablesOf(utility: Utility, issues: readonly BargainIssue[]) {
  return {
    adds: issues.map(({ levels }, at) =>
      levels.map((amount, level) => weightOf(utility, at) * worthOf(utility, at, amount, level)),
    ),
    bias: utility.bias,
    extra: utility.extra,
    scale: utility.scale,
    cap: utility.cap ?? Number.POSITIVE_INFINITY,
  };
}

/** How many packages there are. */
export function outcomeCount({ issues }: Pick<Bargain, 'issues'>): bigint {
  return issues.reduce((product, { levels }) => product * BigInt(levels.length), 1n);
}

/** What the package is worth to the party, undiscounted. */
export function utilityOf(party: BargainParty, pack: Package, { issues }: Pick<Bargain, 'issues'>): number {
  let total = party.bias;
  for (let at = 0; at < pack.length; at += 1) total += party.adds[at]?.[pack[at] ?? 0] ?? 0;
  if (party.extra !== undefined) total += paidBy(party.extra, (issue) => issues[issue]?.levels[pack[issue] ?? 0] ?? 0);
  return Math.min(party.cap, total / party.scale);
}

/** Whether the package is one that the party never agrees to: all ranges of one of its red lines hold. */
export function crossesRedLine({ redLines = [] }: BargainParty, pack: Package, { issues }: Pick<Bargain, 'issues'>) {
  return redLines.some(({ ranges }) =>
    ranges.every(({ issue, from, to }) => {
      const amount = issues[issue]?.levels[pack[issue] ?? 0] ?? 0;
      return amount >= from && amount <= to;
    }),
  );
}

/** Whether somebody never agrees to the package. */
export function crossesAny(bargain: Bargain, pack: Package): boolean {
  return bargain.parties.some((party) => party.redLines !== undefined && crossesRedLine(party, pack, bargain));
}

function worthOf({ values }: Utility, issue: number, amount: number, level: number): number {
  const worth = values[issue];
  return worth === undefined ? 0 : worthAt(worth, amount, level);
}

function weightOf(utility: Utility, issue: number): number {
  return utility.weights[issue] ?? 0;
}

/** The levels that an issue is cut into; `tops` are amounts at which some gain turns, for intervals without steps. */
export function levelsOf(issue: Issue, realSteps: number, tops: readonly number[]): BargainIssue {
  const amounts = amountsOf(issue, realSteps);
  const sampled = issue.kind === 'real' && issue.step === undefined && issue.high > issue.low;
  if (!sampled) return { issue, sampled, levels: Float64Array.from(amounts) };
  // Where a party's gain turns, the best package may lie.
  const turns = tops.filter((top) => top > issue.low && top < issue.high);
  return { issue, sampled, levels: Float64Array.from([...new Set([...amounts, ...turns])].sort((a, b) => a - b)) };
}
