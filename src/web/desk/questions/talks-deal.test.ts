import { expect, test } from 'vitest';
import { libraryCase } from '../../../../test/library-case.ts';
import { orderedRiver, riverTalks } from '../../../../test/river-talks.ts';
import { parseCase } from '../../../format/index.ts';
import { finish } from '../../../model/index.ts';
import { groundOf } from '../ground.ts';
import { talksDeal } from './talks-deal.ts';

function groundFrom(text: string) {
  const { case: checked, draft } = parseCase(text);
  return groundOf(checked!, draft!);
}
const river = groundFrom(riverTalks);

test('a package is held against what each would rather have, and the better ones are better for one and worse for none', () => {
  // Water all year for nothing, and the suit goes on: as bad as it gets for those upstream.
  const { deal } = finish(talksDeal(river, { levels: [2, 0, 0] }));
  expect(deal.values).toEqual(['all year', '0 million', 'goes on']);
  const [up, down] = deal.each;
  expect(up).toMatchObject({ utility: 0, rational: false });
  expect(down!.utility).toBeCloseTo(1, 12);
  expect(up!.gaveUp.map(({ value }) => value)).toEqual(['none', '4 million', 'is dropped']);
  expect(up!.gaveUp.map(({ amount }) => amount.toFixed(2))).toEqual(['0.50', '0.30', '0.20']);
  expect(deal.efficient).toBe(true);
  // Dear water in winter: both would rather swap price for water, or not; whatever is called better is so for all.
  const { deal: other } = finish(talksDeal(river, { levels: [0, 0, 0] }));
  expect(other.efficient).toBe(false);
  expect(other.better.length).toBeGreaterThan(0);
  for (const { gains } of [...other.better, ...other.swaps]) {
    expect(Math.min(...gains)).toBeGreaterThanOrEqual(-1e-9);
    expect(Math.max(...gains)).toBeGreaterThan(0);
  }
});

test('what is no package of these talks, or has no numbers, is refused in words', () => {
  expect(() => finish(talksDeal(river, { levels: [0, 0] }))).toThrow('not on the table');
  expect(() => finish(talksDeal(river, { levels: [0, 9, 0] }))).toThrow('not on the table');
  expect(() => finish(talksDeal(groundFrom(orderedRiver), { levels: [0, 0, 0] }))).toThrow(
    'Upstream and Downstream have given an order only',
  );
});

test('a package beyond a red line says whose', () => {
  const { deal, parties } = finish(
    talksDeal(groundOf(libraryCase('vladivostok-2019'), {} as never), { levels: [0, 2, 0, 0, 0] }),
  );
  expect(deal.crossed.map((party) => parties[party]!.id)).toEqual(['us']);
});
