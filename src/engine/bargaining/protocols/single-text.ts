/**
 * A single text with a mediator: a draft is put to all parties, and what all accept is the text; then one issue of it is
 * changed at random and put to them again (Klein, Faratin, Sayama and Bar-Yam 2003). A party that climbs accepts a change
 * that leaves it no worse; an annealed one also a worse one, with probability exp((u(new) − u(text)) / T). The temperature
 * T = heat × range × (1 − t) falls from the first try to 0 at the last, as in annealing; GENIUS's mediator lets it rise.
 *
 * Nobody accepts a text worth less to it than its reservation value, or across its red lines, and the first draft needs no more than that. Until one
 * is accepted each draft is drawn anew as a whole. Packages are not listed, so spaces of any size and shape will do.
 */
import type { Resumable } from '../../../model/index.ts';
import { additiveRange } from '../additive-range.ts';
import { type Bargain, crossesAny, crossesRedLine, type Package, utilityOf } from '../bargain.ts';
import { type Chance, chanceOf } from '../tactics/chance.ts';
import { comparing } from '../tactics/table/comparable.ts';

export type Voter =
  | { readonly form: 'hill-climbing' }
  /** `heat`: the first temperature, as a share of the party's range from its floor to the best each issue could give it. */
  | { readonly form: 'annealed'; readonly heat: number };

export interface SingleTextOptions {
  /** By party. */
  readonly voters: readonly Voter[];
  /** How many drafts are put to the parties. */
  readonly tries: number;
  readonly seed: number;
  /** The mediator's first draft; drawn where none is given. */
  readonly first?: Package;
  /** Whether every draft is kept; true unless told otherwise. */
  readonly trace?: boolean;
}

export interface SingleTextRun {
  /** The last text that all accepted; undefined where none was. */
  readonly text: Package | undefined;
  /** Undiscounted, by party. */
  readonly utilities: readonly number[] | undefined;
  /** How many texts were accepted by all, each the next version. */
  readonly versions: number;
  /** The try, counted from 0, that made the last version. */
  readonly lastChange: number | undefined;
  /** Changes of a single issue, across nobody's red lines, that would leave nobody worse off and somebody better: none where it has settled. */
  readonly left: readonly Change[];
  /** By party and issue: how often a change of it was put to the party, and how often it objected. */
  readonly objections: readonly (readonly { readonly asked: number; readonly objected: number }[])[];
  readonly trace: readonly Draft[];
}

export interface Change {
  readonly issue: number;
  readonly from: number;
  readonly to: number;
}

export interface Draft {
  /** Counted from 0. */
  readonly try: number;
  readonly package: Package;
  /** Undefined where the draft as a whole was new. */
  readonly change: Change | undefined;
  readonly votes: readonly Vote[];
  /** The number of the version that it became, from 1; undefined where somebody objected. */
  readonly version: number | undefined;
}

export interface Vote {
  readonly party: number;
  readonly accepted: boolean;
  /** `warm`: though worse, by chance, while the temperature lasts. */
  readonly because: 'no worse' | 'warm' | 'worse' | 'reservation' | 'red line';
  readonly got: number;
  /** What the text so far is worth to the party; undefined before the first one. */
  readonly had: number | undefined;
  /** Of an annealed party. */
  readonly temperature: number | undefined;
}

const TRIES_PER_STEP = 2000;

