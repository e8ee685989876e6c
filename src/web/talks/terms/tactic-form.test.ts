import { expect, test } from 'vitest';
import { riverTalks } from '../../../../test/river-talks.ts';
import { parseCase } from '../../../format/index.ts';
import { type DraftTactic, isTacticSound, type TacticForm, tacticForm, tacticWritten } from './tactic-form.ts';

const TACTICS: readonly DraftTactic[] = [
  'boulware',
  'nice-tit-for-tat',
  { offers: 'micro', model: 'smith' },
  { offers: { time: 'polynomial', beta: 0.2, opening: 0.1, least: 50, most: 90 } },
  { offers: { time: 'exponential', beta: 3, opening: 0.02 }, accepts: 'target' },
  { offers: { imitates: 'averaged', window: 3, noise: 0.1 }, accepts: { next: { scale: 1.1, plus: 2 } } },
  { offers: { raiseStakes: 0.1, as: 'conceder' }, accepts: { combi: 0.9, against: 'mean' }, model: 'hardheaded' },
  { offers: { raiseStakes: 0.2, as: { time: 'polynomial', beta: 1 } }, accepts: { const: 60 } },
  { offers: 'linear', accepts: { time: 0.99 }, model: 'bayesian' },
  { offers: 'linear', accepts: 'next' },
];

test('whatever a case may have is shown, and written back as it was', () => {
  for (const tactic of TACTICS) {
    const form = tacticForm(tactic);
    expect(isTacticSound(form, 100), JSON.stringify(tactic)).toBe(true);
    expect(tacticWritten(form)).toEqual(tactic);
    const text = riverTalks.replace('tactic: boulware', `tactic: ${JSON.stringify(tactic)}`);
    expect(parseCase(text).problems, JSON.stringify(tactic)).toEqual([]);
  }
  expect(tacticWritten(tacticForm(undefined))).toBeUndefined();
});

test('what the check would refuse is not sound', () => {
  const curve: TacticForm = { ...tacticForm({ offers: { time: 'exponential', beta: 1 } }) };
  const bad: readonly Partial<TacticForm>[] = [
    { beta: '0' },
    { beta: '' },
    { opening: '0' },
    { opening: '2' },
    { least: '101' },
    { least: '60', most: '50' },
    { raise: '-1' },
    { accepts: 'const', constant: '' },
    { accepts: 'time', from: '2' },
    { offers: 'imitation', window: '1.5' },
    { offers: 'imitation', noise: 'much' },
  ];
  for (const one of bad) expect(isTacticSound({ ...curve, ...one }, 100), JSON.stringify(one)).toBe(false);
});
