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
  /** What somebody asked for whose part of the model is not there yet; another object each time. */
  readonly goal?: { readonly step: Step } | undefined;
}

/** Outlives the pane, which comes and goes with the views. */
const useGuides = create<Guide>(() => ({ showing: undefined, isShown: false }));

export function useGuide(draft: Draft): Omit<Guide, 'showing'> & {
  readonly hide: () => void;
  readonly goTo: (step: Step) => void;
  readonly reached: () => void;
} {
  const guide = useGuides();
  const showing = showingNow();
  const isDecided = guide.showing === showing;
  const isShown = isDecided ? guide.isShown : isToBeGuided(draft);
  useEffect(() => {
    if (!isDecided) useGuides.setState({ showing, isShown, goal: undefined });
  }, [isDecided, showing, isShown]);
  return {
    isShown,
    goal: isDecided ? guide.goal : undefined,
    hide: () => useGuides.setState({ showing, isShown: false, goal: undefined }),
    reached: () => useGuides.setState({ goal: undefined }),
    goTo: (step) => useGuides.setState({ showing, isShown: true, goal: { step } }),
  };
}
