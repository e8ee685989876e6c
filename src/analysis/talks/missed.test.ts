import { expect, test } from 'vitest';
import { caseFrom } from '../../../test/library-case.ts';
import { riverTalks } from '../../../test/river-talks.ts';
import { bargainOf, crossesAny, nextPackage, utilityOf } from '../../engine/bargaining/index.ts';
import { finish } from '../../model/index.ts';
import { changedTalks } from './changed-talks.ts';
import { missed } from './missed.ts';
import { talksRun } from './talks-run.ts';

const talks = caseFrom(riverTalks).talks!;
const withReservations = (up: number, down: number) => changedTalks(talks, { reservations: { up, down } });

function byHand(up: number, down: number) {
  const bargain = bargainOf(withReservations(up, down));
  const sizes = bargain.issues.map(({ levels }) => levels.length);
  const pack = sizes.map(() => 0);
  const short: number[] = [];
  do {
    if (crossesAny(bargain, pack)) continue;
    const lacks = bargain.parties.map((party) => Math.max(0, party.reservation! - utilityOf(party, pack, bargain)));
    short.push(Math.max(...lacks));
  } while (nextPackage(pack, sizes));
  return { zone: short.filter((most) => most < 1e-9).length, least: Math.min(...short) };
}

test.each([
  [0, 0],
  [0.4, 0.45],
  [0.6, 0.6],
  [0.7, 0.7],
  [0.9, 0.9],
])('the zone that a breakdown leaves is counted, and where there is none what comes nearest: %s, %s', (up, down) => {
  const found = finish(missed(bargainOf(withReservations(up, down))))!;
  const { zone, least } = byHand(up, down);
  expect(found.zone).toBe(BigInt(zone));
  if (zone > 0) expect(found.nearest).toBeUndefined();
  else expect(Math.max(...found.nearest!.short)).toBeCloseTo(least, 9);
});

test('is told of talks that break down, and of no others', () => {
  const agreed = finish(talksRun(talks));
  const hard = changedTalks(talks, { reservations: { up: 0.9, down: 0.9 } });
  const broken = finish(talksRun(hard));
  if (agreed.form !== 'run' || broken.form !== 'run') throw new Error('They can be run.');
  expect(agreed.outcome.form).toBe('agreement');
  expect([agreed.missed, broken.assessed]).toEqual([undefined, undefined]);
  expect(agreed.assessed).toBeDefined();
  expect(broken.missed).toMatchObject({ zone: 0n, nearest: { short: expect.any(Array) } });
});
