/** Tactics that answer the other, step by step against their definitions. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Package, utilityOf } from '../src/engine/bargaining/bargain.ts';
import type { OfferTactic, Tactic } from '../src/model/index.ts';
import { believing, run, tactic, timeTactic, twoParties, withRedLines } from './bargaining-tactics.ts';
import { talksWith } from './generate-talks.ts';
import {
  allowed,
  believedWorth,
  bestFirst,
  floorOf,
  offerFor,
  offersLiked,
  slowBayes,
  slowImitation,
  slowMicro,
  worthOf,
} from './reference/bargaining-talks.ts';

describe('MiCRO', () => {
  test('offers and accepts as its definition says, step by step, against any other', () => {
    fc.assert(
      fc.property(twoParties, tactic, (bargain, other) => {
        const micro: Tactic = { offers: { form: 'micro' }, accepts: { when: 'target' }, model: undefined };
        const { trace } = run(bargain, { tactics: [micro, other], rounds: 15 });
        for (const [at, { by, package: pack, target }] of trace.entries()) {
          if (by !== 0) continue;
          const before = trace.slice(0, at);
          const of = (party: number) => before.filter((one) => one.by === party).map((one) => one.package);
          const slow = slowMicro(bargain, 0, of(0), of(1));
          expect(pack).toEqual(slow.offers);
          expect(target).toBe(slow.accepts + 0);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('against itself goes through both orders side by side', () => {
    const spoke = [0, 0];
    fc.assert(
      fc.property(twoParties, (bargain) => {
        const micro: Tactic = { offers: { form: 'micro' }, accepts: { when: 'const', least: 1e6 }, model: undefined };
        const { trace } = run(bargain, { tactics: [micro, micro], rounds: 10 });
        const rational = [0, 1].map((party) =>
          bestFirst(bargain, party).filter((pack) => worthOf(bargain, party, pack) >= floorOf(bargain, party)),
        );
        const until = Math.min(10, ...rational.map(({ length }) => length));
        for (const party of [0, 1]) {
          const own = trace.filter(({ by }) => by === party).map((one) => one.package);
          if (own.length === 0) continue;
          spoke[party]! += 1;
          expect(own.slice(0, until)).toEqual(rational[party]!.slice(0, Math.min(until, own.length)));
        }
      }),
      { numRuns: 100 },
    );
    expect(Math.min(...spoke)).toBeGreaterThan(30);
  });
});

describe('behavior-dependent tactics', () => {
  test('ask for what the definition says after what the other offered, step by step', () => {
    let imitated = 0;
    fc.assert(
      fc.property(
        twoParties,
        tactic,
        fc.constantFrom('relative' as const, 'absolute' as const, 'averaged' as const),
        fc.integer({ min: 1, max: 3 }),
        (bargain, other, imitates, window) => {
          const offers: OfferTactic = { form: 'behavior', imitates, window, noise: 0 };
          const imitator: Tactic = { offers, accepts: { when: 'const', least: 1e6 }, model: undefined };
          const { trace } = run(bargain, { tactics: [imitator, other], rounds: 15 });
          if (trace.length === 0 || floorOf(bargain, 0) === Number.POSITIVE_INFINITY) return;
          const floor = floorOf(bargain, 0);
          const range = worthOf(bargain, 0, bestFirst(bargain, 0)[0]!) - floor;
          const own = trace.flatMap(({ by }, at) => (by === 0 ? [at] : []));
          const demands = own.map((at) =>
            trace
              .slice(0, at)
              .filter(({ by }) => by === 1)
              .map(({ package: pack }) => (range > 0 ? 1 - (worthOf(bargain, 0, pack) - floor) / range : 0)),
          );
          const shares = slowImitation(imitates, window, demands);
          for (const [step, at] of own.entries()) {
            if (step > window) imitated += 1;
            expect(trace[at]!.target).toBeCloseTo(floor + shares[step]! * range, 9);
          }
        },
      ),
      { numRuns: 400 },
    );
    expect(imitated).toBeGreaterThan(400);
  });
});

describe('nice tit-for-tat', () => {
  test('goes as far toward the estimated Nash point as the other came, and down to it at the end', () => {
    const few = withRedLines(talksWith({ maxOutcomes: 30, maxIssues: 2, parties: { min: 2, max: 2 } }));
    const models = fc.constantFrom(undefined, { form: 'believed' as const });
    fc.assert(
      fc.property(believing(few), timeTactic, models, (bargain, time, model) => {
        const nice: Tactic = {
          offers: { form: 'nice-tit-for-tat' },
          accepts: { when: 'const', least: 1e6 },
          model,
        };
        const other: Tactic = { offers: time, accepts: { when: 'const', least: 1e6 }, model: undefined };
        const { trace } = run(bargain, { tactics: [nice, other], rounds: 12 });
        const sizes = bargain.issues.map(({ levels }) => levels.length);
        const [best, floor] = [bestFirst(bargain, 0)[0], floorOf(bargain, 0)];
        for (const [at, { by, target, time: t }] of trace.entries()) {
          if (by !== 0) continue;
          const heard = trace.slice(0, at).filter((one) => one.by === 1);
          const top = worthOf(bargain, 0, best!);
          if (heard.length === 0) {
            expect(target).toBe(top);
            continue;
          }
          const rational = allowed(bargain, 0).filter((pack) => worthOf(bargain, 0, pack) >= floor);
          const liked = (pack: Package) =>
            model === undefined
              ? slowBayes(sizes, heard, pack)
              : believedWorth(bargain.parties[0]!.beliefs![1]!, bargain, pack);
          const product = (pack: Package) => (worthOf(bargain, 0, pack) - floor) * liked(pack);
          const most = Math.max(...rational.map(product));
          const nashes = rational
            .filter((pack) => product(pack) >= most - 1e-9)
            .map((pack) => worthOf(bargain, 0, pack));
          const worths = heard.map((one) => worthOf(bargain, 0, one.package));
          const expected = nashes.map((nash) => {
            const come = nash > worths[0]! ? Math.min(1, (Math.max(...worths) - worths[0]!) / (nash - worths[0]!)) : 1;
            const plain = top - come * (top - nash);
            return plain - Math.min(1, Math.max(0, 20 * (t - 0.91))) * Math.max(0, plain - nash);
          });
          // Where two packages are the estimated Nash point but for a rounding error, either will do.
          expect(Math.min(...expected.map((one) => Math.abs(one - target)))).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('what is believed of the others', () => {
  const some = believing(withRedLines(talksWith({ maxOutcomes: 60, maxIssues: 3, parties: { min: 2, max: 3 } })));
  const model = { form: 'believed' as const };

  test('picks among packages that are about as good, from the first offer on, whatever the others offer', () => {
    let chosen = 0;
    fc.assert(
      fc.property(some, timeTactic, tactic, (bargain, time, other) => {
        const tactics = [{ offers: time, accepts: { when: 'const' as const, least: 1e6 }, model }, other, other];
        const { trace } = run(bargain, { tactics, rounds: 10 });
        const likes = (pack: Package) => {
          const believed = bargain.parties[0]!.beliefs!.flatMap((one) =>
            one === undefined ? [] : [believedWorth(one, bargain, pack)],
          );
          return believed.reduce((sum, one) => sum + one, 0) / believed.length;
        };
        for (const { by, package: pack, target } of trace) {
          if (by !== 0) continue;
          const best = offersLiked(bargain, 0, target, likes);
          if (best[0]!.join() !== offerFor(bargain, 0, target).join()) chosen += 1;
          // Where two are liked the same but for a rounding error, either will do.
          expect(best.map((one) => one.join())).toContain(pack.join());
        }
      }),
      { numRuns: 200 },
    );
    expect(chosen).toBeGreaterThan(50);
  });

  test('is what the other offers as soon as it is right: its own wants, and nothing that is learned', () => {
    fc.assert(
      fc.property(
        withRedLines(talksWith({ maxOutcomes: 60, extra: false, capped: false })),
        timeTactic,
        (made, time) => {
          const right = made.parties.map(({ adds, bias, scale }) => ({
            weights: adds.map(() => 1),
            values: adds.map((add) => ({ form: 'table' as const, worth: [...add] })),
            bias,
            extra: undefined,
            scale,
            cap: undefined,
          }));
          const bargain = { ...made, parties: made.parties.map((party) => ({ ...party, beliefs: right })) };
          const accepts = { when: 'const' as const, least: 1e6 };
          const tactics = made.parties.map(() => ({ offers: time, accepts, model }));
          const likes = (pack: Package) =>
            made.parties.slice(1).reduce((sum, _, at) => sum + utilityOf(made.parties[at + 1]!, pack, made), 0);
          for (const { by, package: pack, target } of run(bargain, { tactics, rounds: 6 }).trace) {
            if (by !== 0) continue;
            expect(offersLiked(bargain, 0, target, likes).map((one) => one.join())).toContain(pack.join());
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  test('without beliefs a Bayesian model stands in', () => {
    fc.assert(
      fc.property(withRedLines(talksWith({ maxOutcomes: 40 })), timeTactic, (bargain, time) => {
        const by = (form: 'believed' | 'bayesian') => {
          const one: Tactic = { offers: time, accepts: { when: 'target' }, model: { form } };
          return run(bargain, { tactics: bargain.parties.map(() => one), rounds: 8 });
        };
        expect(by('believed')).toEqual(by('bayesian'));
      }),
      { numRuns: 50 },
    );
  });
});
