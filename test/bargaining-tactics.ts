/** Tactics of every kind on small bargains, as fast-check arbitraries. */
import fc from 'fast-check';
import { type Bargain, bargainOf, type Package } from '../src/engine/bargaining/bargain.ts';
import { alternatingOffers, type TalksOptions } from '../src/engine/bargaining/protocols/alternating-offers.ts';
import { tableOf } from '../src/engine/bargaining/tactics/table/table-of.ts';
import {
  type Acceptance,
  finish,
  type OfferTactic,
  type Tactic,
  type Talks,
  type TimeTactic,
  type Utility,
} from '../src/model/index.ts';
import { talksWith } from './generate-talks.ts';
import { allowed } from './reference/bargaining-talks.ts';

export const timeTactic: fc.Arbitrary<TimeTactic> = fc.record({
  form: fc.constant('time' as const),
  curve: fc.constantFrom('polynomial' as const, 'exponential' as const),
  beta: fc.constantFrom(0, 0.2, 0.25, 0.5, 1, 2, 4),
  opening: fc.constantFrom(0.01, 0.1, 0.3),
  least: fc.constant(undefined),
  most: fc.constant(undefined),
});

const simpleOffers: fc.Arbitrary<OfferTactic> = fc.oneof(
  timeTactic,
  fc.record({
    form: fc.constant('behavior' as const),
    imitates: fc.constantFrom('relative' as const, 'absolute' as const, 'averaged' as const),
    window: fc.integer({ min: 1, max: 3 }),
    noise: fc.constantFrom(0, 0.1),
  }),
  fc.constant({ form: 'nice-tit-for-tat' as const }),
  fc.constant({ form: 'micro' as const }),
);

const offers: fc.Arbitrary<OfferTactic> = fc.oneof(
  { weight: 4, arbitrary: simpleOffers },
  simpleOffers.map((as): OfferTactic => ({ form: 'raise-stakes', by: 0.1, as })),
);

const acceptance: fc.Arbitrary<Acceptance> = fc.oneof(
  fc.constant({ when: 'target' as const }),
  fc.record({ when: fc.constant('next' as const), scale: fc.constantFrom(1, 1.1), plus: fc.constantFrom(0, 0.05) }),
  fc.record({ when: fc.constant('const' as const), least: fc.constantFrom(-5, 0.2, 0.9) }),
  fc.record({ when: fc.constant('time' as const), from: fc.constantFrom(0, 0.5, 0.99) }),
  fc.record({
    when: fc.constant('combi' as const),
    from: fc.constantFrom(0.5, 0.9),
    against: fc.constantFrom('best' as const, 'mean' as const),
  }),
);

export const tactic: fc.Arbitrary<Tactic> = fc.record({
  offers,
  accepts: acceptance,
  model: fc.constantFrom(
    undefined,
    { form: 'hardheaded' as const },
    { form: 'smith' as const },
    { form: 'bayesian' as const },
    { form: 'believed' as const },
  ),
});

const small = { maxOutcomes: 80, maxIssues: 3 };
export const bargains = withRedLines(talksWith(small));
export const twoParties = believing(withRedLines(talksWith({ ...small, parties: { min: 2, max: 2 } })));
export const adding = believing(withRedLines(talksWith({ ...small, extra: false })));
export const anyTactics = fc.array(tactic, { minLength: 4, maxLength: 4 });

/** Half of them with a party that never agrees to some of the levels of an issue, or of two together. */
export function withRedLines(talks: fc.Arbitrary<Talks>): fc.Arbitrary<Bargain> {
  const draws = fc.array(fc.nat(), { minLength: 7, maxLength: 7 });
  return fc.tuple(talks, fc.boolean(), draws).map(([of, isDrawn, [who, ...drawn]]) => {
    const bargain = bargainOf(of);
    if (!isDrawn) return bargain;
    const range = (at: number) => {
      const issue = drawn[at]! % bargain.issues.length;
      const { levels } = bargain.issues[issue]!;
      const [a, b] = [levels[drawn[at + 1]! % levels.length]!, levels[drawn[at + 2]! % levels.length]!];
      return { issue, from: Math.min(a, b), to: Math.max(a, b) };
    };
    const redLines = [{ id: undefined, why: undefined, ranges: [range(0), range(3)] }];
    const parties = bargain.parties.map((party, at) =>
      at === who! % of.parties.length ? { ...party, redLines } : party,
    );
    return { ...bargain, parties };
  });
}

/** Everybody believes something of everybody else, in eighths, that has nothing to do with what that one wants. */
export function believing(bargains: fc.Arbitrary<Bargain>): fc.Arbitrary<Bargain> {
  const eighths = fc.array(fc.nat(8), { minLength: 97, maxLength: 97 });
  return fc.tuple(bargains, eighths).map(([bargain, drawn]) => {
    let at = 0;
    const next = () => drawn[at++ % drawn.length]! / 8;
    const belief = (): Utility => ({
      weights: bargain.issues.map(next),
      values: bargain.issues.map(({ levels }) => ({ form: 'table', worth: Array.from(levels, next) })),
      bias: next(),
      extra: undefined,
      scale: 2,
      cap: undefined,
    });
    const parties = bargain.parties.map((party, self) => ({
      ...party,
      beliefs: bargain.parties.map((_, other) => (other === self ? undefined : belief())),
    }));
    return { ...bargain, parties };
  });
}

export const isAllowed = (bargain: Bargain, party: number, pack: Package) =>
  allowed(bargain, party).some((one) => one.join() === pack.join());

/** Alternating offers on a table of their own. */
export const run = (bargain: Bargain, options: TalksOptions) => finish(alternatingOffers(tableOf(bargain), options));
export const reservationOf = ({ parties }: Bargain, party: number) =>
  parties[party]!.reservation ?? Number.NEGATIVE_INFINITY;
