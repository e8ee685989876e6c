/**
 * The case as the pane shows it: what was read, and what is reckoned about it. The pane follows a moment after the answer,
 * in pieces between which the page hears what is typed; so all of it comes from one place and fits together.
 */
import { createContext, useContext, useDeferredValue, useMemo } from 'react';
import { useOpenCase } from '../case/case-store.ts';
import type { Reading } from '../desk/desk.ts';
import type { CountsAnswer } from '../desk/questions/counts.ts';
import type { PartyEffects } from '../desk/questions/want-effects.ts';
import { useQuestion } from '../desk/use-question.ts';
import { useWhenCalm } from '../parts/use-when-calm.ts';
import { lensOf, useCasePlace } from '../place/use-place.ts';
import { type Criticizing, useCriticism } from './use-criticism.ts';

export interface ShownCase {
  readonly reading: Reading;
  /** Of the text that was read. */
  readonly revision: number;
  /** What each want tells apart; of another text while `areEffectsStale`. */
  readonly effects: readonly PartyEffects[] | undefined;
  readonly areEffectsStale: boolean;
  readonly counts: CountsAnswer | undefined;
  readonly criticism: Criticizing;
}

export const ShownCaseContext = createContext<ShownCase | undefined>(undefined);

export function useShownCase(): ShownCase {
  const shown = useContext(ShownCaseContext);
  if (shown === undefined) throw new Error('This is shown only within the model pane.');
  return shown;
}

/** What is to be shown, as soon as the page has time for it; undefined until then. */
export function useCaseToShow(): ShownCase | undefined {
  const lens = lensOf(useCasePlace());
  const reading = useOpenCase((opened) => opened.reading);
  const revision = useOpenCase(({ readRevision }) => readRevision);
  const { value: effects, isStale: areEffectsStale } = useQuestion('wantEffects', { lens }, { calmly: true });
  const { value: counts } = useQuestion('counts', { lens }, { calmly: true });
  const criticism = useCriticism();
  const now = useMemo(
    () => (reading === undefined ? undefined : { reading, revision, effects, areEffectsStale, counts, criticism }),
    [reading, revision, effects, areEffectsStale, counts, criticism],
  );
  return useDeferredValue(useWhenCalm(now), undefined);
}
