/** A question as a view's state: asked again whenever the case or what is asked changes. */
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Progress } from '../../model/index.ts';
import { useCase } from '../case/case-store.ts';
import { answering as phrases } from '../phrases/parts.ts';
import { keptData } from './kept-data.ts';
import { ask } from './page-desk.ts';
import type { AnswerTo, Asked, QuestionName } from './questions.ts';

export interface Asking<Answer> {
  /** The last answer there was, also while a newer one is being worked out (`isStale`). */
  readonly value: Answer | undefined;
  readonly isStale: boolean;
  /** Of which text of the case the answer is (`answerRevision`); undefined while there is none. */
  readonly revision: number | undefined;
  /** Why there is no answer, as a sentence. */
  readonly refused: string | undefined;
  /** Called off by the person: nothing is being worked out. */
  readonly isStopped: boolean;
  /** Only after the work has taken half a second; with a share where that is known. */
  readonly progress: Progress | undefined;
}

const SHOW_PROGRESS_AFTER = 500;

/**
 * `asked` undefined: nothing is asked (nothing selected, view not shown). An answer is shown before whatever else is being
 * drawn, unless it may wait (`calmly`).
 */
export function useQuestion<Name extends QuestionName>(
  name: Name,
  asked: Asked<Name> | undefined,
  { calmly = false }: { readonly calmly?: boolean } = {},
): Asking<AnswerTo<Name>> & { readonly stop: () => void; readonly again: () => void } {
  const revision = useCase((opened) => opened?.answerRevision ?? 0);
  const isBlank = useCase((opened) => opened?.reading?.answersFrom === 'nothing');
  const [state, setState] = useState<Asking<AnswerTo<Name>>>(nothingYet);
  const [attempt, setAttempt] = useState(0);
  const key = asked === undefined ? undefined : JSON.stringify(asked);
  const stopping = useRef<AbortController | undefined>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for `asked`, and another `attempt` asks again.
  useEffect(() => {
    if (asked === undefined || revision === 0) {
      setState(isBlank && asked !== undefined ? { ...nothingYet, refused: phrases.nothing } : nothingYet);
      return;
    }
    const own = new AbortController();
    stopping.current = own;
    let isSettled = false;
    const began = performance.now();
    setState((before) => ({ ...before, isStale: true, isStopped: false, progress: undefined }));
    // React lets a large part that it is drawing calmly finish before what comes in from outside.
    const show = (answered: Asking<AnswerTo<Name>>) => {
      const take = () => setState((before) => ({ ...answered, value: keptData(before.value, answered.value) }));
      if (calmly) take();
      else flushSync(take);
    };
    const onProgress = (progress: Progress) => {
      // What was said last on the way may come after the answer.
      if (isSettled || own.signal.aborted || performance.now() - began < SHOW_PROGRESS_AFTER) return;
      setState((before) => ({ ...before, progress }));
    };
    ask(name, asked, { signal: own.signal, onProgress }).then(
      (answered) => {
        isSettled = true;
        if (own.signal.aborted) return;
        if (answered.kind === 'answer') {
          show({ ...nothingYet, value: answered.value, revision });
        } else if (answered.kind === 'refused') {
          show({ ...nothingYet, refused: answered.says });
        }
      },
      (error: unknown) => {
        isSettled = true;
        if (own.signal.aborted) return;
        show({ ...nothingYet, refused: phrases.failed });
        reportError(error);
      },
    );
    return () => own.abort();
  }, [name, key, revision, isBlank, attempt]);

  return {
    ...state,
    stop: () => {
      stopping.current?.abort();
      setState((before) => ({ ...before, isStale: false, isStopped: true, progress: undefined }));
    },
    again: () => setAttempt((before) => before + 1),
  };
}

const nothingYet = {
  value: undefined,
  isStale: false,
  isStopped: false,
  revision: undefined,
  refused: undefined,
  progress: undefined,
} as const;
