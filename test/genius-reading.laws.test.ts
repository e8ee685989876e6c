/** GENIUS files written in every style that is allowed, read, and held against the format's own arithmetic. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bargainOf, utilityOf } from '../src/engine/bargaining/index.ts';
import { readGenius } from '../src/format/genius/index.ts';
import type { Issue } from '../src/model/index.ts';
import { geniusUtility, type PlainFunction, type PlainIssue, rectangleUtility } from './reference/genius-utility.ts';

const tenth = (low: number, high: number) => fc.integer({ min: low * 997, max: high * 997 }).map((n) => n / 997);
const name = fc.constantFrom('Price', "Bob's", 'a, b', '<tag> & more', '"quoted"', 'Größe', '价格', '60 Gb', '0');

const issue: fc.Arbitrary<PlainIssue> = fc
  .oneof(
    fc.record({
      type: fc.constant('discrete' as const),
      items: fc.uniqueArray(fc.record({ value: name, evaluation: fc.oneof(fc.constant(0), tenth(0, 40)) }), {
        minLength: 1,
        maxLength: 4,
        selector: ({ value }) => value,
      }),
    }),
    fc
      .record({
        type: fc.constant('integer' as const),
        low: fc.integer({ min: -5, max: 5 }),
        high: fc.nat(4),
        slope: tenth(-1, 1),
        offset: tenth(-1, 2),
      })
      .map((one) => ({ ...one, high: one.low + one.high })),
    fc
      .record({
        type: fc.constant('real' as const),
        low: fc.integer({ min: -5, max: 5 }),
        high: fc.integer({ min: 1, max: 6 }),
        ftype: fc.constantFrom('linear' as const, 'constant' as const, 'triangular' as const),
        parameters: fc.tuple(tenth(-4, 0), tenth(2, 6), tenth(0, 2)),
      })
      .map((one) => ({ ...one, high: one.low + one.high })),
  )
  .chain((one) =>
    fc
      .record({
        index: fc.constant(0),
        name,
        weight: fc.oneof(
          { weight: 5, arbitrary: tenth(0, 1) as fc.Arbitrary<number | undefined> },
          { weight: 1, arbitrary: fc.constant(undefined) },
        ),
      })
      .map((base) => ({ ...base, ...one })),
  );

/** Numbered with gaps, in any order. */
const issues = fc
  .array(issue, { minLength: 1, maxLength: 4 })
  .chain((some) =>
    fc
      .uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: some.length, maxLength: some.length })
      .map((indices) => some.map((one, at) => ({ ...one, index: indices[at]! }))),
  );

/** How a file may look without meaning anything else. */
const style = fc.record({
  turned: fc.boolean(),
  quote: fc.constantFrom('"', "'"),
  space: fc.constantFrom('', ' ', '\n', '\r\n\t', '<!-- issue -->'),
  closed: fc.boolean(),
  start: fc.constantFrom(
    '',
    '\n\n  ',
    '\uFEFF',
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<!DOCTYPE utility_space>',
  ),
  grouped: fc.boolean(),
  weightsFirst: fc.boolean(),
  itemsTurned: fc.boolean(),
});
type Style = typeof style extends fc.Arbitrary<infer One> ? One : never;

