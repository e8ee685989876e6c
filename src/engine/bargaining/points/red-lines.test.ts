import { expect, test } from 'vitest';
import { listed } from '../../../../test/bargain-made.ts';
import type { RedLine } from '../../../model/index.ts';
import type { Bargain } from '../bargain.ts';
import { leewayOf } from './red-lines.ts';

type Range = readonly [issue: number, from: number, to: number];

/** Three issues of three levels, 0 to 2; the lines belong to both in turn. */
function lined(...lines: (readonly Range[])[]): Bargain {
  const base = listed([[0, 0]]);
  const drawn = lines.map(
    (ranges): RedLine => ({
      id: undefined,
      why: undefined,
      ranges: ranges.map(([issue, from, to]) => ({ issue, from, to })),
    }),
  );
  return {
    issues: [0, 1, 2].map(() => ({ ...base.issues[0]!, levels: Float64Array.of(0, 1, 2) })),
    parties: base.parties.map((party, p) => ({ ...party, redLines: drawn.filter((_, at) => at % 2 === p) })),
  };
}

const leeway = (...lines: (readonly Range[])[]) => {
  const { levels, lines: left, nothing } = leewayOf(lined(...lines), 'respected');
  return { levels, left: left.map(({ issues }) => issues), nothing };
};
const all = [0, 1, 2];

test('a line over one issue takes levels away, one over several ties them', () => {
  expect(leeway([[1, 0, 1]])).toEqual({ levels: [all, [2], all], left: [], nothing: false });
  expect(
    leeway([
      [2, 0, 1],
      [0, 1, 1],
    ]),
  ).toEqual({ levels: [all, all, all], left: [[0, 2]], nothing: false });
});

test('what holds for every level decides nothing, and what holds for none is never crossed', () => {
  expect(
    leeway([
      [0, 0, 2],
      [1, 0, 0],
    ]),
  ).toEqual({ levels: [all, [1, 2], all], left: [], nothing: false });
  expect(
    leeway([
      [0, 0, 0],
      [0, 2, 2],
      [1, 0, 0],
    ]),
  ).toEqual({ levels: [all, all, all], left: [], nothing: false });
});

test('a level that goes leaves other lines with less to decide', () => {
  expect(
    leeway(
      [
        [0, 1, 2],
        [1, 0, 0],
      ],
      [[0, 0, 0]],
      [
        [0, 0, 0],
        [2, 0, 0],
      ],
    ),
  ).toEqual({ levels: [[1, 2], [1, 2], all], left: [], nothing: false });
});

test('lines may leave nothing, and may be ignored', () => {
  expect(leeway([[0, 0, 2]]).nothing).toBe(true);
  expect(leeway([[0, 0, 1]], [[0, 2, 2]])).toMatchObject({ levels: [[2], all, all], nothing: true });
  expect(leewayOf(lined([[0, 0, 2]]), 'ignored')).toEqual({ levels: [all, all, all], lines: [], nothing: false });
});
