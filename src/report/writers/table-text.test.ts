import { expect, test } from 'vitest';
import { displayWidth } from './display-width.ts';
import { tableLines } from './table-text.ts';

const columns = [
  { head: 'State', align: 'right' as const },
  { head: 'What is done', flexible: true },
  { head: 'SEQ', align: 'center' as const },
];

test('columns are as wide as what stands in them', () => {
  expect(tableLines(columns, [['8', 'nothing', '●']], 80)).toEqual([
    'State  What is done  SEQ',
    '─────  ────────────  ───',
    '    8  nothing        ●',
  ]);
});

test('the flexible column wraps where the room ends', () => {
  const lines = tableLines(columns, [['8', 'the one takes a step and the other answers it', '●']], 36);
  expect(lines).toEqual([
    'State  What is done              SEQ',
    '─────  ────────────────────────  ───',
    '    8  the one takes a step and   ●',
    '       the other answers it',
  ]);
});

test('columns stand below one another whatever the script', () => {
  const lines = tableLines(
    columns,
    [
      ['1', '朝鮮がソウルと話す', '●'],
      ['22', 'Москва молчит', '·'],
    ],
    80,
  );
  expect(new Set(lines.slice(2).map((line) => displayWidth(line.slice(0, line.search(/[●·]/))))).size).toBe(1);
});

test('a table fits 80 columns where its fixed columns leave room', () => {
  const wide = 'a long description of what is done in this state '.repeat(5).trim();
  for (const line of tableLines(columns, [['8', wide, '●']], 80)) expect(displayWidth(line)).toBeLessThanOrEqual(80);
});

test('names stay whole where they fit, and the last columns wrap before the first', () => {
  const heads = ['State', 'Ministry', 'From the status quo'].map((head) => ({ head }));
  const name = 'negotiated-settlement';
  const lines = tableLines(heads, [[name, 'administration', 'joint step: ministry, uniroyal']], 60);
  for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(60);
  expect(lines[2]).toContain(`${name}  administration  joint step:`);
});

test('a name is cut only where the names alone are wider than the room', () => {
  const lines = tableLines([{ head: 'a' }, { head: 'b' }], [['n'.repeat(30), 'm'.repeat(30)]], 40);
  for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(40);
});

test('flexible columns that are as wide as one another share the room', () => {
  const heads = ['package', 'better with'].map((head) => ({ head, flexible: true }));
  const words = 'something that is said at some length and more '.repeat(3).trim();
  const [, rule] = tableLines(heads, [[words, words]], 80);
  const [first, second] = rule!.split('  ').map((part) => part.length);
  expect(Math.abs(first! - second!)).toBeLessThanOrEqual(1);
  expect(first! + second!).toBe(78);
});
