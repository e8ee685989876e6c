/** What is said without numbers holds for the numbers of every case that the checks let pass. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type OrderPoints, orderPoints } from '../src/engine/bargaining/points/index.ts';
import { parseCase } from '../src/format/index.ts';
import { finish } from '../src/model/index.ts';

/** Three issues: of named values, of whole numbers, and of any amount in steps of 1. */
const VALUES = ['low', 'middle', 'high'];
const AMOUNTS = [
  [0, 1, 2],
  [5, 6, 7],
  [0, 1, 2],
] as const;
const IDS = ['named', 'whole', 'real'] as const;

interface Party {
  readonly weights: readonly number[];
  /** Out of 100, by issue and place: those of the third at its two ends only, straight between; or a peak. */
  readonly worths: readonly (readonly number[])[];
  readonly peak: number | undefined;
  readonly together: readonly { readonly adds: number; readonly when: readonly (number | undefined)[] }[];
  readonly cap: number | undefined;
  /** Whether an order is stated, by issue; and what it goes by. */
  readonly stated: readonly boolean[];
  readonly importance: 'none' | 'swings' | 'weights' | 'of two';
  readonly lines: readonly (readonly (number | undefined)[])[];
}

const chosen = fc
  .tuple(...IDS.map(() => fc.option(fc.nat(2), { nil: undefined })))
  .filter((places) => places.some((place) => place !== undefined));

/** Mostly, and as often falling; sometimes neither, and sometimes flat in part. */
const rising = fc
  .tuple(fc.array(fc.constantFrom(0, 10, 40, 50, 80, 100), { minLength: 3, maxLength: 3 }), fc.nat(8))
  .map(([drawn, way]) => (way === 0 ? drawn : drawn.toSorted((a, b) => (way % 2 === 0 ? a - b : b - a))));

const party: fc.Arbitrary<Party> = fc.record({
  weights: fc.tuple(...IDS.map(() => fc.constantFrom(0, 10, 10, 10, 20, 30, 60))),
  worths: fc.tuple(
    fc.array(fc.constantFrom(0, 10, 50, 80, 100), { minLength: 3, maxLength: 3 }),
    rising,
    fc.array(fc.constantFrom(0, 10, 50, 100), { minLength: 2, maxLength: 2 }),
  ),
  peak: fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, fc.constantFrom(0, 0.5, 1)),
  together: fc.oneof(
    { weight: 5, arbitrary: fc.constant([]) },
    fc.array(fc.record({ adds: fc.constantFrom(-30, 20, 80), when: chosen }), { minLength: 1, maxLength: 1 }),
  ),
  cap: fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, fc.constantFrom(40, 100)),
  stated: fc.tuple(...IDS.map(() => fc.constantFrom(true, true, true, false))),
  importance: fc.constantFrom('none', 'swings', 'swings', 'swings', 'weights', 'of two'),
  lines: fc.oneof(fc.constant([]), fc.array(chosen, { minLength: 1, maxLength: 1 })),
});

/** Before the weight, out of 100. */
function worthOf({ worths, peak }: Party, issue: number, place: number): number {
  if (issue < 2) return worths[issue]![place]!;
  if (peak !== undefined) {
    if (place === peak) return 100;
    if (place === 0 || place === 2) return 0;
    return 100 * (place < peak ? place / peak : (2 - place) / (2 - peak));
  }
  const [from, to] = worths[2] as [number, number];
  return from + ((to - from) * place) / 2;
}

const holdsOn = (places: readonly (number | undefined)[], pack: readonly number[]) =>
  places.every((place, issue) => place === undefined || pack[issue] === place);

function utility(one: Party, pack: readonly number[]): number {
  const sum = one.weights.reduce((total, weight) => total + weight, 0) || 1;
  const added = one.weights.reduce(
    (total, weight, issue) => total + (weight * worthOf(one, issue, pack[issue]!)) / 100,
    0,
  );
  const extra = one.together.reduce((total, { adds, when }) => total + (holdsOn(when, pack) ? adds : 0), 0);
  return Math.min((one.cap ?? Number.POSITIVE_INFINITY) / 100, (added + extra) / sum);
}

