/** The definitions of tactics, models and protocols transcribed as plainly as can be: slow, and of nothing but lists. */
import { type Bargain, type Package, utilityOf } from '../../src/engine/bargaining/bargain.ts';
import { paidSpan, type TimeTactic, type Utility, worthAt } from '../../src/model/index.ts';

/** Every package, by outcome index. */
export function allPackages({ issues }: Bargain): Package[] {
  return issues.reduce<number[][]>(
    (packages, { levels }) => packages.flatMap((pack) => Array.from(levels, (_, level) => [...pack, level])),
    [[]],
  );
}

/** Those that cross none of the party's red lines. */
export function allowed(bargain: Bargain, party: number): Package[] {
  return allPackages(bargain).filter((pack) => {
    for (const { ranges } of bargain.parties[party]!.redLines ?? []) {
      const inside = ranges.filter(({ issue, from, to }) => {
        const amount = bargain.issues[issue]!.levels[pack[issue]!]!;
        return from <= amount && amount <= to;
      });
      if (inside.length === ranges.length) return false;
    }
    return true;
  });
}

/** To twelve decimals of the power of ten that the party's utilities fit in: to 12 where none is above 1, as the shared data compare them. */
export function worthOf(bargain: Bargain, party: number, pack: Package): number {
  return rounded(bargain, party, utilityOf(bargain.parties[party]!, pack, bargain));
}

function rounded({ parties }: Bargain, party: number, utility: number): number {
  const { adds, bias, scale, cap, extra } = parties[party]!;
  const paid = extra === undefined ? { least: 0, most: 0 } : paidSpan(extra);
  const low = adds.reduce((sum, add) => sum + Math.min(...add), bias + paid.least) / scale;
  const high = adds.reduce((sum, add) => sum + Math.max(...add), bias + paid.most) / scale;
  const largest = Math.max(Math.abs(Math.min(cap, low)), Math.abs(Math.min(cap, high)));
  let decimals = 12;
  for (; largest > 10 ** (12 - decimals) * (1 + 1e-9); decimals -= 1);
  for (; largest > 0 && largest <= 10 ** (11 - decimals) * (1 + 1e-9); decimals += 1);
  return Math.round(utility * 10 ** decimals) / 10 ** decimals;
}

/** What the levels of the package are estimated to be worth together. */
export function estimatedWorth(estimate: readonly Float64Array[], pack: Package): number {
  return pack.reduce((sum, level, issue) => sum + estimate[issue]![level]!, 0);
}

export function floorOf(bargain: Bargain, party: number): number {
  const worths = allowed(bargain, party).map((pack) => worthOf(bargain, party, pack));
  const { reservation } = bargain.parties[party]!;
  const reserved = reservation === undefined ? Number.NEGATIVE_INFINITY : rounded(bargain, party, reservation);
  return Math.max(Math.min(...worths), reserved);
}

/** The lowest own utility at or above the target, the first of equals; the best where none is. */
export function offerFor(bargain: Bargain, party: number, target: number): Package {
  let chosen: Package | undefined;
  for (const pack of allowed(bargain, party)) {
    const worth = worthOf(bargain, party, pack);
    if (worth >= target && (chosen === undefined || worth < worthOf(bargain, party, chosen))) chosen = pack;
  }
  return chosen ?? bestFirst(bargain, party)[0]!;
}

export function bestFirst(bargain: Bargain, party: number): Package[] {
  return allowed(bargain, party)
    .map((pack, index) => ({ pack, index, worth: worthOf(bargain, party, pack) }))
    .sort((a, b) => b.worth - a.worth || a.index - b.index)
    .map(({ pack }) => pack);
}

/** Faratin, Sierra and Jennings' α. */
export function alpha({ curve, beta, opening: k }: TimeTactic, t: number): number {
  if (beta === 0) return k;
  if (curve === 'polynomial') return k + (1 - k) * t ** (1 / beta);
  return Math.exp((1 - t) ** beta * Math.log(k));
}

