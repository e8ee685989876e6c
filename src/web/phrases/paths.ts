/** Words of the view of paths. */
import type { Telling } from '../answer/paths/told.tsx';
import type { Liking, WayKind } from '../desk/questions/way.ts';
import { number } from './figures.ts';

const counted = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;
/** As the party is one, or many. */
const by = (party: number, one: string, many: string) => ({ by: [party], one, many });
const steps = (count: number) => counted(count, 'step', 'steps');

export const stateChoice = {
  item: (n: number, words: string) => `${n} · ${words}`,
  notANumber: (typed: string) => `“${typed}” is no state. Type a state’s number, or choose one from the list.`,
};

export const paths = {
  title: 'How one gets there',
  lead: 'From one state to another: who moves when, what changes, and which steps are against whose interest.',
  from: 'From',
  to: 'To',
  noStart: 'The case names no status quo. Choose where the ways begin.',
  here: 'That is where the way begins already. Choose another state.',

  listTitle: (from: number | undefined) =>
    from === undefined ? 'The states that hold' : `The states that hold, and how each can be reached from ${from}`,
  columns: { state: 'State', done: 'What is done in it', under: 'Holds by', way: 'Way' },
  show: 'Show the way',
  showTo: (n: number) => `Show the way to ${n}`,
  shown: 'Shown below',
  more: (count: number) =>
    `${counted(count, 'more state holds', 'more states hold')}; choose any of them by number above.`,
  openTitle: 'May hold, depending on unknown wants',
  openMore: (count: number) => `${counted(count, 'more state', 'more states')} may hold.`,
  none: 'No state holds under the concepts that tell something here.',
  groups: {
    start: { title: 'Where the ways begin', says: 'It holds itself.' },
    improvements: { title: 'By improvements alone', says: 'Each step leaves whoever takes it better off.' },
    'possible-improvements': {
      title: 'Perhaps by improvements',
      says: 'If parties whose wants are unknown like their steps.',
    },
    joint: { title: 'By a joint step', says: 'Nobody gets there alone: some must move at once, or trust one another.' },
    objecting: {
      title: 'Only against somebody’s interest',
      says: 'No steps, single or joint, lead there that all who take them like.',
    },
    moves: {
      title: 'By moves that somebody does not like',
      says: 'Whether a joint step would help was not worked out.',
    },
    nothing: { title: 'Not at all', says: 'They hold, and no moves lead there.' },
    unasked: { title: 'The states that hold', says: '' },
  },
  how: {
    steps: (count: number): Telling => [steps(count)],
    perhaps: (count: number, unknown: readonly number[]): Telling => [
      `${steps(count)}, if `,
      { parties: unknown },
      { by: unknown, one: ' likes them', many: ' like them' },
    ],
    joint: (together: readonly number[], count: number): Telling => [
      { parties: together },
      ` at once; ${steps(count)} in all`,
    ],
    worse: (parties: readonly number[]): Telling => ['against the wants of ', { parties }],
    same: (parties: readonly number[]): Telling => ['no gain for ', { parties }],
    unknown: (parties: readonly number[]): Telling => ['hangs on unknown wants of ', { parties }],
    moves: (count: number): Telling => [steps(count)],
  },

  wayTitle: (from: number, to: number) => `From ${from} to ${to}`,
  kindsLabel: 'Which ways',
  kinds: {
    improvements: 'Improvements',
    possible: 'Perhaps improvements',
    joint: 'Joint steps',
    objecting: 'Against interest',
    moves: 'Any moves',
  } satisfies Record<WayKind, string>,
  kindCount: (count: number | undefined) => (count === undefined ? 'no way' : steps(count)),
  kindSays: {
    improvements: 'The shortest way by steps that each leave their mover better off.',
    possible:
      'The shortest way by steps that each leave their mover better off, if parties of unknown wants like theirs.',
    joint: 'Parties move at once where they must, and each of them likes where that leads better than where it stood.',
    objecting: 'No steps, single or joint, lead there that all who take them like.',
    moves: 'The shortest way by any moves, whether or not they suit whoever makes them.',
  } satisfies Record<WayKind, string>,
  noWay: {
    improvements: 'No sequence of steps that each leave their mover better off leads there.',
    possible: 'Not even if parties whose wants are unknown liked all they do.',
    joint: 'No joint steps that all who take them like lead there.',
    objecting: 'No moves lead there, whoever moves at once.',
    moves: 'No sequence of moves leads there at all.',
  } satisfies Record<WayKind, string>,
  objection: {
    worse: (parties: readonly number[]): Telling => [
      { parties },
      ' would have to go along with a step that leaves ',
      { by: parties, one: 'it', many: 'them' },
      ' worse off.',
    ],
    same: (parties: readonly number[]): Telling => [
      { parties },
      ' would gain nothing by a step that cannot be taken without ',
      { by: parties, one: 'it', many: 'them' },
      '.',
    ],
    unknown: (parties: readonly number[]): Telling => ['It hangs on ', { parties }, ', of unknown wants.'],
    ifTheyDid: 'If they went along, this would be a way:',
  },
  bounded: 'There was too much to search in full: a way with fewer parties at once, or with fewer steps, may exist.',
  nth: (nth: number, count: number, all: boolean) =>
    `Way ${number(nth)} of ${number(count)}${all ? '' : ' or more'} of this length`,
  previous: 'The way before',
  next: 'The next way',

  figureTitle: (from: number, to: number) =>
    `The way from ${from} to ${to}, step by step: who moves, what changes, and for whom that is better`,
  atOnce: 'at once',
  atOnceOnly: 'They must move at once: no order in which one could move after the other is possible.',
  interest: {
    better: 'better for it',
    same: 'all the same to it',
    worse: 'against its interest',
    unknown: 'its wants are unknown',
  } satisfies Record<Liking, string>,
  interestOfMany: {
    better: 'better for them',
    same: 'all the same to them',
    worse: 'against their interest',
    unknown: 'their wants are unknown',
  } satisfies Record<Liking, string>,
  exposed: (party: number, n: number): Telling => [
    'Exposed: if ',
    by(party, 'it moves', 'they move'),
    ' first and nobody follows, ',
    by(party, 'it is', 'they are'),
    ' left in ',
    { state: n },
    by(party, ', which it likes less.', ', which they like less.'),
  ],
  safe: (party: number, n: number, better: boolean): Telling => [
    'Not exposed: if ',
    by(party, 'it moves', 'they move'),
    ' first and nobody follows, ',
    by(party, 'it is', 'they are'),
    ' left in ',
    { state: n },
    better
      ? by(party, ', which it likes better.', ', which they like better.')
      : by(party, ', which is all the same to it.', ', which is all the same to them.'),
  ],
  exposureUnknown: (party: number, n: number): Telling => [
    'If ',
    by(party, 'it moves', 'they move'),
    ' first and nobody follows, ',
    by(party, 'it is', 'they are'),
    ' left in ',
    { state: n },
    by(party, '; how it likes that is unknown.', '; how they like that is unknown.'),
  ],
  notFirst: (party: number): Telling => [
    'Not exposed: ',
    by(party, 'it cannot', 'they cannot'),
    ' move before the others.',
  ],
  partly: (party: number, n: number): Telling => [
    'If only some of the others follow, ',
    by(party, 'it', 'they'),
    ' may be left in ',
    { state: n },
    by(party, ', which it likes less.', ', which they like less.'),
  ],
  couldDefect: (party: number, n: number): Telling => [
    'Could defect: once the others have moved, ',
    by(party, 'it is', 'they are'),
    ' in ',
    { state: n },
    by(party, ', which it likes better than to follow.', ', which they like better than to follow.'),
  ],
  follows: (party: number, n: number, same: boolean): Telling => [
    'No reason to defect: once the others have moved, ',
    by(party, 'it is', 'they are'),
    ' in ',
    { state: n },
    same
      ? by(party, ', which is all the same to it.', ', which is all the same to them.')
      : by(party, ', which it likes less than to follow.', ', which they like less than to follow.'),
  ],
  defectionUnknown: (party: number, n: number): Telling => [
    'Once the others have moved, ',
    by(party, 'it is', 'they are'),
    ' in ',
    { state: n },
    by(
      party,
      '; whether it likes that better than to follow is unknown.',
      '; whether they like that better than to follow is unknown.',
    ),
  ],
  needed: (party: number): Telling => ['Cannot defect: the others cannot move without ', by(party, 'it', 'them'), '.'],

  faresTitle: (from: number) => `How each party likes the states on the way, as against ${from}`,
  party: 'Party',
  fares: { better: 'better', same: 'the same', worse: 'worse', unknown: 'unknown' } satisfies Record<Liking, string>,
  moved: 'moves to get there',
  faresMean: 'A ring: the party moves to get there.',
  tableTitle: 'The same as a table',
  table: { step: 'Step', who: 'Who', what: 'What changes', to: 'To' },
};
