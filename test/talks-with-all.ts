/** Talks that hold something of everything that talks can hold. */
import type { Talks, TalksParty, Utility } from '../src/model/index.ts';

export function talksWithAll(): Talks {
  const utility = (cargo: readonly number[], cap?: number): Utility => ({
    weights: [0.5, 0.5, 1, 0.25],
    values: [
      { form: 'table', worth: cargo },
      { form: 'table', worth: [0, 0.25, 0.75, 1] },
      { form: 'linear', offset: 0, slope: 0.125, clamped: false },
      { form: 'triangular', low: 0, top: 1, high: 3 },
    ],
    bias: -0.25,
    extra: undefined,
    scale: 1,
    cap,
  });
  const party = (id: string, name: string): TalksParty => ({
    id,
    name,
    utility: undefined,
    order: { values: [undefined, undefined, undefined, undefined], issues: [], redLines: [] },
    reservation: undefined,
    discount: 1,
    tactic: undefined,
    beliefs: [],
  });
  const upper: TalksParty = {
    ...party('upper', 'Upper village'),
    utility: utility([1, 0, 0.5]),
    reservation: { form: 'package', values: [1, undefined, 2, undefined] },
    discount: 0.9,
    order: {
      values: [{ form: 'ranked', ranks: [[0], [2], [1]] }, undefined, { form: 'monotone', better: 'more' }, undefined],
      issues: [[2], [0, 1]],
      redLines: [{ id: 'never', why: 'No.', ranges: [{ issue: 0, from: 1, to: 1 }] }],
    },
    tactic: { offers: { form: 'micro' }, accepts: { when: 'target' }, model: undefined },
    beliefs: [{ about: 'lower', utility: utility([0, 1, 0.5]) }],
  };
  const first: Omit<Talks, 'meetings'> = {
    issues: [
      {
        id: 'cargo',
        name: 'Cargo',
        group: 'Ships',
        kind: 'named',
        ordered: true,
        values: [
          { id: 'grain', name: 'Grain' },
          { id: 'coal', name: 'Coal' },
          { id: 'grain-2', name: 'Grain' },
        ],
      },
      { id: 'ships', name: 'Cargo', group: 'Ships', kind: 'integer', low: 1, high: 4, unit: 'ships' },
      { id: 'fee', name: 'Fee', group: undefined, kind: 'real', low: 0, high: 4, step: 0.5, unit: 'thousand' },
      { id: 'delay', name: 'Delay', group: undefined, kind: 'real', low: 0, high: 4, step: undefined, unit: undefined },
    ],
    parties: [
      upper,
      { ...party('lower', 'Lower village'), utility: { ...utility([0, 0.5, 0.25]), bias: 0, scale: 4 } },
      party('miller', 'Miller'),
    ],
    deadline: { rounds: 20, date: '2030-05-01' },
    breakdown: { concept: undefined, worth: [] },
  };
  return {
    ...first,
    meetings: [{ id: 'second', name: 'Second meeting', why: undefined, by: undefined, talks: first }],
  };
}
