/** Words of the view of coalitions. */
import type { Telling } from '../answer/paths/told.tsx';
import type { ShownWay } from '../desk/questions/coalition-why.ts';
import type { Liking } from '../desk/questions/way.ts';
import { listed, number } from './figures.ts';

const counted = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;

export const coalitions = {
  title: 'Who could do better together',
  lead: 'A state that nobody would leave alone may be one that several would leave together. Who, and to where.',
  reading: 'What makes them leave together',
  readings: {
    strict: 'All of them gain',
    pareto: 'None loses, one gains',
  },

  leavesTitle: 'From the states that hold: who would leave together, and to where',
  leavesMean:
    'Of the parties that could leave for the same state, the smallest sets are shown. A place is the party’s own for a state in the order of what it likes, 1 the best.',
  noLeaves: 'No parties could leave any of the states that hold together and be better off, given these wants.',
  noHolding: 'No state holds by Nash or SEQ, so there is none to leave together.',
  fromMore: (looked: number, more: number) =>
    `Looked at from the first ${number(looked)} states that hold; ${number(more)} more hold.`,
  /** Where some of the ways lead to states that hold. */
  elsewhere: (count: number) => `Also where that does not hold (${number(count)})`,
  leavesMore: (count: number) => `${counted(count, 'more way', 'more ways')} to leave together not shown.`,
  columns: { to: 'To', what: 'Who together, and how', gains: 'What each gains' },
  goTo: 'to',
  details: 'Details',
  detailsOf: (from: number) => `Leaving ${from} together: details`,
  /** Their smallest sets are all shown. */
  stay: (states: readonly number[]): Telling => [
    'Nobody would leave these together: ',
    ...states.flatMap((state) => [{ state }, ' ']),
  ],
  toHolding: 'holds too',
  notHolding: 'does not hold',
  together: (parties: readonly number[]): Telling => [{ parties }, ' together'],
  places: (before: number, after: number, of: number) => `place ${number(before)} → ${number(after)} of ${number(of)}`,
  because: (want: string): Telling => ['“', { words: want }, '”'],
  others: 'Without a say:',
  liking: { better: 'better off', same: 'all the same', worse: 'worse off', unknown: 'unknown' } satisfies Record<
    Liking,
    string
  >,
  why: 'Why',
  whyThem: (from: number, parties: readonly string[]) => `Why ${listed(parties)} would leave ${from} together`,
  unknown: (parties: readonly number[]): Telling => [
    'The wants of ',
    { parties },
    ' are unknown: what they would join in is not judged.',
  ],

  universalTitle: 'What holds against every coalition, single parties among them',
  universalNone: 'no state',
  universalCount: (count: number) => counted(count, 'state', 'states'),
  universalMore: (count: number) => `and ${number(count)} more`,
  concept: (name: string, letters: string) => `${name[0]!.toUpperCase()}${name.slice(1)} (${letters})`,
  means: (means: string) => `A state holds for a coalition if ${means}.`,

  tableTitle: 'In how many states each coalition would stay',
  coalition: 'Coalition',
  undecided: 'some wants unknown',
  ofStates: (count: number) => `of ${counted(count, 'state', 'states')}`,
  ask: 'The question below asks about one coalition and one state; it is answered in models of any size.',

  whyTitle: 'Would these leave that state together?',
  who: 'Who',
  state: 'Which state',
  chooseParties: 'Choose at least one party.',
  stays: (who: readonly number[]): Telling => [{ by: who, one: 'It would stay.', many: 'They would stay.' }],
  leaves: (who: readonly number[]): Telling => [{ by: who, one: 'It would leave.', many: 'They would leave.' }],
  open: (parties: readonly number[]): Telling => [
    'That is open: it hangs on what ',
    { parties },
    { by: parties, one: ' wants.', many: ' want.' },
  ],
  bounded: 'It could not be settled within the bounds of the search.',
  noImprovement: (who: readonly number[]): Telling => [
    who.length > 1
      ? 'They have no joint move that suits them.'
      : { by: who, one: 'It has no move that suits it.', many: 'They have no move that suits them.' },
  ],
  improvements: (who: readonly number[], count: number): Telling => [
    who.length > 1
      ? `They have ${counted(count, 'joint improvement', 'joint improvements')}.`
      : {
          by: who,
          one: `It has ${counted(count, 'improvement', 'improvements')}.`,
          many: `They have ${counted(count, 'improvement', 'improvements')}.`,
        },
  ],
  notShown: (count: number) => `… and ${counted(count, 'more', 'more')}.`,
  wayTo: (n: number, move: string): Telling => ['To ', { state: n }, ': ', { words: move }, '.'],
  outcome: {
    unanswered: () => ['Nobody answers.'],
    harmless: (who) => ['Every answer leaves ', { by: who, one: 'it', many: 'them' }, ' better off all the same.'],
    deterred: () => ['But then:'],
    mended: () => ['An answer could undo that:'],
  } satisfies Record<ShownWay['outcome'], (who: readonly number[]) => Telling>,
  answer: (n: number, move: string): Telling => [{ words: move }, ' (to ', { state: n }, ')'],
  deterredEnd: (who: readonly number[], n: number): Telling => [
    'In ',
    { state: n },
    who.length > 1
      ? ' not all of them are better off.'
      : { by: who, one: ' it is not better off.', many: ' they are not better off.' },
  ],
  mendedBy: (who: readonly number[], n: number, move: string): Telling => [
    { by: who, one: 'But it can mend that: ', many: 'But they can mend that: ' },
    { words: move },
    ' (to ',
    { state: n },
    ').',
  ],
};
