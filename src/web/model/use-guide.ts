/** Whether the first steps are shown: from the time a young case is opened until she closes them or has gone through them all. */
import { useEffect } from 'react';
import { create } from 'zustand';
import type { Draft } from '../../format/index.ts';
import { showingNow } from '../case/case-store.ts';
import { isToBeGuided } from './guide-progress.ts';

interface Guide {
  /** Which case this is of. */
  readonly showing: number | undefined;
  readonly isShown: boolean;
}

/** Outlives the pane, which comes and goes with the views. */
const useGuides = create<Guide>(() => ({ showing: undefined, isShown: false }));

export function useGuide(draft: Draft): { readonly isShown: boolean; readonly hide: () => void } {
  const guide = useGuides();
  const showing = showingNow();
  const isDecided = guide.showing === showing;
  const isShown = isDecided ? guide.isShown : isToBeGuided(draft);
  useEffect(() => {
    if (!isDecided) useGuides.setState({ showing, isShown });
  }, [isDecided, showing, isShown]);
  return { isShown, hide: () => useGuides.setState({ showing, isShown: false }) };
}
