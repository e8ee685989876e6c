/** The page's side of the desk: one worker for the page, and the last question of each kind that counts. */
import { proxy, wrap } from 'comlink';
import type { Progress } from '../../model/index.ts';
import { notify } from '../case/notices.ts';
import { desk as phrases } from '../phrases/desk.ts';
import type { Answered, Desk } from './desk.ts';
import type { AnswerTo, Asked, QuestionName } from './questions.ts';

const worker = new Worker(new URL('./desk-worker.ts', import.meta.url), { type: 'module', name: 'desk' });
const remote = wrap<Desk>(worker);
// It could not be loaded, or fell over: nothing is answered any more, and nobody else would say so.
worker.addEventListener('error', () => {
  notify({ id: 'desk', says: phrases.fell, action: { name: phrases.again, act: () => location.reload() } });
});

export const forget: Desk['forget'] = () => remote.forget();
export const study: Desk['study'] = (text) => remote.study(text);
export const rework: Desk['rework'] = (text, edits) => remote.rework(text, edits);

export const bring: Desk['bring'] = (name, text) => remote.bring(name, text);

let tickets = 0;

/** Asks; where the signal is aborted, the answer is `stopped`. */
export async function ask<Name extends QuestionName>(
  name: Name,
  asked: Asked<Name>,
  { signal, onProgress }: { signal?: AbortSignal; onProgress?: (progress: Progress) => void } = {},
): Promise<Answered<AnswerTo<Name>>> {
  const ticket = ++tickets;
  const stop = () => void remote.stop(ticket);
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const hears = onProgress === undefined ? undefined : proxy(onProgress);
    return (await remote.ask(name, asked as never, ticket, hears as never)) as Answered<AnswerTo<Name>>;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}
