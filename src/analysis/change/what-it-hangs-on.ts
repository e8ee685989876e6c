/**
 * Which single assumptions a conclusion falls without: each want dropped in turn, each two neighbors swapped, each
 * rule dropped, each one-way option made reversible, each fact turned over. Two assumptions at once are not tried.
 */
import { type Response, type Stability, stability } from '../../engine/stability/index.ts';
import { type Conflict, type Resumable, statesOf } from '../../model/index.ts';
import { findOutcome, outcomeOf } from '../compare/matching.ts';
import { HEADLINE } from '../headline.ts';
import { builder, type Unfit } from './build-conflict.ts';
import { type AssumptionChange, changed, singleChanges } from './change.ts';
import { type Standing, standingOf } from './standing.ts';

export interface HangsOnOptions {
  /** Nash and SEQ unless told. */
  readonly concepts?: readonly string[];
  readonly response?: Response;
  /** The states asked about, all that hold unless told. */
  readonly states?: readonly number[];
  /** Which changes to try, all unless told. */
  readonly changes?: readonly AssumptionChange[];
  /** How many states may be analyzed in all changed conflicts together; `HANGS_ON_WORK` unless told. */
  readonly work?: number;
  /** What holds in the unchanged conflict under these concepts at least, where that is known. */
  readonly found?: Stability;
  /** Whether to say what each change would gain; true unless told. */
  readonly gains?: boolean;
}

export interface HangsOn {
  /** Those tried, in the order of `singleChanges`. */
  readonly tried: readonly TriedChange[];
  /** Those that were not, and why: what they make is no conflict, or there was no time. */
  readonly notTried: readonly { readonly change: AssumptionChange; readonly because: Unfit | 'too-much-work' }[];
  /** One per concept and state asked about that holds under it. */
  readonly conclusions: readonly Conclusion[];
}

export interface TriedChange {
  readonly change: AssumptionChange;
  /** States of the unchanged conflict that hold under the concept only with the change; none where that was not asked. */
  readonly gained: readonly { readonly concept: string; readonly states: readonly number[] }[];
}

export interface Conclusion {
  readonly concept: string;
  readonly state: number;
  /** The changes without which it would not be so, by their places in `tried`, and how the state stands then. */
  readonly fallsIf: readonly { readonly change: number; readonly standing: Standing }[];
}

/** A few seconds of work: some twenty thousand states and a hundred changes. */
export const HANGS_ON_WORK = 2_500_000;

/** Without a rule there may be so many times more states. */
export const ROOM = 8;

/** More states that would hold with a change than these are not listed. */
const MOST_GAINED = 64;

export function* whatItHangsOn(
  conflict: Conflict,
  {
    concepts = HEADLINE,
    response,
    states,
    changes = singleChanges(conflict),
    work = HANGS_ON_WORK,
    found: known,
    gains = true,
  }: HangsOnOptions = {},
): Resumable<HangsOn> {
  const analyze = (one: Conflict) => stability(one, { concepts, ...(response && { response }) });
  const found = known === undefined ? yield* analyze(conflict) : narrowed(known, concepts);
  const asked = found.concepts.flatMap((finding) => {
    const holding = finding.equilibria === null ? [] : (states ?? statesOf(finding.equilibria));
    return holding
      .filter((state) => standingOf(finding, state) === 'holds')
      .map((state) => ({ concept: finding.id, state, outcome: outcomeOf(conflict, state) }));
  });
  const build = builder([conflict], ROOM * conflict.states.count);
  const tried: TriedChange[] = [];
  const notTried: { change: AssumptionChange; because: Unfit | 'too-much-work' }[] = [];
  const fallsIf: { change: number; standing: Standing }[][] = asked.map(() => []);
  let left = work;
  for (const [n, change] of changes.entries()) {
    yield { doing: 'trying what the answer hangs on', share: n / changes.length };
    if (left < conflict.states.count) {
      notTried.push({ change, because: 'too-much-work' });
      continue;
    }
    const other = yield* build.build(changed(conflict, change));
    if (typeof other === 'string') {
      notTried.push({ change, because: other });
      continue;
    }
    left -= other.states.count;
    const then = yield* analyze(other);
    for (const [place, { concept, state, outcome }] of asked.entries()) {
      const there = other.states === conflict.states ? state : findOutcome(other, outcome);
      const standing = standingOf(then.concepts.find(({ id }) => id === concept)!, there);
      if (standing !== 'holds') fallsIf[place]!.push({ change: tried.length, standing });
    }
    tried.push({ change, gained: gains ? gainedIn(conflict, found, other, then) : [] });
  }
  return {
    tried,
    notTried,
    conclusions: asked.map(({ concept, state }, place) => ({ concept, state, fallsIf: fallsIf[place]! })),
  };
}

/** In the order of `concepts`, as an analysis of its own has it. */
function narrowed(known: Stability, concepts: readonly string[]): Stability {
  return { ...known, concepts: concepts.map((id) => known.concepts.find((finding) => finding.id === id)!) };
}

function gainedIn(conflict: Conflict, found: Stability, other: Conflict, then: Stability): TriedChange['gained'] {
  return then.concepts.flatMap(({ id, equilibria }, place) => {
    if (equilibria === null) return [];
    const states = statesOf(equilibria, 4 * MOST_GAINED).flatMap((state) => {
      const here = other.states === conflict.states ? state : findOutcome(conflict, outcomeOf(other, state));
      if (typeof here !== 'number') return [];
      return standingOf(found.concepts[place]!, here) === 'holds' ? [] : [here];
    });
    return states.length === 0 ? [] : [{ concept: id, states: states.slice(0, MOST_GAINED) }];
  });
}
