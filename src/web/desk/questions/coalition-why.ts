/** Why a coalition would leave a state together, or would not: its joint improvements, and what could answer each. */
import {
  COALITION_CONCEPTS,
  type CoalitionConcept,
  type CoalitionWay,
  explainCoalition,
} from '../../../engine/stability/index.ts';
import { type Conflict, coalitionOf, partiesIn, type Resumable } from '../../../model/index.ts';
import { coalitions as phrases } from '../../../report/phrases/coalitions.ts';
import { jointMoveInWords } from '../../../report/words/state-in-words.ts';
import { refused } from '../../phrases/desk.ts';
import { type Ground, stateCalled } from '../ground.ts';
import type { Lens } from '../lens.ts';
import { Unanswerable } from '../unanswerable.ts';
import { type Gain, gainOf } from './coalitions.ts';
import { type ShownState, shownState } from './paths.ts';

export interface ShownStep {
  readonly together: readonly number[];
  readonly to: ShownState;
  readonly move: string;
}

export interface ShownWay {
  readonly step: ShownStep;
  readonly gains: readonly Gain[];
  readonly outcome: CoalitionWay['outcome']['kind'];
  /** Where somebody answers: how, and where that ends. */
  readonly answer: readonly ShownStep[];
  /** Where they can mend it: how. */
  readonly counter: ShownStep | undefined;
}

export interface ShownVerdict {
  readonly concept: CoalitionConcept;
  readonly letters: string;
  readonly name: string;
  readonly means: string;
  /** Undefined where it hangs on unknown wants, or could not be settled. */
  readonly stable: boolean | undefined;
  readonly hangsOn: readonly number[];
  readonly improvements: number;
  readonly ways: readonly ShownWay[];
}

export interface CoalitionWhyAnswer {
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly together: readonly number[];
  readonly state: ShownState;
  readonly verdicts: readonly ShownVerdict[];
}

export interface CoalitionWhyAsked {
  readonly lens: Lens;
  /** Party ids. */
  readonly coalition: readonly string[];
  readonly state: number;
  readonly pareto: boolean;
}

export function* coalitionWhy(
  ground: Ground,
  { lens, coalition: ids, state: n, pareto }: CoalitionWhyAsked,
): Resumable<CoalitionWhyAnswer> {
  const { conflict, kernel } = yield* ground.analysis(lens);
  const state = stateCalled(conflict, n);
  const parties = ids.map((id) => conflict.parties.findIndex((party) => party.id === id));
  if (parties.length === 0) throw new Unanswerable(refused.noPartyChosen);
  const missing = ids.find((_, place) => parties[place] === -1);
  if (missing !== undefined) throw new Unanswerable(refused.noParty(missing));
  const coalition = coalitionOf(parties);
  const verdicts: ShownVerdict[] = [];
  for (const [place, concept] of COALITION_CONCEPTS.entries()) {
    yield { doing: 'weighing what they can do together', share: place / COALITION_CONCEPTS.length };
    const { stable, hangsOn, improvements, ways } = yield* explainCoalition(kernel, coalition, state, concept, {
      pareto,
    });
    verdicts.push({
      concept,
      ...phrases.concepts[concept],
      stable,
      hangsOn,
      improvements,
      ways: ways.map((way) => wayOf(conflict, way)),
    });
  }
  return {
    parties: conflict.parties.map(({ id, name }) => ({ id, name })),
    together: partiesIn(coalition),
    state: shownState(conflict, state),
    verdicts,
  };
}

function wayOf(conflict: Conflict, { move, outcome }: CoalitionWay): ShownWay {
  return {
    step: stepOf(conflict, move),
    gains: partiesIn(move.coalition).map((party) => gainOf(conflict, party, move.from, move.to)),
    outcome: outcome.kind,
    answer: 'answer' in outcome ? outcome.answer.map((step) => stepOf(conflict, step)) : [],
    counter: 'counter' in outcome ? stepOf(conflict, outcome.counter) : undefined,
  };
}

function stepOf(conflict: Conflict, { coalition, from, to }: CoalitionWay['move']): ShownStep {
  const together = partiesIn(coalition);
  return { together, to: shownState(conflict, to), move: jointMoveInWords(conflict, together, from, to) };
}
