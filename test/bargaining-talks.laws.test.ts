/** What must hold of talks, whatever the bargain and the tactics; and tactics step by step against their definitions. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alternatingOffers } from '../src/engine/bargaining/protocols/alternating-offers.ts';
import { tableOf } from '../src/engine/bargaining/tactics/table/table-of.ts';
import { finish, type Tactic } from '../src/model/index.ts';
import {
  adding,
  anyTactics,
  bargains,
  isAllowed,
  reservationOf,
  run,
  timeTactic,
  twoParties,
} from './bargaining-tactics.ts';
import { slowTimeTalks, worthOf } from './reference/bargaining-talks.ts';

describe('alternating offers', () => {
  test('of time-dependent parties go as the plain transcription says, offer by offer', () => {
    fc.assert(
      fc.property(
        bargains,
        fc.array(timeTactic, { minLength: 4, maxLength: 4 }),
        fc.integer({ min: 1, max: 12 }),
        (bargain, time, rounds) => {
          const tactics = time.map((one): Tactic => ({ offers: one, accepts: { when: 'target' }, model: undefined }));
          const { outcome, trace } = run(bargain, { tactics, rounds });
          const slow = slowTimeTalks(bargain, time, rounds);
          expect(trace.map(({ round, by, package: pack }) => ({ round, by, package: pack }))).toEqual(slow.offers);
          const agreement =
            outcome.form === 'agreement'
              ? { package: outcome.package, round: outcome.round, by: outcome.by }
              : undefined;
          expect(agreement).toEqual(slow.agreement);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('never end, and are never offered or accepted, below a reservation value; every refusal says what was wanted', () => {
    fc.assert(
      fc.property(
        bargains,
        anyTactics,
        fc.constantFrom('negmas' as const, 'faratin' as const, 'genius' as const),
        fc.nat(3),
        (bargain, tactics, convention, breakdowns) => {
          const { outcome, trace } = run(bargain, { tactics, rounds: 15, convention, breakdowns, seed: 7 });
          for (const { by, package: pack, responses } of trace) {
            expect(isAllowed(bargain, by, pack)).toBe(true);
            expect(worthOf(bargain, by, pack)).toBeGreaterThanOrEqual(reservationOf(bargain, by) - 1e-10);
            for (const { party, accepted, because } of responses) {
              expect(because.got).toBe(worthOf(bargain, party, pack) + 0);
              if (accepted) expect(isAllowed(bargain, party, pack)).toBe(true);
              if (accepted) expect(because.got).toBeGreaterThanOrEqual(reservationOf(bargain, party) - 1e-10);
              if (because.wanted !== undefined && because.rule !== 'next')
                expect(accepted).toBe(because.got >= because.wanted);
              if (because.rule === 'reservation') expect(accepted).toBe(false);
            }
          }
          if (outcome.form === 'agreement') {
            for (const [party, utility] of outcome.utilities.entries()) {
              expect(utility).toBeGreaterThanOrEqual(reservationOf(bargain, party) - 1e-10);
            }
            const last = trace[trace.length - 1]!;
            expect(last.package).toEqual(outcome.package);
            expect(last.responses.map(({ accepted }) => accepted)).toEqual(bargain.parties.slice(1).map(() => true));
          }
        },
      ),
      { numRuns: 600 },
    );
  });

  test('in a space that is searched never end below a reservation value or across a red line either', () => {
    const met = { agreement: 0, breakdown: 0 };
    fc.assert(
      fc.property(adding, anyTactics, (bargain, tactics) => {
        const table = tableOf(bargain, { mostListed: 0 });
        const { outcome, trace } = finish(alternatingOffers(table, { tactics, rounds: 10, seed: 5 }));
        for (const { by, package: pack, utilities } of trace) {
          expect(utilities).toEqual(bargain.parties.map((_, party) => worthOf(bargain, party, pack) + 0));
          expect(isAllowed(bargain, by, pack)).toBe(true);
          expect(utilities[by]).toBeGreaterThanOrEqual(reservationOf(bargain, by) - 1e-10);
        }
        met[outcome.form] += 1;
        if (outcome.form === 'breakdown') return;
        for (const [party, utility] of outcome.utilities.entries()) {
          expect(isAllowed(bargain, party, outcome.package)).toBe(true);
          expect(utility).toBeGreaterThanOrEqual(reservationOf(bargain, party) - 1e-10);
        }
      }),
      { numRuns: 150 },
    );
    expect(met.agreement).toBeGreaterThan(20);
  });

  test('are the same for the same seed, and the outcome the same without a trace', () => {
    fc.assert(
      fc.property(bargains, anyTactics, fc.integer(), (bargain, tactics, seed) => {
        const [once, again] = [1, 2].map(() => run(bargain, { tactics, rounds: 12, seed }));
        expect(again).toEqual(once);
        const { trace, ...bare } = run(bargain, { tactics, rounds: 12, seed, trace: false });
        expect(trace).toEqual([]);
        const { trace: _, ...told } = once!;
        expect(bare).toEqual(told);
      }),
      { numRuns: 200 },
    );
  });

  test('break down as soon as a party speaks that no package will do for: it walks away', () => {
    fc.assert(
      fc.property(bargains, anyTactics, fc.nat(1), (bargain, tactics, party) => {
        const parties = bargain.parties.map(({ redLines: _, ...one }, at) => ({
          ...one,
          reservation: at === party ? 1e6 : undefined,
        }));
        const { outcome, rounds, offers: made } = run({ ...bargain, parties }, { tactics, rounds: 9 });
        expect(outcome).toEqual({ form: 'breakdown', why: 'walked away', by: party });
        expect([rounds, made]).toEqual([1, party]);
      }),
      { numRuns: 60 },
    );
  });

  test('find a time-dependent party aiming for the same at the same time, whoever speaks first', () => {
    let compared = 0;
    fc.assert(
      fc.property(twoParties, timeTactic, timeTactic, (bargain, a, b) => {
        const tactics = [a, b].map((one): Tactic => ({ offers: one, accepts: { when: 'target' }, model: undefined }));
        const there = run(bargain, { tactics, rounds: 20 });
        const swapped = { ...bargain, parties: bargain.parties.toReversed() };
        const turned = run(swapped, { tactics: tactics.toReversed(), rounds: 20 });
        const aims = (trace: typeof there.trace, by: number) =>
          new Map(trace.filter((one) => one.by === by).map(({ round, target }) => [round, target]));
        for (const party of [0, 1]) {
          const [first, second] = [aims(there.trace, party), aims(turned.trace, 1 - party)];
          for (const [round, target] of first) {
            if (!second.has(round)) continue;
            compared += 1;
            expect(second.get(round)).toBe(target);
          }
        }
      }),
      { numRuns: 200 },
    );
    expect(compared).toBeGreaterThan(400);
  });

  test('of time-dependent parties aim for no more from round to round', () => {
    fc.assert(
      fc.property(bargains, fc.array(timeTactic, { minLength: 4, maxLength: 4 }), (bargain, time) => {
        const tactics = time.map(
          (one): Tactic => ({ offers: one, accepts: { when: 'const', least: 1e6 }, model: undefined }),
        );
        const { trace } = run(bargain, { tactics, rounds: 20 });
        for (const party of bargain.parties.keys()) {
          const own = trace.filter(({ by }) => by === party);
          for (const [at, { target, utilities }] of own.entries()) {
            if (at === 0) continue;
            expect(target).toBeLessThanOrEqual(own[at - 1]!.target);
            expect(utilities[party]!).toBeLessThanOrEqual(own[at - 1]!.utilities[party]!);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
