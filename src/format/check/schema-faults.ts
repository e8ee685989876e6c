/** From a value that has not the shape of a case to sentences that say where and what. */
import type * as z from 'zod';
import { didYouMean } from '../did-you-mean.ts';
import { type Draft, draftSchema } from '../draft.ts';
import { idFault, show } from '../identifier.ts';
import type { Path } from '../path.ts';
import { shapeInWords } from '../shape-in-words.ts';
import type { Plain } from '../yaml/plain-value.ts';
import type { Report } from './fault-report.ts';
import { rewritten } from './usual-slips.ts';
import { type Remainder, withoutFaults } from './without-faults.ts';

const MAP = 'a map of names and values';

type Issue = z.core.$ZodIssue;

/**
 * The draft, where the value has the shape of one. Otherwise each fault is reported, and `remainder` is what can
 * still be looked at: the value without its misshapen parts.
 */
export function readDraft(value: Plain, report: Report): { readonly draft?: Draft; readonly remainder?: Remainder } {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    report.fault({
      code: 'case/not-a-map',
      at: [],
      says: `A case is a map of names and values; this file holds ${kindOf(value)}.`,
      hint: 'It starts with the lines "demarche: 1" and "title: …".',
    });
    return {};
  }
  const result = draftSchema.safeParse(value);
  if (result.success) return { draft: result.data };
  for (const issue of result.error.issues) reportIssue(issue, [], value, report);
  const remainder = withoutFaults(value, result.error.issues);
  return remainder === undefined ? {} : { remainder };
}

/** As `readDraft`, for another shape and all at once: undefined where the value has not that shape, which is reported. */
export function readShape<Shape>(schema: z.ZodType<Shape>, value: Plain, report: Report): Shape | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) reportIssue(issue, [], value, report);
  return undefined;
}

function reportIssue(issue: Issue, above: Path, root: Plain, report: Report): void {
  const at = [...above, ...(issue.path as (string | number)[])];
  const value = valueAt(root, at);
  const name = at.length === 0 ? 'The case' : show(String(at.at(-1)));
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = issue.message.split(' ');
      for (const key of issue.keys) {
        report.fault({
          code: 'case/unknown-key',
          at: [...at, key],
          onKey: true,
          says: `${show(key)} means nothing here.`,
          hint: didYouMean(key, known) ?? `What can stand here: ${known.join(', ')}.`,
        });
      }
      return;
    }
    case 'invalid_key': {
      const fault = idFault(String(at.at(-1)));
      if (fault !== undefined) report.fault({ ...fault, ...swapped(at, value), at, onKey: true });
      return;
    }
    case 'invalid_union':
      reportUnion(issue, at, value, root, report);
      return;
    case 'invalid_value':
      if (at.length === 1 && at[0] === 'demarche') {
        reportVersion(value, report);
        return;
      }
      report.fault({
        code: 'case/unknown-value',
        at,
        says: `${name} cannot be ${shown(value)}.`,
        hint: `${typeof value === 'string' ? (didYouMean(value, issue.values.map(String)) ?? '') : ''} It is one of: ${issue.values.join(', ')}.`.trim(),
      });
      return;
    case 'invalid_format':
      reportFormat(issue.format, at, value, report);
      return;
    case 'too_small':
      report.fault({
        code: 'case/empty-value',
        at,
        says: typeof value === 'number' ? `${name} is ${value}, which is too small.` : `${name} has nothing in it.`,
        hint: typeof value === 'number' ? `At least ${issue.minimum}.` : 'Write something, or remove it.',
      });
      return;
    case 'invalid_type':
      reportType(issue.expected, at, value, report);
      return;
    default:
      report.fault({ code: 'case/unknown-value', at, says: `${name} cannot be ${shown(value)}.` });
  }
}

/** An expression before the colon of a want, and its name behind it. */
function swapped(at: Path, value: Plain | undefined): { readonly hint?: string } {
  const expression = String(at.at(-1));
  const isWant = at.includes('preferences') && /^[^\s.]+\.[^\s.]+$|\s(and|or|if|iff|implies)\s|^not\s/.test(expression);
  if (!isWant || typeof value !== 'string') return {};
  const name = value
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  const shownName = idFault(name) === undefined && name.length <= 40 ? name : 'a-name';
  return { hint: `The name comes first, then what is wanted: ${shownName}: ${expression}.` };
}

function reportVersion(value: Plain | undefined, report: Report): void {
  report.fault(
    value === undefined
      ? {
          code: 'case/version',
          at: ['demarche'],
          says: 'The file does not say that it is a case.',
          hint: 'Put "demarche: 1" on the first line.',
        }
      : {
          code: 'case/version',
          at: ['demarche'],
          says: `This file is in version ${shown(value)} of the format; version 1 can be read.`,
          hint: 'Write "demarche: 1".',
        },
  );
}

function reportFormat(format: string, at: Path, value: Plain | undefined, report: Report): void {
  if (format === 'date') {
    report.fault({
      code: 'case/date',
      at,
      says: `${shown(value)} is not a calendar date.`,
      hint: 'Dates are written YYYY-MM-DD, as 2019-04-24.',
    });
    return;
  }
  const fault = idFault(String(value));
  if (fault !== undefined) report.fault({ ...fault, at });
}

