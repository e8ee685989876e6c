import { describe, expect, test } from 'vitest';
import { dinner } from '../../../test/talks-files.ts';
import { bargainOf, type Package, utilityOf } from '../../engine/bargaining/index.ts';
import type { Talks } from '../../model/index.ts';
import { readNegmas } from './index.ts';

const talks = () => readNegmas(dinner.negmas()).talks!;

function worthOf(read: Talks, pack: Package): number[] {
  const issues = read.issues.map((issue) => (issue.kind === 'real' ? { ...issue, step: 0.5 } : issue));
  const bargain = bargainOf({ ...read, issues });
  return bargain.parties.map((party) => utilityOf(party, pack, bargain));
}

test('categories, whole numbers, amounts with names of their own, and an interval', () => {
  expect(talks().issues).toMatchObject([
    {
      id: 'food',
      kind: 'named',
      ordered: false,
      values: [{ name: 'Catering' }, { name: "Chips & 'nuts'" }, { name: 'None' }],
    },
    { id: 'guests', kind: 'integer', low: 10, high: 30 },
    { id: 'courses', kind: 'named', ordered: true, values: [{ name: '1' }, { name: '2' }, { name: '4' }] },
    { id: 'hours', kind: 'real', low: 0.5, high: 4, step: undefined },
  ]);
});

test('no reserved value is none; a discount of the whole time is the discount', () => {
  expect(talks().parties).toMatchObject([
    { id: 'host', reservation: undefined, discount: 1 },
    { id: 'guest', reservation: { form: 'utility', utility: 0.2 }, discount: 0.9 },
  ]);
});

// By hand. Host: 0.5, 0.2, 0.2, 0.1 times table, 0.05 x - 0.5, table, triangle 0-2-5. Guest: a quarter of table, 0.5,
// 0.25 x, x; nothing is cut off at 1.
test.each<[Package, number, number]>([
  [[0, 0, 0, 0], 0.5 + 0 + 0 + 0.025, 0.125 + 0.125 + 0.0625 + 0.125],
  [[1, 20, 1, 3], 0.125 + 0.2 + 0.2 + 0.1, 0.25 + 0.125 + 0.125 + 0.5],
  [[2, 10, 2, 7], 0 + 0.1 + 0.1 + 0.1 / 3, 0.03125 + 0.125 + 0.25 + 1],
])('the utility of %j', (pack, host, guest) => {
  const [one, other] = worthOf(talks(), pack);
  expect(one).toBeCloseTo(host, 12);
  expect(other).toBeCloseTo(guest, 12);
});

test('JSON, with a NaN as Python writes it, and a number of values for a range', () => {
  const { talks: read, problems } = readNegmas(dinner.negmasJson());
  expect(problems).toEqual([]);
  expect(read!.issues[1]).toMatchObject({ kind: 'integer', low: 0, high: 3 });
  expect(read!.parties.map(({ reservation }) => reservation)).toEqual([undefined, { form: 'utility', utility: 0.25 }]);
  expect(worthOf(read!, [1, 2])).toEqual([0.5, 0.5]);
});

test('values that YAML reads as numbers or as yes and no are matched by how they are written', () => {
  const domain = 'issues:\n  - {name: a, type: CategoricalIssue, values: [true, 1.0, "2"]}\n';
  const ufun =
    'type: LinearAdditiveUtilityFunction\nweights: [1]\nvalues:\n  - {type: TableFun, mapping: {"True": 0.25, 1: 0.5, 2: 1}}\n';
  const files = [
    { name: 'd.yml', text: domain },
    { name: 'one.yml', text: ufun },
    { name: 'other.yml', text: ufun },
  ];
  const { talks: read, problems } = readNegmas(files);
  expect(problems).toEqual([]);
  expect([0, 1, 2].map((level) => worthOf(read!, [level])[0])).toEqual([0.25, 0.5, 1]);
});

test('an affine utility has slopes for weights, and these may be negative', () => {
  const domain =
    'issues:\n  - {name: price, type: ContiguousIssue, values: [0, 10]}\n  - {name: days, type: ContiguousIssue, values: 3}\n';
  const ufun = (weights: string) => `type: AffineUtilityFunction\nbias: 1\nweights: ${weights}\n`;
  const { talks: read } = readNegmas([
    { name: 'd.yml', text: domain },
    { name: 'one.yml', text: ufun('[-0.1, 0.25]') },
    { name: 'other.yml', text: ufun('{days: -0.5, price: 0.05}') },
  ]);
  const [one, other] = worthOf(read!, [4, 2]);
  expect(one).toBeCloseTo(1 - 0.4 + 0.5, 12);
  expect(other).toBeCloseTo(1 + 0.2 - 1, 12);
});

describe('what time leaves', () => {
  const discounted = (factor: string, rounds?: number) => {
    const [domain, host, guest] = dinner.negmas();
    const text = guest.text.replace('factor: relative_time', factor);
    const { talks: read } = readNegmas([domain, host, { ...guest, text }], { rounds });
    return [read!.parties[1]!.discount, read!.deadline.rounds];
  };

  test('by the step it needs the rounds', () => {
    expect(discounted('factor: step', 10)).toEqual([0.9 ** 10, 10]);
    expect(discounted('', 10)).toEqual([0.9 ** 10, 10]);
    expect(discounted('factor: step')).toEqual([0.9, undefined]);
    expect(discounted('factor: step', 1e9)[0]).toBeGreaterThan(0);
  });

  test('by the clock it is left out', () => {
    expect(discounted('factor: real_time', 10)).toEqual([1, 10]);
  });
});

test('what tells of the folder itself is passed over', () => {
  const info = { name: 'folder/_info.yaml', text: 'n: 1\n' };
  expect(readNegmas([info, ...dinner.negmas()]).remarks.map(({ code }) => code)).toEqual(['negmas/triangle']);
});
