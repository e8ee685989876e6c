/**
 * Limited-move stability L_h and its limit, non-myopic stability (NM), for two parties: each looks h moves ahead,
 * takes the other to do the same with one move less, and reckons back from the end.
 *
 * Decides: G_0(k, s) = s; G_h(k, s) = s where k, to move, has no move or likes s at least as well as the outcome of
 * its best move, else that outcome, G_{h−1}(l, best), l being the other. s is L_h-stable for i iff G_h(i, s) = s, and
 * non-myopically stable iff that is so for every h from some h on. L_1 is Nash stability.
 * Source: zagare1984, kilgour1984, kilgour1985; fang1993, ch. 4; the non-myopic limit after brams1981.
 * Conventions: the definitions assume strict preferences. With ties they still decide unless two equally good moves
 * lead to different outcomes at an inner step; then the concept is undefined here. With three and more parties the
 * literature knows several inequivalent extensions; none is offered.
 */
import { type Arcs, type Conflict, emptySet, type StateSet } from '../../model/index.ts';
import type { Concept, Undefined } from './concept.ts';
import { improvementsFrom, type Reasons, SHOWN_WAYS, type Way } from './deterrence.ts';
import type { Focal } from './focal.ts';
import { arcsOf } from './kernel/arcs.ts';
import type { Kernel } from './kernel/kernel.ts';
import { levelsOf } from './kernel/levels.ts';
import { type Step, stepOf } from './paths/step.ts';

/** How far ahead a party may be taken to look by name: `l2` … `l99`. */
const FARTHEST = 99;

export function limitedMove(h: number): Concept {
  return {
    id: `l${h}`,
    letters: `L${h}`,
    name: `not worth leaving, looking ${h} ${h === 1 ? 'move' : 'moves'} ahead`,
    means: `reckoning back from ${h} ${h === 1 ? 'move' : 'moves'} ahead, with the other doing the same, it does best to stay`,
    foresight: `${h} ${h === 1 ? 'move' : 'moves'} ahead, reckoned back`,
    sources: ['kilgour1984', 'kilgour1985', 'fang1993'],
    undefinedFor: needsTwoKnownParties,
    *stable({ kernel, party }) {
      let outcomes = startOf(kernel);
      for (let depth = 1; depth <= h; depth++) {
        // What is ambiguous at the outermost step has no bearing: only whether the party stays is read off.
        if (outcomes.ambiguous) return AMBIGUOUS;
        outcomes = deeper(kernel.conflict, outcomes);
        yield { doing: 'reckoning back', share: depth / h };
      }
      return stayingPut(outcomes.end[party]!);
    },
    reasons: (focal, state) => reckonedReasons(focal, state, h),
  };
}

/** The concept called `l1`, `l2`, …; undefined for any other name. */
export function limitedMoveCalled(id: string): Concept | undefined {
  const h = /^l([1-9]\d?)$/i.exec(id)?.[1];
  return h === undefined || Number(h) > FARTHEST ? undefined : limitedMove(Number(h));
}

export const nonMyopic: Concept = {
  id: 'nm',
  letters: 'NM',
  name: 'not worth leaving, looking as far as one likes',
  means: 'however far it looks ahead from some distance on, with the other doing the same, it does best to stay',
  foresight: 'any number of moves, reckoned back',
  sources: ['brams1981', 'kilgour1984', 'fang1993'],
  undefinedFor: needsTwoKnownParties,
  *stable({ kernel, party }) {
    // Brent's search for the cycle into which the outcomes must fall: one vector is kept, not all of them.
    let kept = startOf(kernel);
    let outcomes = deeper(kernel.conflict, kept);
    for (let power = 1, length = 1; !same(kept, outcomes); length++) {
      if (outcomes.ambiguous) return AMBIGUOUS;
      if (length === power) {
        kept = outcomes;
        power *= 2;
        length = 0;
      }
      outcomes = deeper(kernel.conflict, outcomes);
      yield { doing: 'looking farther ahead' };
    }
    const stable = stayingPut(outcomes.end[party]!);
    for (let next = deeper(kernel.conflict, outcomes); !same(next, outcomes); next = deeper(kernel.conflict, next)) {
      const here = stayingPut(next.end[party]!);
      for (let w = 0; w < stable.length; w++) stable[w]! &= here[w]!;
      yield { doing: 'looking farther ahead' };
    }
    return outcomes.ambiguous ? AMBIGUOUS : stable;
  },
  reasons(focal, state) {
    const h = telltaleDistance(focal, state);
    return h === undefined ? AMBIGUOUS : reckonedReasons(focal, state, h);
  },
};

const AMBIGUOUS: Undefined = {
  undefinedBecause:
    'two moves that a party likes equally well lead to different outcomes, and looking ahead does not say which it takes',
};