function reportType(expected: string, at: Path, value: Plain | undefined, report: Report): void {
  const name = at.length === 0 ? 'the case' : show(String(at.at(-1)));
  if (value === undefined) {
    report.fault({
      code: 'case/missing',
      at,
      says: `${name} is missing.`,
      hint: `It is ${shapeInWords(expected, MAP)}.`,
    });
    return;
  }
  const quotes = expected === 'string' && (typeof value === 'number' || typeof value === 'boolean');
  report.fault({
    code: 'case/wrong-kind',
    at,
    says: `${typeof at.at(-1) === 'number' ? 'This' : name} should be ${shapeInWords(expected, MAP)}, not ${kindOf(value)}.`,
    hint: quotes
      ? `Put it in quotes: "${value}".`
      : value === null
        ? 'Write something after the colon, or remove the line.'
        : rewritten(at, value),
  });
}

type Union = Extract<Issue, { code: 'invalid_union' }>;

/** Of the forms that a value may take, the one that was meant says what is wrong with it. */
function reportUnion(issue: Union, at: Path, value: Plain | undefined, root: Plain, report: Report): void {
  const forms = formsOf(issue);
  const begun = forms.filter((issues) => !issues.some((one) => one.path.length === 0 && isOtherKind(one)));
  if (begun.length === 0) {
    reportNoForm(forms, at, value, numbersStates(root), report);
    return;
  }
  const missing = (issues: readonly Issue[]) =>
    issues.filter((one) => one.path.length === 1 && valueAt(value, one.path as Path) === undefined);
  const strange = (issues: readonly Issue[]) =>
    issues.flatMap((one) => (one.path.length === 0 && one.code === 'unrecognized_keys' ? one.keys : []));
  const cost = (issues: readonly Issue[]) => 2 * missing(issues).length + strange(issues).length;
  const meant = begun.reduce((best, issues) => (cost(issues) < cost(best) ? issues : best));
  if (begun.length === 1 || missing(meant).length === 0 || value === null || typeof value !== 'object') {
    for (const one of meant) reportIssue(one, at, root, report);
    return;
  }
  // A map with none of the words that would tell its form.
  const known = new Set(
    begun.flatMap((issues) => [
      ...missing(issues).map((one) => String(one.path[0])),
      ...issues.flatMap((one) =>
        one.path.length === 0 && one.code === 'unrecognized_keys' ? one.message.split(' ') : [],
      ),
    ]),
  );
  const keys = Object.keys(value);
  const unknown = keys.filter((key) => !known.has(key) && begun.every((issues) => strange(issues).includes(key)));
  for (const key of unknown) {
    report.fault({
      code: 'case/unknown-key',
      at: [...at, key],
      onKey: true,
      says: `${show(key)} means nothing here.`,
      hint: didYouMean(key, known) ?? `What can stand here: ${[...known].join(', ')}.`,
    });
  }
  if (unknown.length > 0) return;
  report.fault({
    code: 'case/wrong-kind',
    at,
    says:
      keys.length === 0
        ? 'An empty map cannot stand here.'
        : `${keys.map(show).join(' and ')} cannot stand here alone.`,
    hint: `One of these is needed: ${[...known].join(', ')}.`,
  });
}

/** Of each form its faults; forms that have forms themselves are taken apart. */
function formsOf(issue: Union): readonly (readonly Issue[])[] {
  return issue.errors.flatMap((issues) => {
    const inner = issues.find((one): one is Union => one.path.length === 0 && one.code === 'invalid_union');
    return inner === undefined ? [issues] : formsOf(inner);
  });
}

/** The value is not even the beginning of any form. */
function reportNoForm(
  forms: readonly (readonly Issue[])[],
  at: Path,
  value: Plain | undefined,
  hasNumbers: boolean,
  report: Report,
): void {
  const isMeant = (one: Issue) => hasNumbers || one.code !== 'invalid_type' || one.expected !== 'number';
  const roots = forms.flat().filter((one) => one.path.length === 0 && isMeant(one));
  const words = roots.flatMap((one) => (one.code === 'invalid_value' ? one.values.map(String) : []));
  const kinds = roots.flatMap((one) => (one.code === 'invalid_type' ? [shapeInWords(one.expected, MAP)] : []));
  const list = [...new Set([...kinds, ...words.map((word) => `"${word}"`)])].join(' or ');
  const name = typeof at.at(-1) === 'number' ? 'This' : show(String(at.at(-1)));
  if (value === undefined) {
    report.fault({ code: 'case/missing', at, says: `${name} is missing.`, hint: `It is ${list}.` });
    return;
  }
  const slip = typeof value === 'string' ? didYouMean(value, words) : undefined;
  report.fault({
    code: 'case/wrong-kind',
    at,
    says: `${name} should be ${list}, not ${typeof value === 'string' ? shown(value) : kindOf(value)}.`,
    hint: slip ?? (value === null ? 'Write something after the colon, or remove the line.' : rewritten(at, value)),
  });
}

/** Only the graph form calls states by numbers of their own; elsewhere a number would be no cure. */
function numbersStates(root: Plain): boolean {
  return valueAt(root, ['conflict', 'states']) !== undefined || valueAt(root, ['conflict', 'moves']) !== undefined;
}

function isOtherKind(issue: Issue): boolean {
  return issue.code === 'invalid_type' || issue.code === 'invalid_value';
}

function valueAt(value: Plain | undefined, path: Path): Plain | undefined {
  let found = value;
  for (const step of path) {
    if (found === null || typeof found !== 'object' || !Object.hasOwn(found, step)) return undefined;
    found = (found as { [key: string]: Plain })[step];
  }
  return found;
}

function kindOf(value: Plain | undefined): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return 'a text';
    case 'number':
      return `the number ${value}`;
    case 'boolean':
      return `the value ${value}`;
    default:
      return 'a map';
  }
}

function shown(value: Plain | undefined): string {
  return typeof value === 'string'
    ? show(value)
    : value === null || typeof value !== 'object'
      ? String(value)
      : kindOf(value);
}
