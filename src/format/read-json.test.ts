import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Json, type JsonText, readJson } from './read-json.ts';

const limits = { depth: 20, values: 1000 };

function value(text: string): Json {
  return (readJson(text, limits) as JsonText).value;
}

function fault(text: string) {
  const read = readJson(text, limits);
  return 'fault' in read ? { code: read.fault.code, ...read.fault.place } : undefined;
}

test('it reads what JSON.parse reads', () => {
  const plain = fc.json({ maxDepth: 4 }).filter((text) => !text.includes('__proto__'));
  fc.assert(fc.property(plain, (text) => void expect(value(text)).toEqual(JSON.parse(text))));
});

test('it refuses what JSON.parse refuses, whatever is cut from or put into a text', () => {
  const broken = fc
    .tuple(
      fc.json({ maxDepth: 3 }),
      fc.nat(),
      fc.nat(2),
      fc.constantFrom('"', ',', '}', '[', '\\', 'x', '0', ' ', '\n'),
    )
    .map(
      ([text, at, cut, put]) =>
        text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + cut),
    );
  const accepts = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  fc.assert(fc.property(broken, (text) => void expect(!('fault' in readJson(text, limits))).toBe(accepts(text))));
});

describe('a fault has its place', () => {
  test.each([
    ['', { code: 'cut-short', line: 1, column: 1 }],
    ['{"a": [1,\n  2', { code: 'cut-short', line: 2, column: 4 }],
    ['{"a": "so it en', { code: 'cut-short', line: 1, column: 7 }],
    ['{"a": "\\u00', { code: 'cut-short', line: 1, column: 7 }],
    ['{"a": "\\x"}', { code: 'not-json', line: 1, column: 8 }],
    ['{\n  a: 1}', { code: 'not-json', line: 2, column: 3 }],
    ['[1, 2,]', { code: 'not-json', line: 1, column: 7 }],
    ['[1] [2]', { code: 'not-json', line: 1, column: 5 }],
    ['["a\nb"]', { code: 'not-json', line: 1, column: 4 }],
    ['[NaN]', { code: 'not-json', line: 1, column: 2 }],
    ['demarche: 1', { code: 'not-json', line: 1, column: 1 }],
    [`${'['.repeat(100_000)}`, { code: 'too-deep', line: 1, column: 21 }],
    [`[${'0,'.repeat(2000)}0]`, { code: 'too-large', line: 1, column: 2000 }],
  ])('%.20s', (text, expected) => {
    expect(fault(text)).toEqual(expected);
  });
});

test('a long text does not exhaust the stack', () => {
  expect(value(`["${'\\n'.repeat(2_000_000)}"]`)).toEqual(['\n'.repeat(2_000_000)]);
});

test('a path has its place, and what is not there the place of what is around it', () => {
  const { locate } = readJson('{\n  "a": [10,\n    { "b": 2 }]\n}', limits) as JsonText;
  expect(locate([])).toEqual({ line: 1, column: 1 });
  expect(locate(['a', 0])).toEqual({ line: 2, column: 9 });
  expect(locate(['a', 1, 'b'])).toEqual({ line: 3, column: 12 });
  expect(locate(['a', 1, 'missing', 3])).toEqual({ line: 3, column: 5 });
});

test('a key written twice is told, and the first counts', () => {
  const read = readJson('{"a": 1, "b": [{"a": 2, "a": 3}]}', limits) as JsonText;
  expect(read.repeated).toEqual([['b', 0, 'a']]);
  expect(read.value).toEqual({ a: 1, b: [{ a: 2 }] });
});

test('no key changes what an object is', () => {
  const read = value('{"__proto__": {"polluted": true}, "constructor": 1}') as { [key: string]: Json };
  expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  expect(read.polluted).toBeUndefined();
  expect(Object.keys(read)).toEqual(['constructor']);
});
