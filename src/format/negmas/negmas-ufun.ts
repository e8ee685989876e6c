/** What a party wants, from a NegMAS utility function: bias + Σ weight × worth, cut off nowhere. */
import { type Reservation, spanOfUtility, type Utility, type ValueFunction } from '../../model/index.ts';
import { show } from '../identifier.ts';
import type { Path } from '../path.ts';
import { type Data, type DataFile, type DataMap, isDataMap, numberOf } from '../talks-files/data-file.ts';
import { isSumOne } from '../talks-files/weight-sum.ts';
import { worthless } from '../talks-files/worthless.ts';
import { classNameOf, type NegmasIssue } from './negmas-domain.ts';
import { readValueFunction } from './negmas-values.ts';

export interface NegmasUfun {
  readonly utility: Utility;
  /** Undefined where it has none: absent, not a number, or below everything. */
  readonly reservation: Reservation | undefined;
  readonly discount: number;
}

/** `rounds` is how many steps the talks have, for utilities that are discounted by the step. */
export function readUfun(
  file: DataFile,
  domain: readonly NegmasIssue[],
  rounds: number | undefined,
): NegmasUfun | undefined {
  const outer = file.map(file.root, []);
  if (outer === undefined) return undefined;
  const isDiscounted = classOf(outer) === 'ExpDiscountedUFun';
  const at: Path = isDiscounted ? ['ufun'] : [];
  const inner = isDiscounted ? file.map(outer.get('ufun'), at) : outer;
  const discount = isDiscounted ? readDiscount(file, outer, rounds) : 1;
  if (inner === undefined) return undefined;
  const before = file.notes.count;
  const utility = readUtility(file, inner, at, domain);
  const holder = isDiscounted && numberOf(outer.get('reserved_value')) !== undefined ? outer : inner;
  const reservation = readReservation(file, holder, holder === outer ? [] : at, utility, domain);
  if (utility === undefined || discount === undefined || file.notes.count !== before) return undefined;
  return { utility, reservation, discount };
}

function classOf(map: DataMap): string {
  return classNameOf(map.get('type') ?? map.get('__python_class__'));
}

function readUtility(file: DataFile, map: DataMap, at: Path, domain: readonly NegmasIssue[]): Utility | undefined {
  const type = classOf(map);
  switch (type) {
    case 'LinearAdditiveUtilityFunction':
    case 'LinearUtilityAggregationFunction':
      return readAdditive(file, map, at, domain);
    case 'AffineUtilityFunction':
    case 'LinearUtilityFunction':
      return readAffine(file, map, at, domain);
    default:
      file.problem(map.has('type') ? [...at, 'type'] : at, {
        code: 'negmas/ufun',
        says: `A utility function of the type ${show(type)} cannot be read.`,
        hint: 'LinearAdditiveUtilityFunction and AffineUtilityFunction can, and ExpDiscountedUFun around one of them.',
      });
      return undefined;
  }
}

/** A list in the order of the issues, or a map by their names. */
function entryOf(file: DataFile, data: Data | undefined, at: Path, domain: readonly NegmasIssue[]) {
  if (data === undefined || data === null) return (): { data: Data | undefined; at: Path } => ({ data: undefined, at });
  if (isDataMap(data)) {
    const known = new Set(domain.map(({ key }) => key));
    for (const key of data.keys()) {
      if (known.has(key)) continue;
      file.remark('left-out', [...at, key], {
        code: 'negmas/unknown-issue',
        says: `The domain has no issue ${show(key)}; what stands here was left out.`,
      });
    }
    return (place: number) => ({ data: data.get(domain[place]!.key), at: [...at, domain[place]!.key] });
  }
  const list = file.list(data, at);
  if (list === undefined) return undefined;
  if (list.length !== domain.length) {
    file.problem(at, {
      code: 'negmas/count',
      says: `There are ${list.length} entries here for the ${domain.length} issues of the domain.`,
      hint: 'Write one for each issue, in their order.',
    });
    return undefined;
  }
  return (place: number) => ({ data: list[place], at: [...at, place] });
}

function readAdditive(file: DataFile, map: DataMap, at: Path, domain: readonly NegmasIssue[]): Utility | undefined {
  const functions = entryOf(file, map.get('values'), [...at, 'values'], domain);
  const written = entryOf(file, map.get('weights'), [...at, 'weights'], domain);
  let bias = readBias(file, map, at);
  if (functions === undefined || written === undefined || bias === undefined) return undefined;
  const hasWeights = map.get('weights') !== undefined && map.get('weights') !== null;
  if (!hasWeights) {
    file.remark('guessed', at, { code: 'negmas/no-weight', says: 'There are no weights; each is 1, as in NegMAS.' });
  }
  const before = file.notes.count;
  const weights: number[] = [];
  const values: ValueFunction[] = [];
  for (const [place, known] of domain.entries()) {
    const weight = hasWeights ? readWeight(file, written(place), known) : 1;
    const { data, at: here } = functions(place);
    if (data === undefined || data === null) {
      file.remark('guessed', here, {
        code: 'negmas/no-worth',
        says: `Nothing is said of what the values of ${show(known.issue.name)} are worth; they count as 0.`,
      });
    }
    const read = data === undefined || data === null ? undefined : readValueFunction(file, data, here, known);
    weights.push(weight);
    values.push(read?.worth ?? worthless(known.issue));
    bias += weight * (read?.plus ?? 0);
  }
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (hasWeights && file.notes.count === before && !isSumOne(sum)) {
    file.remark('kept', [...at, 'weights'], {
      code: 'negmas/weight-sum',
      says: `The weights sum to ${Number(sum.toPrecision(12))} and not to 1; they were kept as they are.`,
    });
  }
  return { weights, values, bias, extra: undefined, scale: 1, cap: undefined };
}

