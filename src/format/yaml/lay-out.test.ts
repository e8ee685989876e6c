import { expect, test } from 'vitest';
import { layOut } from './lay-out.ts';

const written = (value: Parameters<typeof layOut>[0]) =>
  layOut(value).toString({ lineWidth: 100, flowCollectionPadding: true, nullStr: '' });

test('short parts stand on one line, long ones are spread', () => {
  const long = 'x'.repeat(60);
  expect(written({ parties: { a: { name: 'A' }, b: { name: long, why: long } } })).toBe(
    `parties:\n  a: { name: A }\n  b:\n    name: ${long}\n    why: ${long}\n`,
  );
});

test('states keep their numbers as numbers', () => {
  expect(written({ conflict: { states: { 1: 'one', 2: null }, moves: { us: { 1: [2] } } } })).toBe(
    'conflict:\n  states:\n    1: one\n    2:\n  moves:\n    us: { 1: [ 2 ] }\n',
  );
});

test('a paragraph is written as one, with its line breaks if it has any', () => {
  expect(written({ about: 'one\ntwo\n' })).toBe('about: |\n  one\n  two\n');
  expect(written({ about: `${'word '.repeat(30)}end` })).toMatch(/^about: >-\n {2}word/);
});
