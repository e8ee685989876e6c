import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Heap } from './heap.ts';

test('what is taken comes in order, whatever was put in between', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat(20))), (deeds) => {
      const heap = new Heap<number>((one, other) => one < other);
      const left: number[] = [];
      for (const deed of deeds) {
        if (deed !== null) {
          heap.put(deed);
          left.push(deed);
          continue;
        }
        left.sort((a, b) => a - b);
        expect(heap.take()).toBe(left.shift());
      }
      expect([...heap.all].sort()).toEqual(left.sort());
    }),
  );
});
