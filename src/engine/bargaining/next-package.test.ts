import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextPackage } from './next-package.ts';

const sizesOf = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 5 });

/** The levels of a package from its number: division by division. */
function packageAt(index: number, sizes: readonly number[]): number[] {
  return sizes.map((size, issue) => {
    const below = sizes.slice(issue + 1).reduce((product, one) => product * one, 1);
    return Math.floor(index / below) % size;
  });
}

test('each package of the space comes once, in the order of its index, and then the first again', () => {
  fc.assert(
    fc.property(sizesOf, (sizes) => {
      const count = sizes.reduce((product, size) => product * size, 1);
      const pack = sizes.map(() => 0);
      for (let index = 0; index < count; index += 1) {
        expect(pack).toEqual(packageAt(index, sizes));
        expect(nextPackage(pack, sizes)).toBe(index < count - 1);
      }
      expect(pack).toEqual(sizes.map(() => 0));
    }),
  );
});