function readWeight(
  file: DataFile,
  { data, at }: { readonly data: Data | undefined; readonly at: Path },
  { issue }: NegmasIssue,
): number {
  if (data === undefined) {
    file.remark('guessed', at, {
      code: 'negmas/no-weight',
      says: `The issue ${show(issue.name)} has no weight; it counts for nothing.`,
    });
    return 0;
  }
  const weight = file.number(data, at) ?? 0;
  if (weight < 0) {
    file.problem(at, {
      code: 'negmas/negative',
      says: `The weight of the issue ${show(issue.name)} is ${weight}; a weight cannot be negative.`,
      hint: 'Turn what its values are worth around instead.',
    });
  }
  return weight;
}

/** bias + Σ weight × amount: a weight is the slope of its issue, and may be negative. */
function readAffine(file: DataFile, map: DataMap, at: Path, domain: readonly NegmasIssue[]): Utility | undefined {
  const slopes = entryOf(file, map.get('weights'), [...at, 'weights'], domain);
  const bias = readBias(file, map, at);
  if (slopes === undefined || bias === undefined) return undefined;
  const values = domain.map((known, place): ValueFunction => {
    const { data, at: here } = slopes(place);
    const slope = data === undefined ? 0 : (file.number(data, here) ?? 0);
    if (data === undefined) {
      file.remark('guessed', here, {
        code: 'negmas/no-weight',
        says: `The issue ${show(known.issue.name)} has no weight; it counts for nothing.`,
      });
    }
    if (known.issue.kind !== 'named') return { form: 'linear', offset: 0, slope, clamped: false };
    if (known.numbers !== undefined) return { form: 'table', worth: known.numbers.map((amount) => slope * amount) };
    if (slope !== 0) {
      file.problem(here, {
        code: 'negmas/not-amounts',
        says: `The values of the issue ${show(known.issue.name)} are names, and an affine utility computes with amounts.`,
      });
    }
    return worthless(known.issue);
  });
  return { weights: domain.map(() => 1), values, bias, extra: undefined, scale: 1, cap: undefined };
}

function readBias(file: DataFile, map: DataMap, at: Path): number | undefined {
  const written = map.get('bias');
  return written === undefined || written === null ? 0 : file.number(written, [...at, 'bias']);
}

function readReservation(
  file: DataFile,
  map: DataMap,
  above: Path,
  utility: Utility | undefined,
  domain: readonly NegmasIssue[],
): Reservation | undefined {
  const at = [...above, 'reserved_value'];
  const written = map.get('reserved_value');
  const value = numberOf(written);
  if (value === undefined && written !== undefined && written !== null) file.number(written, at);
  if (value === undefined || Number.isNaN(value) || value === Number.NEGATIVE_INFINITY) return undefined;
  if (!Number.isFinite(value)) file.number(written, at);
  const { most } =
    utility === undefined
      ? { most: value }
      : spanOfUtility(
          utility,
          domain.map(({ issue }) => issue),
        );
  if (value > most) {
    file.remark('kept', at, {
      code: 'negmas/reservation',
      says: `The reservation value, ${value}, is above the best package, which is worth ${Number(most.toPrecision(12))}: this party agrees to nothing.`,
    });
  }
  return { form: 'utility', utility: value };
}

/** What is left after the whole of the time. */
function readDiscount(file: DataFile, map: DataMap, rounds: number | undefined): number | undefined {
  const written = map.get('discount');
  const discount = written === undefined || written === null ? 1 : file.number(written, ['discount']);
  if (discount === undefined || discount === 1) return discount;
  if (!(discount > 0 && discount < 1)) {
    file.remark('changed', ['discount'], {
      code: 'negmas/discount',
      says: `The discount is ${discount}; it was read as 1, no discount.`,
      hint: 'A discount is above 0 and at most 1.',
    });
    return 1;
  }
  if (!isTrue(map.get('dynamic_reservation') ?? true)) {
    file.remark('changed', ['dynamic_reservation'], {
      code: 'negmas/fixed-reservation',
      says: 'The reservation value is not discounted in the file; in talks it is, as the utilities are.',
    });
  }
  const factor = typeof map.get('factor') === 'string' ? String(map.get('factor')) : 'step';
  switch (factor) {
    case 'relative_time':
      return discount;
    case 'step':
      return byStep(file, discount, rounds);
    default:
      file.remark('left-out', ['factor'], {
        code: 'negmas/factor',
        says: `The discount counts by ${show(factor)}, which talks have not; it was left out.`,
        hint: 'What counts by relative_time or by step can be read.',
      });
      return 1;
  }
}

/** After n steps δ^n is left; so δ^rounds is what the whole of the time leaves. */
function byStep(file: DataFile, discount: number, rounds: number | undefined): number {
  if (rounds === undefined) {
    file.remark('guessed', ['discount'], {
      code: 'negmas/steps',
      says: `The discount, ${discount}, is that of a step, and the files do not say how many there are; it was read as that of the whole time.`,
      hint: 'Write n_steps into the domain file, or say --rounds where talks are run, compared or converted.',
    });
    return discount;
  }
  const whole = discount ** rounds;
  if (whole > 0) {
    file.remark('changed', ['discount'], {
      code: 'negmas/steps',
      says: `The discount, ${discount} a step, became ${Number(whole.toPrecision(6))} over ${rounds} rounds.`,
    });
    return whole;
  }
  file.remark('changed', ['discount'], {
    code: 'negmas/steps',
    says: `The discount, ${discount} a step, leaves nothing after ${rounds} rounds; the least that a computer tells from 0 was taken.`,
  });
  return Number.MIN_VALUE;
}

function isTrue(data: Data): boolean {
  return data === true || (typeof data === 'string' && /^true$/i.test(data));
}