export interface SlowOffer {
  readonly round: number;
  readonly by: number;
  readonly package: Package;
}

export interface SlowTalks {
  readonly offers: readonly SlowOffer[];
  readonly agreement: { readonly package: Package; readonly round: number; readonly by: number } | undefined;
}

/** Alternating offers of time-dependent parties that accept what they aim for. NegMAS's times: never 0, never 1. */
export function slowTimeTalks(bargain: Bargain, tactics: readonly TimeTactic[], rounds: number): SlowTalks {
  const offers: SlowOffer[] = [];
  const people = bargain.parties.map((_, party) => party);
  let accepted: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const party of people) {
      const t = (round + 1) / (rounds + 1);
      const low = floorOf(bargain, party);
      const high = Math.max(...allowed(bargain, party).map((pack) => worthOf(bargain, party, pack)));
      // Of no packages the best is −∞.
      if (high < low) return { offers, agreement: undefined };
      const wanted = low + (high - low) * (1 - alpha(tactics[party]!, t)) - 1e-4;
      const target = Math.min(high, Math.max(low, wanted));
      const standing = offers[offers.length - 1];
      const isAllowed = allowed(bargain, party).some((pack) => pack.join() === standing?.package.join());
      if (standing !== undefined && isAllowed && worthOf(bargain, party, standing.package) >= target) {
        accepted.push(party);
        if (accepted.length === people.length - 1) {
          return { offers, agreement: { package: standing.package, round, by: standing.by } };
        }
      } else {
        accepted = [];
        offers.push({ round, by: party, package: offerFor(bargain, party, target) });
      }
    }
  }
  return { offers, agreement: undefined };
}

export interface SlowAnswers {
  /** Turn by turn who answered, and which of its packages it accepted. */
  readonly turns: readonly { readonly by: number; readonly answers: Map<number, readonly boolean[]> }[];
  readonly agreement: { readonly package: Package; readonly round: number; readonly by: number } | undefined;
  readonly unanswered: readonly number[];
}

/**
 * What time-dependent parties that accept what they aim for make of packages put on the table several at a time, `put` turn by
 * turn: each answers in its own next turn, as where there is one offer at a time.
 */
export function slowAnswers(
  bargain: Bargain,
  tactics: readonly TimeTactic[],
  rounds: number,
  put: readonly (readonly Package[])[],
): SlowAnswers {
  const turns: { by: number; answers: Map<number, readonly boolean[]> }[] = [];
  const people = bargain.parties.map((_, party) => party);
  const silent = () => {
    const last = turns.at(-1);
    return last === undefined ? [] : people.filter((party) => party !== last.by && !last.answers.has(party));
  };
  for (let round = 0; round < rounds; round += 1) {
    for (const party of people) {
      const t = (round + 1) / (rounds + 1);
      const low = floorOf(bargain, party);
      const high = Math.max(...allowed(bargain, party).map((pack) => worthOf(bargain, party, pack)));
      if (high < low) return { turns, agreement: undefined, unanswered: silent() };
      const wanted = low + (high - low) * (1 - alpha(tactics[party]!, t)) - 1e-4;
      const target = Math.min(high, Math.max(low, wanted));
      const standing = turns.at(-1);
      if (standing !== undefined) {
        const packages = put[turns.length - 1]!;
        const possible = new Set(allowed(bargain, party).map(String));
        standing.answers.set(
          party,
          packages.map((pack) => possible.has(String(pack)) && worthOf(bargain, party, pack) >= target),
        );
        const open = packages.filter((_, at) => [...standing.answers.values()].every((answer) => answer[at]));
        if (open.length > 0 && silent().length > 0) continue;
        if (open.length > 0) {
          const { by } = standing;
          const best = Math.max(...open.map((pack) => worthOf(bargain, by, pack)));
          const agreed = open.find((pack) => worthOf(bargain, by, pack) === best)!;
          return { turns, agreement: { package: agreed, round, by }, unanswered: [] };
        }
      }
      turns.push({ by: party, answers: new Map() });
    }
  }
  return { turns, agreement: undefined, unanswered: silent() };
}

