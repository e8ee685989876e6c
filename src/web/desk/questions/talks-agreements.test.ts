import { expect, test } from 'vitest';
import { orderedRiver, riverTalks } from '../../../../test/river-talks.ts';
import { parseCase } from '../../../format/index.ts';
import { finish } from '../../../model/index.ts';
import { groundOf } from '../ground.ts';
import { talksAgreements } from './talks-agreements.ts';
import { talksPoints } from './talks-points.ts';

function groundFrom(text: string) {
  const { case: checked, draft } = parseCase(text);
  return groundOf(checked!, draft!);
}

test('points and the end of the talks are packages by ids, those on one package together', () => {
  const ground = groundFrom(riverTalks);
  const { agreements } = finish(talksAgreements(ground, {}));
  const { numbers } = finish(talksPoints(ground, {}));
  if (numbers?.form !== 'numbers') throw new Error('There are numbers.');
  const nash = numbers.without[0]!.named.nash.points[0]!;
  const named = agreements.find(({ name }) => name === 'Nash')!;
  const price = Number(named.values.price);
  expect([['none', 'winter', 'all'].indexOf(String(named.values.water)), price]).toEqual(nash.levels.slice(0, 2));
  expect(agreements.some(({ name, says }) => `${name} ${says}`.includes('Where the talks end'))).toBe(true);
  expect(new Set(agreements.map(({ values }) => JSON.stringify(values))).size).toBe(agreements.length);
});

test('without numbers there are none', () => {
  expect(finish(talksAgreements(groundFrom(orderedRiver), {})).agreements).toEqual([]);
});
