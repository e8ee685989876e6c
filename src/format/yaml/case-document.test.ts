import { describe, expect, test } from 'vitest';
import { locate, readDocument } from './case-document.ts';

const text = `a:
  b: [x, { c: d }]
  1: one
shared: &s { e: f }
other: *s
é: accent
`;

function place(path: (string | number)[], how?: { onKey?: boolean; inside?: number }): string {
  const { line, column } = locate(readDocument(text).document!, path, how);
  return `${line}:${column}`;
}

describe('a path is found in the text', () => {
  test.each([
    [['a', 'b', 1, 'c'], {}, '2:15'],
    [['a', 'b', 1, 'c'], { onKey: true }, '2:12'],
    [['a', 'b', 0], { inside: 1 }, '2:8'],
    [['a', '1'], { onKey: true }, '3:3'],
    [['a', 1], {}, '3:6'],
    [['other', 'e'], {}, '4:17'],
    [['\u00e9'], {}, '6:4'],
  ])('%j %j at %s', (path, how, expected) => {
    expect(place(path, how)).toBe(expected);
  });

  test('what is not there is placed at the nearest thing around it', () => {
    expect(place(['a', 'b', 1, 'missing'])).toBe('2:10');
    expect(place(['a', 'missing'])).toBe('1:1');
    expect(place(['missing'])).toBe('1:1');
  });
});

test('the mark that some editors put before a text is passed over', () => {
  const { document } = readDocument('\ufeffa: b\n');
  expect(locate(document!, ['a'])).toEqual({ line: 1, column: 4 });
});

test('problems name the file where there is one', () => {
  expect(readDocument('a: [', 'x.yaml').problems[0]!.file).toBe('x.yaml');
  expect(readDocument('', 'x.yaml').problems[0]!.file).toBe('x.yaml');
});
