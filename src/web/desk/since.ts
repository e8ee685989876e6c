/**
 * What an answer is compared with after an edit: the model that was answered before the edit began. Edits that follow
 * each other within a few seconds are one; one that leads back to where they began takes them back.
 */
import { sameValue } from '../../format/index.ts';
import type { Model } from './ground.ts';

export interface Since {
  /** Undefined while the model is the first one that was read. */
  readonly before: Model | undefined;
  /** When the model last changed, in milliseconds of any clock that only moves on. */
  readonly changedAt: number;
  /** Whether the next change begins anew however soon it comes. */
  readonly isOver: boolean;
}

export const sinceTheBeginning: Since = { before: undefined, changedAt: Number.NEGATIVE_INFINITY, isOver: true };

/** In milliseconds: a change that comes later than this after the one before is another edit. */
export const ONE_EDIT = 5000;

/** What the model is compared with, given the one read before it and what that one was compared with. */
export function sinceWhen(last: { readonly model: Model; readonly since: Since }, model: Model, now: number): Since {
  const { before, changedAt, isOver } = last.since;
  if (model === last.model) return last.since;
  // Taken back: what the edits had done is what is now undone.
  if (before !== undefined && sameValue(before.written, model.written)) {
    return { before: last.model, changedAt: now, isOver: true };
  }
  const joins = !isOver && now - changedAt < ONE_EDIT;
  return { before: joins ? before : last.model, changedAt: now, isOver: false };
}
