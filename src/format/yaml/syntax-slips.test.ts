import { expect, test } from 'vitest';
import { readDocument } from './case-document.ts';

function said(text: string): string[] {
  return readDocument(text).problems.map(({ place, says }) => `${place!.line}:${place!.column} ${says}`);
}

test.each([
  ['title: What: a title\n', '1:8 "What: a title" holds a colon: put it in quotes.'],
  ['a:\n  - never: x: y # why\n', '2:12 "x: y" holds a colon: put it in quotes.'],
  ['a: { says: it: rains }\n', '1:12 "it: rains" holds a colon: put it in quotes.'],
  ['p: { a: { n: A } b: { n: B } }\n', '1:18 A comma or a closing bracket seems to be missing before "b:".'],
  ['p: {\n  a: { n: A }\n  b: { n: B }\n}\n', '3:3 A comma or a closing bracket seems to be missing before "b:".'],
  ['p: {\n  a: one\n  b: two\n}\n', 'A comma or a closing bracket seems to be missing before "'],
])('%j', (text, sentence) => {
  const found = said(text);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(sentence);
});

test('text behind a closing quotation mark is no missing comma', () => {
  expect(said('a: "x" y\n').join()).not.toContain('comma');
});
