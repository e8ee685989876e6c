import { describe, expect, test } from 'vitest';
import { ProblemList } from '../check/fault-report.ts';
import { locate, readDocument } from './case-document.ts';
import { plainValue } from './plain-value.ts';

function read(text: string) {
  const document = readDocument(text).document!;
  const report = new ProblemList(({ at, onKey, inside }) => locate(document, at, { onKey, inside }));
  return { value: plainValue(document, report), problems: report.problems };
}

describe('YAML without its surprises', () => {
  test.each([
    ['a: yes', { a: 'yes' }],
    ['a: 1_000', { a: '1_000' }],
    ['a: 2019-04-24', { a: '2019-04-24' }],
    ['a: 12:30', { a: '12:30' }],
    ['no: 1', { no: 1 }],
    ['null: 1\ntrue: 2\n1.50: 3', { null: 1, true: 2, '1.50': 3 }],
    ['1: a\n2: b', { 1: 'a', 2: 'b' }],
    ['"<<": 1', { '<<': 1 }],
    ['a: &x [1]\nb: *x', { a: [1], b: [1] }],
    ['a:', { a: null }],
  ])('%s', (text, value) => {
    expect(read(text)).toEqual({ value, problems: [] });
  });

  test('names are compared with accents joined to their letters', () => {
    expect(Object.keys(read('e\u0301: 1').value as object)).toEqual(['\u00e9']);
    expect(read('e\u0301: 1\n\u00e9: 2').problems).toMatchObject([
      { code: 'yaml/duplicate-key', place: { line: 2, column: 1 } },
    ]);
  });

  test('no key reaches the prototype of objects', () => {
    const { value, problems } = read('__proto__: { polluted: true }\nconstructor: 1');
    expect(problems).toMatchObject([{ code: 'name/reserved', place: { line: 1, column: 1 } }]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(Object.keys(value as object)).toEqual(['constructor']);
  });

  test('anchored parts repeat within bounds', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x, x]',
      ...'bcdefghij'.split('').map((id, n) => `${id}: &${id} [${`*${'abcdefghi'[n]}, `.repeat(10)}]`),
    ];
    const { problems } = read(bomb.join('\n'));
    expect(problems.map((problem) => problem.code)).toEqual(['yaml/aliases']);
  });

  test.each([
    ['a: !!set { x }', 'yaml/tag'],
    ['a: !us.a', 'yaml/tag'],
    ['a: *nowhere', 'yaml/aliases'],
    ['a: &x { b: *x }', 'yaml/aliases'],
    ['{ a: 1 }: 2', 'yaml/key'],
  ])('%s is a problem', (text, code) => {
    expect(read(text).problems.map((problem) => problem.code)).toEqual([code]);
  });
});
