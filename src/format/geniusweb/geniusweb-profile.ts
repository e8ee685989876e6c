/**
 * What a party wants, from a GeniusWeb profile: utility = Σ weight × utility of the value. What is not listed counts 0.
 * GeniusWeb computes with decimals and rounds what a number is worth to eight of them; here nothing is rounded.
 */
import {
  amountAt,
  type Issue,
  type Reservation,
  stepsIn,
  type Utility,
  type ValueFunction,
} from '../../model/index.ts';
import { didYouMean } from '../did-you-mean.ts';
import { show } from '../identifier.ts';
import type { Path } from '../path.ts';
import { type DataFile, type DataMap, isDataMap } from '../talks-files/data-file.ts';
import { isSumOne } from '../talks-files/weight-sum.ts';
import { worthless } from '../talks-files/worthless.ts';
import type { WebIssue } from './geniusweb-domain.ts';

/** In the older spelling and in the newer. */
const discreteKeys = ['DiscreteValueSetUtilities', 'discreteutils'];
const numberKeys = ['NumberValueSetUtilities', 'numberutils'];

export function readWebUtility(
  file: DataFile,
  space: DataMap,
  at: Path,
  domain: readonly WebIssue[],
): Utility | undefined {
  const utilities = file.map(space.get('issueUtilities'), [...at, 'issueUtilities']);
  const written = file.map(space.get('issueWeights'), [...at, 'issueWeights']);
  if (utilities === undefined || written === undefined) return undefined;
  noteUnknown(file, utilities, [...at, 'issueUtilities'], domain);
  noteUnknown(file, written, [...at, 'issueWeights'], domain);
  const before = file.notes.count;
  const weights = domain.map(({ key }) => readWeight(file, written, [...at, 'issueWeights'], key));
  const values = domain.map((known) => readWorth(file, utilities, [...at, 'issueUtilities'], known));
  const sum = weights.reduce<number>((total, weight) => total + (weight ?? 0), 0);
  if (file.notes.count === before && !isSumOne(sum)) {
    file.remark('kept', [...at, 'issueWeights'], {
      code: 'geniusweb/weight-sum',
      says: `The weights sum to ${Number(sum.toPrecision(12))} and not to 1; they were kept as they are.`,
      hint: 'GeniusWeb itself refuses such a profile.',
    });
  }
  return {
    weights: weights.map((weight) => weight ?? 0),
    values: values.map((worth, place) => worth ?? worthless(domain[place]!.issue)),
    bias: 0,
    extra: undefined,
    scale: 1,
    cap: undefined,
  };
}

function noteUnknown(file: DataFile, map: DataMap, at: Path, domain: readonly WebIssue[]): void {
  const known = new Set(domain.map(({ key }) => key));
  for (const key of map.keys()) {
    if (known.has(key)) continue;
    const near = didYouMean(key, known);
    file.remark('left-out', [...at, key], {
      code: 'geniusweb/unknown-issue',
      says: `The domain has no issue ${show(key)}; what stands here was left out.`,
      ...(near !== undefined && { hint: near }),
    });
  }
}

function readWeight(file: DataFile, written: DataMap, at: Path, key: string): number | undefined {
  if (!written.has(key)) {
    file.remark('guessed', at, {
      code: 'geniusweb/no-weight',
      says: `The issue ${show(key)} has no weight; it counts for nothing.`,
    });
    return undefined;
  }
  const weight = file.number(written.get(key), [...at, key]);
  if (weight === undefined || weight >= 0) return weight;
  file.problem([...at, key], {
    code: 'geniusweb/negative',
    says: `The weight of the issue ${show(key)} is ${weight}; a weight cannot be negative.`,
    hint: 'Turn its utilities around instead.',
  });
  return undefined;
}

function readWorth(file: DataFile, utilities: DataMap, above: Path, known: WebIssue): ValueFunction | undefined {
  const { key } = known;
  const at = [...above, key];
  if (!utilities.has(key)) {
    file.remark('guessed', above, {
      code: 'geniusweb/no-utilities',
      says: `The profile does not say what the values of ${show(key)} are worth; they count as 0.`,
    });
    return undefined;
  }
  const wrapped = file.map(utilities.get(key), at);
  if (wrapped === undefined) return undefined;
  const kind = [...wrapped.keys()][0];
  const isDiscrete = kind !== undefined && discreteKeys.includes(kind);
  if (kind === undefined || !(isDiscrete || numberKeys.includes(kind))) {
    file.problem(at, {
      code: 'geniusweb/kind',
      says: `The utilities of the issue ${show(key)} are ${kind === undefined ? 'empty' : `of the kind ${show(kind)}`}, which cannot be read.`,
      hint: `They are ${discreteKeys[0]} for named values and ${numberKeys[0]} for numbers.`,
    });
    return undefined;
  }
  const inner = [...at, kind];
  const told = file.map(wrapped.get(kind), inner);
  if (told === undefined) return undefined;
  if (isDiscrete === (known.values === undefined)) {
    file.problem(inner, {
      code: 'geniusweb/other-kind',
      says: `The issue ${show(key)} has ${known.values === undefined ? 'numbers' : 'named values'}; these utilities are of ${isDiscrete ? 'named values' : 'numbers'}.`,
    });
    return undefined;
  }
  return isDiscrete ? readTable(file, told, inner, known) : readLine(file, told, inner, known);
}

