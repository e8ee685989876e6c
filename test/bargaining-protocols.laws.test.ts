/** A single text, several packages at once, and tournaments, whatever the bargain. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bargain, Package } from '../src/engine/bargaining/bargain.ts';
import { simultaneousOffers } from '../src/engine/bargaining/protocols/simultaneous-offers.ts';
import { singleText, type Voter } from '../src/engine/bargaining/protocols/single-text.ts';
import { tableOf } from '../src/engine/bargaining/tactics/table/table-of.ts';
import { mergeShards, shardTallies, tournament } from '../src/engine/bargaining/tournament/tournament.ts';
import { finish, type Tactic } from '../src/model/index.ts';
import {
  anyTactics,
  bargains,
  isAllowed,
  reservationOf,
  run,
  tactic,
  timeTactic,
  twoParties,
} from './bargaining-tactics.ts';
import { allowed, allPackages, floorOf, slowAnswers, worthOf } from './reference/bargaining-talks.ts';

describe('a single text', () => {
  const voters: fc.Arbitrary<Voter[]> = fc.array(
    fc.oneof(
      fc.constant({ form: 'hill-climbing' as const }),
      fc.record({ form: fc.constant('annealed' as const), heat: fc.constantFrom(0.05, 0.5) }),
    ),
    { minLength: 4, maxLength: 4 },
  );

  test('changes one issue at a time, by the consent of all, and never leaves one who climbs worse off', () => {
    fc.assert(
      fc.property(bargains, voters, fc.integer(), (bargain, of, seed) => {
        const found = finish(singleText(bargain, { voters: of, tries: 60, seed }));
        let text: Package | undefined;
        let versions = 0;
        for (const { package: pack, change, votes, version } of found.trace) {
          if (text !== undefined) {
            const differing = pack.flatMap((level, issue) => (level === text![issue] ? [] : [issue]));
            expect(differing).toEqual([change!.issue]);
          }
          for (const { party, accepted, because, got, had } of votes) {
            expect(got).toBe(worthOf(bargain, party, pack) + 0);
            if (accepted) expect(isAllowed(bargain, party, pack)).toBe(true);
            if (accepted) expect(got).toBeGreaterThanOrEqual(reservationOf(bargain, party) - 1e-10);
            if (
              of[party]!.form === 'hill-climbing' &&
              had !== undefined &&
              because !== 'reservation' &&
              because !== 'red line'
            )
              expect(accepted).toBe(got >= had);
            if (because === 'warm') expect(of[party]!.form).toBe('annealed');
          }
          const all = votes.every(({ accepted }) => accepted);
          if (all) {
            text = pack;
            versions += 1;
          }
          expect(version).toBe(all ? versions : undefined);
        }
        expect([found.text, found.versions]).toEqual([text, versions]);
        const objected = found.trace.flatMap(({ change, votes }) =>
          change ? votes.filter(({ accepted }) => !accepted) : [],
        );
        expect(found.objections.flat().reduce((sum, one) => sum + one.objected, 0)).toBe(objected.length);
      }),
      { numRuns: 200 },
    );
  });

  const climbing: Voter[] = [{ form: 'hill-climbing' }, { form: 'hill-climbing' }];

  test('says which single changes nobody would be worse off by, and somebody better: after a few tries some, or none', () => {
    const met = { open: 0, settled: 0 };
    fc.assert(
      fc.property(twoParties, fc.constantFrom(3, 300), fc.integer(), (bargain, tries, seed) => {
        const { text, left } = finish(singleText(bargain, { voters: climbing, tries, seed }));
        if (text === undefined) return;
        met[left.length > 0 ? 'open' : 'settled'] += 1;
        const had = [0, 1].map((party) => worthOf(bargain, party, text));
        const near = allPackages(bargain).filter(
          (pack) => pack.filter((level, issue) => level !== text[issue]).length === 1,
        );
        const better = near.filter((pack) => {
          const gains = had.map((one, party) => worthOf(bargain, party, pack) - one);
          const isPossible = [0, 1].every((party) => isAllowed(bargain, party, pack));
          return isPossible && gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0);
        });
        // One by one by issue; and by number where packages are gone through.
        const inOrder = (packs: readonly Package[]) => packs.map(String).sort();
        expect(inOrder(left.map(({ issue, to }) => text.with(issue, to)))).toEqual(inOrder(better));
      }),
      { numRuns: 600 },
    );
    expect(Math.min(met.open, met.settled)).toBeGreaterThan(10);
  });

  test('settles, given time, where those who climb have a package that both accept; else there is no text', () => {
    const met = { none: 0, settled: 0 };
    fc.assert(
      fc.property(twoParties, fc.integer(), (bargain, seed) => {
        const { text, left } = finish(singleText(bargain, { voters: climbing, tries: 4000, seed, trace: false }));
        const acceptable = allPackages(bargain).filter((pack) =>
          [0, 1].every(
            (party) => isAllowed(bargain, party, pack) && worthOf(bargain, party, pack) >= floorOf(bargain, party),
          ),
        );
        met[text === undefined ? 'none' : 'settled'] += 1;
        expect(text !== undefined).toBe(acceptable.length > 0);
        expect(left).toEqual([]);
      }),
      { numRuns: 150 },
    );
    expect(Math.min(met.none, met.settled)).toBeGreaterThan(5);
  });
});

describe('several packages at once', () => {
  test('are about equally good for who offers them, differ, and are agreed on only by the consent of all', () => {
    fc.assert(
      fc.property(bargains, anyTactics, (bargain, tactics) => {
        const { outcome, trace } = finish(
          simultaneousOffers(tableOf(bargain), { tactics, rounds: 8, seed: 3, tolerance: 0.1 }),
        );
        for (const { by, packages, choices } of trace) {
          const own = packages.map(({ package: pack }) => worthOf(bargain, by, pack));
          const worths = allPackages(bargain).map((pack) => worthOf(bargain, by, pack));
          expect(Math.max(...own) - Math.min(...own)).toBeLessThanOrEqual(
            0.1 * (Math.max(...worths) - Math.min(...worths)) + 1e-9,
          );
          expect(Math.min(...own)).toBeGreaterThanOrEqual(reservationOf(bargain, by) - 1e-10);
          expect(new Set(packages.map(({ package: pack }) => pack.join())).size).toBe(packages.length);
          for (const { party, likes, beyond, responses } of choices) {
            const isBeyond = packages.map(({ package: pack }) => !isAllowed(bargain, party, pack));
            expect(beyond).toEqual([...isBeyond.keys()].filter((at) => isBeyond[at]));
            const isRefused = responses.map(({ because }) => because.rule === 'red line');
            expect(isRefused).toEqual(responses.length === 0 ? [] : isBeyond);
            const theirs = packages.flatMap(({ utilities }, at) => (isBeyond[at] ? [] : [utilities[party]!]));
            if (likes === undefined) expect(theirs).toEqual([]);
            else expect([isBeyond[likes], packages[likes]!.utilities[party]]).toEqual([false, Math.max(...theirs)]);
          }
        }
        if (outcome.form === 'agreement') {
          for (const [party, utility] of outcome.utilities.entries()) {
            expect(utility).toBeGreaterThanOrEqual(reservationOf(bargain, party) - 1e-10);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('several packages at once, and one at a time', () => {
  const four = fc.array(timeTactic, { minLength: 4, maxLength: 4 });
  const aiming = (offers: Tactic['offers']): Tactic => ({ offers, accepts: { when: 'target' }, model: undefined });

  test('are answered when whoever answers speaks next', () => {
    const met = { agreement: 0, breakdown: 0, silent: 0 };
    fc.assert(
      fc.property(bargains, four, fc.integer({ min: 1, max: 6 }), (bargain, times, rounds) => {
        const { outcome, trace, unanswered } = finish(
          simultaneousOffers(tableOf(bargain), { tactics: times.map(aiming), rounds, tolerance: 0.2 }),
        );
        const put = trace.map(({ packages }) => packages.map(({ package: pack }) => pack));
        const slow = slowAnswers(bargain, times, rounds, put);
        expect(slow.turns.length).toBe(trace.length);
        for (const [turn, { by, choices }] of trace.entries()) {
          expect(by).toBe(slow.turns[turn]!.by);
          for (const { party, responses } of choices) {
            expect(responses.map(({ accepted }) => accepted)).toEqual(slow.turns[turn]!.answers.get(party) ?? []);
          }
        }
        expect(unanswered).toEqual(slow.unanswered);
        met[outcome.form] += 1;
        if (unanswered.length > 0) met.silent += 1;
        if (outcome.form === 'breakdown') expect(slow.agreement).toBeUndefined();
        else {
          const { package: pack, round, by } = outcome;
          expect({ package: pack, round, by }).toEqual(slow.agreement);
        }
      }),
      { numRuns: 150 },
    );
    expect(Math.min(met.agreement, met.breakdown, met.silent)).toBeGreaterThan(5);
  });

  test('an offer that is the same in both is answered in the same round, for the same reason', () => {
    let met = 0;
    fc.assert(
      fc.property(bargains, four, (bargain, times) => {
        const tactics = times.map(aiming);
        const several = finish(simultaneousOffers(tableOf(bargain), { tactics, rounds: 6, count: 1, tolerance: 0 }));
        const single = run(bargain, { tactics, rounds: 6 });
        for (const [turn, { packages, choices }] of several.trace.entries()) {
          const offer = single.trace[turn];
          if (offer === undefined || String(offer.package) !== String(packages[0]!.package)) return;
          expect(choices.flatMap(({ responses }) => responses).sort((a, b) => a.party - b.party)).toEqual(
            offer.responses.toSorted((a, b) => a.party - b.party),
          );
          met += offer.responses.length;
        }
        expect(several.outcome).toEqual(single.outcome);
        expect(several.unanswered).toEqual(single.unanswered);
      }),
      { numRuns: 150 },
    );
    expect(met).toBeGreaterThan(100);
  });
});

describe('a tournament', () => {
  const spec = fc.record({
    bargains: fc.array(bargains, { minLength: 1, maxLength: 2 }),
    tactics: fc.array(tactic, { minLength: 1, maxLength: 3 }),
    repeats: fc.integer({ min: 1, max: 3 }),
    seed: fc.integer(),
  });
  const specOf = ({
    bargains: all,
    tactics,
    repeats,
    seed,
  }: {
    bargains: Bargain[];
    tactics: Tactic[];
    repeats: number;
    seed: number;
  }) => ({
    entrants: tactics.map((one, at) => ({ id: `t${at}`, tactic: one })),
    bargains: all.map((bargain, at) => ({ id: `b${at}`, bargain, nash: [bargain.parties.map(() => 0.5)] })),
    rounds: 8,
    repeats,
    seed,
  });

  test('cut anywhere and merged in any order is the tournament itself, to the last digit', () => {
    fc.assert(
      fc.property(spec, fc.array(fc.nat(30), { maxLength: 4 }), (given, at) => {
        const of = specOf(given);
        const runs = of.entrants.length ** 2 * of.bargains.length * of.repeats;
        const cuts = [0, ...at.filter((cut) => cut < runs).sort((a, b) => a - b), runs];
        const tallies = shardTallies(of);
        const shards = cuts.slice(1).map((to, place) => finish(tallies({ from: cuts[place]!, to })));
        const sent = structuredClone(shards.toReversed());
        expect(mergeShards(of, sent)).toEqual(finish(tournament(of)));
      }),
      { numRuns: 60 },
    );
  });

  test('says of two tactics what their talks, one by one, come to', () => {
    fc.assert(
      fc.property(twoParties, timeTactic, timeTactic, (bargain, a, b) => {
        const tactics = [a, b].map((offers): Tactic => ({ offers, accepts: { when: 'target' }, model: undefined }));
        const cells = finish(tournament({ ...specOf({ bargains: [bargain], tactics, repeats: 1, seed: 1 }) }));
        for (const { first, second, agreementRate, meanUtilities, meanDistanceToNash, meanRounds } of cells) {
          const { outcome, rounds } = run(bargain, { tactics: [tactics[first]!, tactics[second]!], rounds: 8 });
          expect([agreementRate, meanRounds]).toEqual([outcome.form === 'agreement' ? 1 : 0, rounds]);
          const floors = [0, 1].map(
            (party) =>
              bargain.parties[party]!.reservation ?? (allowed(bargain, party).length > 0 ? floorOf(bargain, party) : 0),
          );
          const got = outcome.form === 'agreement' ? outcome.utilities : floors;
          for (const party of [0, 1]) expect(meanUtilities[party]).toBeCloseTo(got[party]!, 12);
          const distance =
            outcome.form === 'agreement' ? Math.hypot(...outcome.utilities.map((one) => one - 0.5)) : undefined;
          if (distance === undefined) expect(meanDistanceToNash).toBeUndefined();
          else expect(meanDistanceToNash).toBeCloseTo(distance, 12);
        }
      }),
      { numRuns: 100 },
    );
  });
});
