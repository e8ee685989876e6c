/** What the last edit did to the answer. */
import { type AnswerChange, answerChange, type ChangedState } from '../../../analysis/index.ts';
import { conceptCalled } from '../../../engine/stability/index.ts';
import { type Conflict, numberOf, type Resumable } from '../../../model/index.ts';
import { stateInWords } from '../../../report/words/state-in-words.ts';
import type { Text } from '../../../report/writers/document.ts';
import type { Ground } from '../ground.ts';
import type { Lens } from '../lens.ts';

export interface SinceAnswer {
  readonly groups: readonly SinceGroup[];
  /** Letters of concepts that the answer no longer goes by, and that it goes by now. */
  readonly dropped: readonly string[];
  readonly adopted: readonly string[];
  /** True where so many states hold that not each was looked at. */
  readonly truncated: boolean;
}

export interface SinceGroup {
  readonly kind: SinceKind;
  /** At most `MOST_NAMED` of them. */
  readonly states: readonly SinceState[];
  readonly count: number;
}

export type SinceKind =
  /** They held, and no longer do; they do now, and did not. */
  | 'lost'
  | 'gained'
  /** They held, and there is no such state any more. */
  | 'gone'
  /** They held, or did not; now that hangs on unknown wants. */
  | 'opened'
  /** They might have held, depending on unknown wants, and cannot any more. */
  | 'closed'
  /** They held as they are, by Nash, and now do only by foresight; and the reverse. */
  | 'weaker'
  | 'stronger';

export interface SinceState {
  /** By the number that it has now; one that there is no more by the one it had. */
  readonly n: number;
  readonly words: Text;
  /** Where the reason is found; undefined where there is no such state now. */
  readonly why: { readonly concept: string; readonly party: string | undefined } | undefined;
}

/** More states of a group than these are counted, not named. */
export const MOST_NAMED = 12;

const ORDER: readonly SinceKind[] = ['lost', 'gone', 'gained', 'opened', 'closed', 'weaker', 'stronger'];

/** Null where there is nothing to compare with: no edit of the model yet, or one before which there was no answer. */
export function* since(ground: Ground, { lens }: { readonly lens: Lens }): Resumable<SinceAnswer | null> {
  const { before } = ground.since;
  if (before?.case.conflict === undefined) return null;
  if (lens.variant !== undefined && !before.case.variants.some(({ id }) => id === lens.variant)) return null;
  const old = yield* before.analysis(lens);
  const now = yield* ground.analysis(lens);
  const change = yield* answerChange(old, now);
  return {
    groups: groupsOf(change, old.conflict, now.conflict),
    dropped: change.dropped.map(lettersOf),
    adopted: change.adopted.map(lettersOf),
    truncated: change.truncated,
  };
}

function groupsOf({ states, concepts }: AnswerChange, before: Conflict, after: Conflict): SinceGroup[] {
  const groups = new Map<SinceKind, ChangedState[]>();
  for (const state of states) {
    const kind = kindOf(state);
    if (kind !== undefined) groups.set(kind, [...(groups.get(kind) ?? []), state]);
  }
  return ORDER.flatMap((kind) => {
    const all = groups.get(kind)?.map((one) => stateOf(one, before, after, concepts[0]));
    if (all === undefined) return [];
    return [{ kind, states: all.sort((a, b) => a.n - b.n).slice(0, MOST_NAMED), count: all.length }];
  });
}

/** Undefined where it holds as it held, and only the kinds of foresight by which it does are others. */
function kindOf({ was, is, lostUnder, gainedUnder }: ChangedState): SinceKind | undefined {
  if (is === 'holds') {
    if (was !== 'holds') return 'gained';
    return lostUnder.includes('nash') ? 'weaker' : gainedUnder.includes('nash') ? 'stronger' : undefined;
  }
  if (is === was) return undefined;
  if (is === 'open') return 'opened';
  if (was === 'holds') return is === 'absent' ? 'gone' : 'lost';
  return was === 'open' ? 'closed' : undefined;
}

function stateOf(
  { before, after, turn }: ChangedState,
  old: Conflict,
  now: Conflict,
  concept: string | undefined,
): SinceState {
  if (typeof after !== 'number') {
    const at = before as number;
    return { n: numberOf(old.states, at), words: stateInWords(old, at), why: undefined };
  }
  const why = turn ?? (concept === undefined ? undefined : { concept, parties: [] });
  return {
    n: numberOf(now.states, after),
    words: stateInWords(now, after),
    why: why && { concept: why.concept, party: why.parties[0] },
  };
}

function lettersOf(concept: string): string {
  return conceptCalled(concept)!.letters;
}
