import { expect, test } from 'vitest';
import { keysFor, noRows } from './row-keys.ts';

const three = keysFor(['a', 'b', 'c'], noRows);

test('each row has a key of its own, and so has the empty one', () => {
  expect(new Set(three.keys).size).toBe(4);
});

test('a row that moves stays the same row', () => {
  const [a, b, c, empty] = three.keys;
  expect(keysFor(['c', 'a', 'b'], three).keys).toEqual([c, a, b, empty]);
});

test('a row that is rewritten stays the same row', () => {
  expect(keysFor(['a', 'bx', 'c'], three).keys).toEqual(three.keys);
});

test('the empty row becomes the one that is written in it', () => {
  const four = keysFor(['a', 'b', 'c', 'd'], three);
  expect(four.keys.slice(0, 4)).toEqual(three.keys);
  expect(three.keys).not.toContain(four.keys[4]);
});

test('a row that is removed takes its key along', () => {
  const [a, , c, empty] = three.keys;
  expect(keysFor(['a', 'c'], three).keys).toEqual([a, c, empty]);
});

test('rows that say the same keep apart', () => {
  const twins = keysFor(['a', 'a', 'b'], noRows);
  expect(new Set(twins.keys).size).toBe(4);
  expect(keysFor(['a', 'b'], twins).keys.slice(0, 1)).toEqual(twins.keys.slice(0, 1));
});
