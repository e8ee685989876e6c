/**
 * Pairs of states to ask about, to see whether a party's list says what it should. Most telling are two states that
 * differ in two steps of the list only, each fulfilling the one that the other does not: their order rests on which of
 * the two stands first, and on nothing else.
 */
import { type Conflict, holds, isTaken, type Ranking } from '../../model/index.ts';
import { kindKey, kindsOfStates, type StateKind } from './steps-of-states.ts';

export interface CheckingPair {
  readonly first: number;
  readonly second: number;
  /** The step that decides, and the one that would decide otherwise if it stood above; undefined for other wants. */
  readonly steps: { readonly decides: number; readonly opposes: number } | undefined;
}

/** More questions than these are not asked at once. */
const MOST_PAIRS = 24;
/** Past these kinds of states, pairs are looked for among the first of them. */
const MOST_KINDS = 4096;

/** Neighbors in the list first, the most important at the top. Where wants are unknown there is nothing to check. */
export function checkingPairs(conflict: Conflict, party: number): CheckingPair[] {
  const { wants, ranking } = conflict.preferences[party]!;
  if (ranking === undefined) return [];
  if (wants.kind !== 'statements') return levelPairs(ranking);
  const kinds = kindsOfStates(conflict, wants.steps);
  const count = wants.steps.length;
  const pairs: CheckingPair[] = [];
  for (let gap = 1; gap < count && pairs.length < MOST_PAIRS; gap++) {
    for (let decides = 0; decides + gap < count && pairs.length < MOST_PAIRS; decides++) {
      const opposes = decides + gap;
      const states = opposed(conflict, kinds, decides, opposes);
      if (states === undefined) continue;
      // Turned round every other time: who always says "the first" is noticed.
      const [first, second] = pairs.length % 2 === 0 ? states : [states[1], states[0]];
      pairs.push({ first, second, steps: { decides, opposes } });
    }
    // Further apart only while neighbors leave room: what neighbors say mostly settles the rest.
    if (pairs.length >= count - 1) break;
  }
  return pairs;
}

/** The same of two states that were asked about before, as the list stands now: no steps where it is not just two that differ. */
export function pairOf(conflict: Conflict, party: number, first: number, second: number): CheckingPair {
  const { wants } = conflict.preferences[party]!;
  const steps = wants.kind === 'statements' ? wants.steps : [];
  const fulfilled = (step: number, state: number) =>
    steps[step]!.filter(({ wants }) => holds(wants, (option) => isTaken(conflict.states, state, option))).length;
  const differing = [...steps.keys()].filter((step) => fulfilled(step, first) !== fulfilled(step, second));
  const [decides, opposes] = differing;
  const isTelling = differing.length === 2 && opposes !== undefined && decides !== undefined;
  return { first, second, steps: isTelling ? { decides, opposes } : undefined };
}

/** The two states most alike of which one fulfills `decides`, the other `opposes`, and all else as much as the other. */
function opposed(
  conflict: Conflict,
  kinds: ReadonlyMap<string, StateKind>,
  decides: number,
  opposes: number,
): [number, number] | undefined {
  let best: { readonly states: [number, number]; readonly distance: number } | undefined;
  let looked = 0;
  for (const kind of kinds.values()) {
    if (++looked > MOST_KINDS) break;
    const { fulfilled } = kind;
    if (fulfilled[decides] === 0) continue;
    const other = kinds.get(
      kindKey(fulfilled.with(decides, fulfilled[decides]! - 1).with(opposes, fulfilled[opposes]! + 1)),
    );
    if (other === undefined) continue;
    for (const first of kind.states) {
      for (const second of other.states) {
        const distance = differingOptions(conflict, first, second).length;
        if (best === undefined || distance < best.distance) best = { states: [first, second], distance };
      }
    }
    if (best !== undefined && best.distance <= 2) break;
  }
  return best?.states;
}

export function differingOptions({ options, states }: Conflict, first: number, second: number): number[] {
  return [...options.keys()].filter((option) => isTaken(states, first, option) !== isTaken(states, second, option));
}

/** For weights and direct rankings: neighbors in the order, spread over the whole of it. */
function levelPairs({ levels, levelCount }: Ranking): CheckingPair[] {
  const example: number[] = [];
  for (const [state, level] of levels.entries()) example[level] ??= state;
  const places = Math.min(MOST_PAIRS, levelCount - 1);
  return Array.from({ length: Math.max(0, places) }, (_, n): CheckingPair => {
    const level = levelCount - 1 - Math.floor((n * (levelCount - 1)) / places);
    const [better, worse] = [example[level]!, example[level - 1]!];
    return n % 2 === 0
      ? { first: better, second: worse, steps: undefined }
      : { first: worse, second: better, steps: undefined };
  });
}
