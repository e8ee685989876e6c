/**
 * Tactics against tactics: every entrant opens against every other and against itself, on every bargain, as often as asked.
 * In a bargain of more than two parties the second tactic is that of all who speak after the first.
 *
 * Runs are numbered, each draws from a seed of its own, and sums are exact: cut into shards in whatever way, in whatever
 * order, the table is the same to the last digit. Nothing but the table is kept.
 */
import type { Resumable, Tactic } from '../../../model/index.ts';
import { type Bargain, outcomeCount } from '../bargain.ts';
import { addExactly, type ExactSum, roundedSum } from '../exact-sum.ts';
import { alternatingOffers } from '../protocols/alternating-offers.ts';
import { paceOf } from '../protocols/pace.ts';
import type { TalksRun } from '../protocols/talks-run.ts';
import type { TimeConventionId } from '../protocols/time-convention.ts';
import { seedFor } from '../tactics/chance.ts';
import { type TalksTable, tableOf } from '../tactics/table/table-of.ts';

export interface Entrant {
  readonly id: string;
  readonly tactic: Tactic;
}

export interface TournamentBargain {
  readonly id: string;
  readonly bargain: Bargain;
  /** The Nash points as utilities by party, several where they tie; the distance is that to the nearest. */
  readonly nash: readonly (readonly number[])[];
}

export interface TournamentSpec {
  readonly entrants: readonly Entrant[];
  readonly bargains: readonly TournamentBargain[];
  readonly rounds: number;
  readonly repeats: number;
  readonly seed: number;
  readonly convention?: TimeConventionId;
}

/** Runs from one number up to another, which is not among them. */
export interface Shard {
  readonly from: number;
  readonly to: number;
}

/** What a cell of the table has gathered; plain data, to be sent between threads. */
export interface Tally {
  runs: number;
  agreements: number;
  /** Rounds begun, of all runs. */
  rounds: number;
  /** Of the first tactic and, on average, of those that play the second: what each got, discounted, in all runs. */
  readonly got: readonly [ExactSum, ExactSum];
  /** Undiscounted, where they agreed. */
  readonly agreed: readonly [ExactSum, ExactSum];
  readonly distance: ExactSum;
  /** How many agreements had a Nash point to be compared with. */
  compared: number;
}

export interface TournamentCell {
  /** Places among the entrants: who speaks first, and who answers. */
  readonly first: number;
  readonly second: number;
  readonly runs: number;
  readonly agreementRate: number;
  /** Discounted, a breakdown counting as the reservation value (or the worst package, where none was given). */
  readonly meanUtilities: readonly [number, number];
  /** Undiscounted, of agreements only; undefined where there was none. */
  readonly meanAgreed: readonly [number, number] | undefined;
  /** Euclidean, undiscounted, of agreements; undefined where there was none, or no Nash point. */
  readonly meanDistanceToNash: number | undefined;
  readonly meanRounds: number;
}

export function runCount({ entrants, bargains, repeats }: TournamentSpec): number {
  return bargains.length * entrants.length * entrants.length * repeats;
}

/** Cheap runs are over before another thread has begun, with a table of its own. */
const MANY_RUNS = 2000;
/** From so many packages on a few runs take longer than that. */
const LARGE_SPACE = 100_000n;
const FEW_RUNS = 8;

/** Whether several threads save more time than they cost; the table is the same either way. */
export function isForThreads(spec: TournamentSpec): boolean {
  const isLarge = spec.bargains.some(({ bargain }) => outcomeCount(bargain) >= LARGE_SPACE);
  return runCount(spec) >= (isLarge ? FEW_RUNS : MANY_RUNS);
}

/** About equal parts, in order. */
export function shardsOf(spec: TournamentSpec, count: number): readonly Shard[] {
  const runs = runCount(spec);
  const cuts = Array.from({ length: count + 1 }, (_, at) => Math.round((runs * at) / count));
  return cuts.slice(1).map((to, at) => ({ from: cuts[at]!, to }));
}

export function* tournament(spec: TournamentSpec): Resumable<readonly TournamentCell[]> {
  return mergeShards(spec, [yield* shardTallies(spec)({ from: 0, to: runCount(spec) })]);
}

/**
 * Shard by shard the tallies of its runs, by cell: first entrant × number of entrants + second. The table of a bargain is kept
 * from one shard to the next, since to set it up may take longer than all its runs.
 */
