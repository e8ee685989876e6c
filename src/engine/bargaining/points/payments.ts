/** What counts in combination, for every package of a few issues at once. */
import type { Combination, CombinationTerm, IssueRange } from '../../../model/index.ts';
import type { BargainIssue } from '../bargain.ts';

/** The packages of some issues, numbered with the first varying slowest. */
export interface Grouped {
  readonly issues: readonly number[];
  /** By issue of the group: the amounts that its packages may have. */
  readonly levels: readonly Float64Array[];
  readonly size: number;
}

/** `kept`: by issue of the talks, the levels that packages may have. */
export function grouped(
  all: readonly BargainIssue[],
  issues: readonly number[],
  kept: readonly (readonly number[])[],
): Grouped {
  const levels = issues.map((issue) => {
    const amounts = all[issue]!.levels;
    return kept[issue]!.length === amounts.length
      ? amounts
      : Float64Array.from(kept[issue]!, (level) => amounts[level]!);
  });
  return { issues, levels, size: levels.reduce((product, { length }) => product * length, 1) };
}

/** Adds to `totals`, by package, what the addend pays, times `factor`. */
export function pay(one: Combination | CombinationTerm, group: Grouped, factor: number, totals: Float64Array): void {
  if ('adds' in one) {
    payTerm(one, group, factor, totals);
    return;
  }
  const inner = [...one.terms, ...one.parts];
  if (one.aggregate === 'sum') {
    for (const part of inner) pay(part, group, factor * one.weight, totals);
    return;
  }
  const chosen = new Float64Array(group.size);
  const other = new Float64Array(group.size);
  inner.forEach((part, at) => {
    if (at === 0) {
      pay(part, group, 1, chosen);
      return;
    }
    other.fill(0);
    pay(part, group, 1, other);
    const pick = one.aggregate === 'min' ? Math.min : Math.max;
    for (let index = 0; index < group.size; index += 1) chosen[index] = pick(chosen[index]!, other[index]!);
  });
  for (let index = 0; index < group.size; index += 1) totals[index]! += factor * one.weight * chosen[index]!;
}

function payTerm({ adds, when, unless }: CombinationTerm, group: Grouped, factor: number, totals: Float64Array): void {
  const holds = boxOf(when, group);
  if (unless.length === 0) {
    addToBox(holds, group, () => true, adds * factor, totals);
    return;
  }
  const excluded = boxOf(unless, group).map((places, at) => {
    const within = new Uint8Array(group.levels[at]!.length);
    for (const place of places) within[place] = 1;
    return within;
  });
  addToBox(holds, group, (at) => !at.every((level, i) => excluded[i]![level] === 1), adds * factor, totals);
}

/** By issue, the levels at which all the ranges about it hold. */
function boxOf(ranges: readonly IssueRange[], { issues, levels }: Grouped): number[][] {
  return issues.map((issue, at) => {
    const about = ranges.filter((range) => range.issue === issue);
    return [...levels[at]!.keys()].filter((level) => {
      const amount = levels[at]![level]!;
      return about.every(({ from, to }) => amount >= from && amount <= to);
    });
  });
}

function addToBox(
  box: readonly number[][],
  { levels }: Grouped,
  counts: (at: readonly number[]) => boolean,
  amount: number,
  totals: Float64Array,
): void {
  const at = box.map(() => 0);
  const visit = (depth: number, index: number) => {
    if (depth === box.length) {
      if (counts(at)) totals[index]! += amount;
      return;
    }
    for (const level of box[depth]!) {
      at[depth] = level;
      visit(depth + 1, index * levels[depth]!.length + level);
    }
  };
  visit(0, 0);
}
