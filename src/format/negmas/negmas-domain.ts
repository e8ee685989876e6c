/** The domain file of a NegMAS scenario: its issues. */
import type { Issue } from '../../model/index.ts';
import { cleanName } from '../id-from-name.ts';
import { show } from '../identifier.ts';
import type { Path } from '../path.ts';
import { type Data, type DataFile, numberOf } from '../talks-files/data-file.ts';
import { Ids } from '../talks-files/ids.ts';
import { NamedValues } from '../talks-files/named-values.ts';

export interface NegmasIssue {
  readonly key: string;
  readonly issue: Issue;
  /** Undefined for amounts. */
  readonly values: NamedValues | undefined;
  /** The number that each named value is, where all of them are numbers. */
  readonly numbers: readonly number[] | undefined;
}

const bounds = { issues: 1000, values: 20_000, integers: 1_000_000 } as const;

/** The last part of a class's name, as NegMAS writes it under `type`. */
export function classNameOf(data: Data | undefined): string {
  return typeof data === 'string' ? (data.split('.').at(-1) ?? '') : '';
}

export function readNegmasDomain(file: DataFile): NegmasIssue[] | undefined {
  const root = file.map(file.root, []);
  if (root === undefined) return undefined;
  const list = file.list(root.get('issues'), ['issues']);
  if (list === undefined) return undefined;
  if (list.length === 0 || list.length > bounds.issues) {
    file.problem(['issues'], {
      code: list.length === 0 ? 'negmas/no-issues' : 'foreign/too-large',
      says:
        list.length === 0
          ? 'The domain has no issues.'
          : `The domain has ${list.length.toLocaleString('en-US')} issues; ${bounds.issues} can be read.`,
    });
    return undefined;
  }
  const before = file.notes.count;
  const ids = new Ids('issue');
  const keys = new Set<string>();
  const issues = list.map((written, place) => readIssue(file, written, ['issues', place], place, ids, keys));
  return file.notes.count === before && issues.every((issue) => issue !== undefined) ? issues : undefined;
}

function readIssue(
  file: DataFile,
  written: Data,
  path: Path,
  place: number,
  ids: Ids,
  keys: Set<string>,
): NegmasIssue | undefined {
  const map = file.map(written, path);
  if (map === undefined) return undefined;
  const key = map.has('name') ? file.text(map.get('name'), [...path, 'name']) : String(place);
  if (key === undefined) return undefined;
  const name = cleanName(key) || `Issue ${place + 1}`;
  if (keys.has(key)) {
    file.problem([...path, 'name'], {
      code: 'negmas/repeated-issue',
      says: `Two issues are called ${show(name)}.`,
      hint: 'Rename one.',
    });
  }
  keys.add(key);
  const base = { id: ids.for(name), name, group: undefined };
  const at = [...path, 'values'];
  const values = map.get('values');
  const type = classNameOf(map.get('type') ?? map.get('__python_class__'));
  switch (type) {
    case '':
      // Without a type a list is one of names, as NegMAS has it; a pair of numbers or a number is a range.
      if (Array.isArray(values) && !isRange(values)) return readNames(file, key, values, at, base, false);
      return readIntegers(file, key, values, at, base);
    case 'CategoricalIssue':
    case 'OrdinalIssue':
    case 'DiscreteOrdinalIssue':
    case 'DiscreteCardinalIssue':
    case 'CardinalIssue':
      return readNames(file, key, file.list(values, at), at, base, type !== 'CategoricalIssue');
    case 'ContiguousIssue':
      return readIntegers(file, key, values, at, base);
    case 'ContinuousIssue': {
      const range = readPair(file, values, at);
      return (
        range && {
          key,
          issue: { ...base, kind: 'real', ...range, step: undefined, unit: undefined },
          values: undefined,
          numbers: undefined,
        }
      );
    }
    default:
      file.problem([...path, 'type'], {
        code: 'negmas/issue-type',
        says: `The issue ${show(name)} is a ${show(type)}, which cannot be read.`,
        hint: 'CategoricalIssue, OrdinalIssue, CardinalIssue, ContiguousIssue and ContinuousIssue can.',
      });
      return undefined;
  }
}

interface Base {
  readonly id: string;
  readonly name: string;
  readonly group: undefined;
}

function isRange(values: readonly Data[]): boolean {
  return values.length === 2 && values.every((value) => numberOf(value) !== undefined);
}

function readNames(
  file: DataFile,
  key: string,
  list: readonly Data[] | undefined,
  at: Path,
  base: Base,
  ordered: boolean,
): NegmasIssue | undefined {
  if (list === undefined) return undefined;
  if (list.length === 0 || list.length > bounds.values) {
    file.problem(at, {
      code: list.length === 0 ? 'negmas/no-values' : 'foreign/too-large',
      says: `The issue ${show(base.name)} has ${list.length === 0 ? 'no' : list.length.toLocaleString('en-US')} values${list.length === 0 ? '' : `; ${bounds.values.toLocaleString('en-US')} can be read`}.`,
    });
    return undefined;
  }
  const values = new NamedValues();
  const numbers: number[] = [];
  let isWhole = true;
  for (const [place, value] of list.entries()) {
    const text = file.text(value, [...at, place]);
    if (text === undefined) isWhole = false;
    else if (values.add(text)) numbers.push(numberOf(text) ?? Number.NaN);
    else {
      file.remark('left-out', [...at, place], {
        code: 'negmas/repeated-value',
        says: `The value ${show(text)} stands twice in the issue ${show(base.name)}; it is one value here.`,
      });
    }
  }
  return isWhole
    ? {
        key,
        issue: { ...base, kind: 'named', ordered, values: values.values },
        values,
        numbers: numbers.every(Number.isFinite) ? numbers : undefined,
      }
    : undefined;
}

/** Both ends included; a single number n stands for 0 to n - 1. */
function readIntegers(
  file: DataFile,
  key: string,
  values: Data | undefined,
  at: Path,
  base: Base,
): NegmasIssue | undefined {
  const count = Array.isArray(values) ? undefined : numberOf(values);
  const range = count === undefined ? readPair(file, values, at) : { low: 0, high: count - 1 };
  if (range === undefined) return undefined;
  if (!Number.isSafeInteger(range.low) || !Number.isSafeInteger(range.high) || range.high < range.low) {
    file.problem(at, {
      code: 'negmas/range',
      says: `The whole numbers of the issue ${show(base.name)} go from ${range.low} to ${range.high}.`,
      hint: 'Write two whole numbers, the lower first; or how many there are, counted from 0.',
    });
    return undefined;
  }
  if (range.high - range.low >= bounds.integers) {
    file.problem(at, {
      code: 'foreign/too-large',
      says: `The issue ${show(base.name)} has ${(range.high - range.low + 1).toLocaleString('en-US')} values; ${bounds.integers.toLocaleString('en-US')} can be read.`,
      hint: 'Write it as a ContinuousIssue.',
    });
    return undefined;
  }
  return { key, issue: { ...base, kind: 'integer', ...range, unit: undefined }, values: undefined, numbers: undefined };
}

function readPair(
  file: DataFile,
  values: Data | undefined,
  at: Path,
): { readonly low: number; readonly high: number } | undefined {
  const pair = file.list(values, at);
  if (pair === undefined) return undefined;
  const [low, high] = [file.number(pair[0], [...at, 0]), file.number(pair[1], [...at, 1])];
  if (low === undefined || high === undefined) return undefined;
  if (low <= high) return { low, high };
  file.problem(at, {
    code: 'negmas/range',
    says: `The range goes from ${low} to ${high}: its low end is above its high end.`,
  });
  return undefined;
}
