/** The page's side of the reading worker: made when first needed, one thing at a time, ended where it is called off. */
import { type Remote, wrap } from 'comlink';
import type { NormalizedText } from '../../evidence/index.ts';
import type { Anchor } from '../../model/index.ts';
import { readerFell } from '../phrases/bring.ts';
import type { PassagePlace, ReadingDesk, ReadOutcome, ToRead } from './reading-desk.ts';

interface Job {
  readonly begin: (desk: Remote<ReadingDesk>) => Promise<void>;
  readonly fail: (error: Error) => void;
}

let worker: { readonly thread: Worker; readonly desk: Remote<ReadingDesk> } | undefined;
let running: Job | undefined;
let waiting: readonly Job[] = [];

/** Reads it; where the signal is aborted, also in the middle of the work, the outcome is `stopped`. */
export function readReport(report: ToRead, signal?: AbortSignal): Promise<ReadOutcome | 'stopped'> {
  return inTurn((desk) => desk.read(report) as Promise<ReadOutcome>, signal).catch(() => ({ problem: readerFell }));
}

/** Where each of the anchors leads, in their order. */
export function findPlaces(
  text: NormalizedText,
  anchors: readonly (Anchor | undefined)[],
  signal?: AbortSignal,
): Promise<readonly PassagePlace[] | 'stopped'> {
  return inTurn((desk) => desk.find(text, anchors) as Promise<readonly PassagePlace[]>, signal);
}

function inTurn<T>(work: (desk: Remote<ReadingDesk>) => Promise<T>, signal?: AbortSignal): Promise<T | 'stopped'> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return resolve('stopped');
    const job: Job = { begin: (desk) => work(desk).then(resolve), fail: reject };
    signal?.addEventListener(
      'abort',
      () => {
        stop(job);
        resolve('stopped');
      },
      { once: true },
    );
    waiting = [...waiting, job];
    next();
  });
}

function next(): void {
  const [job, ...others] = waiting;
  if (running !== undefined || job === undefined) return;
  running = job;
  waiting = others;
  const leave = () => {
    if (running !== job) return;
    running = undefined;
    next();
  };
  job
    .begin(deskThatReads())
    .catch((error: unknown) => job.fail(error instanceof Error ? error : new Error(String(error))))
    .finally(leave);
}

function deskThatReads(): Remote<ReadingDesk> {
  if (worker !== undefined) return worker.desk;
  const thread = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module', name: 'reading' });
  // It could not be loaded, or fell over.
  thread.addEventListener('error', ({ message }) => {
    if (worker?.thread !== thread) return;
    running?.fail(new Error(message));
    endWorker();
  });
  worker = { thread, desk: wrap<ReadingDesk>(thread) };
  return worker.desk;
}

function stop(job: Job): void {
  if (running === job) endWorker();
  else waiting = waiting.filter((one) => one !== job);
}

function endWorker(): void {
  worker?.thread.terminate();
  worker = undefined;
  running = undefined;
  next();
}