/** `a > b = c` by what each counts, largest first. */
function orderText(names: readonly string[], counts: readonly number[]): string {
  const levels = [...new Set(counts)].sort((a, b) => b - a);
  return levels.map((level) => names.filter((_, at) => counts[at] === level).join(' = ')).join(' > ');
}

function swing(one: Party, issue: number): number {
  const worths = AMOUNTS[issue]!.map((_, place) => worthOf(one, issue, place));
  return one.weights[issue]! * (Math.max(...worths) - Math.min(...worths));
}

function writtenParty(one: Party) {
  const [named, whole, [from, to]] = one.worths as readonly [readonly number[], readonly number[], readonly number[]];
  const said = (places: readonly (number | undefined)[]) =>
    Object.fromEntries(
      places.flatMap((place, at) =>
        place === undefined ? [] : [[IDS[at]!, at === 0 ? VALUES[place]! : AMOUNTS[at]![place]!]],
      ),
    );
  const way = (better: boolean) => (better ? 'more' : 'less');
  const orders = {
    ...(one.stated[0] && { named: orderText(VALUES, named) }),
    ...(one.stated[1] && { whole: way(whole[2]! >= whole[0]!) }),
    ...(one.stated[2] && { real: way(to! >= from!) }),
  };
  const ids = one.importance === 'of two' ? IDS.slice(0, 2) : IDS;
  const counts = ids.map((_, at) => (one.importance === 'weights' ? one.weights[at]! : swing(one, at)));
  return {
    weights: Object.fromEntries(IDS.map((id, at) => [id, one.weights[at]!])),
    points: 100,
    scale: one.weights.reduce((total, weight) => total + weight, 0) || 1,
    values: {
      named: Object.fromEntries(VALUES.map((value, place) => [value, named[place]!])),
      whole: Object.fromEntries(AMOUNTS[1].map((amount, place) => [amount, whole[place]!])),
      real: one.peak === undefined ? { 0: from, 2: to } : { peak: one.peak },
    },
    ...(one.together.length > 0 && { together: one.together.map(({ adds, when }) => ({ adds, when: said(when) })) }),
    ...(one.cap !== undefined && { cap: one.cap }),
    ...(Object.keys(orders).length > 0 && { order: orders }),
    ...(one.importance !== 'none' && { importance: orderText(ids, counts) }),
    ...(one.lines.length > 0 && { redLines: one.lines.map((places) => ({ never: said(places) })) }),
  };
}

function caseText(parties: readonly Party[]): string {
  const named = (value: (one: Party, at: number) => object) =>
    Object.fromEntries(parties.map((one, at) => [`p${at}`, value(one, at)] as const));
  return JSON.stringify({
    demarche: 1,
    title: 'Drawn',
    parties: named((_, at) => ({ name: `Party ${at}` })),
    talks: {
      issues: { named: { values: VALUES }, whole: { integer: [5, 7] }, real: { real: [0, 2], step: 1 } },
      parties: named(writtenParty),
    },
  });
}

const PACKAGES = [0, 1, 2].flatMap((a) => [0, 1, 2].flatMap((b) => [0, 1, 2].map((c) => [a, b, c])));
const NOTHING = 1e-9;

