/** Small talks of every kind, as fast-check arbitraries: what the laws of bargaining are tried on. */
import fc from 'fast-check';
import type {
  Combination,
  CombinationTerm,
  Issue,
  IssueRange,
  RedLine,
  Reservation,
  Talks,
  TalksParty,
  Utility,
  ValueFunction,
} from '../src/model/index.ts';

export interface TalksKind {
  readonly parties?: { readonly min: number; readonly max: number };
  readonly maxIssues?: number;
  /** Values of an issue, at most. */
  readonly maxValues?: number;
  /** Only packages up to this number are made. */
  readonly maxOutcomes?: number;
  /** Combinations too. */
  readonly extra?: boolean;
  readonly capped?: boolean;
  /** Lines too that parties never cross, up to two each. None unless asked for. */
  readonly redLines?: boolean;
  /** few: eighths, so that much ties; decimal: two digits; any: 997ths. */
  readonly numbers?: 'few' | 'decimal' | 'any';
}

export function talksWith({
  parties = { min: 2, max: 4 },
  maxIssues = 4,
  maxValues = 5,
  maxOutcomes = 300,
  extra = true,
  capped = true,
  redLines = false,
  numbers,
}: TalksKind = {}): fc.Arbitrary<Talks> {
  const kinds = fc.constantFrom<'few' | 'decimal' | 'any'>(
    ...(numbers ? [numbers] : (['few', 'decimal', 'any'] as const)),
  );
  const issues = fc
    .array(issueWith(maxValues), { minLength: 1, maxLength: maxIssues })
    .filter((some) => some.reduce((product, issue) => product * amountsOf(issue).length, 1) <= maxOutcomes)
    .map((some) => some.map((issue, at) => ({ ...issue, id: `i${at}`, name: `Issue ${at}` })));
  return fc
    .tuple(issues, kinds, fc.integer(parties))
    .chain(([some, kind, count]) =>
      fc.record({
        issues: fc.constant(some),
        parties: fc.tuple(
          ...Array.from({ length: count }, (_, p) => partyWith(some, p, kind, { extra, capped, redLines })),
        ),
      }),
    )
    .map((made) => ({
      ...made,
      deadline: { rounds: undefined, date: undefined },
      breakdown: undefined,
      meetings: [],
    }));
}

/** What an issue can come to, as plainly as can be. */
export function amountsOf(issue: Issue): number[] {
  if (issue.kind === 'named') return issue.values.map((_, at) => at);
  const step = issue.kind === 'integer' ? 1 : issue.step!;
  const amounts: number[] = [];
  for (let at = 0; issue.low + at * step <= issue.high + 1e-9; at += 1) amounts.push(issue.low + at * step);
  return amounts;
}

function issueWith(maxValues: number): fc.Arbitrary<Issue> {
  const base = { id: '', name: '', group: undefined };
  const count = fc.integer({ min: 1, max: maxValues });
  return fc.oneof(
    count.map((values): Issue => {
      const named = Array.from({ length: values }, (_, at) => ({ id: `v${at}`, name: `Value ${at}` }));
      return { ...base, kind: 'named', ordered: false, values: named };
    }),
    fc
      .tuple(fc.integer({ min: -3, max: 3 }), count)
      .map(([low, values]): Issue => ({ ...base, kind: 'integer', low, high: low + values - 1, unit: undefined })),
    fc.tuple(fc.integer({ min: -3, max: 3 }), count).map(
      ([low, values]): Issue => ({
        ...base,
        kind: 'real',
        low,
        high: low + (values - 1) * 0.5,
        step: 0.5,
        unit: undefined,
      }),
    ),
  );
}

function numberWith(kind: 'few' | 'decimal' | 'any', low: number, high: number): fc.Arbitrary<number> {
  // Fractions without an end, and never so near one another that it could be noise.
  const parts = { few: 4, decimal: 100, any: 997 }[kind];
  return fc.integer({ min: low * parts, max: high * parts }).map((x) => x / parts);
}

