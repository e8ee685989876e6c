/** One state: what is done in it, how it stands under each concept for each party, where each party ranks it. */
import { membersOf, numberOf, optionsTaken, type Resumable } from '../../../model/index.ts';
import { deedOf, stateInWords } from '../../../report/words/state-in-words.ts';
import { said } from '../../../report/writers/document.ts';
import { type Ground, stateCalled } from '../ground.ts';
import type { Lens } from '../lens.ts';
import { type Deed, deedIn, optionSets } from './option-sets.ts';
import { type PlaceInRanking, placeIn } from './places.ts';
import { type ConceptFacts, conceptFacts, type Standing, standingsAt } from './standings.ts';

export interface StateAnswer {
  readonly n: number;
  readonly words: string;
  readonly isStatusQuo: boolean;
  readonly parties: readonly StateParty[];
  readonly concepts: readonly StateConcept[];
  /** The concept whose reason is shown first: see `turnsOn`. Undefined where none is defined here. */
  readonly turnsOn: string | undefined;
  /** Where several patterns count as this state: what is done in each, in short; the first of them. */
  readonly members: readonly string[];
  readonly memberCount: number;
}

export interface StateParty {
  readonly id: string;
  readonly name: string;
  readonly options: readonly { readonly id: string; readonly does: string; readonly deed: Deed }[];
  /** Undefined where its wants are unknown. */
  readonly place: PlaceInRanking | undefined;
}

export interface StateConcept extends ConceptFacts {
  /** For everybody, then party by party; none where it is not defined here. */
  readonly standings: readonly Standing[];
}

const SHOWN_MEMBERS = 32;

export function* state(
  ground: Ground,
  { lens, state: n }: { readonly lens: Lens; readonly state: number },
): Resumable<StateAnswer> {
  const analysis = yield* ground.analysis(lens);
  const { conflict, stability } = analysis;
  const { states } = conflict;
  const at = stateCalled(conflict, n);
  const members = membersOf(states, at);
  const table = states.members?.table;
  const concepts = conceptFacts(analysis).map((facts, place) => ({
    ...facts,
    standings: standingsAt(stability.concepts[place]!, at),
  }));
  return {
    n: numberOf(states, at),
    words: stateInWords(conflict, at),
    isStatusQuo: conflict.statusQuo === at,
    parties: conflict.parties.map(({ id, name }, party) => {
      const { ranking } = conflict.preferences[party]!;
      return {
        id,
        name,
        options: conflict.options.flatMap((option, o) =>
          option.party === party
            ? [{ id: option.id, does: deedOf(conflict, o), deed: deedIn(optionSets(conflict, o), at) }]
            : [],
        ),
        place: ranking && placeIn(ranking, at),
      };
    }),
    concepts,
    turnsOn: turnsOn(concepts),
    members:
      table === undefined || members.length === 1
        ? []
        : members
            .slice(0, SHOWN_MEMBERS)
            .map((member) => inShort(optionsTaken(table, member).map((o) => conflict.options[o]!))),
    memberCount: members.length,
  };
}

/**
 * The concept on which it turns whether the state holds: of those that have a column, in their order, the first under
 * which it stands otherwise than under the one before. It holds only for whoever looks so far ahead, or no longer does.
 * Where it stands alike under all of them, the first.
 */
export function turnsOn(concepts: readonly Pick<StateConcept, 'id' | 'folded' | 'standings'>[]): string | undefined {
  const shown = concepts.filter(({ folded, standings }) => folded === undefined && standings.length > 0);
  const turning = shown.find(({ standings }, place) => place > 0 && standings[0] !== shown[place - 1]!.standings[0]);
  return (turning ?? shown[0] ?? concepts.find(({ standings }) => standings.length > 0))?.id;
}

/** Ids without what is the same in every state. */
function inShort(taken: readonly { readonly id: string; readonly party: number | undefined }[]): string {
  const ids = taken.filter(({ party }) => party !== undefined).map(({ id }) => said(id));
  return ids.length === 0 ? '–' : ids.join(', ');
}