export function shardTallies(spec: TournamentSpec): (shard: Shard) => Resumable<readonly Tally[]> {
  const kept: KeptTable = { table: undefined };
  return (shard) => talliesOf(spec, shard, kept);
}

interface KeptTable {
  table: TalksTable | undefined;
}

function* talliesOf(spec: TournamentSpec, { from, to }: Shard, kept: KeptTable): Resumable<readonly Tally[]> {
  const { entrants, bargains, repeats, rounds, seed, convention = 'negmas' } = spec;
  const tallies = entrants.flatMap(() => entrants.map(newTally));
  const pace = paceOf();
  for (let run = from; run < to; run += 1) {
    // The bargain changes last, so that its table is set up once.
    const cell = Math.floor(run / repeats) % tallies.length;
    const { bargain, nash } = bargains[Math.floor(run / (repeats * tallies.length))]!;
    if (kept.table?.bargain !== bargain) {
      yield { doing: 'setting up', share: (run - from) / (to - from) };
      kept.table = tableOf(bargain);
    }
    const { table } = kept;
    const [first, second] = [Math.floor(cell / entrants.length), cell % entrants.length];
    const tactics = bargain.parties.map((_, party) => entrants[party === 0 ? first : second]!.tactic);
    const options = { tactics, rounds, convention, seed: seedFor(seed, run), trace: false };
    const talks = alternatingOffers(table, options, pace);
    for (let step = talks.next(); ; step = talks.next()) {
      if (step.done) {
        count(tallies[cell]!, step.value, table, nash);
        break;
      }
      // How far this one run has come says nothing about the whole.
      yield { doing: 'talking', share: (run - from) / (to - from) };
    }
  }
  return tallies;
}

export function mergeShards(
  { entrants }: TournamentSpec,
  shards: readonly (readonly Tally[])[],
): readonly TournamentCell[] {
  return entrants.flatMap((_, first) =>
    entrants.map((_, second) => {
      const merged = newTally();
      for (const shard of shards) merge(merged, shard[first * entrants.length + second]!);
      return cellOf(first, second, merged);
    }),
  );
}

function newTally(): Tally {
  return { runs: 0, agreements: 0, rounds: 0, got: [[], []], agreed: [[], []], distance: [], compared: 0 };
}

function count(tally: Tally, { outcome, rounds }: TalksRun, table: TalksTable, nash: TournamentBargain['nash']): void {
  tally.runs += 1;
  tally.rounds += rounds;
  if (outcome.form === 'breakdown') {
    const deals = table.open();
    add(
      tally.got,
      table.bargain.parties.map(
        ({ reservation, discount }, party) =>
          (reservation ?? (deals.hasAny(party) ? deals.lowest(party) : 0)) * discount,
      ),
    );
    return;
  }
  tally.agreements += 1;
  add(tally.got, outcome.discounted);
  add(tally.agreed, outcome.utilities);
  if (nash.length === 0) return;
  tally.compared += 1;
  const distances = nash.map((point) => Math.hypot(...point.map((one, party) => one - outcome.utilities[party]!)));
  addExactly(tally.distance, Math.min(...distances));
}

function add([first, others]: Tally['got'], utilities: readonly number[]): void {
  addExactly(first, utilities[0]!);
  addExactly(others, utilities.slice(1).reduce((sum, one) => sum + one, 0) / (utilities.length - 1));
}

function merge(into: Tally, from: Tally): void {
  into.runs += from.runs;
  into.agreements += from.agreements;
  into.rounds += from.rounds;
  into.compared += from.compared;
  const sums = ({ got, agreed, distance }: Tally) => [...got, ...agreed, distance];
  const merged = sums(into);
  for (const [at, sum] of sums(from).entries()) for (const part of sum) addExactly(merged[at]!, part);
}

function cellOf(first: number, second: number, tally: Tally): TournamentCell {
  const { runs, agreements, got, agreed, distance, compared, rounds } = tally;
  const mean = (sum: ExactSum, of: number) => roundedSum(sum) / of;
  return {
    first,
    second,
    runs,
    agreementRate: agreements / runs,
    meanUtilities: [mean(got[0], runs), mean(got[1], runs)],
    meanAgreed: agreements > 0 ? [mean(agreed[0], agreements), mean(agreed[1], agreements)] : undefined,
    meanDistanceToNash: compared > 0 ? mean(distance, compared) : undefined,
    meanRounds: rounds / runs,
  };
}
