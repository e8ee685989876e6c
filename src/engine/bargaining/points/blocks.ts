/**
 * Talks as blocks that add up: an issue, or several that count in combination or stand in one red line, with what each
 * package of the block adds. Packages of a block that cross a red line are not among them.
 */
import type { Progress, Resumable } from '../../../model/index.ts';
import { type Bargain, outcomeCount } from '../bargain.ts';
import { addendsOf, coupledIssues } from './coupling.ts';
import { extentOf } from './extent.ts';
import { type Grid, gridOf } from './grid.ts';
import { type LineStates, lineStates, openCounts } from './line-states.ts';
import { type Grouped, grouped, pay } from './payments.ts';
import { type JointLine, type Leeway, leewayOf, type RedLinePolicy } from './red-lines.ts';
import { taken } from './sums.ts';

/** So many numbers are kept for a block: packages times parties. Two parties: ten million packages. */
const MOST_NUMBERS = 20_000_000;

export interface Block {
  /** Ascending. */
  readonly issues: readonly number[];
  /** By issue of the block: the levels that its packages may have, ascending. */
  readonly levels: readonly (readonly number[])[];
  /** Which of the combinations of these are its packages, ascending, the first issue varying slowest; all where undefined. */
  readonly places: Uint32Array | undefined;
  /** How many packages. */
  readonly size: number;
  /** By party and package of the block: parts of the party's grid, from 0. */
  readonly adds: readonly Float64Array[];
}

export interface Blocks {
  readonly form: 'blocks';
  readonly blocks: readonly Block[];
  /** By party. */
  readonly grids: readonly Grid[];
  /** By party: the most parts that all blocks together can add. */
  readonly most: readonly number[];
  /** Red lines over issues of several blocks, */
  readonly open: readonly JointLine[];
  /** and how they are followed from block to block. */
  readonly lines: LineStates;
  /** How many packages of the whole space they stand for. */
  readonly packages: bigint;
}

/** Issues that must be looked at package by package, and too many of their packages. */
export interface TooLarge {
  readonly form: 'too-large';
  /** Of the whole space. */
  readonly outcomes: bigint;
  /**
   * These count in combination, or stand together in a red line. Were one of the combinations left out or of the lines
   * ignored, or had these issues fewer values, it could be done.
   */
  readonly issues: readonly number[];
  readonly packages: bigint;
  /** So many could be looked at. */
  readonly most: number;
}

export function* blocksOf(
  bargain: Bargain,
  {
    redLines = 'respected',
    mostTogether: most = Math.floor(MOST_NUMBERS / Math.max(1, bargain.parties.length)),
  }: { readonly redLines?: RedLinePolicy; readonly mostTogether?: number | undefined } = {},
): Resumable<Blocks | TooLarge> {
  const leeway = leewayOf(bargain, redLines);
  if (leeway.nothing || leeway.levels.some(({ length }) => length === 0)) return noBlocks(bargain);
  const together = coupledIssues(bargain, leeway, most);
  const isTooLarge = tooLargeOf(together, leeway, most);
  // What lines alone tie together need not be looked at together.
  const coupled = isTooLarge === undefined ? together : coupledIssues(bargain, { ...leeway, lines: [] }, most);
  const refusal = isTooLarge && { form: 'too-large' as const, outcomes: outcomeCount(bargain), ...isTooLarge, most };
  if (refusal !== undefined && tooLargeOf(coupled, leeway, most) !== undefined) return refusal;
  const isWithin = (group: readonly number[], { issues }: JointLine) => issues.every((issue) => group.includes(issue));
  const open = leeway.lines.filter((line) => !coupled.some((group) => isWithin(group, line)));
  const doing: Progress = { doing: 'adding up what packages are worth' };
  const groups = coupled.map((issues) => grouped(bargain.issues, issues, leeway.levels));
  const totals: Float64Array[][] = groups.map(() => []);
  const fixed = bargain.parties.map(({ extra }) => {
    const always = new Float64Array(1);
    const nothing = { issues: [], levels: [], size: 1 };
    for (const { weight, pays, issues } of addendsOf(extra)) {
      if (issues.length === 0) pay(pays, nothing, weight, always);
    }
    return always[0]!;
  });
  const allowed = groups.map((group) =>
    allowedPlaces(
      group,
      leeway.lines.filter((line) => isWithin(group.issues, line)),
    ),
  );
  if (allowed.some((places) => places?.length === 0)) return noBlocks(bargain);
  for (const [at, group] of groups.entries()) {
    const places = allowed[at];
    for (const { adds, extra } of bargain.parties) {
      const total = sumsOf(group, adds, leeway);
      for (const { weight, pays, issues } of addendsOf(extra)) {
        if (issues.length === 0 || !group.issues.includes(issues[0]!)) continue;
        pay(pays, group, weight, total);
        if (group.size > 10_000) yield doing;
      }
      totals[at]!.push(places === undefined ? total : taken(total, places));
      if (group.size > 100_000) yield doing;
    }
  }
  const least = totals.map((byParty) => byParty.map(leastOf));
  const grids = bargain.parties.map((party, p) => {
    const highs = totals.reduce((sum, byParty) => sum + mostOf(byParty[p]!), fixed[p]!);
    const lows = least.reduce((sum, byParty) => sum + byParty[p]!, fixed[p]!);
    return gridOf(party, lows, highs);
  });
  const blocks: Block[] = [];
  for (const [at, group] of groups.entries()) {
    for (const [p, values] of totals[at]!.entries()) {
      const { part } = grids[p]!;
      const from = least[at]![p]!;
      for (let index = 0; index < values.length; index += 1) {
        values[index] = Math.round((values[index]! - from) / part);
        if ((index & 0x7ffff) === 0x7ffff) yield doing;
      }
    }
    const levels = group.issues.map((issue) => leeway.levels[issue]!);
    const places = allowed[at];
    blocks.push({ issues: group.issues, levels, places, size: places?.length ?? group.size, adds: totals[at]! });
  }
  const lines = lineStates(blocks, open, bargain);
  // Lines are open only where there was something to refuse.
  if (lines === undefined) return refusal!;
  const packages = openCounts(lines)[0]!.get(0)!;
  if (packages === 0n) return noBlocks(bargain);
  const mosts = bargain.parties.map((_, p) => blocks.reduce((sum, { adds }) => sum + mostOf(adds[p]!), 0));
  return { form: 'blocks', blocks, grids, most: mosts, open, lines, packages };
}