function readTable(file: DataFile, told: DataMap, above: Path, known: WebIssue): ValueFunction | undefined {
  const { issue, values } = known;
  const at = [...above, 'valueUtilities'];
  const utilities = file.map(told.get('valueUtilities'), at);
  if (utilities === undefined || issue.kind !== 'named' || values === undefined) return undefined;
  const worth: (number | undefined)[] = issue.values.map(() => undefined);
  const seen = new Set<number>();
  for (const [name, written] of utilities) {
    const place = values.find(name);
    if (place === undefined) {
      file.remark('left-out', [...at, name], {
        code: 'geniusweb/unknown-value',
        says: `The domain has no value ${show(name)} of the issue ${show(issue.name)}; it was left out.`,
      });
      continue;
    }
    seen.add(place);
    worth[place] = readUtility(file, written, [...at, name]);
  }
  for (const [place, { name }] of issue.values.entries()) {
    if (seen.has(place)) continue;
    file.remark('guessed', at, {
      code: 'geniusweb/no-utilities',
      says: `The value ${show(name)} of the issue ${show(issue.name)} has no utility; it counts as 0.`,
    });
  }
  return { form: 'table', worth: worth.map((one) => one ?? 0) };
}

function readUtility(file: DataFile, data: Parameters<DataFile['number']>[0], path: Path): number | undefined {
  const utility = file.number(data, path);
  if (utility !== undefined && (utility < 0 || utility > 1)) {
    file.remark('kept', path, {
      code: 'geniusweb/out-of-range',
      says: `The utility ${utility} is not between 0 and 1; it was kept.`,
      hint: 'GeniusWeb itself refuses such a profile.',
    });
  }
  return utility;
}

/** Straight from the low value to the high one, 0 outside of them. */
function readLine(file: DataFile, told: DataMap, at: Path, { issue, high }: WebIssue): ValueFunction | undefined {
  if (issue.kind === 'named') return undefined;
  const number = (name: string) => file.number(told.get(name), [...at, name]);
  const [from, to] = [number('lowValue'), number('highValue')];
  const [low, most] = ['lowUtility', 'highUtility'].map((name) => readUtility(file, told.get(name), [...at, name]));
  if (from === undefined || to === undefined || low === undefined || most === undefined) return undefined;
  const isPoint = from === to && issue.low === high;
  if (from > to || (from === to && !isPoint)) {
    file.problem(at, {
      code: 'geniusweb/range',
      says: `The utilities go from ${from} to ${to}: lowValue has to be below highValue.`,
    });
    return undefined;
  }
  const slope = isPoint ? 0 : (most - low) / (to - from);
  const offset = low - slope * from;
  if (from === issue.low && to === high) return { form: 'linear', offset, slope, clamped: false };
  const isWider = from <= issue.low && to >= high;
  const says = `The domain has ${issue.low} to ${high} for the issue ${show(issue.name)}, the utilities ${from} to ${to}`;
  if (isWider || issue.kind === 'integer') {
    file.remark('kept', at, {
      code: 'geniusweb/other-range',
      says: `${says}${isWider ? '; the domain counts for what can be agreed on' : '; what lies outside of them is worth 0'}.`,
      hint: 'GeniusWeb itself refuses such a profile.',
    });
    if (isWider || issue.kind !== 'integer') return { form: 'linear', offset, slope, clamped: false };
    const amounts = Array.from({ length: issue.high - issue.low + 1 }, (_, place) => issue.low + place);
    return { form: 'table', worth: amounts.map((x) => (x < from || x > to ? 0 : offset + slope * x)) };
  }
  file.problem(at, { code: 'geniusweb/other-range', says: `${says}, which leaves some without.` });
  return undefined;
}

/** The package that is as good as none; issues that it leaves open are undefined. */
export function readWebReservation(
  file: DataFile,
  space: DataMap,
  above: Path,
  domain: readonly WebIssue[],
): Reservation | undefined {
  const at = [...above, 'reservationBid'];
  const written = space.get('reservationBid');
  if (written === undefined || written === null) return undefined;
  const bid = file.map(written, at);
  if (bid === undefined) return undefined;
  const inner = bid.get('issuevalues') ?? bid.get('issueValues');
  const path = inner === undefined ? at : [...at, bid.has('issuevalues') ? 'issuevalues' : 'issueValues'];
  const values = isDataMap(inner) ? inner : inner === undefined ? bid : file.map(inner, path);
  if (values === undefined) return undefined;
  noteUnknown(file, values, path, domain);
  return {
    form: 'package',
    values: domain.map(({ key, issue, values: named }) => {
      if (!values.has(key)) return undefined;
      const here = [...path, key];
      const data = values.get(key);
      const found =
        named === undefined ? amountIn(file.number(data, here), issue) : named.find(file.text(data, here) ?? '');
      if (found !== undefined) return found;
      file.problem(here, {
        code: 'geniusweb/unknown-value',
        says: `The reservation bid has a value of the issue ${show(issue.name)} that the domain has not.`,
      });
      return undefined;
    }),
  };
}

/** The amount that can be agreed on, exactly as it is counted from the low end; undefined where it is none. */
function amountIn(amount: number | undefined, issue: Issue): number | undefined {
  if (amount === undefined || issue.kind === 'named') return undefined;
  const step = issue.kind === 'integer' ? 1 : (issue.step ?? 1);
  const steps = Math.round((amount - issue.low) / step);
  const exact = amountAt({ low: issue.low, high: issue.high, step }, steps);
  const isOne = steps >= 0 && steps <= stepsIn(issue.low, issue.high, step) && Math.abs(exact - amount) <= step * 1e-6;
  return isOne ? exact : undefined;
}
