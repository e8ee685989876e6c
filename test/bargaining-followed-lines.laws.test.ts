/** Red lines that are followed from issue to issue leave what is left where every package is looked at. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Bargain, bargainOf } from '../src/engine/bargaining/bargain.ts';
import { blocksOf } from '../src/engine/bargaining/points/blocks.ts';
import { frontier } from '../src/engine/bargaining/points/index.ts';
import { finish, type RedLine } from '../src/model/index.ts';
import { frontierOf, keysOf, opposed, reservationsOf } from './bargain-made.ts';
import { talksWith } from './generate-talks.ts';
import { agreeable, efficient, type Outcome, outcomesOf, rationalAmong } from './reference/bargaining-points.ts';

const packagesOf = (outcomes: readonly Outcome[]) => outcomes.map(({ package: pack }) => pack.join()).sort();
/** So few packages looked at together that no line may tie issues to one another. */
const largestIssue = ({ issues }: Bargain) => Math.max(...issues.map(({ levels }) => levels.length));

const plain = { redLines: true, extra: false, maxIssues: 5, maxValues: 4 };

test.each([
  ['two parties', talksWith({ ...plain, parties: { min: 2, max: 2 } })],
  ['two parties, numbers that tie', talksWith({ ...plain, parties: { min: 2, max: 2 }, numbers: 'few' })],
  ['three parties', talksWith({ ...plain, parties: { min: 3, max: 3 } })],
  ['three parties, numbers that tie', talksWith({ ...plain, parties: { min: 3, max: 3 }, numbers: 'few' })],
  ['four and five parties', talksWith({ ...plain, parties: { min: 4, max: 5 }, maxOutcomes: 150 })],
])('%s: lines that are followed from issue to issue leave what is left where all is looked at', (_, kind) => {
  let open = 0;
  fc.assert(
    fc.property(kind, fc.constantFrom('all' as const, 'rational' as const), (talks, among) => {
      const bargain = bargainOf(talks);
      const options = { among, mostTogether: largestIssue(bargain) };
      const [followed, made] = [finish(frontier(bargain, options)), finish(blocksOf(bargain, options))];
      if (followed.form !== 'frontier' || made.form !== 'blocks') throw new Error('No line ties anything here.');
      if (made.open.length > 0) open += 1;
      const left = agreeable(talks, outcomesOf(talks));
      const some = among === 'all' ? left : rationalAmong(left, reservationsOf(bargain));
      expect(keysOf(followed.points)).toEqual(some.length === 0 ? [] : packagesOf(efficient(some)));
      expect(followed.excluded).toBe(BigInt(outcomesOf(talks).length - left.length));
      expect(followed.ranges).toEqual(frontierOf(bargain).ranges);
    }),
    { numRuns: 500 },
  );
  expect(open).toBeGreaterThan(8);
});

test.each([2, 3, 4])('of %i parties, following lines and looking at every package are the same', (parties) => {
  const redLines = [
    [0, 1, 2, 3, 4, 5],
    [1, 4],
    [5, 0, 2],
  ].map(
    (issues): RedLine => ({
      id: undefined,
      why: undefined,
      ranges: issues.map((issue) => ({ issue, from: 0, to: 3 })),
    }),
  );
  const made = opposed(7, parties, 6, 5);
  const bargain = { ...made, parties: made.parties.map((party, p) => (p === 0 ? { ...party, redLines } : party)) };
  const [followed, looked] = [frontierOf(bargain, { mostTogether: 5 }), frontierOf(bargain)];
  expect([followed.method, looked.method]).toEqual(['merging', 'sorting']);
  expect(followed.points).toEqual(looked.points);
  expect(followed.excluded).toBe(looked.excluded);
});
