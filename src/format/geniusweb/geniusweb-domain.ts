/** The domain within a GeniusWeb profile: named values, or numbers from low to high in steps. */
import { type Issue, stepsIn } from '../../model/index.ts';
import { cleanName } from '../id-from-name.ts';
import { show } from '../identifier.ts';
import type { Path } from '../path.ts';
import type { Data, DataFile } from '../talks-files/data-file.ts';
import { Ids } from '../talks-files/ids.ts';
import { NamedValues } from '../talks-files/named-values.ts';

export interface WebIssue {
  /** As written. */
  readonly key: string;
  readonly issue: Issue;
  /** Undefined for numbers. */
  readonly values: NamedValues | undefined;
  /** The end of the range as written, which a step need not hit. */
  readonly high: number;
}

const bounds = { issues: 1000, values: 20_000, numbers: 1_000_000 } as const;

/** From the object with `issuesValues`; undefined where anything in it cannot stand. */
export function readWebDomain(file: DataFile, data: Data | undefined, at: Path): WebIssue[] | undefined {
  const domain = file.map(data, at);
  if (domain === undefined) return undefined;
  const path = [...at, 'issuesValues'];
  const written = file.map(domain.get('issuesValues'), path);
  if (written === undefined) return undefined;
  if (written.size === 0 || written.size > bounds.issues) {
    file.problem(path, {
      code: written.size === 0 ? 'geniusweb/no-issues' : 'foreign/too-large',
      says:
        written.size === 0
          ? 'The domain has no issues.'
          : `The domain has ${written.size.toLocaleString('en-US')} issues; ${bounds.issues} can be read.`,
    });
    return undefined;
  }
  const before = file.notes.count;
  const ids = new Ids('issue');
  const issues = [...written].map(([key, values]) => readIssue(file, key, values, [...path, key], ids));
  // Profiles held against a faulty domain would only repeat its faults.
  return file.notes.count === before && issues.every((issue) => issue !== undefined) ? issues : undefined;
}

function readIssue(file: DataFile, key: string, data: Data, path: Path, ids: Ids): WebIssue | undefined {
  const set = file.map(data, path);
  if (set === undefined || file.text(key, path) === undefined) return undefined;
  const name = cleanName(key) || `Issue ${path.length}`;
  const base = { id: ids.for(name), name, group: undefined };
  if (set.has('range')) return readRange(file, key, set.get('range'), [...path, 'range'], base);
  const at = [...path, 'values'];
  const list = file.list(set.get('values'), at);
  if (list === undefined) return undefined;
  if (list.length === 0 || list.length > bounds.values) {
    file.problem(at, {
      code: list.length === 0 ? 'geniusweb/no-values' : 'foreign/too-large',
      says: `The issue ${show(name)} has ${list.length === 0 ? 'no' : list.length.toLocaleString('en-US')} values${list.length === 0 ? '' : `; ${bounds.values.toLocaleString('en-US')} can be read`}.`,
    });
    return undefined;
  }
  const values = new NamedValues();
  for (const [place, value] of list.entries()) {
    const text = file.text(value, [...at, place]);
    if (text === undefined || values.add(text)) continue;
    file.remark('left-out', [...at, place], {
      code: 'geniusweb/repeated-value',
      says: `The value ${show(text)} stands twice in the issue ${show(name)}; it is one value here.`,
    });
  }
  return { key, issue: { ...base, kind: 'named', ordered: false, values: values.values }, values, high: 0 };
}

function readRange(
  file: DataFile,
  key: string,
  data: Data | undefined,
  path: Path,
  base: { readonly id: string; readonly name: string; readonly group: undefined },
): WebIssue | undefined {
  const range = file.list(data, path);
  if (range === undefined) return undefined;
  const [low, high, step] = [0, 1, 2].map((place) => file.number(range[place], [...path, place]));
  if (low === undefined || high === undefined || step === undefined) return undefined;
  const says =
    step <= 0
      ? `The issue ${show(base.name)} goes up in steps of ${step}; a step is above 0.`
      : low > high
        ? `The issue ${show(base.name)} goes from ${low} to ${high}: its low end is above its high end.`
        : undefined;
  if (says !== undefined) {
    file.problem(path, { code: 'geniusweb/range', says, hint: 'A range is low, high and step.' });
    return undefined;
  }
  const steps = stepsIn(low, high, step);
  if (steps >= bounds.numbers) {
    file.problem(path, {
      code: 'foreign/too-large',
      says: `The issue ${show(base.name)} has ${(steps + 1).toLocaleString('en-US')} values; ${bounds.numbers.toLocaleString('en-US')} can be read.`,
      hint: 'Write a larger step.',
    });
    return undefined;
  }
  const issue: Issue =
    step === 1 && Number.isSafeInteger(low)
      ? { ...base, kind: 'integer', low, high: low + steps, unit: undefined }
      : { ...base, kind: 'real', low, high, step, unit: undefined };
  return { key, issue, values: undefined, high };
}

/** Whether two profiles speak of the same things. The order in which a map or a set names them says nothing. */
export function sameDomain(one: readonly WebIssue[], other: readonly WebIssue[]): boolean {
  const others = new Map(other.map((issue) => [issue.key, issue]));
  return (
    one.length === other.length &&
    one.every(({ key, issue, values, high }) => {
      const match = others.get(key);
      if (match === undefined || match.issue.kind !== issue.kind) return false;
      if (issue.kind === 'named') {
        return (
          match.issue.kind === 'named' &&
          match.issue.values.length === issue.values.length &&
          match.issue.values.every(({ name }) => values!.find(name) !== undefined)
        );
      }
      const step = issue.kind === 'real' ? issue.step : 1;
      return (
        match.issue.kind !== 'named' && match.issue.low === issue.low && match.high === high && stepOf(match) === step
      );
    })
  );
}

function stepOf({ issue }: WebIssue): number | undefined {
  return issue.kind === 'real' ? issue.step : 1;
}
