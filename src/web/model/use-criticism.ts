/** What a skeptic would ask, asked only once the person pauses and the answer stands: it never holds up typing. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { useOpenCase } from '../case/case-store.ts';
import type { CriticAnswer } from '../desk/questions/critic.ts';
import { useQuestion } from '../desk/use-question.ts';
import { lensOf, useCasePlace } from '../place/use-place.ts';

const PAUSE = 700;
/** In larger models the critic takes long: it is asked when the person wants it. */
const MOST_STATES = 2 ** 12;

export interface Criticizing {
  readonly answer: CriticAnswer | undefined;
  readonly isWorking: boolean;
  /** Too large to ask without being told to. */
  readonly waits: boolean;
  readonly begin: () => void;
}

export function useCriticism(): Criticizing {
  const place = useCasePlace();
  const revision = useOpenCase(({ answerRevision }) => answerRevision);
  const states = useOpenCase(({ reading }) => reading?.size?.states ?? 0);
  const [settled, setSettled] = useState(0);
  const [wanted, setWanted] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(revision), PAUSE);
    return () => clearTimeout(timer);
  }, [revision]);
  const waits = states > MOST_STATES && wanted !== revision;
  const isAsked = settled === revision && revision > 0 && !waits;
  const asking = useQuestion('critic', isAsked ? { lens: lensOf(place) } : undefined, { calmly: true });
  // The last answer stays while the next is waited for; one that is refused or was never given is none.
  const last = useRef<CriticAnswer | undefined>(undefined);
  if (asking.refused !== undefined || (asking.value !== undefined && !asking.isStale)) last.current = asking.value;
  const answer = last.current;
  const isWorking = isAsked && asking.isStale;
  return useMemo(
    () => ({ answer, isWorking, waits, begin: () => setWanted(revision) }),
    [answer, isWorking, waits, revision],
  );
}
