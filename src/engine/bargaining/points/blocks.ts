/** Talks as blocks that add up: an issue, or several that count in combination, with what each package of the block adds. */
import type { Progress, Resumable } from '../../../model/index.ts';
import type { Bargain } from '../bargain.ts';
import { addendsOf, coupledIssues } from './coupling.ts';
import { type Grid, gridOf } from './grid.ts';
import { type Grouped, grouped, pay } from './payments.ts';

/** So many numbers are kept for a block: packages times parties. Two parties: ten million packages. */
export const MOST_NUMBERS = 20_000_000;

export interface Block {
  /** Ascending. */
  readonly issues: readonly number[];
  readonly levels: readonly number[];
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
}

/** Issues that must be looked at package by package, and too many of their packages. */
export interface TooLarge {
  readonly form: 'too-large';
  /** Of the whole space. */
  readonly outcomes: bigint;
  /** These count in combination. Were one of the combinations left out, or its issues had fewer values, it could be done. */
  readonly issues: readonly number[];
  readonly packages: bigint;
  /** So many could be looked at. */
  readonly most: number;
}

export function* blocksOf(bargain: Bargain): Resumable<Blocks | TooLarge> {
  const parties = bargain.parties.length;
  const most = Math.floor(MOST_NUMBERS / Math.max(1, parties));
  const coupled = coupledIssues(bargain, most);
  for (const issues of coupled) {
    const packages = issues.reduce((product, issue) => product * BigInt(bargain.issues[issue]!.levels.length), 1n);
    if (packages <= BigInt(most)) continue;
    const outcomes = bargain.issues.reduce((product, { levels }) => product * BigInt(levels.length), 1n);
    return { form: 'too-large', outcomes, issues, packages, most };
  }
  const doing: Progress = { doing: 'adding up what packages are worth' };
  const groups = coupled.map((issues) => grouped(bargain.issues, issues));
  const totals: Float64Array[][] = groups.map(() => []);
  const fixed = bargain.parties.map(({ extra }) => {
    const always = new Float64Array(1);
    const nothing = { issues: [], levels: [], size: 1 };
    for (const { weight, pays, issues } of addendsOf(extra)) {
      if (issues.length === 0) pay(pays, nothing, weight, always);
    }
    return always[0]!;
  });
  for (const [at, group] of groups.entries()) {
    for (const { adds, extra } of bargain.parties) {
      const total = sumsOf(group, adds);
      for (const { weight, pays, issues } of addendsOf(extra)) {
        if (issues.length === 0 || !group.issues.includes(issues[0]!)) continue;
        pay(pays, group, weight, total);
        if (group.size > 10_000) yield doing;
      }
      totals[at]!.push(total);
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
    const levels = group.levels.map(({ length }) => length);
    blocks.push({ issues: group.issues, levels, size: group.size, adds: totals[at]! });
  }
  const mosts = bargain.parties.map((_, p) => blocks.reduce((sum, { adds }) => sum + mostOf(adds[p]!), 0));
  return { form: 'blocks', blocks, grids, most: mosts };
}

function sumsOf({ issues }: Grouped, adds: readonly Float64Array[]): Float64Array {
  let sums = new Float64Array(1);
  for (const issue of issues) {
    const levels = adds[issue]!;
    const next = new Float64Array(sums.length * levels.length);
    let index = 0;
    for (const sum of sums) for (const level of levels) next[index++] = sum + level;
    sums = next;
  }
  return sums;
}

function leastOf(values: Float64Array): number {
  let least = Number.POSITIVE_INFINITY;
  for (const value of values) if (value < least) least = value;
  return values.length === 0 ? 0 : least;
}

function mostOf(values: Float64Array): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > most) most = value;
  return values.length === 0 ? 0 : most;
}
