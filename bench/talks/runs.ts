/** Talks as they unfold, measured: setting up a table, negotiations over it, and a long stream of them for a comparison. */
import { type Bargain, bargainOf } from '../../src/engine/bargaining/bargain.ts';
import { alternatingOffers } from '../../src/engine/bargaining/protocols/alternating-offers.ts';
import { chanceOf } from '../../src/engine/bargaining/tactics/chance.ts';
import { tableOf } from '../../src/engine/bargaining/tactics/table/table-of.ts';
import { tournament } from '../../src/engine/bargaining/tournament/tournament.ts';
import { finish, type NamedIssue, type Tactic, type TalksParty, tacticCalled } from '../../src/model/index.ts';

export interface RunRow {
  readonly id: string;
  readonly says: string;
  /** What is promised: at most so many milliseconds for `once`, or at least so many of it a second. */
  readonly target: { readonly milliseconds: number } | { readonly perSecond: number } | undefined;
  /** How many negotiations (or set-ups) `once` does. */
  readonly count: number;
  /** Sets up what is not measured, and gives what is. */
  readonly prepare: () => () => void;
}

/** Two parties that want the opposite on every issue, with weights drawn apart. */
export function opposedBargain(issueCount: number, valueCount: number, seed: number): Bargain {
  const chance = chanceOf(seed);
  const issues = Array.from({ length: issueCount }, (_, at): NamedIssue => {
    const values = Array.from({ length: valueCount }, (_, value) => ({ id: `v${value}`, name: `Value ${value}` }));
    return { kind: 'named', id: `i${at}`, name: `Issue ${at}`, group: undefined, ordered: true, values };
  });
  const parties = ['rising', 'falling'].map((id): TalksParty => {
    const drawn = issues.map(() => 0.1 + chance.share());
    const total = drawn.reduce((sum, one) => sum + one, 0);
    const worth = Array.from({ length: valueCount }, (_, value) => {
      const share = value / (valueCount - 1);
      return id === 'rising' ? share : 1 - share;
    });
    return {
      id,
      name: id,
      utility: {
        weights: drawn.map((one) => one / total),
        values: issues.map(() => ({ form: 'table', worth })),
        bias: 0,
        extra: undefined,
        scale: 1,
        cap: undefined,
      },
      order: { values: issues.map(() => undefined), issues: [], redLines: [] },
      reservation: { form: 'utility', utility: 0 },
      discount: 1,
      tactic: undefined,
      beliefs: [],
    };
  });
  const deadline = { rounds: 100, date: undefined };
  return bargainOf({ issues, parties, deadline, breakdown: undefined });
}

const preset = (id: string): Tactic => tacticCalled(id)!;
const learned = (tactic: Tactic): Tactic => ({ ...tactic, accepts: { when: 'next', scale: 1, plus: 0 } });

function negotiations(issueCount: number, tactics: readonly Tactic[], count: number) {
  const table = tableOf(opposedBargain(issueCount, 10, 1));
  return () => {
    for (let at = 0; at < count; at += 1) finish(alternatingOffers(table, { tactics, rounds: 100 }));
  };
}

const BOULWARE_CONCEDER = [preset('boulware'), preset('conceder')];
const MICRO = learned({ ...preset('linear'), offers: { form: 'micro' } });
const NICE = learned({ ...preset('linear'), offers: { form: 'nice-tit-for-tat' } });

export const RUN_ROWS: readonly RunRow[] = [
  {
    id: 'table-5',
    says: 'set-up at 10^5 outcomes',
    target: { milliseconds: 300 },
    count: 1,
    prepare() {
      const bargain = opposedBargain(5, 10, 1);
      return () => void tableOf(bargain);
    },
  },
  {
    id: 'table-6',
    says: 'set-up at 10^6 outcomes',
    target: undefined,
    count: 1,
    prepare() {
      const bargain = opposedBargain(6, 10, 1);
      return () => void tableOf(bargain);
    },
  },
  {
    id: 'table-12',
    says: 'set-up at 10^12 outcomes, searched',
    target: undefined,
    count: 1,
    prepare() {
      const bargain = opposedBargain(12, 10, 1);
      return () => void tableOf(bargain);
    },
  },
  {
    id: 'talks-5',
    says: '100 rounds, Boulware and Conceder, 10^5 outcomes, every offer traced',
    target: { perSecond: 2000 },
    count: 500,
    prepare: () => negotiations(5, BOULWARE_CONCEDER, 500),
  },
  {
    id: 'talks-12',
    says: 'the same at 10^12 outcomes',
    target: undefined,
    count: 50,
    prepare: () => negotiations(12, BOULWARE_CONCEDER, 50),
  },
  {
    id: 'micro-5',
    says: '100 rounds, MiCRO and Linear, 10^5 outcomes',
    target: undefined,
    count: 100,
    prepare: () => negotiations(5, [MICRO, preset('linear')], 100),
  },
  {
    id: 'nice-5',
    says: '100 rounds, nice tit-for-tat and Linear, 10^5 outcomes',
    target: undefined,
    count: 5,
    prepare: () => negotiations(5, [NICE, preset('linear')], 5),
  },
  {
    id: 'stream',
    says: '10^6 negotiations of 10 rounds in a tournament; memory does not grow',
    target: undefined,
    count: 1_000_000,
    prepare() {
      const bargain = { id: 'opposed', bargain: opposedBargain(3, 6, 1), nash: [[0.6, 0.6]] };
      const entrants = ['boulware', 'conceder'].map((id) => ({ id, tactic: preset(id) }));
      const spec = { entrants, bargains: [bargain], rounds: 10, repeats: 250_000, seed: 1 };
      return () => void finish(tournament(spec));
    },
  },
];
