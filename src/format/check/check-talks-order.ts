/** Better and worse without numbers: orders of values, the importance of issues, and lines never crossed. */
import {
  type Issue,
  issuesTogether,
  type PreferenceOrder,
  type RedLine,
  swingOf,
  type Utility,
  type ValueFunction,
  type ValueOrder,
} from '../../model/index.ts';
import type { DraftTalksParty } from '../draft-talks.ts';
import { show } from '../identifier.ts';
import type { Path } from '../path.ts';
import { findIssue, findValue, type OnTheTable, placesIn } from './check-talks-issues.ts';
import { readRanges } from './check-talks-package.ts';
import type { Report } from './fault-report.ts';

/** As far as decimal fractions compare exactly. */
const EXACTLY = 1e-9;

/** The order; `utility` is what was said in numbers, which must not say otherwise. */
export function checkOrder(
  { order, importance, redLines }: DraftTalksParty,
  utility: Utility | undefined,
  who: string,
  at: Path,
  table: OnTheTable,
  report: Report,
): PreferenceOrder | undefined {
  const before = report.count;
  const values: (ValueOrder | undefined)[] = [...table.issues].map(() => undefined);
  for (const [id, text] of Object.entries(order ?? {})) {
    const here = [...at, 'order', id];
    const found = findIssue(id, here, table, report);
    if (found === undefined || found === 'gone') continue;
    const read = readOrder(text, found.issue, here, table, report);
    values[found.place] = read;
    const worth = utility?.values[found.place];
    if (read !== undefined && worth !== undefined && utility!.weights[found.place] !== 0) {
      compareWithWorth(read, worth, found.issue, who, here, report);
    }
  }
  const issues = importance === undefined ? [] : readImportance(importance, [...at, 'importance'], table, report);
  if (utility !== undefined && issues !== undefined) {
    compareWithSwings(issues, utility, table, who, [...at, 'importance'], report);
  }
  const lines = readRedLines(redLines ?? [], [...at, 'redLines'], table, report);
  return report.count === before && issues !== undefined ? { values, issues, redLines: lines } : undefined;
}

function readOrder(text: string, issue: Issue, at: Path, table: OnTheTable, report: Report): ValueOrder | undefined {
  const word = text.trim();
  const direction = word === 'more' || word === 'less' ? word : undefined;
  if (issue.kind !== 'named') {
    if (direction !== undefined) return { form: 'monotone', better: direction };
    report.fault({
      code: 'talks/order-form',
      at,
      says: `${show(issue.id)} is an amount, and ${show(word)} does not say which is better.`,
      hint: 'Write "more" or "less".',
    });
    return undefined;
  }
  if (direction !== undefined && !placesIn(issue).has(direction)) {
    if (issue.ordered) {
      const places = issue.values.map((_, place) => [place]);
      return { form: 'ranked', ranks: direction === 'less' ? places : places.reverse() };
    }
    report.fault({
      code: 'talks/order-form',
      at,
      says: `The values of ${show(issue.id)} have no order of their own, so that none of them is ${direction}.`,
      hint: `Write which is better, as ${issue.values
        .slice(0, 3)
        .map(({ id }) => id)
        .join(' > ')}; or list them under "ordered:".`,
    });
    return undefined;
  }
  const before = report.count;
  const ranks = readRanks(text, at, (name) => findValue(name, at, issue, table, report), report);
  if (ranks === undefined || report.count !== before) return undefined;
  const placed = new Set(ranks.flat());
  const missing = issue.values.filter((_, place) => !placed.has(place)).map(({ id }) => id);
  if (missing.length === 0) return { form: 'ranked', ranks };
  report.fault({
    code: 'talks/order-missing',
    at,
    says: `The order leaves out ${missing.slice(0, 5).map(show).join(', ')}${missing.length > 5 ? ` and ${missing.length - 5} more` : ''}.`,
    hint: `Place every value of ${show(issue.id)}; "=" joins those that are as good as one another.`,
  });
  return undefined;
}

/** `a > b = c` as places, best first; undefined where it cannot be read. Those that have gone are passed over. */
function readRanks(
  text: string,
  at: Path,
  find: (name: string) => number | 'gone' | undefined,
  report: Report,
): number[][] | undefined {
  if (/[<≻≥,;]/.test(text)) {
    report.fault({
      code: 'talks/order-form',
      at,
      says: `${show(text)} cannot be read as an order.`,
      hint: 'Write the best first, with ">" between better and worse and "=" between equals: all > partial = freeze > none.',
    });
    return undefined;
  }
  const seen = new Set<number>();
  const ranks = text.split('>').map((group) =>
    group.split('=').flatMap((name) => {
      if (name.trim() === '') {
        report.fault({
          code: 'talks/order-form',
          at,
          says: `In ${show(text)} something is missing beside ">" or "=".`,
          hint: 'Name a value on either side.',
        });
        return [];
      }
      const place = find(name.trim());
      if (typeof place !== 'number') return [];
      if (seen.has(place)) {
        report.fault({
          code: 'talks/repeated-value',
          at,
          says: `${show(name.trim())} stands in the order twice.`,
          hint: 'Remove one.',
        });
      }
      seen.add(place);
      return [place];
    }),
  );
  return ranks.filter((group) => group.length > 0);
}

