/** What a party gains by what is agreed, where it gives numbers. */
import {
  type Combination,
  type CombinationTerm,
  type Issue,
  type IssueRange,
  paidSpan,
  spanOfUtility,
  type Utility,
  type ValueFunction,
} from '../../model/index.ts';
import type { DraftTalks, DraftTogether, DraftUtility } from '../draft-talks.ts';
import { show } from '../identifier.ts';
import type { Path } from '../path.ts';
import { worthless } from '../talks-files/worthless.ts';
import { findIssue, type OnTheTable } from './check-talks-issues.ts';
import { readRanges } from './check-talks-package.ts';
import { listsWorths, readWorth } from './check-talks-worth.ts';
import type { Report } from './fault-report.ts';

/** Weights that add up to nearly 1, or nearly 100, are a slip. */
const NEARLY = 0.1;
/** As far as decimal fractions add up exactly. */
const EXACTLY = 1e-9;

const KEYS = ['weights', 'values', 'together', 'points', 'bias', 'scale', 'cap'] as const;

/** Whether anything was said in numbers. */
export function givesNumbers(written: DraftUtility): boolean {
  return KEYS.some((key) => written[key] !== undefined);
}

/** What the best is worth as it is written: `points`; else 100 where some worth is above 1, and 1 where none is. */
export function pointsOf(written: DraftUtility, table: OnTheTable): number {
  return pointsGiven(written, namedOn(table));
}

/** The same of a party of talks that nobody has checked; 1 where it is not there. */
export function pointsWritten({ parties = {}, issues = {} }: DraftTalks, party: string): number {
  return pointsGiven(parties[party] ?? {}, (id) => {
    const { values, ordered } = issues[id] ?? {};
    return values !== undefined || ordered !== undefined;
  });
}

type IsNamed = (issue: string) => boolean;

function namedOn({ issues }: OnTheTable): IsNamed {
  return (issue) => issues.get(issue)?.kind === 'named';
}

function pointsGiven({ points, values }: DraftUtility, isNamed: IsNamed): number {
  return points ?? (writtenWorths(values, isNamed).some(({ worth }) => worth > 1) ? 100 : 1);
}

/** Where values have names, one may be called as a part of a formula is. */
function writtenWorths(values: DraftUtility['values'], isNamed: IsNamed) {
  return Object.entries(values ?? {}).flatMap(([issue, written]) =>
    !isNamed(issue) && !listsWorths(written)
      ? []
      : Object.entries(written).flatMap(([value, worth]) => (typeof worth === 'number' ? { issue, value, worth } : [])),
  );
}

/** The utility out of 1; undefined where something in it is faulty. */
export function checkUtility(
  written: DraftUtility,
  who: string,
  at: Path,
  table: OnTheTable,
  report: Report,
): Utility | undefined {
  const before = report.count;
  const points = checkPoints(written, at, table, report);
  const weights = readWeights(written, who, at, table, report);
  const values = readValues(written, weights, points, at, table, report);
  const scale = checkScale(written, weights, who, at, report);
  const extra = written.together && readTogether(written.together, [...at, 'together'], table, report);
  if (written.cap !== undefined && written.cap <= 0) {
    report.fault({
      code: 'talks/points',
      at: [...at, 'cap'],
      says: `Nothing could be worth more than ${written.cap}.`,
      hint: 'Write a number above 0, or leave it out.',
    });
  }
  const isSound = report.count === before && [...table.issues.values()].every((issue) => issue !== undefined);
  if (!isSound || weights === undefined || values === undefined) return undefined;
  return {
    weights,
    values,
    bias: written.bias ?? 0,
    extra: extra === 'gone' ? undefined : extra,
    scale,
    cap: written.cap === undefined ? undefined : written.cap / points,
  };
}

