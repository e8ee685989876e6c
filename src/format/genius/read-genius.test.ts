import { expect, test } from 'vitest';
import { laptop, orchard } from '../../../test/talks-files.ts';
import { bargainOf, outcomeCount, type Package, utilityOf } from '../../engine/bargaining/index.ts';
import type { Talks } from '../../model/index.ts';
import { readGenius } from './index.ts';

const read = ([domain, ...profiles]: ReturnType<typeof laptop>) => readGenius({ domain, profiles }).talks!;

/** What the package is worth to each, the real issues in steps of 100. */
function worthOf(talks: Talks, pack: Package): number[] {
  const issues = talks.issues.map((issue) => (issue.kind === 'real' ? { ...issue, step: 100 } : issue));
  const bargain = bargainOf({ ...talks, issues });
  return bargain.parties.map((party) => utilityOf(party, pack, bargain));
}

test('issues come in the order of the file, whatever their index, with the objective around them as a heading', () => {
  const { issues } = read(laptop());
  expect(issues.map(({ id, name, kind, group }) => [id, name, kind, group])).toEqual([
    ['maker', 'Maker', 'named', 'Machine'],
    ['disk', 'Disk', 'named', 'Machine'],
    ['warranty', 'Warranty', 'integer', undefined],
    ['price', 'Price', 'real', undefined],
  ]);
  expect(issues[0]).toMatchObject({ values: [{ id: 'bell-sons', name: "Bell & Sons'" }, { name: 'Pear, small' }] });
  expect(issues[2]).toMatchObject({ low: -1, high: 4 });
  expect(issues[3]).toMatchObject({ low: 300, high: 700.5, step: undefined });
});

test('parties are called what their files are called', () => {
  const { parties } = read(laptop());
  expect(parties.map(({ id, name, discount }) => [id, name, discount])).toEqual([
    ['buyer', 'buyer', 0.5],
    ['seller', 'seller', 0.5],
  ]);
  expect(parties.map(({ reservation }) => reservation)).toEqual([
    { form: 'utility', utility: 0.25 },
    { form: 'utility', utility: 0.125 },
  ]);
});

// Worked out by hand: weights 0.25, 0.25, 0.3, 0.2; evaluations over the best of the issue; an integer's slope counts
// from its lower bound, a real's is of the amount itself; both are cut off at 0 and 1.
test.each<[string, Package, number, number]>([
  // 0.25 × 12/20 + 0.25 × 0 + 0.3 × clamp(0.2 × 0) + 0.2 × (1.75 - 0.0025 × 300)
  // 0.25 × 1 + 0.25 × 1 + 0.3 × (1 - 0.25 × 0) + 0.2 × 0, the price being the triangle's lower end
  ['the first of all', [0, 0, 0, 0], 0.15 + 0 + 0 + 0.2, 0.25 + 0.25 + 0.3 + 0],
  // Warranty 4 is five above the lower bound: 0.2 × 5 = 1 and 1 - 1.25, cut off at 0; price 700 is 0 and 0.
  ['the last of all', [1, 2, 5, 4], 0.25 + 0.125 + 0.3 + 0, 0.25 / 3 + 0 + 0 + 0],
  // Price 600: 1.75 - 1.5 = 0.25, and the triangle's top; warranty 1: 0.4 and 0.5.
  ['one between', [1, 1, 2, 3], 0.25 + 0.25 + 0.12 + 0.05, 0.25 / 3 + 0.2 + 0.15 + 0.2],
  // Price 500 is two thirds up the triangle.
  ['another', [0, 1, 1, 2], 0.15 + 0.25 + 0.06 + 0.1, 0.25 + 0.2 + 0.225 + 0.4 / 3],
])('the utility of %s', (_what, pack, buyer, seller) => {
  const [one, other] = worthOf(read(laptop()), pack);
  expect(one).toBeCloseTo(buyer, 12);
  expect(other).toBeCloseTo(seller, 12);
});

test('what sums to more than 1 counts as 1', () => {
  const [domain, buyer, seller] = laptop();
  const heavy = {
    ...buyer,
    text: buyer.text.replace('<weight index="1" value="0.25"/>', '<weight index="1" value="0.9"/>'),
  };
  const talks = read([domain, heavy, seller]);
  expect(worthOf(talks, [1, 1, 5, 0])[0]).toBe(1);
  expect(worthOf(talks, [0, 0, 0, 4])[0]).toBeCloseTo(0.9 * 0.6, 12);
});

// North: 40 where rows are 2 to 7 and years 1 to 3; 60 unless rows are 0 to 4 and years 4 or 5; 5 in any case; half of
// the more of 20 for five years and 10 for nine rows; all of it over 100, at most 1. South: the less of two, over 10.
test.each<[rows: number, years: number, north: number, south: number]>([
  [0, 1, 0.65, 0],
  [2, 1, 1, 0],
  [2, 2, 1, 0.8],
  [3, 4, 0.05, 0.8],
  [5, 5, 0.75, 0],
  [4, 5, 0.15, 0],
  [9, 4, 0.7, 0],
  [9, 5, 0.75, 0],
])('hyper-rectangles: %i rows for %i years', (rows, years, north, south) => {
  const [one, other] = worthOf(read(orchard()), [rows, years - 1]);
  expect(one).toBeCloseTo(north, 12);
  expect(other).toBeCloseTo(south, 12);
});

test('a range may stand within an integer issue, as it did in older files', () => {
  const [domain, north, south] = orchard();
  const older = domain.text.replace(
    ' lowerbound="0" upperbound="9"/>',
    '><range lowerbound="0" upperbound="9"/></issue>',
  );
  expect(read([{ ...domain, text: older }, north, south]).issues).toEqual(read(orchard()).issues);
});

test('integers from a to b are b - a + 1 values, and an issue of one value is one', () => {
  const bargain = bargainOf(read(orchard()));
  expect(outcomeCount(bargain)).toBe(50n);
});

test('an entity that is not one of the five of XML stays as it was written', () => {
  const [domain, buyer, seller] = laptop();
  const named = (text: string) => text.replace('name="Disk"', 'name="&lt;Disk&gt; &amp; &nbsp; &#x41;"');
  const talks = read([
    { ...domain, text: named(domain.text) },
    { ...buyer, text: named(buyer.text) },
    { ...seller, text: named(seller.text) },
  ]);
  expect(talks.issues[1]!.name).toBe('<Disk> & &nbsp; A');
});
