/** What the values of one issue are worth to a party. */
import { type Issue, type ValueFunction, worthAt } from '../../model/index.ts';
import type { DraftWorth } from '../draft-talks.ts';
import { show } from '../identifier.ts';
import type { Path } from '../path.ts';
import { findValue, type OnTheTable } from './check-talks-issues.ts';
import type { Report } from './fault-report.ts';

/** What is written out of `points`, as a value function out of 1; undefined where it is faulty. */
export function readWorth(
  written: DraftWorth,
  issue: Issue,
  points: number,
  at: Path,
  table: OnTheTable,
  report: Report,
): ValueFunction | undefined {
  if (issue.kind === 'named') return readTable(written, issue, points, at, table, report);
  if ('offset' in written && 'slope' in written) {
    const { offset, slope } = written as { offset: number; slope: number };
    const clamped = written.clamped === true;
    const line: ValueFunction = { form: 'linear', offset: offset / points, slope: slope / points, clamped };
    return issue.kind === 'real' ? line : tableOf(issue, (amount) => worthAt(line, amount, 0));
  }
  if ('peak' in written) return readPeak(written as { readonly [key: string]: number }, issue, at, report);
  const bends = readBends(written as { readonly [amount: string]: number }, issue, at, report);
  if (bends === undefined) return undefined;
  if (issue.kind === 'integer') return tableOf(issue, (amount) => between(bends, amount) / points);
  return curveOf(bends, issue, points, at, report);
}

/** Whether amounts are listed, and not a formula. */
export function listsWorths(written: DraftWorth): boolean {
  return !('peak' in written) && !('offset' in written && 'slope' in written);
}

function readPeak(
  { from, peak, to, ...others }: { readonly [key: string]: number },
  issue: Amounts,
  at: Path,
  report: Report,
): ValueFunction | undefined {
  const [low, top, high] = [from ?? issue.low, peak!, to ?? issue.high];
  const strange = Object.keys(others)[0];
  if (strange !== undefined || low > top || top > high) {
    report.fault({
      code: 'talks/worth-bent',
      at: strange === undefined ? at : [...at, strange],
      onKey: true,
      says:
        strange === undefined
          ? `The peak ${top} of ${show(issue.id)} does not lie between ${low} and ${high}.`
          : `${show(strange)} means nothing beside "peak".`,
      hint: 'Write { peak: 3 }, or { from: 1, peak: 3, to: 5 }: nothing outside, the best at the peak, straight lines between.',
    });
    return undefined;
  }
  const worth = { form: 'triangular', low, top, high } as const;
  return issue.kind === 'real' ? worth : tableOf(issue, (amount) => worthAt(worth, amount, 0));
}

type Named = Extract<Issue, { kind: 'named' }>;
type Amounts = Exclude<Issue, Named>;

function readTable(
  written: DraftWorth,
  issue: Named,
  points: number,
  at: Path,
  table: OnTheTable,
  report: Report,
): ValueFunction | undefined {
  const before = report.count;
  const worth: (number | undefined)[] = issue.values.map(() => undefined);
  for (const [value, number] of Object.entries(written)) {
    const place = findValue(value, [...at, value], issue, table, report, true);
    if (typeof place === 'number') worth[place] = Number(number) / points;
  }
  const missing = issue.values.filter((_, place) => worth[place] === undefined).map(({ id }) => show(id));
  if (report.count !== before) return undefined;
  if (missing.length > 0) {
    report.fault({
      code: 'talks/worth-missing',
      at,
      onKey: true,
      says: `Nothing is said of what ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ` and ${missing.length - 5} more` : ''} would be worth.`,
      hint: 'Every value needs a number; 0 for the worst will do.',
    });
    return undefined;
  }
  return { form: 'table', worth: worth as number[] };
}

function tableOf({ low, high }: Amounts, worthOf: (amount: number) => number): ValueFunction {
  return { form: 'table', worth: Array.from({ length: high - low + 1 }, (_, at) => worthOf(low + at)) };
}