function checkPoints(written: DraftUtility, at: Path, table: OnTheTable, report: Report): number {
  const points = pointsOf(written, table);
  if (points <= 0) {
    report.fault({
      code: 'talks/points',
      at: [...at, 'points'],
      says: `The best cannot be worth ${points}.`,
      hint: 'Write a number above 0, such as 1, 10 or 100.',
    });
    return 1;
  }
  if (written.points !== undefined) return points;
  const worths = writtenWorths(written.values, namedOn(table));
  for (const { issue, value, worth } of worths) {
    if (worth >= 0 && worth <= 100) continue;
    report.fault({
      code: 'talks/worth-range',
      at: [...at, 'values', issue, value],
      says: `${show(value)} is worth ${worth}, and worths go from 0 to 1, or from 0 to 100.`,
      hint: 'Only how they compare matters: 0 for the worst, 100 for the best. "points: …" tells another scale.',
    });
  }
  // Half a point out of a hundred is seldom meant.
  for (const issue of new Set(points === 100 ? worths.map((one) => one.issue) : [])) {
    const most = Math.max(...worths.filter((one) => one.issue === issue).map(({ worth }) => worth));
    if (most <= 0 || most > 1) continue;
    report.fault({
      code: 'talks/mixed-points',
      at: [...at, 'values', issue],
      onKey: true,
      says: `The values of ${show(issue)} are worth ${most} at most, and those of other issues are given out of 100.`,
      hint: 'Write all out of 1, or all out of 100; or "points: 100" where so little is meant.',
    });
  }
  return points;
}

function readWeights(
  written: DraftUtility,
  who: string,
  at: Path,
  table: OnTheTable,
  report: Report,
): readonly number[] | undefined {
  const ids = [...table.issues.keys()];
  if (written.weights === undefined) {
    // One issue weighs all there is; what counts in combination alone needs no weights.
    if (written.values === undefined && written.together !== undefined && written.scale !== undefined) {
      return ids.map(() => 0);
    }
    if (ids.length === 1 && written.values !== undefined) return [1];
    report.fault({
      code: 'talks/weight-missing',
      at,
      onKey: true,
      says: `${show(who)} does not say how much the issues weigh.`,
      hint: `Add "weights: { ${ids
        .slice(0, 4)
        .map((id) => `${id}: …`)
        .join(', ')} }", or say it without numbers: "importance: ${ids.slice(0, 2).join(' > ')}".`,
    });
    return undefined;
  }
  const before = report.count;
  const weights: (number | undefined)[] = ids.map(() => undefined);
  for (const [id, weight] of Object.entries(written.weights)) {
    const here = [...at, 'weights', id];
    if (weight < 0) {
      report.fault({
        code: 'talks/weight-negative',
        at: here,
        says: `A weight says how much an issue matters: ${weight} is below 0.`,
        hint: 'Write it without the minus, and turn its values round.',
      });
    }
    if (!table.issues.has(id) && findIssue(id, here, table, report) === undefined) continue;
    const place = ids.indexOf(id);
    if (place >= 0) weights[place] = weight;
  }
  const missing = ids.filter((_, place) => weights[place] === undefined);
  if (missing.length > 0 && report.count === before) {
    report.fault({
      code: 'talks/weight-missing',
      at: [...at, 'weights'],
      onKey: true,
      says: `${missing.slice(0, 5).map(show).join(', ')}${missing.length > 5 ? ` and ${missing.length - 5} more` : ''} ${missing.length === 1 ? 'has' : 'have'} no weight for ${show(who)}.`,
      hint: `Write 0 for what does not matter to it: ${missing[0]}: 0.`,
    });
  }
  return report.count === before ? (weights as number[]) : undefined;
}

function readValues(
  written: DraftUtility,
  weights: readonly number[] | undefined,
  points: number,
  at: Path,
  table: OnTheTable,
  report: Report,
): readonly ValueFunction[] | undefined {
  const before = report.count;
  const values = new Map<string, ValueFunction | undefined>();
  for (const [id, worth] of Object.entries(written.values ?? {})) {
    const here = [...at, 'values', id];
    if (table.issues.has(id) && table.issues.get(id) === undefined) continue;
    const found = findIssue(id, here, table, report);
    if (found === undefined || found === 'gone') continue;
    values.set(id, readWorth(worth, found.issue, points, here, table, report));
  }
  const mattering = [...table.issues].flatMap(([id, issue], place) =>
    issue !== undefined && !values.has(id) && weights?.[place] !== 0 ? [id] : [],
  );
  if (weights !== undefined && mattering.length > 0 && report.count === before) {
    report.fault({
      code: 'talks/worth-missing',
      at: written.values === undefined ? at : [...at, 'values'],
      onKey: true,
      says: `Nothing is said of what the values of ${mattering.slice(0, 5).map(show).join(', ')}${mattering.length > 5 ? ` and ${mattering.length - 5} more` : ''} are worth.`,
      hint: 'Say under "values:" what each is worth; or give the issue the weight 0.',
    });
  }
  if (report.count !== before) return undefined;
  return [...table.issues].map(([id, issue]) => values.get(id) ?? worthless(issue));
}

