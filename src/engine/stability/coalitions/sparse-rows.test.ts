import { expect, test } from 'vitest';
import { NEVER } from '../kernel/kernel.ts';
import { leastInRows, rowWriter } from './sparse-rows.ts';

test('a row keeps the words that hold a state, each once', () => {
  const writer = rowWriter(100);
  for (const state of [70, 3, 69, 3]) writer.add(state);
  writer.addWord(2, 0b1);
  expect(writer.endRow()).toBe(0);
  expect(writer.endRow()).toBe(1);
  writer.add(99);
  expect(writer.endRow()).toBe(2);
  const { start, place, word } = writer.rows(new Int32Array(100));
  expect([...start]).toEqual([0, 2, 2, 3]);
  expect([...place]).toEqual([2, 0, 3]);
  expect([...word]).toEqual([0b110_0001, 0b1000, 0b1000]);
});

test('the least value of a row is that of all states which share it', () => {
  const writer = rowWriter(40);
  for (const state of [0, 1, 39]) writer.add(state);
  writer.endRow();
  writer.endRow();
  const rowOf = new Int32Array(40).fill(1);
  rowOf[0] = 0;
  const values = Int32Array.from({ length: 40 }, (_, s) => 50 - s);
  const least = leastInRows(writer.rows(rowOf), values);
  expect([least[0], least[1]]).toEqual([11, NEVER]);
});

test('rows grow past any room set aside for them', () => {
  const writer = rowWriter(4096);
  for (let row = 0; row < 3000; row++) {
    writer.add(row);
    writer.add((row + 2048) % 4096);
    writer.endRow();
  }
  const { start, word } = writer.rows(new Int32Array(4096));
  expect([start.length, start[3000], word.length]).toEqual([3001, 6000, 6000]);
});
