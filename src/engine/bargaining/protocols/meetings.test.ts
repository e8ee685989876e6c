import { describe, expect, test } from 'vitest';
import {
  finish,
  type OfferTactic,
  type Tactic,
  type Talks,
  type TalksParty,
  type TalksTerms,
  tacticCalled,
} from '../../../model/index.ts';
import { runMeetings } from './meetings.ts';

const range = (id: string, low: number, high: number) =>
  ({ id, name: id, group: undefined, kind: 'integer', low, high, unit: undefined }) as const;
const linear = tacticCalled('linear')!;
const raisingBy = (by: number, as: OfferTactic): OfferTactic => ({ form: 'raise-stakes', by, as });
const raising: Tactic = { ...linear, offers: raisingBy(0.1, linear.offers) };

function party(id: string, slopes: readonly number[], reservation: number, tactic: Tactic | undefined): TalksParty {
  const values = slopes.map(
    (slope) => ({ form: 'linear', slope, offset: slope < 0 ? -10 * slope : 0, clamped: false }) as const,
  );
  return {
    id,
    name: id,
    utility: { weights: slopes.map(() => 1), values, bias: 0, extra: undefined, scale: 1, cap: undefined },
    order: { values: slopes.map(() => undefined), issues: [], redLines: [] },
    reservation: { form: 'utility', utility: reservation },
    discount: 1,
    tactic,
    beliefs: [],
  };
}

const base = { deadline: { rounds: 20, date: undefined }, breakdown: undefined };
/** One price; each wants more than half of it, so that there is nothing to agree on. */
const first: TalksTerms = {
  ...base,
  issues: [range('price', 0, 10)],
  parties: [party('seller', [0.1], 0.6, raising), party('buyer', [-0.1], 0.6, linear)],
};
/** The word is read more broadly: there is a second issue, on which they want the same. */
const broader: TalksTerms = {
  ...base,
  issues: [range('price', 0, 10), range('term', 0, 10)],
  parties: [party('seller', [0.1, 0.05], 0.6, raising), party('buyer', [-0.1, 0.05], 0.6, undefined)],
};
const meeting = (id: string, talks: TalksTerms) => ({
  id,
  name: `Meeting ${id}`,
  why: 'read anew',
  by: 'buyer',
  talks,
});
const talks = (...later: readonly TalksTerms[]): Talks => ({
  ...first,
  meetings: later.map((terms, at) => meeting(`m${at + 2}`, terms)),
});

describe('meetings in a row', () => {
  const { outcome, meetings } = finish(runMeetings(talks(first, broader, first)));

  test('go on after a breakdown, and end with the first agreement', () => {
    expect(meetings.map(({ id, run }) => [id, run.outcome.form])).toEqual([
      [undefined, 'breakdown'],
      ['m2', 'breakdown'],
      ['m3', 'agreement'],
    ]);
    expect(outcome).toBe(meetings[2]!.run.outcome);
  });

  test('say what was redefined, why, and by whom', () => {
    expect(meetings.map(({ redefined }) => redefined)).toEqual([[], [], ['term']]);
    expect(meetings[2]).toMatchObject({ name: 'Meeting m3', why: 'read anew', by: 'buyer', assumed: [1], rounds: 20 });
  });

  test('say who raised the stakes by how much, and the targets show it', () => {
    expect(meetings.map(({ raised }) => raised)).toEqual([
      [0, 0],
      [0.1, 0],
      [0.2, 0],
    ]);
    const [before, after] = [meetings[0]!, meetings[1]!].map(({ run }) => run.trace.filter(({ by }) => by === 0));
    // From its floor of 0.6 to its best, 1, a tenth is 0.04.
    for (const [round, { target }] of after!.entries()) {
      expect(target).toBeCloseTo(Math.min(1, before![round]!.target + 0.04), 12);
    }
  });

  test('end in a breakdown where none of them brings an agreement', () => {
    const run = finish(runMeetings(talks(first)));
    expect(run.outcome).toEqual({ form: 'breakdown', why: 'deadline', by: undefined });
    expect(run.meetings).toHaveLength(2);
  });

  test('can take tactics and rounds from outside, and need no trace', () => {
    const tactics = new Map([['seller', tacticCalled('conceder')!]]);
    const run = finish(runMeetings(talks(broader), { tactics, rounds: 5, trace: false }));
    expect(run.meetings.map(({ rounds, raised, run: { trace } }) => [rounds, raised, trace])).toEqual([
      [5, [0, 0], []],
      [5, [0, 0], []],
    ]);
  });
});
