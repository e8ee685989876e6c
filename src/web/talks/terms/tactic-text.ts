/** A tactic in a line: its name, or what it is made of. */
import { percent } from '../../phrases/figures.ts';
import { talks } from '../../phrases/talks.ts';
import { tacticWords as words } from '../../phrases/talks-tactic.ts';
import { type DraftTactic, tacticForm } from './tactic-form.ts';

/** In pieces: what it offers first; then how it raises its stakes, what it accepts, what it makes of the other. */
export function tacticPieces(tactic: DraftTactic): readonly string[] {
  const form = tacticForm(tactic);
  const { offers, curve, beta, imitates, raise, accepts, model } = form;
  const what =
    offers === 'curve'
      ? words.summary.curve(words.curves[curve].name, Number(beta))
      : offers === 'imitation'
        ? words.imitations[imitates].name
        : (talks.tactics[offers]?.name ?? offers);
  return [
    what,
    ...(raise === '' ? [] : [words.summary.raise(percent(Number(raise)))]),
    ...(accepts === 'usual' ? [] : [words.summary.accepts(words.acceptances[accepts].name)]),
    ...(model === 'none' || model === 'believed' ? [] : [words.summary.model(words.models[model].name)]),
    ...(model === 'believed' ? [words.summary.believes] : []),
  ];
}
