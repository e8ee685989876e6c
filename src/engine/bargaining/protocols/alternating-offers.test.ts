import { describe, expect, test } from 'vitest';
import { drive, finish, type Tactic, tacticCalled } from '../../../model/index.ts';
import type { Bargain, BargainParty } from '../bargain.ts';
import { tableOf } from '../tactics/table/table-of.ts';
import { alternatingOffers, type TalksOptions } from './alternating-offers.ts';

const levels = Float64Array.from({ length: 11 }, (_, level) => level);
const issue = { id: 'pie', name: 'pie', group: undefined, kind: 'integer', low: 0, high: 10, unit: undefined } as const;
const party = (id: string, worth: (level: number) => number, more: Partial<BargainParty> = {}): BargainParty => ({
  id,
  name: id,
  adds: [levels.map(worth)],
  bias: 0,
  extra: undefined,
  scale: 1,
  cap: 1,
  reservation: undefined,
  discount: 1,
  ...more,
});
/** A pie of ten slices: those of the level for the first party, the rest for the second. */
const pie = (first: Partial<BargainParty> = {}, second: Partial<BargainParty> = {}): Bargain => ({
  issues: [{ issue, levels, sampled: false }],
  parties: [party('a', (level) => level / 10, first), party('b', (level) => (10 - level) / 10, second)],
});
const linear = tacticCalled('linear')!;
const run = (bargain: Bargain, options: Partial<TalksOptions> = {}) =>
  finish(alternatingOffers(tableOf(bargain), { tactics: bargain.parties.map(() => linear), rounds: 3, ...options }));

describe('two who come down evenly, in three rounds', () => {
  test('meet in the middle of the second, as worked out by hand', () => {
    const { outcome, trace, offers, rounds } = run(pie());
    expect(trace.map(({ round, time, by, package: pack }) => [round, time, by, ...pack])).toEqual([
      [0, 0.25, 0, 8],
      [0, 0.25, 1, 2],
      [1, 0.5, 0, 5],
    ]);
    // Three quarters less the slack of NegMAS's convention; the least that is worth that is 0.8.
    expect(trace[0]!.target).toBeCloseTo(0.7499, 12);
    expect(trace[0]!.responses).toEqual([
      {
        party: 1,
        round: 0,
        time: 0.25,
        accepted: false,
        because: { rule: 'target', wanted: expect.closeTo(0.7499, 12), got: 0.2 },
      },
    ]);
    expect(trace[2]!.responses).toMatchObject([{ party: 1, round: 1, accepted: true, because: { got: 0.5 } }]);
    expect(outcome).toMatchObject({
      form: 'agreement',
      package: [5],
      by: 0,
      round: 1,
      time: 0.5,
      utilities: [0.5, 0.5],
    });
    expect([offers, rounds]).toEqual([3, 2]);
  });

  test('the last offer is answered by nobody: time is up', () => {
    const { outcome, trace, unanswered } = run(pie(), {
      rounds: 1,
      tactics: [tacticCalled('boulware')!, tacticCalled('boulware')!],
    });
    expect(outcome).toMatchObject({ form: 'breakdown', why: 'deadline' });
    expect(trace.at(-1)).toMatchObject({ round: 0, by: 1, responses: [] });
    expect(unanswered).toEqual([0]);
    expect(run(pie()).unanswered).toEqual([]);
  });

  test('open with their best where time begins at 0', () => {
    const { trace } = run(pie(), { convention: 'faratin' });
    expect(trace.map(({ time, package: pack }) => [time, ...pack])).toEqual([
      [0, 10],
      [0, 0],
      [0.5, 5],
    ]);
  });
});

test('what time costs is told beside what an offer is worth', () => {
  const { outcome, trace } = run(pie({ discount: 0.25 }));
  expect(trace[0]!.discounted).toEqual([expect.closeTo(0.8 * 0.25 ** 0.25, 12), expect.closeTo(0.2, 12)]);
  expect(outcome).toMatchObject({ utilities: [0.5, 0.5], discounted: [0.25, 0.5] });
  expect(run(pie()).trace[0]!.discounted).toBeUndefined();
});

test('where reservation values leave nothing to agree on, the deadline passes', () => {
  const { outcome, rounds } = run(pie({ reservation: 0.6 }, { reservation: 0.5 }));
  expect(outcome).toEqual({ form: 'breakdown', why: 'deadline', by: undefined });
  expect(rounds).toBe(3);
});

test('a refusal below the reservation value says so, whatever the rule', () => {
  const anything: Tactic = { ...linear, accepts: { when: 'time', from: 0 } };
  const { trace, outcome } = run(pie({}, { reservation: 0.4 }), { tactics: [linear, anything] });
  expect(trace[0]!.responses[0]!.because).toEqual({ rule: 'reservation', wanted: 0.4, got: 0.2 });
  expect(outcome).toMatchObject({ form: 'agreement', utilities: [0.5, 0.5] });
});

describe('a red line', () => {
  const never = { redLines: [{ id: 'half', why: undefined, ranges: [{ issue: 0, from: 5, to: 5 }] }] };

  test('is neither offered nor accepted, whatever lies beyond it', () => {
    const { trace, outcome } = run(pie({}, never));
    expect(trace[2]!.package).toEqual([5]);
    expect(trace[2]!.responses[0]).toMatchObject({
      accepted: false,
      because: { rule: 'red line', wanted: undefined, got: 0.5 },
    });
    expect(trace.filter(({ by }) => by === 1).some(({ package: pack }) => pack[0] === 5)).toBe(false);
    expect(outcome).toMatchObject({ form: 'agreement', package: [4] });
  });

  test('around everything makes a party walk away', () => {
    const all = { redLines: [{ id: 'all', why: undefined, ranges: [{ issue: 0, from: 0, to: 10 }] }] };
    expect(run(pie({}, all)).outcome).toEqual({ form: 'breakdown', why: 'walked away', by: 1 });
  });
});

test('among three an offer is agreed on when both others, one after the other, have accepted it', () => {
  const three: Bargain = { ...pie(), parties: [...pie().parties, party('c', () => 1)] };
  const { outcome, trace } = run(three);
  // The third is content with anything, so what it offers first is the package with the lowest index.
  expect(trace.map(({ by, package: pack }) => [by, ...pack])).toEqual([
    [0, 8],
    [1, 2],
    [0, 5],
  ]);
  expect(trace[1]!.responses.map(({ party: who, round, accepted }) => [who, round, accepted])).toEqual([
    [2, 0, true],
    [0, 1, false],
  ]);
  expect(outcome).toMatchObject({ form: 'agreement', package: [5], by: 0, round: 1 });
});

test('talks that take long can be called off', async () => {
  const stop = new AbortController();
  const stubborn = tacticCalled('hardliner')!;
  const work = alternatingOffers(tableOf(pie()), { tactics: [stubborn, stubborn], rounds: 1e7, trace: false });
  const driving = drive(work, { signal: stop.signal, onProgress: () => stop.abort(new Error('enough')) });
  await expect(driving).rejects.toThrow('enough');
});
