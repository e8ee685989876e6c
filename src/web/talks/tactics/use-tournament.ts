/** The tournament that was set up, played: its table, how far it has come, and a way to stop it. */
import { useEffect, useRef, useState } from 'react';
import type { TournamentCell, TournamentSpec } from '../../../engine/bargaining/index.ts';
import type { Progress } from '../../../model/index.ts';
import type { TalksTacticsAnswer } from '../../desk/questions/talks-tactics.ts';
import type { Asking } from '../../desk/use-question.ts';
import { answering as phrases } from '../../phrases/parts.ts';
import { playTournament } from './play-tournament.ts';
import { workerSeat, workersHere } from './worker-seat.ts';

export interface PlayedTactics extends TalksTacticsAnswer {
  /** Row by row: who speaks first, then who answers. */
  readonly cells: readonly TournamentCell[];
}

interface Played {
  readonly value: PlayedTactics | undefined;
  readonly isUnderWay: boolean;
  readonly isStopped: boolean;
  readonly progress: Progress | undefined;
  readonly refused: string | undefined;
}

const notYet: Played = {
  value: undefined,
  isUnderWay: false,
  isStopped: false,
  progress: undefined,
  refused: undefined,
};
/** In milliseconds: what takes no longer shows none of its progress. */
const SHOW_PROGRESS_AFTER = 500;

type Setting = Asking<TalksTacticsAnswer> & { readonly stop: () => void; readonly again: () => void };

/** `setting`: the question that sets the tournament up; while it is worked out the table before stays. */
export function useTournament(
  setting: Setting,
): Asking<PlayedTactics> & { readonly stop: () => void; readonly again: () => void } {
  const [played, setPlayed] = useState(notYet);
  const [attempt, setAttempt] = useState(0);
  const stopping = useRef<AbortController | undefined>(undefined);
  /** The tournament that the table is of. */
  const done = useRef<string | undefined>(undefined);
  const answer = setting.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another `attempt` plays it again.
  useEffect(() => {
    if (answer === undefined) return;
    const of = textOf(answer.spec);
    // Something else of the case has changed.
    if (done.current === of) {
      setPlayed(({ value }) => ({ ...notYet, value: value && { ...value, ...answer } }));
      return;
    }
    const own = new AbortController();
    stopping.current = own;
    const began = performance.now();
    setPlayed((before) => ({ ...before, isUnderWay: true, isStopped: false, progress: undefined, refused: undefined }));
    playTournament(answer.spec, {
      workers: workersHere(),
      open: workerSeat,
      signal: own.signal,
      onProgress: (progress) => {
        if (own.signal.aborted || performance.now() - began < SHOW_PROGRESS_AFTER) return;
        setPlayed((before) => ({ ...before, progress }));
      },
    }).then(
      (cells) => {
        if (own.signal.aborted) return;
        done.current = of;
        setPlayed({ ...notYet, value: { ...answer, cells } });
      },
      (error: unknown) => {
        if (own.signal.aborted) return;
        setPlayed({ ...notYet, refused: phrases.failed });
        reportError(error);
      },
    );
    return () => own.abort();
  }, [answer, attempt]);

  const isSetting = setting.isStale;
  return {
    value: setting.refused === undefined ? played.value : undefined,
    isStale: isSetting || played.isUnderWay,
    revision: setting.revision,
    refused: setting.refused ?? played.refused,
    isStopped: setting.isStopped || played.isStopped,
    progress: setting.progress ?? played.progress,
    stop: () => {
      if (isSetting) setting.stop();
      stopping.current?.abort();
      setPlayed((before) => ({ ...before, isUnderWay: false, isStopped: true, progress: undefined }));
    },
    again: () => {
      if (setting.isStopped) setting.again();
      setAttempt((before) => before + 1);
    },
  };
}

function textOf(spec: TournamentSpec): string {
  return JSON.stringify(spec, (_, value) => (ArrayBuffer.isView(value) ? [...(value as Float64Array)] : value));
}