function tooLargeOf(groups: readonly (readonly number[])[], { levels }: Leeway, most: number) {
  for (const issues of groups) {
    const packages = issues.reduce((product, issue) => product * BigInt(levels[issue]!.length), 1n);
    if (packages > BigInt(most)) return { issues, packages };
  }
  return undefined;
}

/** The levels of the package that stands at this place of the block. */
export function putPlace({ issues, levels, places }: Block, place: number, into: number[]): void {
  let left = places === undefined ? place : places[place]!;
  for (let i = issues.length - 1; i >= 0; i -= 1) {
    const some = levels[i]!;
    into[issues[i]!] = some[left % some.length]!;
    left = Math.floor(left / some.length);
  }
}

/** Where nothing can be agreed on, utilities are still compared: as where what combinations add is left out. */
function noBlocks({ parties }: Bargain): Blocks {
  const grids = parties.map((party) => {
    const sumOf = (extreme: (values: Float64Array) => number) =>
      party.adds.reduce((sum, values) => sum + extreme(values), 0);
    return gridOf(party, sumOf(leastOf), sumOf(mostOf));
  });
  const lines = lineStates([], [], { issues: [] })!;
  return { form: 'blocks', blocks: [], grids, most: parties.map(() => 0), open: [], lines, packages: 0n };
}

/** Undefined where all are. */
function allowedPlaces(group: Grouped, about: readonly JointLine[]): Uint32Array | undefined {
  if (about.length === 0) return undefined;
  const crossed = new Float64Array(group.size);
  for (const { ranges } of about) pay({ adds: 1, when: ranges, unless: [] }, group, 1, crossed);
  let count = 0;
  for (const lineCount of crossed) if (lineCount === 0) count += 1;
  const places = new Uint32Array(count);
  let at = 0;
  for (let place = 0; place < crossed.length; place += 1) if (crossed[place] === 0) places[at++] = place;
  return places;
}

function sumsOf({ issues }: Grouped, adds: readonly Float64Array[], { levels }: Leeway): Float64Array {
  let sums = new Float64Array(1);
  for (const issue of issues) {
    const kept = levels[issue]!;
    const all = adds[issue]!;
    const some = kept.length === all.length ? all : Float64Array.from(kept, (level) => all[level]!);
    const next = new Float64Array(sums.length * some.length);
    let index = 0;
    for (const sum of sums) for (const one of some) next[index++] = sum + one;
    sums = next;
  }
  return sums;
}

function leastOf(values: Float64Array): number {
  return values.length === 0 ? 0 : extentOf(values).low;
}

function mostOf(values: Float64Array): number {
  return values.length === 0 ? 0 : extentOf(values).high;
}