export function* singleText(bargain: Bargain, options: SingleTextOptions): Resumable<SingleTextRun> {
  const { voters, tries, seed, first, trace: isTraced = true } = options;
  const chance = chanceOf(seed);
  const sizes = bargain.issues.map(({ levels }) => levels.length);
  const compares = bargain.parties.map(comparing);
  const worth = (party: number, pack: Package) =>
    compares[party]!.comparable(utilityOf(bargain.parties[party]!, pack, bargain));
  const floors = bargain.parties.map(({ reservation }, party) =>
    reservation === undefined ? Number.NEGATIVE_INFINITY : compares[party]!.comparable(reservation),
  );
  // What counts in combination is left out.
  const ranges = bargain.parties.map((party, p) => {
    const { worst, best } = additiveRange(party);
    return Math.max(0, best - Math.max(floors[p]!, worst));
  });
  const counts = floors.map(() => sizes.map(() => ({ asked: 0, objected: 0 })));
  const trace: Draft[] = [];
  let text: { readonly package: Package; readonly worths: readonly number[] } | undefined;
  let versions = 0;
  let lastChange: number | undefined;

  for (let at = 0; at < tries; at += 1) {
    if (at % TRIES_PER_STEP === TRIES_PER_STEP - 1) yield { doing: 'mending the text', share: at / tries };
    const change = text && drawnChange(text.package, sizes, chance);
    if (text !== undefined && change === undefined) break;
    const pack: Package =
      text && change
        ? text.package.with(change.issue, change.to)
        : at === 0 && first !== undefined
          ? first
          : sizes.map((size) => chance.below(size));
    const votes = floors.map((floor, party): Vote => {
      const voter = voters[party];
      if (voter === undefined) throw new Error(`No voter for party ${party}.`);
      const temperature = voter.form === 'annealed' ? voter.heat * ranges[party]! * (1 - at / tries) : undefined;
      const isCrossed = crossesRedLine(bargain.parties[party]!, pack, bargain);
      const [got, had] = [worth(party, pack), text?.worths[party]];
      return { party, got, had, temperature, ...voteOn(got, had, floor, isCrossed, temperature, chance) };
    });
    if (change !== undefined) {
      for (const { party, accepted } of votes) {
        const count = counts[party]![change.issue]!;
        count.asked += 1;
        if (!accepted) count.objected += 1;
      }
    }
    const isAccepted = votes.every(({ accepted }) => accepted);
    if (isAccepted) {
      text = { package: pack, worths: votes.map(({ got }) => got) };
      versions += 1;
      lastChange = at;
    }
    if (isTraced) trace.push({ try: at, package: pack, change, votes, version: isAccepted ? versions : undefined });
  }

  const left = text === undefined ? [] : improvements(text.package, text.worths, bargain, worth);
  const ending = { text: text?.package, utilities: text?.worths };
  return { ...ending, versions, lastChange, left, objections: counts, trace };
}

function voteOn(
  got: number,
  had: number | undefined,
  floor: number,
  isCrossed: boolean,
  temperature: number | undefined,
  chance: Chance,
): Pick<Vote, 'accepted' | 'because'> {
  if (isCrossed) return { accepted: false, because: 'red line' };
  if (got < floor) return { accepted: false, because: 'reservation' };
  if (had === undefined || got >= had) return { accepted: true, because: 'no worse' };
  const isWarm = temperature !== undefined && temperature > 0 && chance.share() < Math.exp((got - had) / temperature);
  return isWarm ? { accepted: true, because: 'warm' } : { accepted: false, because: 'worse' };
}

/** Another level for one issue, each issue and each of its other levels as likely; undefined where there is no other. */
function drawnChange(pack: Package, sizes: readonly number[], chance: Chance): Change | undefined {
  const open = sizes.flatMap((size, issue) => (size > 1 ? [issue] : []));
  if (open.length === 0) return undefined;
  const issue = open[chance.below(open.length)]!;
  const other = chance.below(sizes[issue]! - 1);
  const from = pack[issue]!;
  return { issue, from, to: other < from ? other : other + 1 };
}

function improvements(
  pack: Package,
  had: readonly number[],
  bargain: Bargain,
  worth: (party: number, pack: Package) => number,
): Change[] {
  return bargain.issues.flatMap(({ levels }, issue) =>
    Array.from(levels, (_, to) => ({ issue, from: pack[issue]!, to })).filter(({ from, to }) => {
      if (from === to) return false;
      const changed = pack.with(issue, to);
      if (crossesAny(bargain, changed)) return false;
      const gains = had.map((one, party) => worth(party, changed) - one);
      return gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0);
    }),
  );
}
