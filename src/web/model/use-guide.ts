/** Whether the first steps are shown: from the time a young case is opened until she closes them or has gone through them all. */
import { useEffect } from 'react';
import { create } from 'zustand';
import type { Draft } from '../../format/index.ts';
import { showingNow } from '../case/case-store.ts';
import { isToBeGuided, type Step } from './guide-progress.ts';

interface Guide {
  /** Which case this is of. */
  readonly showing: number | undefined;
  readonly isShown: boolean;
  /** Where she is at work, or asked to be; another object each time that it is asked for anew. */
  readonly worked?: { readonly step: Step } | undefined;
}

/** Outlives the pane, which comes and goes with the views. */
const useGuides = create<Guide>(() => ({ showing: undefined, isShown: false }));

export function useGuide(draft: Draft): Omit<Guide, 'showing'> & {
  readonly hide: () => void;
  /** Shows them at this step, or at the first that waits where it cannot be answered yet. */
  readonly goTo: (step: Step) => void;
  /** She is at work there; undefined once she has gone on elsewhere. */
  readonly work: (step: Step | undefined) => void;
} {
  const guide = useGuides();
  const showing = showingNow();
  const isDecided = guide.showing === showing;
  const isShown = isDecided ? guide.isShown : isToBeGuided(draft);
  useEffect(() => {
    if (!isDecided) useGuides.setState({ showing, isShown, worked: undefined });
  }, [isDecided, showing, isShown]);
  return {
    isShown,
    worked: isDecided ? guide.worked : undefined,
    hide: () => useGuides.setState({ showing, isShown: false, worked: undefined }),
    goTo: (step) => useGuides.setState({ showing, isShown: true, worked: { step } }),
    work: (step) => useGuides.setState(({ worked }) => (worked?.step === step ? {} : { worked: step && { step } })),
  };
}
