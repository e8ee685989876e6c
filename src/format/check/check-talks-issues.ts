/** What is on the table: each issue, and the values it can take. */
import { type Issue, type IssueValue, stepsIn } from '../../model/index.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { DraftIssue } from '../draft-talks.ts';
import { nameKey, normalizeId, show } from '../identifier.ts';
import type { Path } from '../path.ts';
import type { Report } from './fault-report.ts';
import type { Gone } from './merged-talks.ts';

export const MOST_ISSUES = 100;
/** Of one issue. */
export const MOST_VALUES = 10_000;

/** The issues by their ids, in the order of the file; undefined in the place of a faulty one. */
export interface OnTheTable {
  readonly issues: ReadonlyMap<string, Issue | undefined>;
  readonly gone: Gone;
}

export function checkIssues(written: { readonly [id: string]: DraftIssue }, gone: Gone, report: Report): OnTheTable {
  const entries = Object.entries(written);
  if (entries.length === 0) {
    report.fault({
      code: 'talks/no-issues',
      at: ['issues'],
      says: 'The talks have no issue: there is nothing to agree on.',
      hint: 'Add one under "issues:", such as { price: { integer: [0, 10] } }.',
    });
  }
  if (entries.length > MOST_ISSUES) {
    report.fault({
      code: 'talks/too-many-issues',
      at: ['issues'],
      onKey: true,
      says: `The talks have ${entries.length} issues; at most ${MOST_ISSUES} can be worked with.`,
      hint: 'Join those that are always settled together, or leave out those that nobody minds.',
    });
  }
  const names = new Map<string, string>();
  const issues = entries.map(([id, issue]): [string, Issue | undefined] => {
    const name = issue.name ?? id;
    const at = ['issues', id];
    checkOwnName(id, name, [...at, 'name'], names, report);
    return [id, readIssue(id, name, issue, at, report)];
  });
  return { issues: new Map(issues), gone };
}

function readIssue(id: string, name: string, written: DraftIssue, at: Path, report: Report): Issue | undefined {
  const { group, step, unit } = written;
  const kinds = (['values', 'ordered', 'integer', 'real'] as const).filter((kind) => written[kind] !== undefined);
  const [kind] = kinds;
  const base = { id, name, group };
  if (kind === undefined || kinds.length > 1) {
    report.fault({
      code: 'talks/issue-form',
      at,
      onKey: true,
      says:
        kind === undefined
          ? `${show(id)} does not say what can be agreed on.`
          : `${show(id)} has ${kinds.map(show).join(' and ')}, and only one of them can be meant.`,
      hint: 'One of these is needed: values: [a, b], ordered: [less, more], integer: [low, high], real: [low, high].',
    });
    return undefined;
  }
  for (const [key, value] of [
    ['step', step],
    ['unit', unit],
  ] as const) {
    if (value === undefined || kind === 'real' || (kind === 'integer' && key === 'unit')) continue;
    report.fault({
      code: 'talks/issue-form',
      at: [...at, key],
      onKey: true,
      says: `${show(key)} means nothing for ${kind === 'integer' ? 'whole numbers' : 'named values'}.`,
      hint: key === 'step' ? 'Only a real issue has steps.' : 'Only numbers have a unit.',
    });
  }
  switch (kind) {
    case 'values':
    case 'ordered': {
      const values = readValues(id, written[kind]!, [...at, kind], report);
      return values && { ...base, kind: 'named', ordered: kind === 'ordered', values };
    }
    case 'integer': {
      const ends = readBounds(id, written.integer!, [...at, 'integer'], true, report);
      if (ends === undefined) return undefined;
      return isCountable(id, ends.high - ends.low + 1, [...at, 'integer'], report)
        ? { ...base, kind: 'integer', ...ends, unit }
        : undefined;
    }
    case 'real': {
      const ends = readBounds(id, written.real!, [...at, 'real'], false, report);
      if (ends === undefined) return undefined;
      if (step === undefined) return { ...base, kind: 'real', ...ends, step, unit };
      if (step <= 0) {
        report.fault({
          code: 'talks/step',
          at: [...at, 'step'],
          says: `A step of ${step} leads nowhere.`,
          hint: 'Write a number above 0, or leave it out for any number between.',
        });
        return undefined;
      }
      return isCountable(id, stepsIn(ends.low, ends.high, step) + 1, [...at, 'step'], report)
        ? { ...base, kind: 'real', ...ends, step, unit }
        : undefined;
    }
  }
}

type Bounds = { readonly low: number; readonly high: number };