function checkScale(
  { scale, weights }: DraftUtility,
  read: readonly number[] | undefined,
  who: string,
  at: Path,
  report: Report,
): number {
  if (scale !== undefined) {
    if (scale > 0) return scale;
    report.fault({
      code: 'talks/points',
      at: [...at, 'scale'],
      says: `Nothing can be divided by ${scale} and stay as good as it was.`,
      hint: 'Write a number above 0, or leave it out: then it is the sum of the weights.',
    });
    return 1;
  }
  if (read === undefined) return 1;
  const sum = read.reduce((total, weight) => total + weight, 0);
  if (sum <= 0) {
    report.fault({
      code: 'talks/no-weight',
      at: [...at, 'weights'],
      onKey: true,
      says: `No issue matters to ${show(who)}: all weights are 0.`,
      hint: 'Give at least one issue a weight above 0.',
    });
    return 1;
  }
  const meant = [1, 100].find((whole) => Math.abs(sum / whole - 1) <= NEARLY);
  if (meant === undefined || Object.keys(weights ?? {}).length < 2) return sum;
  if (Math.abs(sum / meant - 1) <= EXACTLY) return meant;
  const shown = Number(sum.toPrecision(12));
  report.fault({
    code: 'talks/weights-sum',
    at: [...at, 'weights'],
    onKey: true,
    says: `The weights of ${show(who)} add up to ${shown}, not to ${meant}.`,
    hint: `Mend one of them; or write "scale: ${shown}" to have each divided by their sum, "scale: ${meant}" to leave them as they are.`,
  });
  return sum;
}

/** A list of terms, summed. */
function readTogether(
  written: readonly DraftTogether[],
  at: Path,
  table: OnTheTable,
  report: Report,
  aggregate: Combination['aggregate'] = 'sum',
  weight = 1,
): Combination | 'gone' | undefined {
  const before = report.count;
  const terms: CombinationTerm[] = [];
  const parts: Combination[] = [];
  for (const [place, one] of written.entries()) {
    const here = [...at, place];
    if ('adds' in one) {
      const read = (key: 'when' | 'unless'): readonly IssueRange[] | 'gone' | undefined =>
        one[key] === undefined ? [] : readRanges(one[key], [...here, key], table, report);
      const [when, unless] = [read('when'), read('unless')];
      if (when === 'gone' || unless === 'gone' || when === undefined || unless === undefined) continue;
      terms.push({ adds: one.adds, when, unless });
      continue;
    }
    const kinds = (['sum', 'least', 'most'] as const).filter((kind) => one[kind] !== undefined);
    const [kind] = kinds;
    if (kind === undefined || kinds.length > 1) {
      report.fault({
        code: 'talks/together-form',
        at: here,
        says:
          kind === undefined ? 'This adds nothing.' : `Only one of ${kinds.map(show).join(' and ')} can stand here.`,
        hint: 'Write { adds: 5, when: { … } }, or a list of such under one of sum, least and most.',
      });
      continue;
    }
    const part = readTogether(one[kind]!, [...here, kind], table, report, AGGREGATES[kind], one.times ?? 1);
    if (part !== undefined && part !== 'gone') parts.push(part);
  }
  if (report.count !== before) return undefined;
  return terms.length + parts.length === 0 ? 'gone' : { aggregate, weight, terms, parts };
}

const AGGREGATES = { sum: 'sum', least: 'min', most: 'max' } as const;

/** No package can be worth more than this, whatever else may speak against it. */
export function mostWorth(utility: Utility, issues: readonly Issue[]): number {
  const { extra, scale, cap } = utility;
  const most = spanOfUtility({ ...utility, cap: undefined }, issues).most;
  return Math.min(cap ?? Number.POSITIVE_INFINITY, most + (extra === undefined ? 0 : paidSpan(extra).most / scale));
}