function readImportance(
  text: string,
  at: Path,
  table: OnTheTable,
  report: Report,
): readonly (readonly number[])[] | undefined {
  const before = report.count;
  const places = [...table.issues.keys()];
  const find = (name: string) => {
    if (table.issues.has(name)) return places.indexOf(name);
    return findIssue(name, at, table, report, false) === 'gone' ? ('gone' as const) : undefined;
  };
  const ranks = readRanks(text, at, find, report);
  return report.count === before ? ranks : undefined;
}

function readRedLines(
  written: NonNullable<DraftTalksParty['redLines']>,
  at: Path,
  table: OnTheTable,
  report: Report,
): RedLine[] {
  const ids = new Set<string>();
  return written.flatMap(({ never, id, why }, place): RedLine[] => {
    const here = [...at, place];
    if (id !== undefined && ids.has(id)) {
      report.fault({
        code: 'talks/duplicate-id',
        at: [...here, 'id'],
        says: `Two red lines of this party are called ${show(id)}.`,
        hint: 'Rename one.',
      });
    }
    if (id !== undefined) ids.add(id);
    const ranges = readRanges(never, [...here, 'never'], table, report);
    if (ranges === undefined || ranges === 'gone') return [];
    if (ranges.length > 0) return [{ id, why, ranges }];
    report.fault({
      code: 'case/empty-value',
      at: [...here, 'never'],
      says: 'This red line forbids every package.',
      hint: 'Say what it never agrees to, as { scope: none }.',
    });
    return [];
  });
}

function compareWithWorth(
  order: ValueOrder,
  worth: ValueFunction,
  issue: Issue,
  who: string,
  at: Path,
  report: Report,
): void {
  const clash = order.form === 'ranked' ? rankedClash(order.ranks, worth, issue) : monotoneClash(order.better, worth);
  if (clash === undefined) return;
  report.fault({
    code: 'talks/order-against-numbers',
    at,
    says: `The order of ${show(who)} says that ${clash.order}, and its numbers say ${clash.numbers}.`,
    hint: 'Mend the order or "values:"; either can be left out.',
  });
}

interface Clash {
  readonly order: string;
  readonly numbers: string;
}

function rankedClash(ranks: readonly (readonly number[])[], worth: ValueFunction, issue: Issue): Clash | undefined {
  if (worth.form !== 'table' || issue.kind !== 'named') return undefined;
  const name = (place: number) => show(issue.values[place]!.id);
  const line = ranks.flatMap((group, rank) => group.map((place) => ({ place, rank })));
  for (const [at, { place, rank }] of line.entries()) {
    const next = line[at + 1];
    if (next === undefined) break;
    const [here, there] = [worth.worth[place]!, worth.worth[next.place]!];
    const isTie = rank === next.rank;
    if (isTie ? Math.abs(here - there) <= EXACTLY : here > there + EXACTLY) continue;
    const how =
      Math.abs(here - there) <= EXACTLY
        ? 'both are worth the same'
        : `${name(here > there ? place : next.place)} is worth more`;
    return {
      order: `${name(place)} is ${isTie ? 'as good as' : 'better than'} ${name(next.place)}`,
      numbers: `that ${how}`,
    };
  }
  return undefined;
}

function monotoneClash(better: 'more' | 'less', worth: ValueFunction): Clash | undefined {
  const sign = better === 'more' ? 1 : -1;
  const agrees =
    worth.form === 'table'
      ? worth.worth.every((one, at) => at === 0 || (one - worth.worth[at - 1]!) * sign >= -EXACTLY)
      : worth.form === 'linear' && worth.slope * sign >= 0;
  return agrees ? undefined : { order: `${better} is better`, numbers: 'otherwise' };
}

/**
 * What is ranked is what the step from an issue's worst value to its best adds. Of issues that count in combination with
 * others that is no one number, and the numbers contradict nothing.
 */
function compareWithSwings(
  ranks: readonly (readonly number[])[],
  utility: Utility,
  { issues }: OnTheTable,
  who: string,
  at: Path,
  report: Report,
): void {
  const together = new Set(issuesTogether(utility.extra));
  const ids = [...issues.keys()];
  const line = ranks.flatMap((group, rank) =>
    group.flatMap((place) => {
      const issue = issues.get(ids[place]!);
      return issue === undefined || together.has(place) ? [] : [{ place, rank, swing: swingOf(utility, place, issue) }];
    }),
  );
  for (const [index, { place, rank, swing }] of line.entries()) {
    const next = line[index + 1];
    if (next === undefined) return;
    const slack = EXACTLY * Math.max(swing, next.swing);
    const isTie = rank === next.rank;
    if (isTie ? Math.abs(swing - next.swing) <= slack : swing > next.swing + slack) continue;
    report.fault({
      code: 'talks/order-against-numbers',
      at,
      says: `${show(who)} says that ${show(ids[place]!)} matters ${isTie ? 'as much as' : 'more than'} ${show(ids[next.place]!)}; by its numbers the best of the one is worth ${shown(swing)} more than the worst, and of the other ${shown(next.swing)}.`,
      hint: 'Mend "importance:", or "weights:" and "values:", whose products these are; either can be left out.',
    });
    return;
  }
}

function shown(number: number): number {
  return Number(number.toPrecision(6));
}