/** MiCRO with the repeat at the lowest index: what a party offers, given what it has offered and received so far. */
export function slowMicro(
  bargain: Bargain,
  party: number,
  made: readonly Package[],
  received: readonly Package[],
): { readonly offers: Package; readonly accepts: number } {
  const distinct = (packages: readonly Package[]) => new Set(packages.map((pack) => pack.join())).size;
  const order = bestFirst(bargain, party);
  const m = distinct(made);
  const next = order[m];
  const floor = floorOf(bargain, party);
  if (m <= distinct(received) && next !== undefined && worthOf(bargain, party, next) >= floor) {
    return { offers: next, accepts: worthOf(bargain, party, next) };
  }
  const all = allPackages(bargain).filter((pack) => made.some((one) => one.join() === pack.join()));
  return { offers: all[0]!, accepts: Math.min(...made.map((pack) => worthOf(bargain, party, pack))) };
}

/** What the believed utility of a package is, as far as it goes issue by issue. */
export function believedWorth({ weights, values, bias, scale }: Utility, { issues }: Bargain, pack: Package): number {
  const parts = pack.map((level, issue) => {
    const amount = issues[issue]!.levels[level]!;
    return weights[issue]! * worthAt(values[issue]!, amount, level);
  });
  return (parts.reduce((sum, part) => sum + part, 0) + bias) / scale;
}

/**
 * Of the packages at or above the target and within a hundredth of the party's range of it, those that are liked best; else
 * the one that is worth least.
 */
export function offersLiked(
  bargain: Bargain,
  party: number,
  target: number,
  likes: (pack: Package) => number,
): readonly Package[] {
  const worths = allowed(bargain, party).map((pack) => worthOf(bargain, party, pack));
  const most = target + 0.01 * (Math.max(...worths) - Math.min(...worths));
  const near = allowed(bargain, party).filter((pack) => {
    const worth = worthOf(bargain, party, pack);
    return worth >= target && worth <= most;
  });
  if (near.length === 0) return [offerFor(bargain, party, target)];
  const best = Math.max(...near.map(likes));
  return near.filter((pack) => likes(pack) >= best - 1e-9);
}

/** HardHeaded's frequency model: what a package is estimated to be worth after the other's offers. */
export function slowHardheaded(sizes: readonly number[], offers: readonly Package[], pack: Package): number {
  const n = sizes.length;
  let weights = sizes.map(() => 1 / n);
  for (let at = 1; at < offers.length; at += 1) {
    for (let issue = 0; issue < n; issue += 1)
      if (offers[at]![issue] === offers[at - 1]![issue]) weights[issue]! += 0.2 / n;
    const total = weights.reduce((a, b) => a + b);
    weights = weights.map((weight) => weight / total);
  }
  return pack.reduce((sum, level, issue) => {
    const count = (wanted: number) => 1 + offers.filter((offer) => offer[issue] === wanted).length;
    const most = Math.max(...Array.from({ length: sizes[issue]! }, (_, at) => count(at)));
    return sum + (weights[issue]! * count(level)) / most;
  }, 0);
}

/** Agent Smith's frequency model. */
export function slowSmith(sizes: readonly number[], offers: readonly Package[], pack: Package): number {
  const share = (issue: number, level: number) =>
    offers.filter((offer) => offer[issue] === level).length / offers.length;
  const most = sizes.map((size, issue) => Math.max(...Array.from({ length: size }, (_, at) => share(issue, at))));
  const total = most.reduce((a, b) => a + b);
  return pack.reduce((sum, level, issue) => sum + ((most[issue]! / total) * share(issue, level)) / most[issue]!, 0);
}

