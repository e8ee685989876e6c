import { expect, test } from 'vitest';
import { caseFrom } from '../../../test/library-case.ts';
import { orderedRiver, riverTalks, threeAtTheRiver } from '../../../test/river-talks.ts';
import { bargainOf, nextPackage, utilityOf } from '../../engine/bargaining/index.ts';
import { reservationRange } from './reservation-range.ts';

test.each([
  ['one meeting', riverTalks],
  ['two meetings', threeAtTheRiver],
])('at most what some package is worth at every meeting, and at least 0: %s', (_, text) => {
  const talks = caseFrom(text).talks!;
  for (const { id } of talks.parties) {
    const bests = [talks, ...talks.meetings.map((meeting) => meeting.talks)].map((terms) => {
      const bargain = bargainOf(terms);
      const party = bargain.parties.find((one) => one.id === id)!;
      const sizes = bargain.issues.map(({ levels }) => levels.length);
      const pack = sizes.map(() => 0);
      let best = Number.NEGATIVE_INFINITY;
      do best = Math.max(best, utilityOf(party, pack, bargain));
      while (nextPackage(pack, sizes));
      return best;
    });
    const found = reservationRange(talks, id)!;
    expect(found.least).toBe(0);
    // What counts in combination is bounded by its parts, and may not be paid at once.
    expect(found.most).toBeGreaterThanOrEqual(Math.min(...bests) - 1e-9);
    if (talks.parties.find((party) => party.id === id)!.utility!.extra === undefined) {
      expect(found.most).toBeCloseTo(Math.min(...bests), 9);
    }
  }
});

test('none of who has no numbers, and of nobody', () => {
  expect(reservationRange(caseFrom(orderedRiver).talks!, 'up')).toBeUndefined();
  expect(reservationRange(caseFrom(riverTalks).talks!, 'nobody')).toBeUndefined();
});
