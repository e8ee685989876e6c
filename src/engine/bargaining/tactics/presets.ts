/** Named tactics of the literature and of the programs, as data. */
import type { Tactic, TimeTactic } from '../../../model/index.ts';

export interface Preset {
  readonly id: string;
  readonly name: string;
  /** Whose number for β it is. */
  readonly source: 'NegMAS' | 'GENIUS' | 'either';
  readonly tactic: Tactic;
}

function concedes(beta: number): Tactic {
  const offers: TimeTactic = { form: 'time', curve: 'polynomial', beta, opening: 0, least: undefined, most: undefined };
  return { offers, accepts: { when: 'target' }, model: undefined };
}

/** β = 1/p where NegMAS writes its aspiration as 1 − t^p; GENIUS's e is β itself. */
export const PRESETS: readonly Preset[] = [
  { id: 'boulware', name: 'Boulware', source: 'NegMAS', tactic: concedes(1 / 4) },
  { id: 'linear', name: 'Linear', source: 'either', tactic: concedes(1) },
  { id: 'conceder', name: 'Conceder', source: 'NegMAS', tactic: concedes(4) },
  { id: 'hardliner', name: 'Hardliner', source: 'either', tactic: concedes(0) },
  { id: 'genius-boulware', name: 'Boulware (GENIUS)', source: 'GENIUS', tactic: concedes(0.2) },
  { id: 'genius-conceder', name: 'Conceder (GENIUS)', source: 'GENIUS', tactic: concedes(2) },
];

export function presetCalled(id: string): Preset | undefined {
  return PRESETS.find((preset) => preset.id === id);
}

/** For a party that is given no tactic: it comes down evenly, and accepts what it aims for. */
export const DEFAULT_TACTIC: Tactic = concedes(1);
