import { expect, test } from 'vitest';
import { parseCase } from '../parse.ts';

const text = (variants: string, base = '') => `demarche: 1
title: x
parties: { us: { name: U }, ru: { name: R } }
conflict:
  options: { us: { a: , b: }, ru: { c: } }
  terms: { calm: not us.a }
  statusQuo: []
  preferences: { us: [calm], ru: { ranking: [{ where: us.a }, rest] } }
${base}  variants:
${variants}`;

test('a variant may stand before the one it starts from, and inherits all of it', () => {
  const { case: checked, problems } = parseCase(
    text('    two: { why: x, from: one, statusQuo: [us.b] }\n    one: { why: y, rules: [never: us.a and us.b] }\n'),
  );
  expect(problems).toEqual([]);
  const [two, one] = checked!.variants;
  expect([two!.id, two!.conflict.states.count, two!.conflict.statusQuo, two!.changes]).toEqual([
    'two',
    6,
    2,
    ['statusQuo'],
  ]);
  expect(two!.conflict.states).toBe(one!.conflict.states);
});

test('a term that a variant changes changes what others say with it', () => {
  const { case: checked } = parseCase(text('    v: { why: x, terms: { calm: us.a } }\n'));
  const [base, other] = [checked!.conflict!, checked!.variants[0]!.conflict];
  expect(other.states).toBe(base.states);
  expect([...base.preferences[0]!.ranking!.levels]).toEqual([1, 0, 1, 0, 1, 0, 1, 0]);
  expect([...other.preferences[0]!.ranking!.levels]).toEqual([0, 1, 0, 1, 0, 1, 0, 1]);
});

test('an inherited ranking that no longer fits is a problem of the variant', () => {
  const { problems } = parseCase(text('    v: { why: x, rules: [never: us.a] }\n'));
  expect(problems).toMatchObject([
    { code: 'ranking/no-state', place: { line: 8, column: 46 }, says: 'In the variant "v": "us.a" holds in no state.' },
  ]);
});

test('two variants that cause the same fault are both told; one that inherits it is not', () => {
  const { problems } = parseCase(
    text(
      '    v: { why: x, rules: [never: us.a] }\n    w: { why: x, rules: [never: us.a] }\n    u: { why: x, from: v }\n',
    ),
  );
  expect(problems.map(({ says }) => says.slice(0, 19))).toEqual(['In the variant "v":', 'In the variant "w":']);
});

test('circles of variants are each told once, and what starts from them is passed over', () => {
  const circle =
    '    a: { why: x, from: b }\n    b: { why: x, from: a }\n    c: { why: x, from: a }\n    d: { why: x, from: d }\n';
  expect(parseCase(text(circle)).problems.map(({ code, place }) => [code, place!.line])).toEqual([
    ['variant/circular', 10],
    ['variant/circular', 13],
  ]);
});

test('a line of a thousand variants is walked', () => {
  const line = Array.from(
    { length: 1000 },
    (_, n) => `    v${n}: { why: x${n < 999 ? `, from: v${n + 1}` : ''} }\n`,
  ).join('');
  expect(parseCase(text(line)).case!.variants).toHaveLength(1000);
});
