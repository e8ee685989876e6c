import { expect, test } from 'vitest';
import { riverTalks } from '../../../test/river-talks.ts';
import { parseCase } from '../parse.ts';
import { pointsWritten } from './check-talks-utility.ts';

const inOnes = riverTalks
  .replace(
    'values:\n        water: { none: 100, winter: 60, all: 0 }',
    'values:\n        water: { none: 1, winter: 0.6, all: 0 }',
  )
  .replace('price: { 0: 0, 4: 100 }', 'price: { 0: 0, 4: 1 }')
  .replace('court: { goes-on: 0, dropped: 100 }', 'court: { goes-on: 0, dropped: 1 }')
  .replace('reservation: 40', 'reservation: 0.4');

test.each([
  ['out of 100', riverTalks, 100],
  ['out of 1', inOnes, 1],
  ['out of what it says', riverTalks.replace('      reservation: 40', '      points: 200\n      reservation: 40'), 200],
  ['by a formula', inOnes.replace('price: { 0: 0, 4: 1 }', 'price: { from: 0, peak: 4, to: 4 }'), 1],
  [
    'of values called as the parts of a formula are',
    riverTalks
      .replaceAll(/\bnone\b/g, 'peak')
      .replace('price: { 0: 0, 4: 100 }', 'price: { 0: 0, 4: 1 }')
      .replace('court: { goes-on: 0, dropped: 100 }', 'court: { goes-on: 0, dropped: 1 }')
      .replace('winter: 60', 'winter: 1'),
    100,
  ],
])('what is written %s is read out of as much', (_, text, points) => {
  const { draft, case: checked } = parseCase(text);
  const talks = draft!.talks!;
  expect(pointsWritten(talks, 'up')).toBe(points);
  const read = checked?.talks?.parties.find(({ id }) => id === 'up')?.reservation;
  // One of them is out of 100 by name only, which the checks mention.
  if (read === undefined) return;
  if (read.form !== 'utility') throw new Error('A number was written.');
  expect(read.utility * points).toBeCloseTo(talks.parties!.up!.reservation as number, 9);
});

test('who is not there has nothing written', () => {
  expect(pointsWritten(parseCase(riverTalks).draft!.talks!, 'nobody')).toBe(1);
});