function readBounds(
  id: string,
  written: readonly number[],
  at: Path,
  whole: boolean,
  report: Report,
): Bounds | undefined {
  const fault = (says: string, hint: string) => report.fault({ code: 'talks/bounds', at, says, hint });
  const [low, high] = written;
  if (written.length !== 2 || low === undefined || high === undefined) {
    fault(`${show(id)} has ${written.length} bounds.`, 'Write the lowest and the highest, as [0, 10].');
  } else if (low > high) {
    fault(`${show(id)} goes from ${low} down to ${high}.`, `Write [${high}, ${low}].`);
  } else if (whole && !(Number.isSafeInteger(low) && Number.isSafeInteger(high))) {
    fault(
      `${show(id)} goes from ${low} to ${high}, which are not both whole numbers.`,
      'Write whole numbers, or "real:" in the place of "integer:".',
    );
  } else return { low, high };
  return undefined;
}

function isCountable(id: string, count: number, at: Path, report: Report): boolean {
  if (count <= MOST_VALUES) return true;
  report.fault({
    code: 'talks/too-many-values',
    at,
    says: `${show(id)} can take ${count.toLocaleString('en-US')} values; at most ${MOST_VALUES.toLocaleString('en-US')} can be worked with.`,
    hint: 'Count in a larger unit, or write "real:" without a step.',
  });
  return false;
}

function readValues(
  id: string,
  written: readonly string[] | { readonly [id: string]: string },
  at: Path,
  report: Report,
): readonly IssueValue[] | undefined {
  const before = report.count;
  const isList = Array.isArray(written);
  const named: readonly (readonly [string, string])[] = isList
    ? written.map((value: string) => [normalizeId(value), value])
    : Object.entries(written);
  if (named.length === 0) {
    report.fault({
      code: 'case/empty-value',
      at,
      says: `${show(id)} has no values.`,
      hint: 'Name at least one that can be agreed on.',
    });
  }
  if (!isCountable(id, named.length, at, report)) return undefined;
  const names = new Map<string, string>();
  const ids = new Set<string>();
  const values = named.map(([value, name], place) => {
    const here = [...at, isList ? place : value];
    const isRepeated = ids.has(value);
    ids.add(value);
    if (isRepeated) {
      report.fault({
        code: 'talks/repeated-value',
        at: here,
        says: `${show(value)} is listed twice.`,
        hint: 'Remove one.',
      });
    } else checkOwnName(value, name, here, names, report);
    return { id: value, name };
  });
  return report.count === before ? values : undefined;
}

function checkOwnName(id: string, name: string, at: Path, names: Map<string, string>, report: Report): void {
  const namesake = names.get(nameKey(name));
  if (namesake === undefined) names.set(nameKey(name), id);
  else {
    report.fault({
      code: 'talks/same-name',
      at,
      says: `${show(id)} and ${show(namesake)} have the same name, so that no sentence could tell them apart.`,
      hint: 'Give one of them another name.',
    });
  }
}

/** The issue and its place; `gone` where it was taken off the table; undefined where it is faulty or not there, which is reported. */
export function findIssue(
  written: string,
  at: Path,
  { issues, gone }: OnTheTable,
  report: Report,
  onKey = true,
): { readonly issue: Issue; readonly place: number } | 'gone' | undefined {
  const id = normalizeId(written);
  if (!issues.has(id)) {
    if (gone.issues.has(id)) return 'gone';
    report.fault({
      code: 'talks/unknown-issue',
      at,
      onKey,
      says: `No issue is called ${show(id)}.`,
      hint: didYouMean(id, issues.keys()) ?? `The issues are: ${[...issues.keys()].slice(0, 8).join(', ')}.`,
    });
    return undefined;
  }
  const issue = issues.get(id);
  return issue && { issue, place: [...issues.keys()].indexOf(id) };
}

/** The place of a named value; `gone` and undefined as above. */
export function findValue(
  written: string,
  at: Path,
  issue: Extract<Issue, { kind: 'named' }>,
  { gone }: OnTheTable,
  report: Report,
  onKey = false,
): number | 'gone' | undefined {
  const id = normalizeId(written.trim());
  const places = placesIn(issue);
  const place = places.get(id);
  if (place !== undefined) return place;
  if (gone.values.has(`${issue.id}.${id}`)) return 'gone';
  const known = [...places.keys()];
  report.fault({
    code: 'talks/unknown-value',
    at,
    onKey,
    says: `${show(issue.id)} has no value ${show(id)}.`,
    hint: didYouMean(id, known) ?? `Its values are: ${known.slice(0, 8).join(', ')}${known.length > 8 ? ' …' : ''}.`,
  });
  return undefined;
}

const placesKnown = new WeakMap<Issue, ReadonlyMap<string, number>>();

/** Of each named value its place; made once for an issue, which may have thousands. */
export function placesIn(issue: Extract<Issue, { kind: 'named' }>): ReadonlyMap<string, number> {
  const known = placesKnown.get(issue) ?? new Map(issue.values.map(({ id }, place) => [id, place]));
  placesKnown.set(issue, known);
  return known;
}