/** The Bayesian model with every ranking and every choice of shapes a hypothesis; offers with their times. */
export function slowBayes(
  sizes: readonly number[],
  offers: readonly { readonly package: Package; readonly time: number }[],
  pack: Package,
): number {
  const n = sizes.length;
  const orders = permutations(Array.from({ length: n }, (_, at) => at + 1));
  const choices = product(sizes.map((size) => shapes(size)));
  const hypotheses = orders.flatMap((ranks) => choices.map((of) => [ranks, of] as const));
  const utility = ([ranks, of]: (typeof hypotheses)[number], one: Package) =>
    one.reduce((sum, level, issue) => sum + ((2 * ranks[issue]!) / (n * (n + 1))) * of[issue]!(level), 0);
  const probable = hypotheses.map((hypothesis) =>
    offers.reduce((p, offer) => {
      const miss = utility(hypothesis, offer.package) - (1 - 0.5 * offer.time);
      return p * Math.exp(-(miss ** 2) / (2 * 0.25 ** 2));
    }, 1),
  );
  const total = probable.reduce((a, b) => a + b);
  return hypotheses.reduce((sum, hypothesis, at) => sum + (probable[at]! / total) * utility(hypothesis, pack), 0);
}

/** The same for each issue by itself, with the other issues at what was expected of them before the offer. */
export function slowBayesApart(
  sizes: readonly number[],
  offers: readonly { readonly package: Package; readonly time: number }[],
  pack: Package,
): number {
  const n = sizes.length;
  let issues = sizes.map((size) =>
    shapes(size).flatMap((shape) =>
      Array.from({ length: n }, (_, at) => ({
        weight: (2 * (at + 1)) / (n * (n + 1)),
        shape,
        p: 1 / (n * shapes(size).length),
      })),
    ),
  );
  const expected = (issue: number, level: number) => {
    const weights = issues.map((of) => of.reduce((sum, { weight, p }) => sum + weight * p, 0));
    const total = weights.reduce((a, b) => a + b);
    return issues[issue]!.reduce((sum, { weight, shape, p }) => sum + (weight * shape(level) * p) / total, 0);
  };
  for (const { package: offer, time } of offers) {
    issues = issues.map((of, issue) => {
      const rest = offer.reduce((sum, level, other) => (other === issue ? sum : sum + expected(other, level)), 0);
      const after = of.map((one) => {
        const miss = rest + one.weight * one.shape(offer[issue]!) - (1 - 0.5 * time);
        return { ...one, p: one.p * Math.exp(-(miss ** 2) / (2 * 0.25 ** 2)) };
      });
      const all = after.reduce((sum, { p }) => sum + p, 0);
      return after.map((one) => ({ ...one, p: one.p / all }));
    });
  }
  return pack.reduce((sum, level, issue) => sum + expected(issue, level), 0);
}

/**
 * What a behavior-dependent party asks for itself, offer by offer, as a share of its range; `demands`: by own offer, what
 * the other's offers before it asked of the party, as shares of its range, the last one last.
 */
export function slowImitation(
  imitates: 'relative' | 'absolute' | 'averaged',
  window: number,
  demands: readonly (readonly number[])[],
): number[] {
  const asked: number[] = [];
  for (const d of demands) {
    const before = asked.length === 0 ? 1 : asked[asked.length - 1]!;
    const n = d.length - 1;
    let next = before;
    if (d.length > window) {
      if (imitates === 'absolute') next = before - (d[n - window]! - d[n - window + 1]!);
      else if (d[n - window]! > 0) {
        next = before * ((imitates === 'relative' ? d[n - window + 1]! : d[n]!) / d[n - window]!);
      }
    }
    asked.push(Math.min(1, Math.max(0, next)));
  }
  return asked;
}

function shapes(size: number): ((level: number) => number)[] {
  if (size === 1) return [() => 1];
  const last = size - 1;
  const tops = Array.from({ length: size - 2 }, (_, at) => at + 1);
  return [
    (level) => 1 - level / last,
    (level) => level / last,
    ...tops.map((top) => (level: number) => (level <= top ? level / top : 1 - (level - top) / (last - top))),
  ];
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, at) => permutations(items.toSpliced(at, 1)).map((rest) => [item, ...rest]));
}

function product<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>((made, list) => made.flatMap((one) => list.map((item) => [...one, item])), [[]]);
}
