import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listed, opposed } from '../../../test/bargain-made.ts';
import { talksWith } from '../../../test/generate-talks.ts';
import { type Bargain, bargainOf, frontier } from '../../engine/bargaining/index.ts';
import { finish } from '../../model/index.ts';
import { type FrontierOf, sharedFrontier } from './shared-frontier.ts';

/** How often a frontier is really worked out. */
function counting() {
  const made = { count: 0 };
  const find: FrontierOf = function* (...about) {
    made.count += 1;
    return yield* frontier(...about);
  };
  return { made, find };
}
const river = listed([
  [0, 3],
  [2, 2],
  [3, 0],
]);
const withReservations = (bargain: Bargain, ...reservations: (number | undefined)[]): Bargain => ({
  ...bargain,
  parties: bargain.parties.map((party, at) => ({ ...party, reservation: reservations[at] })),
});

test('whoever asks for the frontier of the same bargain gets the same one, and it is found once', () => {
  const { made, find } = counting();
  const frontierOf = sharedFrontier(find);
  const first = finish(frontierOf(river));
  expect(finish(frontierOf({ ...river, parties: river.parties.map((one) => ({ ...one, name: 'Else' })) }))).toBe(first);
  expect(finish(frontierOf(withReservations(river, 2.5, undefined)))).toBe(first);
  expect(finish(frontierOf(river, { redLines: 'respected', among: 'all' }))).toBe(first);
  expect(made.count).toBe(1);
});

test('two who wait for it at once carry on the same work', () => {
  const { made, find } = counting();
  const frontierOf = sharedFrontier(find);
  const large = opposed(7, 3, 6, 6);
  const [one, other] = [frontierOf(large), frontierOf(large)];
  expect(one.next().done).toBe(false);
  expect(finish(other)).toBe(finish(one));
  expect(made.count).toBe(1);
});

test('what is asked otherwise is another frontier', () => {
  const frontierOf = sharedFrontier();
  const barred: Bargain = {
    ...river,
    parties: river.parties.map((party, at) =>
      at === 0 ? { ...party, redLines: [{ ranges: [{ issue: 0, from: 1, to: Number.POSITIVE_INFINITY }] }] } : party,
    ) as Bargain['parties'],
  };
  for (const [bargain, options] of [
    [river, {}],
    [barred, {}],
    [barred, { redLines: 'ignored' }],
    [withReservations(river, 1, 1), { among: 'rational' }],
    [withReservations(river, 3, 0), { among: 'rational' }],
  ] as const) {
    expect(finish(frontierOf(bargain, options))).toEqual(finish(frontier(bargain, options)));
  }
});

test('only the last few are kept', () => {
  const { made, find } = counting();
  const frontierOf = sharedFrontier(find, 2);
  const bargains = [1, 2, 3].map((n) => listed([[n, n]]));
  for (const bargain of bargains) finish(frontierOf(bargain));
  finish(frontierOf(bargains[1]!));
  expect(made.count).toBe(3);
  finish(frontierOf(bargains[0]!));
  expect(made.count).toBe(4);
  // The second was asked for since the third was.
  finish(frontierOf(bargains[1]!));
  expect(made.count).toBe(4);
});

test('one that is shared is the one that anybody would find alone, whatever was asked before', () => {
  const talks = talksWith({ redLines: true, maxOutcomes: 60, maxIssues: 3 });
  fc.assert(
    fc.property(
      talks,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }),
      (some, rs) => {
        const frontierOf = sharedFrontier();
        const bargain = bargainOf(some);
        for (const one of [bargain, withReservations(bargain, ...rs), bargain]) {
          for (const options of [{}, { among: 'rational' }, { redLines: 'ignored' }] as const) {
            expect(finish(frontierOf(one, options))).toEqual(finish(frontier(one, options)));
          }
        }
      },
    ),
    { numRuns: 100 },
  );
});