/** Fails where something is said of the orders that these numbers refute. */
function expectTrue(found: OrderPoints, parties: readonly Party[]): void {
  const gains = (from: readonly number[], to: readonly number[]) =>
    parties.map((one) => utility(one, to) - utility(one, from));
  const dominates = (to: readonly number[], from: readonly number[]) => {
    const all = gains(from, to);
    return all.every((gain) => gain > -NOTHING) && all.some((gain) => gain > NOTHING);
  };
  const crossed = (pack: readonly number[]) => parties.flatMap((one) => one.lines.map((line) => holdsOn(line, pack)));
  const allowed = PACKAGES.filter((pack) => !crossed(pack).includes(true));
  for (const { package: pack, by } of found.packages!.surelyDominated) expect(dominates(by, pack)).toBe(true);
  for (const pack of found.packages!.surelyEfficient) {
    expect(allowed.some((other) => dominates(other, pack))).toBe(false);
  }
  const settled = (pack: readonly number[], issues: readonly number[], levels: readonly number[]) =>
    pack.map((place, issue) => (issues.includes(issue) ? levels[issues.indexOf(issue)]! : place));
  for (const { issues, from, to, parties: two, mayCost, nearRedLine } of found.trades) {
    const ways = PACKAGES.map((pack) => [settled(pack, issues, from), settled(pack, issues, to)] as const);
    for (const [before, after] of ways) {
      gains(before, after).forEach((gain, p) => {
        if (two.includes(p)) expect(gain).toBeGreaterThan(NOTHING);
        else if (!mayCost.includes(p)) expect(gain).toBeGreaterThan(-NOTHING);
      });
    }
    const leadsAcross = ways.some(([before, after]) => {
      const was = crossed(before);
      return crossed(after).some((is, line) => is && !was[line]);
    });
    expect(nearRedLine).toBe(leadsAcross);
  }
  found.stances.forEach(({ dominated, bestForAll }, issue) => {
    for (const pack of PACKAGES) {
      for (const level of bestForAll) {
        for (const gain of gains(pack, settled(pack, [issue], [level]))) expect(gain).toBeGreaterThan(-NOTHING);
      }
      for (const { level, by } of dominated) {
        expect(dominates(settled(pack, [issue], [by]), settled(pack, [issue], [level]))).toBe(true);
      }
    }
  });
}

test('what the orders say holds for the numbers of every case that passes', () => {
  const tried = { passed: 0, dominated: 0, efficient: 0, trades: 0, across: 0, together: 0, otherwise: 0, cap: 0 };
  fc.assert(
    fc.property(fc.array(party, { minLength: 2, maxLength: 3 }), (parties) => {
      const { case: checked, problems } = parseCase(caseText(parties));
      for (const { code } of problems) {
        expect(['talks/order-against-numbers', 'talks/no-weight', 'talks/points']).toContain(code);
      }
      if (checked === undefined) return;
      const found = finish(orderPoints(checked.talks!));
      expectTrue(found, parties);
      tried.passed += 1;
      tried.dominated += found.packages!.surelyDominated.length;
      tried.efficient += found.packages!.surelyEfficient.length;
      tried.trades += found.trades.length;
      tried.across += found.trades.filter(({ nearRedLine }) => nearRedLine).length;
      for (const why of new Set(found.setAside.map((one) => one.why))) {
        if (why === 'importance') throw new Error('The check lets no such case pass.');
        tried[why] += 1;
      }
    }),
    { numRuns: 1500 },
  );
  for (const [what, count] of Object.entries(tried)) expect(count, what).toBeGreaterThan(0);
});

test('an order of importance passes just when it is that of the swings', () => {
  let refused = 0;
  fc.assert(
    fc.property(party, party, (one, other) => {
      const drawn = { ...one, stated: [false, false, false], together: [], importance: 'weights' as const };
      const calm = { ...other, stated: [false, false, false], importance: 'none' as const };
      const { problems } = parseCase(caseText([drawn, calm]));
      const swings = IDS.map((_, issue) => swing(drawn, issue));
      const fits = IDS.every((_, a) =>
        IDS.every((_, b) => Math.sign(drawn.weights[a]! - drawn.weights[b]!) === Math.sign(swings[a]! - swings[b]!)),
      );
      expect(problems.some(({ code }) => code === 'talks/order-against-numbers')).toBe(!fits);
      if (!fits) refused += 1;
    }),
    { numRuns: 300 },
  );
  expect(refused).toBeGreaterThan(50);
});
