/** Words for what holds, what can be reached, and what it rests on. */
import { allOf, counted, number, plural, sentence } from './words.ts';

const numbers = (states: readonly number[]) => allOf(states.map(String));
const stateList = (states: readonly number[]) => `${plural(states.length, 'state')} ${numbers(states)}`;

export const analysis = {
  asOf: (date: string) => `As of ${date}.`,
  variant: (id: string, why: string) => `Variant ${id}: ${why}`,
  response: {
    'legal-sequence': undefined,
    once: 'Here each opponent is taken to answer at most once.',
    single: 'Here a single opponent is taken to answer, by one move.',
  },

  noStatusQuo: 'The case names no status quo, so nothing is said of ways out of it.',
  statusQuoHolds: (n: number, words: string) =>
    `Given these wants, the status quo (state ${n}: ${words}) holds: no party can leave it alone and be better off.`,
  statusQuoBreaks: (n: number, words: string, ways: readonly string[]) =>
    `Given these wants, the status quo (state ${n}: ${words}) does not hold by itself: ${allOf(ways)}.`,
  statusQuoOpen: (n: number, words: string, parties: readonly string[]) =>
    `Whether the status quo (state ${n}: ${words}) holds is open: it hangs on what ${allOf(parties)} ${parties.length === 1 ? 'wants' : 'want'}, which is unknown.`,
  leaves: (party: string, ways: number, move: string, n: number) =>
    ways === 1
      ? `${party} is better off if it moves to ${n} (${move})`
      : `${party} has ${number(ways)} moves to something better, best for it to ${n} (${move})`,
  butDeterred: (concepts: readonly string[]) =>
    `It does hold if the parties look further ahead (${allOf(concepts)}): each is held by the answer to be expected.`,

  nothingHolds: 'No state holds for all parties at once under the concepts shown.',
  holdAsTheyAre: (states: readonly number[], total: number) =>
    `Of the ${counted(total, 'state')}, ${number(states.length)} ${plural(states.length, 'holds')} as ${states.length === 1 ? 'it is' : 'they are'}: no party could leave ${states.length === 1 ? 'it' : 'them'} alone and be better off (${numbers(states)}).`,
  noneHoldsAsItIs: (total: number) => `None of the ${counted(total, 'state')} holds without looking ahead: in each some party has a better move.`,
  holdByForesight: (states: readonly number[], already: boolean) =>
    `${sentence(number(states.length))} ${already ? 'more ' : ''}${plural(states.length, 'holds')} only because whoever could leave expects an answer (${numbers(states)}).`,
  severalHold: 'Several outcomes hold; all are shown.',

  reached: (n: number, path: readonly string[]) => `state ${n} (${path.join('; then ')})`,
  reachedByImprovements: (ways: readonly string[]) =>
    `From the status quo, steps that each leave their mover better off lead to ${allOf(ways)}.`,
  reachedByImprovementsToo: (states: readonly number[]) => `Such steps lead to ${stateList(states)} as well.`,
  notReachedByImprovements: (states: readonly number[]) =>
    `${sentence(stateList(states))} ${plural(states.length, 'holds')} too, and no such steps lead there: somebody would have to make a move that leaves it no better off when it is made.`,
  notReached: (states: readonly number[]) => `No moves at all lead from the status quo to ${stateList(states)}.`,
  noneReached: 'From the status quo no sequence of moves that each leave their mover better off leads to a state that holds.',

  unknownWants: (parties: readonly string[]) =>
    `What ${allOf(parties)} ${parties.length === 1 ? 'wants' : 'want'} is unknown: a state marked ? holds or not depending on it.`,

  conceptsTitle: 'How far the parties are taken to look ahead',
  concept: (name: string, letters: string, means: string) => `${sentence(name)} (${letters}): a state holds for a party if ${means}.`,
  conceptCount: (count: number, open: number) =>
    ` For all parties: ${number(count)}${open > 0 ? `, and ${number(open)} open` : ''}.`,
  conceptUndefined: (name: string, letters: string, because: string) => `${sentence(name)} (${letters}) is not defined here: ${because}.`,
  folded: (concepts: readonly string[], counts: readonly number[], total: number) =>
    `${sentence(allOf(concepts))} ${plural(concepts.length, 'holds')} in ${allOf([...new Set(counts)].map(number))} of the ${number(total)} states: so many that little is told apart.`,
  foldedHint: ' --all shows them.',
  named: (name: string, letters: string) => `${name} (${letters})`,

  equilibriaTitle: 'The states that no party would leave alone, given these wants',
  equilibriaColumns: { state: 'State', done: 'What is done', reach: 'From the status quo' },
  marks: { holds: '●', open: '?', not: '·' },
  marksMean: (open: boolean) => `● no party would leave it alone   · some party would${open ? '   ? hangs on unknown wants' : ''}`,
  reachMarks: {
    start: 'is the status quo',
    improvements: (steps: number) => `${counted(steps, 'step')}, each liked`,
    'possible-improvements': (steps: number) => `${counted(steps, 'step')}, perhaps liked`,
    moves: (steps: number) => `${counted(steps, 'step')}, not all liked`,
    nothing: 'cannot be reached',
  },
  more: (count: number) => `… and ${number(count)} more.`,
  tooManyToList: (total: number) => `With ${number(total)} states only counts are given; --all lists the states.`,
  optionsTitle: 'What the options mean',
  contextTitle: 'Taken as given',
  contextHolds: (says: string, holds: boolean) => (holds ? says : `not: ${says}`),
  oneWay: { take: 'cannot be undone', drop: 'cannot be taken up again' },
  by: (date: string) => `by ${date}`,
};