function tag(
  look: Style,
  element: string,
  attributes: Record<string, string | number>,
  children: string[] = [],
): string {
  const entries = Object.entries(attributes);
  const written = (look.turned ? entries.reverse() : entries).map(([key, value]) => {
    const text = String(value)
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/"/g, '&quot;')
      .replace(/'/g, '&#39;');
    return ` ${key}=${look.quote}${text}${look.quote}`;
  });
  if (children.length === 0 && look.closed) return `<${element}${written.join('')}/>`;
  return `<${element}${written.join('')}>${look.space}${children.join(look.space)}${look.space}</${element}>`;
}

function issueText(look: Style, one: PlainIssue, isProfile: boolean): string {
  const base = { index: one.index, type: one.type, vtype: one.type, name: one.name };
  if (one.type === 'discrete') {
    const items = one.items.map(({ value, evaluation }, at) =>
      tag(look, 'item', { index: at + 1, value, cost: 0, ...(isProfile && { evaluation }), description: 'any' }),
    );
    return tag(look, 'issue', base, isProfile && look.itemsTurned ? items.reverse() : items);
  }
  const bounds = { lowerbound: one.low, upperbound: one.high };
  if (one.type === 'integer') {
    const evaluator = tag(look, 'evaluator', { slope: one.slope, offset: one.offset, ftype: 'linear' });
    return tag(look, 'issue', { ...base, ...bounds }, isProfile ? [evaluator] : []);
  }
  const [parameter0, parameter1, parameter2] = one.parameters;
  const evaluator = tag(look, 'evaluator', { ftype: one.ftype, parameter0, parameter1, parameter2 });
  return tag(look, 'issue', base, [tag(look, 'range', bounds), ...(isProfile ? [evaluator] : [])]);
}

function spaceText(look: Style, some: readonly PlainIssue[], isProfile: boolean, behind: string[] = []): string {
  const told = some.filter(({ weight }) => !isProfile || weight !== undefined);
  const inner = told.map((one) => issueText(look, one, isProfile));
  const weights = isProfile ? told.map(({ index, weight }) => tag(look, 'weight', { index, value: weight! })) : [];
  const parts = look.weightsFirst ? [...weights, ...inner] : [...inner, ...weights];
  const group = { index: 99, name: 'Group', type: 'objective' };
  const content = look.grouped
    ? [tag(look, 'objective', group, parts), tag(look, 'weight', { index: 99, value: 0.3 })]
    : parts;
  const root = tag(look, 'objective', { index: 0, name: 'any', type: 'objective' }, content);
  return tag(look, 'utility_space', { number_of_issues: some.length }, isProfile ? [root, ...behind] : [root]);
}

const amountsOf = (one: PlainIssue): number[] =>
  one.type === 'discrete'
    ? one.items.map((_, at) => at)
    : Array.from(
        { length: one.type === 'integer' ? one.high - one.low + 1 : 2 * (one.high - one.low) + 1 },
        (_, at) => one.low + at / (one.type === 'integer' ? 1 : 2),
      );

function everyBid(lists: readonly (readonly number[])[]): number[][] {
  return lists.reduce<number[][]>((bids, list) => bids.flatMap((bid) => list.map((one) => [...bid, one])), [[]]);
}

const inHalves = (one: Issue): Issue => (one.kind === 'real' ? { ...one, step: 0.5 } : one);

test('weighted issues: every bid has the utility that GENIUS computes', () => {
  fc.assert(
    fc.property(issues, style, style, tenth(0, 1), tenth(0, 1), (some, look, other, reservation, discount) => {
      fc.pre(everyBid(some.map(amountsOf)).length < 400);
      const behind = [
        tag(look, 'discount_factor', { value: discount }),
        tag(look, 'reservation', { value: reservation }),
      ];
      const domain = look.start + tag(look, 'negotiation_template', {}, [spaceText(look, some, false)]);
      const profile = other.start + spaceText(other, some, true, behind);
      const file = (text: string) => ({ name: 'any.xml', text });
      const { talks, problems } = readGenius({ domain: file(domain), profiles: [file(profile), file(profile)] });
      expect(problems).toEqual([]);
      const bargain = bargainOf({ ...talks!, issues: talks!.issues.map(inHalves) });
      const [party] = bargain.parties;
      expect(party!.reservation).toBe(reservation);
      expect(party!.discount).toBe(discount > 0 ? discount : 1);
      for (const bid of everyBid(some.map(amountsOf))) {
        const pack = bid.map((amount, at) => bargain.issues[at]!.levels.indexOf(amount));
        expect(utilityOf(party!, pack, bargain)).toBeCloseTo(geniusUtility(some, bid), 10);
      }
    }),
    { numRuns: 500 },
  );
});

const bound = fc.record({ index: fc.integer({ min: 1, max: 3 }), min: fc.nat(3), max: fc.nat(3) });
const functionWith = (depth: number): fc.Arbitrary<PlainFunction> =>
  fc.record({
    aggregation: fc.constantFrom('sum' as const, 'min' as const, 'max' as const),
    weight: tenth(0, 2),
    rectangles: fc.array(
      fc.record({
        utility: tenth(-10, 50),
        weight: fc.oneof(fc.constant(1), tenth(0, 2)),
        kind: fc.constantFrom('INCLUDES' as const, 'EXCLUDES' as const),
        bounds: fc.array(bound, { maxLength: 3 }),
      }),
      { maxLength: 4 },
    ),
    inner: depth === 0 ? fc.constant([]) : fc.array(functionWith(depth - 1), { maxLength: 2 }),
  });

function functionText(look: Style, { aggregation, weight, rectangles, inner }: PlainFunction): string {
  return tag(look, 'ufun', { type: 'PlainUfun', weight, aggregation }, [
    ...rectangles.map(({ utility, weight: own, kind, bounds }) =>
      tag(
        look,
        'hyperRectangle',
        { utility, ...(own !== 1 && { weight: own }) },
        bounds.map((one) => tag(look, kind, { ...one })),
      ),
    ),
    ...inner.map((one) => functionText(look, one)),
  ]);
}

test('hyper-rectangles: every bid has the utility that GENIUS computes', () => {
  const some = [1, 2, 3].map(
    (index): PlainIssue => ({
      index,
      name: `i${index}`,
      weight: undefined,
      type: 'integer',
      low: 0,
      high: 3,
      slope: 0,
      offset: 0,
    }),
  );
  fc.assert(
    fc.property(functionWith(2), tenth(1, 100), style, (one, maxUtility, look) => {
      const utility = tag(look, 'utility', { maxutility: maxUtility }, [functionText(look, one)]);
      const tree = tag(look, 'objective', { index: 0, name: 'any' }, [
        ...some.map((each) => issueText(look, each, false)),
        utility,
      ]);
      const profile = { name: 'any.xml', text: tag(look, 'utility_space', { type: 'nonlinear' }, [tree]) };
      const domain = {
        name: 'domain.xml',
        text: tag(look, 'negotiation_template', {}, [spaceText(look, some, false)]),
      };
      const { talks, problems } = readGenius({ domain, profiles: [profile, profile] });
      expect(problems).toEqual([]);
      const bargain = bargainOf(talks!);
      for (const bid of everyBid([0, 1, 2].map(() => [0, 1, 2, 3]))) {
        const plain = rectangleUtility(one, maxUtility, new Map(bid.map((amount, at) => [at + 1, amount])));
        expect(utilityOf(bargain.parties[0]!, bid, bargain)).toBeCloseTo(plain, 10);
      }
    }),
    { numRuns: 300 },
  );
});
