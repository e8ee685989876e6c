/** Words of the table of outcomes. */
import { doneBy, expressions } from '../../report/phrases/expressions.ts';
import { inside, it, verb } from '../../report/phrases/party-number.ts';
import type { ConceptFacts } from '../desk/questions/standings.ts';
import type { Reached } from '../desk/questions/ways-in.ts';
import { listed, number } from './figures.ts';

const counted = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;
const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const outcomes = {
  title: 'Outcomes',
  lead: 'Every state the rules let stand: what is done in it, and whether anybody would leave it, given these wants.',
  grid: 'States: what is done in each, and under which idea of foresight it holds',
  gridHelp: 'Arrow keys move between cells. Enter on a cell asks why; on the head of an option it filters by it.',
  count: (shown: number, all: number) =>
    shown === all ? counted(all, 'state', 'states') : `${number(shown)} of ${counted(all, 'state', 'states')}`,

  columns: {
    state: 'State',
    place: (party: string) => `Place for ${inside(party)}`,
    label: 'What is done',
    reach: 'From the status quo',
    all: 'all',
  },
  statusQuo: 'status quo',
  marked: { over: 'compared', step: 'in the line', meant: 'meant' },
  meant: (states: readonly number[]) =>
    states.length === 1
      ? `Marked: state ${number(states[0]!)}, which the sentence speaks of.`
      : `Marked: the ${number(states.length)} states that the sentence speaks of (${listed(states.map(String))}).`,
  unmark: 'Unmark',
  patterns: (count: number) => counted(count, 'pattern', 'patterns'),
  deeds: { taken: 'taken', not: 'not taken', mixed: 'either way' },
  place: (at: number, of: number, sharedBy: number) =>
    `${number(at)} of ${number(of)}${sharedBy > 1 ? ` · shared by ${number(sharedBy)}` : ''}`,
  reach: (reached: Reached) => {
    switch (reached.by) {
      case 'start':
        return 'where all stand';
      case 'improvements':
        return counted(reached.steps, 'liked step', 'liked steps');
      case 'possible-improvements':
        return 'perhaps by liked steps';
      case 'moves':
        return 'unliked steps only';
      case 'nothing':
        return 'no way';
    }
  },
  joint: (parties: readonly string[]) => `joint step: ${listed(parties)}`,
  waiting: 'coming',

  conceptHead: ({ name, letters }: ConceptFacts) => `${sentence(name)} (${letters})`,
  conceptMeans: ({ name, letters, means, foresight, holds, open }: ConceptFacts) =>
    `${sentence(name)} (${letters}): a state holds for a party if ${means}. It looks ${foresight}. For all parties: ${number(holds)}${open > 0 ? `, and ${number(open)} open` : ''}.`,
  unfold: 'Enter or a click shows it party by party.',
  fold: 'Enter or a click shows only whether it holds for all.',
  optionMeans: (party: string, does: string) => `${party} ${doneBy(party, does)}`,
  optionHead: (means: string, short: string) => `${means} (${short})`,
  optionHelp: (means: string, deed: string) => `${means}. ${deed}`,
  optionFilter: {
    any: 'Enter or a click keeps only the states in which it is taken.',
    taken: 'Shown: states in which it is taken. Enter or a click turns that round.',
    not: 'Shown: states in which it is not taken. Enter or a click shows all again.',
  },
  partyOf: (party: string, letters: string) => `${party}, ${letters}: whether it would leave the state alone.`,
  stateMeans: 'The number of the state, as the literature counts them. Enter on a number shows the state.',
  reachMeans:
    'How the state can be come to from the status quo: by steps that each leave their mover better off, by a joint step, or only by steps that somebody does not like.',
  placeMeans: (party: string) =>
    `Where ${inside(party)} ${verb(party, 'ranks', 'rank')} the state; 1 is what ${it(party)} ${verb(party, 'likes', 'like')} best. States that ${it(party)} ${verb(party, 'likes', 'like')} equally share a place.`,
  hint: 'Point at a column’s head, or move to it with the arrow keys, to read here what it means.',

  search: 'Find in what is done',
  jump: 'Go to state',
  jumpFails: {
    none: (n: string) => `There is no state ${n}.`,
    filtered: (n: string) => `State ${n} is not among those shown.`,
    clear: 'Show all states',
  },
  sort: 'First',
  sorts: {
    holding: { name: 'What holds', says: 'Under the most ideas of foresight first, then by number' },
    number: { name: 'Lowest number', says: 'As the literature counts them' },
    party: (name: string) => ({
      name: `What ${inside(name)} ${verb(name, 'likes', 'like')} best`,
      says: 'By its ranking, best first; ties share a place',
    }),
  },
  byParty: 'By party',
  byPartyMeans: 'Under each idea of foresight, for whom a state holds',

  filter: 'Filter',
  filterTitle: 'Show only states in which …',
  filterReach: 'Ways there',
  any: 'either way',
  taken: 'done',
  not: 'not done',
  holdsFor: 'for',
  holdsUnder: 'Holds under',
  everybody: 'everybody',
  noConcept: 'no matter',
  reachAny: 'no matter',
  reachImprovements: 'liked steps lead there',
  reachMoves: 'some moves lead there',
  chips: 'Filters',
  chip: {
    taken: (party: string, does: string) => `${party} ${doneBy(party, does)}`,
    not: (party: string, does: string) => expressions.doesNot(party, does) ?? `not: ${party} ${doneBy(party, does)}`,
    /** Of an option that is gone. */
    gone: (id: string) => `“${id}”`,
    holds: (letters: string, party: string | undefined) => `${letters} holds for ${party ?? 'all'}`,
    reached: { improvements: 'liked steps lead there', moves: 'some moves lead there' },
    text: (text: string) => `“${text}”`,
  },
  clear: 'Clear all',

  noMatch: 'No state fits all of these filters.',
  noneHolds: (concepts: readonly ConceptFacts[], states: number) => {
    const says =
      concepts.length === 1
        ? 'Under this idea of foresight no state holds'
        : 'Under none of these ideas of foresight does a state hold';
    const isNash = concepts.every(({ id }) => id === 'nash');
    const move = isNash ? 'a better move' : 'a better move that nothing deters';
    return `${says} for all: in each of the ${counted(states, 'state', 'states')} somebody has ${move} (${listed(concepts.map(({ letters }) => letters))}).`;
  },
  onlyOpen: (open: number) =>
    `For ${counted(open, 'state', 'states')} that hangs on wants that are unknown; they are marked as open.`,
  weaker: (folded: readonly ConceptFacts[]) =>
    `Weaker ideas of foresight keep some: ${listed(folded.map(({ name, letters, holds }) => `${name} (${letters}), ${number(holds)}`))}.`,
  showWeaker: 'Show them',

  folded: (count: number) => `${counted(count, 'more idea of foresight', 'more ideas of foresight')}`,
  foldedTitle: 'Why they have no column',
  showAll: 'Give each a column',
  showFew: 'Fold them away again',
  leftOut: (letters: readonly string[]) =>
    `${listed(letters)} ${letters.length === 1 ? 'is' : 'are'} worked out for models of up to 4,096 states only.`,
  comparing: (n: string) => `Choose the state to compare with state ${n}: click it, or press Enter on it.`,
  stopComparing: 'Never mind',
};