function needsTwoKnownParties({ parties, preferences }: Conflict): string | undefined {
  if (parties.length !== 2) return 'reckoning back move by move is defined for two parties only';
  const unknown = parties.filter((_, party) => preferences[party]!.ranking === undefined);
  return unknown.length === 0
    ? undefined
    : `looking ahead needs the wants of both parties, and those of ${unknown.map((party) => party.name).join(' and ')} are unknown`;
}

interface Outcomes {
  readonly arcs: readonly Arcs[];
  /** party to move -> state -> where it ends, looking so many moves ahead. */
  readonly end: readonly Int32Array[];
  /** A party is indifferent between moves that end in different states. */
  readonly ambiguous: boolean;
}

function startOf(kernel: Kernel): Outcomes {
  const staying = Int32Array.from({ length: kernel.conflict.states.count }, (_, state) => state);
  return { arcs: [arcsOf(kernel.conflict, 0), arcsOf(kernel.conflict, 1)], end: [staying, staying], ambiguous: false };
}

function deeper(conflict: Conflict, { arcs, end }: Outcomes): Outcomes {
  let ambiguous = false;
  const next = [0, 1].map((party) => {
    const levels = levelsOf(conflict, party);
    const answered = end[1 - party]!;
    const { start, target } = arcs[party]!;
    return answered.map((_, state) => {
      let best = state;
      for (let a = start[state]!; a < start[state + 1]!; a++) {
        const outcome = answered[target[a]!]!;
        if (levels[outcome]! > levels[best]!) best = outcome;
      }
      for (let a = start[state]!; a < start[state + 1]! && best !== state; a++) {
        const outcome = answered[target[a]!]!;
        if (outcome !== best && levels[outcome] === levels[best]) ambiguous = true;
      }
      return best;
    });
  });
  return { arcs, end: next, ambiguous };
}

function same(a: Outcomes, b: Outcomes): boolean {
  return a.end.every((end, party) => end.every((state, s) => state === b.end[party]![s]));
}

function stayingPut(end: Int32Array): StateSet {
  const stable = emptySet(end.length);
  for (let s = 0; s < end.length; s++) if (end[s] === s) stable[s >>> 5]! |= 1 << (s & 31);
  return stable;
}

/**
 * Looking `h` moves ahead: the line of play for which the party would leave the state, or where it would stay, what
 * each of its better moves would come to.
 */
function reckonedReasons(focal: Focal, state: number, h: number): Reasons | Undefined {
  const { kernel, party } = focal;
  const byDepth: Outcomes[] = [startOf(kernel)];
  while (byDepth.length <= h) byDepth.push(deeper(kernel.conflict, byDepth.at(-1)!));
  if (byDepth.slice(0, h).some(({ ambiguous }) => ambiguous)) return AMBIGUOUS;
  const improvements = improvementsFrom(focal, state);
  const end = byDepth[h]!.end[party]![state]!;
  const ahead = byDepth[h - 1]!.end[1 - party]!;
  const wayTo = (to: number): Way => ({
    move: stepOf(kernel, party, state, to),
    outcome: {
      kind: 'reckoned',
      line: lineOf(kernel, byDepth, 1 - party, to, h - 1),
      end: ahead[to]!,
      pays: end !== state,
    },
  });
  const shown =
    end === state
      ? improvements
      : kernel
          .movesFrom(party, state)
          .filter((to) => ahead[to] === end)
          .slice(0, 1);
  return {
    stable: end === state,
    improvements: improvements.length,
    ways: shown.slice(0, SHOWN_WAYS).map(wayTo),
  };
}

/** What is played from the state by the mover, looking `depth` moves ahead, and the other in turn. */
function lineOf(kernel: Kernel, byDepth: readonly Outcomes[], mover: number, state: number, depth: number): Step[] {
  const end = byDepth[depth]!.end[mover]![state]!;
  if (end === state) return [];
  const ahead = byDepth[depth - 1]!.end[1 - mover]!;
  const to = kernel.movesFrom(mover, state).find((next) => ahead[next] === end)!;
  return [stepOf(kernel, mover, state, to), ...lineOf(kernel, byDepth, 1 - mover, to, depth - 1)];
}

/**
 * A distance, in the part that repeats for ever, at which the party would leave; one at which it stays where there is
 * none; undefined where the outcomes are ambiguous.
 */
function telltaleDistance({ kernel, party }: Focal, state: number): number | undefined {
  const seen: Outcomes[] = [startOf(kernel)];
  for (;;) {
    const next = deeper(kernel.conflict, seen.at(-1)!);
    if (next.ambiguous) return undefined;
    const repeats = seen.findIndex((outcomes) => same(outcomes, next));
    if (repeats >= 0) {
      const leaving = seen.findIndex((outcomes, h) => h >= repeats && outcomes.end[party]![state] !== state);
      return leaving >= 0 ? leaving : Math.max(1, seen.length - 1);
    }
    seen.push(next);
  }
}
