/** What follows from comparisons of packages, against every corner of what agrees, and against people whose wants are known. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type ComparedPackages,
  type Comparisons,
  type PackageAnswer,
  packageComparisons,
} from '../src/engine/bargaining/elicit/package-comparisons.ts';
import type { ComparedIssue } from '../src/engine/bargaining/elicit/worth-model.ts';
import { finish } from '../src/model/index.ts';
import { minus, plainOf, statementsOf } from './reference/bargaining-comparisons.ts';
import { canHold, corners, dot, leximinCompared, type PlainStatement } from './reference/bargaining-elicit.ts';

/** Small questionnaires: answers at random, or those that true weights and steps give. */
const questionnaires = fc
  .record({
    issues: fc.array(
      fc.oneof(
        fc
          .array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 3 })
          .map((worth): ComparedIssue => ({ levels: worth.length, worth })),
        fc.constantFrom<ComparedIssue>(
          { levels: 2, order: { form: 'monotone', better: 'more' } },
          { levels: 3, order: { form: 'monotone', better: 'less' } },
          { levels: 3, order: { form: 'ranked', ranks: [[2], [0, 1]] } },
        ),
      ),
      { minLength: 2, maxLength: 3 },
    ),
    truth: fc.option(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 9, maxLength: 9 }), {
      nil: undefined,
      freq: 1,
    }),
    pairs: fc.array(
      fc.record({
        a: fc.array(fc.nat(11), { minLength: 3, maxLength: 3 }),
        b: fc.array(fc.nat(11), { minLength: 3, maxLength: 3 }),
        says: fc.constantFrom<PackageAnswer['says']>('a', 'b', 'a', 'b', 'equal', 'unknown'),
      }),
      { maxLength: 7, size: 'max' },
    ),
    order: fc.constantFrom([], [[1], [0]], [[0, 1]], [[0], [1]]),
  })
  .map(({ issues, truth, pairs, order }) => {
    const plain = plainOf(issues);
    const toPackage = (some: readonly number[]) => issues.map(({ levels }, at) => some[at]! % levels);
    const answers = pairs.map(({ a, b, says }): PackageAnswer => {
      const [one, other] = [toPackage(a), toPackage(b)];
      const more = truth ? dot(minus(plain.worthIn(one), plain.worthIn(other)), truth) : 0;
      return { a: one, b: other, says: truth ? (more > 1e-9 ? 'a' : more < -1e-9 ? 'b' : 'equal') : says };
    });
    return { issues, answers, truth, importance: truth ? [] : order };
  })
  .filter(({ issues }) => plainOf(issues).unknowns > 0);

function compared(comparisons: Comparisons): ComparedPackages {
  const answer = finish(packageComparisons(comparisons));
  if ('faults' in answer) throw new Error(JSON.stringify(answer.faults));
  return answer.found;
}

test('answers agree exactly where some corner’s middle satisfies them; and what clashes does, with none to spare', () => {
  const seen = { consistent: 0, contradictory: 0 };
  fc.assert(
    fc.property(questionnaires, (questionnaire) => {
      const { unknowns } = plainOf(questionnaire.issues);
      const said = statementsOf(questionnaire);
      const holds = (names: Iterable<string>) =>
        canHold(
          unknowns,
          [...names].flatMap((name) => said.get(name)!),
        );
      const answer = compared({ ...questionnaire, questions: [] });
      seen[answer.form] += 1;
      expect(answer.form).toBe(holds(said.keys()) ? 'consistent' : 'contradictory');
      if (questionnaire.truth) expect(answer.form).toBe('consistent');
      if (answer.form === 'consistent') return;
      const clash = answer.clash.map((one) => JSON.stringify(one));
      expect(holds(clash)).toBe(false);
      for (const one of clash) expect(holds(clash.filter((other) => other !== one))).toBe(true);
      const mends = questionnaire.answers.flatMap((_, at) => {
        const name = JSON.stringify({ form: 'answer', answer: at });
        return said.has(name) && holds([...said.keys()].filter((other) => other !== name)) ? [at] : [];
      });
      expect([...answer.mends].sort()).toEqual(mends);
    }),
    { numRuns: 400 },
  );
  expect(Math.min(seen.consistent, seen.contradictory)).toBeGreaterThan(30);
});

