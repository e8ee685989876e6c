/** Packages and ranges: what was written for an issue, as an amount or as places in its list of values. */
import { amountAt, type Issue, type IssueRange, stepsIn } from '../../model/index.ts';
import type { DraftRange } from '../draft-talks.ts';
import { show } from '../identifier.ts';
import type { Path } from '../path.ts';
import { findIssue, findValue, type OnTheTable } from './check-talks-issues.ts';
import type { Report } from './fault-report.ts';

/** The ranges; `gone` where one of them speaks of what is no longer on the table; undefined where one is faulty. */
export function readRanges(
  written: { readonly [issue: string]: DraftRange },
  at: Path,
  table: OnTheTable,
  report: Report,
): readonly IssueRange[] | 'gone' | undefined {
  const before = report.count;
  const ranges: IssueRange[] = [];
  let isGone = false;
  for (const [id, range] of Object.entries(written)) {
    const here = [...at, id];
    const found = findIssue(id, here, table, report);
    if (found === 'gone') isGone = true;
    if (found === 'gone' || found === undefined) continue;
    const ends = readRange(range, found.issue, here, table, report);
    if (ends === 'gone') isGone = true;
    else if (ends !== undefined) ranges.push({ issue: found.place, ...ends });
  }
  if (report.count !== before) return undefined;
  return isGone ? 'gone' : ranges;
}

type Ends = Pick<IssueRange, 'from' | 'to'>;

function readRange(
  written: DraftRange,
  issue: Issue,
  at: Path,
  table: OnTheTable,
  report: Report,
): Ends | 'gone' | undefined {
  const list = Array.isArray(written) ? written : [written];
  const places = list.map((one, place) =>
    readAmount(one, issue, Array.isArray(written) ? [...at, place] : at, table, report),
  );
  const known = [...new Set(places.filter((place) => typeof place === 'number'))].sort((a, b) => a - b);
  if (places.includes(undefined)) return undefined;
  // Of several values some may have gone; the others still mean what they meant.
  if (known.length === 0) return 'gone';
  const [from, to] = [known[0]!, known.at(-1)!];
  if (issue.kind === 'named') {
    if (to - from < known.length) return { from, to };
    report.fault({
      code: 'talks/not-neighbors',
      at,
      says: `The values ${list.map(String).map(show).join(', ')} do not stand side by side in the list of ${show(issue.id)}.`,
      hint: 'Write an entry for each stretch of neighbors.',
    });
    return undefined;
  }
  if (list.length <= 2 && (list.length < 2 || Number(list[0]) <= Number(list[1]))) return { from, to };
  report.fault({
    code: 'talks/bounds',
    at,
    says: `${show(issue.id)} needs an amount, or the lowest and the highest.`,
    hint: `Write [${from}, ${to}].`,
  });
  return undefined;
}

/** A place in the list of values, or the amount itself. */
function readAmount(
  written: string | number,
  issue: Issue,
  at: Path,
  table: OnTheTable,
  report: Report,
): number | 'gone' | undefined {
  if (issue.kind === 'named') return findValue(String(written), at, issue, table, report);
  const amount = typeof written === 'number' ? written : Number.NaN;
  const { low, high } = issue;
  if (amount >= low && amount <= high && (issue.kind === 'real' || Number.isInteger(amount))) {
    const nearest = nearestStep(amount, issue);
    return Math.abs(nearest - amount) <= 1e-9 * Math.max(1, Math.abs(amount)) ? nearest : amount;
  }
  report.fault({
    code: 'talks/amount',
    at,
    says: `${show(issue.id)} cannot be ${typeof written === 'number' ? written : show(written)}.`,
    hint: `It is a ${issue.kind === 'integer' ? 'whole ' : ''}number from ${low} to ${high}.`,
  });
  return undefined;
}

/** Of the amounts that can be agreed on the one nearest by; the amount itself where any can be. */
function nearestStep(amount: number, issue: Exclude<Issue, { kind: 'named' }>): number {
  if (issue.kind !== 'real' || issue.step === undefined) return amount;
  const { low, high, step } = issue;
  return amountAt({ low, high, step }, Math.min(Math.round((amount - low) / step), stepsIn(low, high, step)));
}

/** By issue, undefined where the package leaves it open; undefined where something in it is faulty. */
export function readPackage(
  written: { readonly [issue: string]: string | number },
  at: Path,
  table: OnTheTable,
  report: Report,
): readonly (number | undefined)[] | undefined {
  const before = report.count;
  const values: (number | undefined)[] = [...table.issues].map(() => undefined);
  for (const [id, value] of Object.entries(written)) {
    const here = [...at, id];
    const found = findIssue(id, here, table, report);
    if (found === 'gone' || found === undefined) continue;
    const amount = readAmount(value, found.issue, here, table, report);
    if (typeof amount !== 'number') continue;
    const nearest = found.issue.kind === 'named' ? amount : nearestStep(amount, found.issue);
    if (nearest !== amount && found.issue.kind === 'real') {
      report.fault({
        code: 'talks/amount',
        at: here,
        says: `${show(id)} cannot be ${amount}: it goes in steps of ${found.issue.step} from ${found.issue.low}.`,
        hint: `The nearest is ${Number(nearest.toPrecision(12))}.`,
      });
    }
    values[found.place] = nearest;
  }
  return report.count === before ? values : undefined;
}