function partyWith(
  issues: readonly Issue[],
  at: number,
  kind: 'few' | 'decimal' | 'any',
  { extra, capped, redLines }: Required<Pick<TalksKind, 'extra' | 'capped' | 'redLines'>>,
): fc.Arbitrary<TalksParty> {
  const number = numberWith(kind, 0, 1);
  const utility: fc.Arbitrary<Utility> = fc.record({
    weights: fc.tuple(...issues.map(() => number)),
    values: fc.tuple(...issues.map((issue) => valueFunction(issue, kind))),
    bias: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, numberWith(kind, -1, 1)),
    extra: extra
      ? fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, combination(issues, kind, 2))
      : fc.constant(undefined),
    scale: fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, fc.constantFrom(0.25, 2, 4, 100)),
    cap: capped ? fc.oneof(fc.constant(undefined), fc.constantFrom(1, 0.5, 0.75)) : fc.constant(undefined),
  });
  const reservation: fc.Arbitrary<Reservation | undefined> = fc.oneof(
    fc.constant(undefined),
    numberWith(kind, -1, 2).map((one): Reservation => ({ form: 'utility', utility: one })),
    fc
      .tuple(...issues.map((issue) => fc.option(fc.constantFrom(...amountsOf(issue)), { nil: undefined })))
      .map((values): Reservation => ({ form: 'package', values })),
  );
  const none = fc.constant<RedLine[]>([]);
  const lines = redLines ? fc.oneof(none, fc.array(redLine(issues), { maxLength: 2 })) : none;
  return fc.record({ utility, reservation, lines }).map(({ lines: drawn, ...one }) => ({
    id: `p${at}`,
    name: `Party ${at}`,
    ...one,
    order: { values: issues.map(() => undefined), issues: [], redLines: drawn },
    discount: 1,
    tactic: undefined,
    beliefs: [],
  }));
}

function valueFunction(issue: Issue, kind: 'few' | 'decimal' | 'any'): fc.Arbitrary<ValueFunction> {
  const amounts = amountsOf(issue);
  const table = fc
    .array(numberWith(kind, 0, 1), { minLength: amounts.length, maxLength: amounts.length })
    .map((worth): ValueFunction => ({ form: 'table', worth }));
  if (issue.kind === 'named') return table;
  const linear = fc.record({
    form: fc.constant('linear' as const),
    offset: numberWith(kind, -1, 1),
    slope: numberWith(kind, -1, 1),
    clamped: fc.boolean(),
  });
  const triangular = fc
    .tuple(fc.integer({ min: -4, max: 2 }), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }))
    .map(([low, up, down]): ValueFunction => ({ form: 'triangular', low, top: low + up, high: low + up + down }));
  return issue.kind === 'integer' ? fc.oneof(table, linear, triangular) : fc.oneof(linear, triangular);
}

/** An issue may be named twice, and a range may hold everywhere, or both nowhere. */
function redLine(issues: readonly Issue[]): fc.Arbitrary<RedLine> {
  return fc
    .array(rangeOf(issues), { minLength: 1, maxLength: 3 })
    .map((ranges) => ({ id: undefined, why: undefined, ranges }));
}

function rangeOf(issues: readonly Issue[]): fc.Arbitrary<IssueRange> {
  return fc.nat(issues.length - 1).chain((issue) => {
    const amounts = amountsOf(issues[issue]!);
    return fc
      .tuple(fc.constantFrom(...amounts), fc.constantFrom(...amounts))
      .map(([a, b]) => ({ issue, from: Math.min(a, b), to: Math.max(a, b) }));
  });
}

function combination(
  issues: readonly Issue[],
  kind: 'few' | 'decimal' | 'any',
  depth: number,
): fc.Arbitrary<Combination> {
  const range = rangeOf(issues);
  const term: fc.Arbitrary<CombinationTerm> = fc.record({
    adds: numberWith(kind, -1, 1),
    when: fc.array(range, { maxLength: 2 }),
    unless: fc.oneof(fc.constant([]), fc.array(range, { maxLength: 2 })),
  });
  return fc.record({
    aggregate: fc.constantFrom('sum' as const, 'sum' as const, 'min' as const, 'max' as const),
    weight: fc.oneof(fc.constant(1), numberWith(kind, -1, 1)),
    terms: fc.array(term, { maxLength: 3 }),
    parts: depth === 0 ? fc.constant([]) : fc.array(combination(issues, kind, depth - 1), { maxLength: 1 }),
  });
}
