/** What comparisons of packages came to, written into a party of the talks. */
import type { Path, TextEdit } from '../../../format/index.ts';
import type { RatherFound } from '../../desk/questions/talks-rather.ts';

/** Weights out of 1000, so that no sum is nearly 100; worths out of what the party's worths are out of. */
export function foundEdits({ weights, worths }: RatherFound, root: Path, points: number): TextEdit[] {
  const inThousand = Object.fromEntries(
    Object.entries(weights).map(([issue, weight]) => [issue, Math.round(weight * 1000)]),
  );
  // Worths that nobody has given yet are written out of 100.
  const best = points === 1 ? 100 : points;
  return [
    { kind: 'set', path: [...root, 'weights'], value: inThousand },
    ...Object.entries(worths).map(([issue, some]): TextEdit => {
      const value = Object.fromEntries(
        Object.entries(some).map(([key, worth]) => [key, Number((worth * best).toPrecision(3))]),
      );
      return { kind: 'set', path: [...root, 'values', issue], value };
    }),
  ];
}
