/** How far a new model has come: the four questions between nothing and a first answer, and what a draft lacks to be a case. */
import type { Draft, Problem } from '../../format/index.ts';

export type Step = 'who' | 'can' | 'today' | 'want';
/** In the order in which they are put. */
export const STEPS: readonly Step[] = ['who', 'can', 'today', 'want'];

/** By the part of the model that holds the answer. */
export const STEP_OF_PART: Readonly<Record<string, Step>> = {
  parties: 'who',
  options: 'can',
  statusQuo: 'today',
  preferences: 'want',
};

type Conflict = NonNullable<Draft['conflict']>;

export interface Progress {
  readonly done: Readonly<Record<Step, boolean>>;
  /** The first that waits; undefined where all are done. */
  readonly next: Step | undefined;
}

/** `conflict`: as it is looked at. Only whoever can do something is asked what she wants. */
export function progressOf(draft: Draft, conflict: Conflict): Progress {
  const able = partiesWithOptions(draft, conflict);
  const done = {
    who: modeledParties(draft).length >= 2,
    can: able.length >= 2,
    today: conflict.statusQuo !== undefined,
    want: able.length >= 2 && able.every((id) => conflict.preferences?.[id] !== undefined),
  };
  return { done, next: STEPS.find((step) => !done[step]) };
}

/** Whether somebody who opens it is to be led: of a party that can do something it is neither said nor left open what it wants. */
export function isToBeGuided(draft: Draft): boolean {
  const { conflict = {}, talks } = draft;
  if (conflict.states !== undefined || conflict.moves !== undefined) return false;
  // What somebody came for without a conflict.
  if (draft.conflict === undefined && talks !== undefined) return false;
  const { can, want } = progressOf(draft, conflict).done;
  return !can || !want;
}

/** What keeps a draft out of the case's file, though nothing in it is wrong. */
export type Missing =
  | { readonly what: 'parties'; readonly count: number }
  /** `party`: the one whose options are missing, where there is just one that has none. */
  | { readonly what: 'options'; readonly count: number; readonly party: string | undefined };

const UNFINISHED = 'conflict/too-few-parties';

/** Undefined where something is wrong with it, or nothing missing. */
export function missingIn(draft: Draft | undefined, problems: readonly Problem[]): Missing | undefined {
  const isUnfinished = problems.length > 0 && problems.every((problem) => isOfUnfinished(problem));
  if (draft === undefined || !isUnfinished) return undefined;
  const parties = modeledParties(draft);
  if (parties.length < 2) return { what: 'parties', count: 2 - parties.length };
  const able = partiesWithOptions(draft, draft.conflict ?? {});
  const others = parties.filter((id) => !able.includes(id));
  const [only] = others;
  const party = others.length === 1 && only !== undefined ? draft.parties?.[only]?.name : undefined;
  return { what: 'options', count: 2 - able.length, party };
}

/** Of the case itself, not of a variant: there it is a fault. */
export function isOfUnfinished({ code, path }: Problem): boolean {
  return code === UNFINISHED && path === 'conflict.options';
}

function modeledParties({ parties = {} }: Draft): string[] {
  return Object.keys(parties).filter((id) => parties[id]?.modeled !== false);
}

export function partiesWithOptions(draft: Draft, { options = {} }: Conflict): string[] {
  return modeledParties(draft).filter((id) => Object.keys(options[id] ?? {}).length > 0);
}
