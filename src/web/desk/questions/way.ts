/** How one gets from one state to another: step by step, who moves, what changes, for whom it is better and for whom not. */
import {
  findingShortestPaths,
  type JointSteps,
  jointStepsTo,
  type Kernel,
  type ShortestPaths,
  type Step,
} from '../../../engine/stability/index.ts';
import { type Conflict, numberOf, partiesIn, type Resumable } from '../../../model/index.ts';
import { objectionOf } from '../../../report/words/objection.ts';
import { jointMoveInWords, moveInWords } from '../../../report/words/state-in-words.ts';
import { type Ground, stateCalled } from '../ground.ts';
import type { Lens } from '../lens.ts';
import { type Liking, likingOf } from './neighbors.ts';
import { type ShownState, shownState, unknownIn } from './paths.ts';

export type { Liking } from './neighbors.ts';

/** `improvements`: each step is known to leave its mover better off. `possible`: it does, if those of unknown wants like theirs. */
export type WayKind = 'improvements' | 'possible' | 'moves' | 'joint' | 'objecting';

export interface Member {
  readonly party: number;
  /** What the whole step is to it, as against staying. */
  readonly change: Liking;
  /** Only in a step of several: where it is left if it moves first and nobody follows, and how it likes that against staying. */
  readonly alone: { readonly n: number; readonly is: Liking } | undefined;
  /** Likewise the worst if only some follow. */
  readonly partly: { readonly n: number; readonly is: Liking } | undefined;
  /** Where it is if all the others have moved and it has not, and how it likes that against the end of the step. */
  readonly holdingOut: { readonly n: number; readonly is: Liking } | undefined;
}

export interface WayStep {
  readonly from: number;
  readonly to: ShownState;
  /** What changes. */
  readonly move: string;
  /** Who moves: one, or several at once. */
  readonly members: readonly Member[];
  /** False where the members cannot but move at once: no order of single moves is possible. */
  readonly inTurn: boolean;
  /** How each party likes the state it leads to, as against where the way began. */
  readonly against: readonly Liking[];
}

export interface Way {
  readonly kind: WayKind;
  /** Ways of one length, at most `MOST_WAYS`; for joint steps one. None: there is no such way. */
  readonly ways: readonly (readonly WayStep[])[];
  /** False where there are more. */
  readonly all: boolean;
  /** False where a shorter way, or one with fewer parties at once, may exist: there was too much to search. */
  readonly searched: boolean;
  /** Of `possible`: those whose wants are unknown. Of `joint`: those who must move at once. */
  readonly concerned: readonly number[];
  /** Of `objecting`: who would lose by going along, who would gain nothing, of whom it is unknown. */
  readonly objection:
    | { readonly worse: readonly number[]; readonly same: readonly number[]; readonly unknown: readonly number[] }
    | undefined;
}

export interface WayAnswer {
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly from: ShownState;
  readonly to: ShownState;
  /** What there is to say: improvements and moves always, the others where they add something. */
  readonly ways: readonly Way[];
  /** The kind that says most: the first that leads there, joint steps before moves against somebody's interest. */
  readonly best: WayKind | undefined;
}

/** More ways of one length than this tell a reader nothing. */
export const MOST_WAYS = 8;

export function* way(
  ground: Ground,
  { lens, from: fromNumber, to: toNumber }: { readonly lens: Lens; readonly from: number; readonly to: number },
): Resumable<WayAnswer> {
  const { conflict, kernel } = yield* ground.analysis(lens);
  const from = stateCalled(conflict, fromNumber);
  const to = stateCalled(conflict, toNumber);
  const head = {
    parties: conflict.parties.map(({ id, name }) => ({ id, name })),
    from: shownState(conflict, from),
    to: shownState(conflict, to),
  };
  if (from === to) return { ...head, ways: [], best: undefined };
  const shortest = (how: { steps: 'moves' | 'improvements'; trust?: 'possible' }) =>
    findingShortestPaths(kernel, from, to, { ...how, limit: MOST_WAYS });
  const improvements = yield* shortest({ steps: 'improvements' });
  const unknown = unknownIn(conflict);
  const possible =
    unknown.length > 0 && improvements.paths.length === 0
      ? yield* shortest({ steps: 'improvements', trust: 'possible' })
      : undefined;
  const moves = yield* shortest({ steps: 'moves' });
  const joint = improvements.paths.length > 0 ? undefined : yield* jointStepsTo(kernel, from, to);
  const told = (kind: WayKind, found: ShortestPaths, concerned: readonly number[] = []): Way => ({
    kind,
    ways: found.paths.map((path) => path.map((step) => singleStep(conflict, from, step))),
    all: found.all,
    searched: true,
    concerned,
    objection: undefined,
  });
  const ways = [
    told('improvements', improvements),
    ...(possible === undefined ? [] : [told('possible', possible, unknown)]),
    ...(joint === undefined ? [] : [jointWay(kernel, joint)]),
    told('moves', moves),
  ];
  const leading = ways.filter(({ ways: found }) => found.length > 0).map(({ kind }) => kind);
  return { ...head, ways, best: PREFERRED.find((kind) => leading.includes(kind)) };
}

const PREFERRED: readonly WayKind[] = ['improvements', 'joint', 'possible', 'objecting', 'moves'];

function singleStep(conflict: Conflict, start: number, { party, from, to }: Step): WayStep {
  return {
    from: numberOf(conflict.states, from),
    to: shownState(conflict, to),
    move: moveInWords(conflict, { party, from, to }),
    members: [
      {
        party,
        change: likingOf(conflict, party, from, to),
        alone: undefined,
        partly: undefined,
        holdingOut: undefined,
      },
    ],
    inTurn: true,
    against: conflict.parties.map((_, one) => likingOf(conflict, one, start, to)),
  };
}

function jointWay(
  { conflict }: Kernel,
  { from: start, steps, objecting, mustMoveTogether, searched }: JointSteps,
): Way {
  const number = (state: number) => numberOf(conflict.states, state);
  const compared = (one: { readonly state: number; readonly is: Liking } | undefined) =>
    one && { n: number(one.state), is: one.is };
  const shown = (found: NonNullable<JointSteps['steps']>) =>
    found.map(({ members, from, to, orders, allOrders }): WayStep => {
      const parties = members.map(({ party }) => party);
      const [only] = parties;
      return {
        from: number(from),
        to: shownState(conflict, to),
        move:
          parties.length === 1
            ? moveInWords(conflict, { party: only!, from, to })
            : jointMoveInWords(conflict, parties, from, to),
        members: members.map(({ party, change, alone, partly, holdingOut }) => ({
          party,
          change,
          alone: parties.length === 1 ? undefined : compared(alone),
          partly: parties.length === 1 ? undefined : compared(partly),
          holdingOut: parties.length === 1 ? undefined : compared(holdingOut),
        })),
        inTurn: orders.length > 0 || !allOrders,
        against: conflict.parties.map((_, one) => likingOf(conflict, one, start, to)),
      };
    });
  const objection = objecting && objectionOf(conflict, objecting);
  const found = steps ?? objecting?.steps;
  return {
    kind: steps === undefined ? 'objecting' : 'joint',
    ways: found === undefined ? [] : [shown(found)],
    all: true,
    searched: searched === 'all',
    concerned: partiesIn(mustMoveTogether),
    objection: objection && {
      worse: partiesIn(objection.worse),
      same: partiesIn(objection.same),
      unknown: partiesIn(objection.unknown),
    },
  };
}