test('weights go as far as the corners, and the center is inside, its least slacks the largest', () => {
  let agreed = 0;
  fc.assert(
    fc.property(questionnaires, fc.array(fc.nat(100), { minLength: 40, maxLength: 40 }), (questionnaire, mix) => {
      const { unknowns, blocks, weight, worthIn } = plainOf(questionnaire.issues);
      const all = [...statementsOf(questionnaire).values()].flat();
      const answer = compared({ ...questionnaire, questions: [] });
      if (answer.form !== 'consistent') return;
      agreed += 1;
      const ends = corners(unknowns, all);
      for (const [issue, { least, most, central }] of answer.weights.entries()) {
        const reached = ends.map((end) => dot(weight(issue), end));
        expect(least).toBeCloseTo(Math.min(...reached), 9);
        expect(most).toBeCloseTo(Math.max(...reached), 9);
        expect(central).toBeGreaterThanOrEqual(least - 1e-9);
        expect(central).toBeLessThanOrEqual(most + 1e-9);
      }
      expect(answer.weights.reduce((sum, { central }) => sum + central, 0)).toBeCloseTo(1, 12);
      // A level's share of the other levels of the best package tells its own range.
      for (const [issue, levels] of answer.adds.entries()) {
        for (const [level, { least, most }] of levels.entries()) {
          const part = worthIn(questionnaire.issues.map((_, at) => (at === issue ? level : 0)));
          const only = part.map((one, at) =>
            at >= blocks[issue]!.from && at < blocks[issue]!.from + blocks[issue]!.count ? one : 0,
          );
          const reached = ends.map((end) => dot(only, end));
          expect(least).toBeCloseTo(Math.min(...reached), 9);
          expect(most).toBeCloseTo(Math.max(...reached), 9);
        }
      }
      const slacksOf = (at: readonly number[]) => [
        ...all.filter(({ kind }) => kind === 'strict').map(({ form }) => dot(form, at)),
        ...at.map(
          (one, unknown) => one * blocks.find(({ from, count }) => unknown >= from && unknown < from + count)!.count,
        ),
      ];
      const center = centralUnknowns(answer.adds, questionnaire.issues);
      for (const { kind, form } of all) if (kind === 'strict') expect(dot(form, center)).toBeGreaterThan(0);
      for (let round = 0; round + ends.length <= mix.length; round += 1) {
        const shares = ends.map((_, at) => mix[round + at]! + (at === round % ends.length ? 1 : 0));
        const sum = shares.reduce((total, one) => total + one, 0);
        const other = center.map((_, at) => ends.reduce((total, end, e) => total + (shares[e]! / sum) * end[at]!, 0));
        const near = center.map((one, at) => one + (other[at]! - one) / 64);
        expect(leximinCompared(slacksOf(center), slacksOf(other))).toBeGreaterThanOrEqual(0);
        expect(leximinCompared(slacksOf(center), slacksOf(near))).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 600 },
  );
  expect(agreed).toBeGreaterThan(100);
});

/** The steps, from what the levels add. */
function centralUnknowns(adds: readonly (readonly { readonly central: number }[])[], issues: readonly ComparedIssue[]) {
  return issues.flatMap(({ worth }, issue) => {
    const heights = [...new Set(adds[issue]!.map(({ central }) => central))].sort((a, b) => b - a);
    if (worth) return Math.max(...worth) > Math.min(...worth) ? [heights[0]!] : [];
    return heights.slice(0, -1).map((height, at) => height - heights[at + 1]!);
  });
}

test('what is surely better is better at every corner, and what is open is not', () => {
  const told = { surely: 0, open: 0 };
  fc.assert(
    fc.property(questionnaires, (questionnaire) => {
      const { issues } = questionnaire;
      const { unknowns, worthIn } = plainOf(issues);
      const all = [...statementsOf(questionnaire).values()].flat();
      const packages = [
        issues.map(() => 0),
        issues.map(() => 1),
        issues.map(({ levels }, at) => (at > 0 ? levels - 1 : 0)),
      ];
      const answer = compared({ ...questionnaire, packages, questions: [] });
      if (answer.form !== 'consistent') return;
      for (const { first, second, surely } of answer.order) {
        const form = minus(worthIn(packages[first]!), worthIn(packages[second]!));
        const can = (kind: PlainStatement['kind'], some: readonly number[]) =>
          canHold(unknowns, [...all, { kind, form: some }]);
        const [up, down] = [
          can('strict', form),
          can(
            'strict',
            form.map((one) => -one),
          ),
        ];
        const same = can('equal', form);
        const expected =
          up && down ? 'open' : up ? (same ? 'at-least' : 'better') : down ? (same ? 'at-most' : 'worse') : 'equal';
        expect(surely).toBe(expected);
        told[surely === 'open' ? 'open' : 'surely'] += 1;
      }
    }),
    { numRuns: 600 },
  );
  expect(Math.min(told.surely, told.open)).toBeGreaterThan(50);
});

test('the next question is open, and leaves after each answer what it says', () => {
  let asked = 0;
  fc.assert(
    fc.property(questionnaires, (questionnaire) => {
      const { unknowns, worthIn } = plainOf(questionnaire.issues);
      const all = [...statementsOf(questionnaire).values()].flat();
      const answer = compared(questionnaire);
      if (answer.form !== 'consistent' || answer.next === undefined) return;
      asked += 1;
      const { a, b, now, after } = answer.next;
      const form = minus(worthIn(a), worthIn(b));
      const roomWith = (...more: PlainStatement[]) => {
        const ends = corners(unknowns, [...all, ...more]);
        return Array.from({ length: unknowns }, (_, at) => ends.map((end) => end[at]!)).reduce(
          (sum, reached) => sum + Math.max(...reached) - Math.min(...reached),
          0,
        );
      };
      for (const [supposed, left] of [
        [form, after.a],
        [form.map((one) => -one), after.b],
      ] as const) {
        expect(canHold(unknowns, [...all, { kind: 'strict', form: supposed }])).toBe(true);
        expect(left).toBeCloseTo(roomWith({ kind: 'strict', form: supposed }), 9);
        expect(left).toBeLessThanOrEqual(now + 1e-9);
      }
      expect(now).toBeCloseTo(roomWith(), 9);
    }),
    { numRuns: 400 },
  );
  expect(asked).toBeGreaterThan(20);
});

test('asked on and on, a person with true wants is understood ever better, and never contradicts herself', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 3, maxLength: 4 }), (truth) => {
      const issues = truth.map((): ComparedIssue => ({ levels: 4, worth: [0, 1, 2, 3] }));
      const worthOf = (pack: readonly number[]) => pack.reduce((sum, level, at) => sum + (truth[at]! * level) / 3, 0);
      const answers: PackageAnswer[] = [];
      let room = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 8; round += 1) {
        const answer = compared({ issues, answers });
        if (answer.form !== 'consistent') throw new Error('True answers clash.');
        const total = truth.reduce((sum, one) => sum + one, 0);
        for (const [issue, { least, most }] of answer.weights.entries()) {
          expect(least).toBeLessThanOrEqual(truth[issue]! / total + 1e-9);
          expect(most).toBeGreaterThanOrEqual(truth[issue]! / total - 1e-9);
        }
        if (answer.next === undefined) return;
        expect(answer.next.now).toBeLessThanOrEqual(room + 1e-9);
        room = answer.next.now;
        const { a, b } = answer.next;
        const more = worthOf(a) - worthOf(b);
        answers.push({ a, b, says: Math.abs(more) < 1e-9 ? 'equal' : more > 0 ? 'a' : 'b' });
      }
    }),
    { numRuns: 25 },
  );
});
