/** What is tried out: followed by the answers at once, told to the address once it stays, and not written to the case. */
import { useEffect } from 'react';
import { create } from 'zustand';
import type { TalksTrial } from '../../desk/questions/talks-seen.ts';
import { choose, currentPlace, useCasePlace } from '../../place/use-place.ts';
import { trialFrom, trialText } from './trial-text.ts';

const store = create<{ readonly trial: TalksTrial; readonly text: string }>(() => ({ trial: {}, text: '' }));

/** In milliseconds: a slider under way leaves no address behind at each step. */
const SETTLED_AFTER = 300;
let timer: ReturnType<typeof setTimeout> | undefined;

export function useTrial(): TalksTrial {
  return store(({ trial }) => trial);
}

/** The address's trial counts wherever it was not made here. */
export function useTrialOfAddress(): void {
  const named = useCasePlace().chosen.try ?? '';
  useEffect(() => {
    clearTimeout(timer);
    if (named !== store.getState().text) store.setState({ trial: trialFrom(named), text: named });
  }, [named]);
}

export function tryOut(trial: TalksTrial): void {
  const text = trialText(trial);
  store.setState({ trial, text });
  clearTimeout(timer);
  timer = setTimeout(() => {
    const place = currentPlace();
    if (place.at === 'case' && place.view === 'talks') choose({ chosen: { try: text } }, { replace: true });
  }, SETTLED_AFTER);
}

export function isTrying(trial: TalksTrial): boolean {
  return trialText(trial) !== '';
}
