import { expect, test } from 'vitest';
import { drive, finish, tacticCalled } from '../../../model/index.ts';
import type { Bargain } from '../bargain.ts';
import {
  isForThreads,
  mergeShards,
  runCount,
  shardsOf,
  shardTallies,
  type TournamentSpec,
  tournament,
} from './tournament.ts';

/** A pie of ten slices. */
const levels = Float64Array.from({ length: 11 }, (_, level) => level);
const issue = { id: 'pie', name: 'pie', group: undefined, kind: 'integer', low: 0, high: 10, unit: undefined } as const;
const one = { bias: 0, extra: undefined, scale: 1, cap: 1, reservation: 0, discount: 1 };
const bargain: Bargain = {
  issues: [{ issue, levels, sampled: false }],
  parties: [
    { ...one, id: 'a', name: 'a', adds: [levels.map((level) => level / 10)] },
    { ...one, id: 'b', name: 'b', adds: [levels.map((level) => 1 - level / 10)] },
  ],
};
const spec: TournamentSpec = {
  entrants: ['boulware', 'linear', 'conceder', 'hardliner'].map((id) => ({ id, tactic: tacticCalled(id)! })),
  bargains: [{ id: 'pie', bargain, nash: [[0.5, 0.5]] }],
  rounds: 50,
  repeats: 3,
  seed: 1,
};

test('who holds out gets more from who comes down early; two who hold out get nothing', () => {
  const cells = finish(tournament(spec));
  const cell = (first: number, second: number) => cells.find((of) => of.first === first && of.second === second)!;
  expect(cells).toHaveLength(16);
  expect(cell(0, 2).meanUtilities[0]).toBeGreaterThan(cell(0, 2).meanUtilities[1]);
  expect(cell(2, 0).meanUtilities[0]).toBeLessThan(cell(2, 0).meanUtilities[1]);
  expect(cell(1, 1)).toMatchObject({ runs: 3, agreementRate: 1 });
  expect(cell(3, 3)).toMatchObject({ agreementRate: 0, meanUtilities: [0, 0], meanAgreed: undefined, meanRounds: 50 });
  expect(cell(3, 3).meanDistanceToNash).toBeUndefined();
  expect(cell(0, 2).meanDistanceToNash).toBeCloseTo(Math.hypot(...cell(0, 2).meanAgreed!.map((of) => of - 0.5)), 12);
});

test('shards cover every run once', () => {
  const shards = shardsOf(spec, 5);
  expect([shards[0]!.from, shards[4]!.to]).toEqual([0, runCount(spec)]);
  expect(shards.slice(1).map(({ from }) => from)).toEqual(shards.slice(0, -1).map(({ to }) => to));
  const tallies = shards.map((shard) => finish(shardTallies(spec)(shard)));
  expect(mergeShards(spec, tallies)).toEqual(finish(tournament(spec)));
});

test('threads are for many runs, and for a few where there are many packages', () => {
  expect(isForThreads(spec)).toBe(false);
  expect(isForThreads({ ...spec, repeats: 200 })).toBe(true);
  const { issues, parties } = bargain;
  const large = {
    issues: [...issues, ...issues, ...issues, ...issues, ...issues],
    parties: parties.map((party) => ({ ...party, adds: Array.from({ length: 5 }, () => party.adds[0]!) })),
  };
  expect(isForThreads({ ...spec, bargains: [{ id: 'pies', bargain: large, nash: [] }] })).toBe(true);
});

test('it can be called off, and tells how far it has come', async () => {
  const stop = new AbortController();
  const shares: number[] = [];
  const work = tournament({ ...spec, repeats: 1e6 });
  const onProgress = ({ share }: { share?: number }) => {
    shares.push(share!);
    if (shares.length === 20) stop.abort(new Error('enough'));
  };
  await expect(drive(work, { signal: stop.signal, onProgress })).rejects.toThrow('enough');
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});
