import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptData } from './kept-data.ts';

test('what is kept equals what came', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, now) => {
      expect(keptData(before, now)).toEqual(now);
    }),
  );
});

test('a fresh copy of the same data is the data from before', () => {
  fc.assert(
    fc.property(
      fc.jsonValue().filter((value) => typeof value === 'object' && value !== null),
      (before) => {
        expect(keptData(before, structuredClone(before))).toBe(before);
      },
    ),
  );
});

test('beside a part that changed the others are kept', () => {
  const before = { title: 'Weir', wants: [{ id: 'water' }, { id: 'peace' }], size: Uint32Array.of(1) };
  const now = { title: 'The weir', wants: [{ id: 'water' }, { id: 'quiet' }], size: Uint32Array.of(1) };
  const kept = keptData(before, now);
  expect(kept).toEqual(now);
  expect(kept.wants[0]).toBe(before.wants[0]);
  expect(kept.wants).not.toBe(before.wants);
  expect(kept.size).toBe(now.size);
});

test('a list that became shorter, or a map that lost a key, is another', () => {
  expect(keptData([1, 2], [1])).toEqual([1]);
  expect(keptData({ a: 1, b: undefined }, { a: 1 })).toEqual({ a: 1 });
  expect(Object.keys(keptData({ a: 1, b: undefined }, { a: 1 }))).toEqual(['a']);
});