/** An amount and what it is worth, as written; ascending. */
type Bend = readonly [amount: number, worth: number];

function readBends(
  written: { readonly [amount: string]: number },
  issue: Amounts,
  at: Path,
  report: Report,
): readonly Bend[] | undefined {
  const before = report.count;
  const bends: Bend[] = [];
  const seen = new Set<number>();
  for (const [key, worth] of Object.entries(written)) {
    const amount = key.trim() === '' ? Number.NaN : Number(key);
    if (!Number.isFinite(amount)) {
      report.fault({
        code: 'talks/amount',
        at: [...at, key],
        onKey: true,
        says: `${show(key)} is no amount of ${show(issue.id)}.`,
        hint: `Say what some amounts are worth, as { ${issue.low}: 0, ${issue.high}: 1 }.`,
      });
    } else if (seen.has(amount)) {
      report.fault({
        code: 'talks/repeated-value',
        at: [...at, key],
        onKey: true,
        says: `${amount} is listed twice.`,
        hint: 'Remove one.',
      });
    } else bends.push([amount, worth]);
    seen.add(amount);
  }
  if (report.count !== before) return undefined;
  bends.sort(([one], [other]) => one - other);
  const [first, last] = [bends[0]?.[0], bends.at(-1)?.[0]];
  if (first === undefined || last === undefined || first > issue.low || last < issue.high) {
    report.fault({
      code: 'talks/worth-missing',
      at,
      onKey: true,
      says: `Not every amount of ${show(issue.id)} is given a worth: it goes from ${issue.low} to ${issue.high}.`,
      hint: `Say what ${issue.low} and ${issue.high} are worth; what lies between follows a straight line.`,
    });
    return undefined;
  }
  return bends;
}

/** On the straight line between the two bends beside it; they reach beyond all amounts. */
function between(bends: readonly Bend[], amount: number): number {
  let [next, last] = [0, bends.length - 1];
  while (next < last) {
    const middle = (next + last) >> 1;
    if (bends[middle]![0] >= amount) last = middle;
    else next = middle + 1;
  }
  const [right, rightWorth] = bends[next]!;
  if (right === amount || next === 0) return rightWorth;
  const [left, leftWorth] = bends[next - 1]!;
  return leftWorth + ((rightWorth - leftWorth) * (amount - left)) / (right - left);
}

/** Between any numbers only a straight line or a peak from nothing to the best and back can be told. */
function curveOf(
  bends: readonly Bend[],
  issue: Amounts,
  points: number,
  at: Path,
  report: Report,
): ValueFunction | undefined {
  const [one, other] = bends;
  if (bends.length === 1) return { form: 'linear', offset: one![1] / points, slope: 0, clamped: false };
  if (bends.length === 2) {
    const slope = (other![1] - one![1]) / points / (other![0] - one![0]);
    return { form: 'linear', offset: one![1] / points - slope * one![0], slope, clamped: false };
  }
  const top = bends.findIndex(([, worth]) => worth !== 0);
  const isPeak = top >= 0 && bends[top]![1] === points && bends.every(([, worth], b) => b === top || worth === 0);
  if (isPeak) {
    const peak = bends[top]![0];
    return { form: 'triangular', low: bends[top - 1]?.[0] ?? peak, top: peak, high: bends[top + 1]?.[0] ?? peak };
  }
  report.fault({
    code: 'talks/worth-bent',
    at,
    onKey: true,
    says: `What ${show(issue.id)} is worth bends between the amounts, and any number between can be agreed on.`,
    hint: `Write two amounts for a straight line, or three for a peak, as { ${issue.low}: 0, ${peakExample(issue)}: ${points}, ${issue.high}: 0 }; or make it whole numbers.`,
  });
  return undefined;
}

function peakExample({ low, high }: Amounts): number {
  return Number(((low + high) / 2).toPrecision(6));
}
