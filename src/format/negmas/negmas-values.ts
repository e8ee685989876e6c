/** What the values of one issue are worth in a NegMAS utility function, before the issue's weight. */
import { type ValueFunction, worthAt } from '../../model/index.ts';
import { show } from '../identifier.ts';
import type { Path } from '../path.ts';
import type { Data, DataFile, DataMap } from '../talks-files/data-file.ts';
import { classNameOf, type NegmasIssue } from './negmas-domain.ts';

export interface NegmasWorth {
  readonly worth: ValueFunction;
  /** What every value gets on top of it. */
  readonly plus: number;
}

/** Undefined, and a problem, where the function cannot be read. */
export function readValueFunction(
  file: DataFile,
  written: Data | undefined,
  at: Path,
  known: NegmasIssue,
): NegmasWorth | undefined {
  const map = file.map(written, at);
  if (map === undefined) return undefined;
  const type = classNameOf(map.get('type') ?? map.get('__python_class__'));
  const number = (name: string, otherwise?: number) =>
    otherwise !== undefined && !map.has(name) ? otherwise : file.number(map.get(name), [...at, name]);
  switch (type) {
    case '':
      return readTable(file, map, at, known);
    case 'TableFun': {
      const name = map.has('d') && !map.has('mapping') ? 'd' : 'mapping';
      const mapping = file.map(map.get(name), [...at, name]);
      return mapping && readTable(file, mapping, [...at, name], known);
    }
    case 'LinearFun':
    case 'AffineFun':
      return line(file, at, known, number('bias', 0), number('slope'));
    case 'IdentityFun':
      return line(file, at, known, 0, 1);
    case 'ConstFun':
      return line(file, at, known, number(map.has('bias') ? 'bias' : 'value'), 0);
    case 'TriangularFun':
      return readTriangle(file, at, known, [number('start'), number('middle'), number('end'), number('bias', 0)]);
    default:
      file.problem(map.has('type') ? [...at, 'type'] : at, {
        code: 'negmas/function',
        says: `The values of the issue ${show(known.issue.name)} are worth a ${show(type)}, which cannot be read.`,
        hint: 'TableFun, LinearFun, AffineFun, IdentityFun, ConstFun and TriangularFun can.',
      });
      return undefined;
  }
}

function line(
  file: DataFile,
  at: Path,
  known: NegmasIssue,
  offset: number | undefined,
  slope: number | undefined,
): NegmasWorth | undefined {
  if (offset === undefined || slope === undefined) return undefined;
  return overAmounts(file, at, known, { form: 'linear', offset, slope, clamped: false }, slope === 0);
}

function readTriangle(
  file: DataFile,
  at: Path,
  known: NegmasIssue,
  [low, top, high, plus]: readonly (number | undefined)[],
): NegmasWorth | undefined {
  if (low === undefined || top === undefined || high === undefined || plus === undefined) return undefined;
  if (!(low <= top && top <= high)) {
    file.problem(at, {
      code: 'negmas/range',
      says: `The triangle from ${low} to ${high} has its middle at ${top}, outside of it.`,
    });
    return undefined;
  }
  file.remark('guessed', at, {
    code: 'negmas/triangle',
    says: `The triangle of the issue ${show(known.issue.name)} was read as 0 at its start, 1 in the middle and 0 at its end.`,
    hint: 'Releases of NegMAS differ in what they compute for it.',
  });
  const read = overAmounts(file, at, known, { form: 'triangular', low, top, high }, false);
  return read && { worth: read.worth, plus };
}

/** A function of amounts, as a table where the values are named by numbers. */
function overAmounts(
  file: DataFile,
  at: Path,
  { issue, numbers }: NegmasIssue,
  worth: ValueFunction,
  isConstant: boolean,
): NegmasWorth | undefined {
  if (issue.kind !== 'named') return { worth, plus: 0 };
  const amounts = numbers ?? (isConstant ? issue.values.map(() => 0) : undefined);
  if (amounts !== undefined) {
    return { worth: { form: 'table', worth: amounts.map((amount) => worthAt(worth, amount, 0)) }, plus: 0 };
  }
  file.problem(at, {
    code: 'negmas/not-amounts',
    says: `The values of the issue ${show(issue.name)} are names, and the function here computes with amounts.`,
    hint: 'Write a TableFun with a number for each value.',
  });
  return undefined;
}

function readTable(
  file: DataFile,
  mapping: DataMap,
  at: Path,
  { issue, values }: NegmasIssue,
): NegmasWorth | undefined {
  if (issue.kind === 'real') {
    file.problem(at, {
      code: 'negmas/not-amounts',
      says: `The issue ${show(issue.name)} takes any amount between two, and a table has not one for each.`,
    });
    return undefined;
  }
  const count = issue.kind === 'named' ? issue.values.length : issue.high - issue.low + 1;
  const worth: (number | undefined)[] = Array.from({ length: count });
  const seen = new Set<number>();
  for (const [name, written] of mapping) {
    const place = issue.kind === 'named' ? values?.find(name) : placeOf(name, issue.low, count);
    if (place === undefined) {
      file.remark('left-out', [...at, name], {
        code: 'negmas/unknown-value',
        says: `The domain has no value ${show(name)} of the issue ${show(issue.name)}; it was left out.`,
      });
      continue;
    }
    seen.add(place);
    worth[place] = file.number(written, [...at, name]);
  }
  const missing = count - seen.size;
  if (missing > 0) {
    const first = Array.from({ length: count }, (_, place) => place).find((place) => !seen.has(place))!;
    const name = issue.kind === 'named' ? issue.values[first]!.name : String(issue.low + first);
    file.remark('guessed', at, {
      code: 'negmas/no-worth',
      says: `${missing === 1 ? `The value ${show(name)}` : `${missing.toLocaleString('en-US')} values (${show(name)} and others)`} of the issue ${show(issue.name)} ${missing === 1 ? 'has' : 'have'} no number; ${missing === 1 ? 'it counts' : 'they count'} as 0.`,
    });
  }
  return { worth: { form: 'table', worth: worth.map((one) => one ?? 0) }, plus: 0 };
}

function placeOf(name: string, low: number, count: number): number | undefined {
  const place = /^[+-]?\d+(?:\.0*)?$/.test(name) ? Number(name) - low : -1;
  return place >= 0 && place < count ? place : undefined;
}
