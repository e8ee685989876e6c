/** Words of the view of moves. */
import { inside, its, many, them } from '../../report/phrases/party-number.ts';
import type { NodeStanding, WhichMoves } from '../desk/questions/moves.ts';
import type { Liking } from '../desk/questions/neighbors.ts';
import { listed, number } from './figures.ts';

const counted = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;

export const moves = {
  title: 'Who can move where',
  lead: 'Each state with the moves that lead out of it. An arrow bends to the right of where it goes.',
  shownAs: 'Shown as',
  as: { graph: 'Graph', table: 'Table' },
  whichLabel: 'Which moves',
  which: { best: 'Best moves', improvements: 'Improvements', all: 'All moves' } satisfies Record<WhichMoves, string>,
  whichSays: {
    best: 'From each state the move that its mover likes best, where it likes any better than to stay.',
    improvements: 'All moves that their mover likes better than to stay.',
    all: 'All moves; those that their mover does not like better are faint.',
  } satisfies Record<WhichMoves, string>,
  partiesLabel: 'Whose moves',
  unknown: 'wants unknown',
  unknownMoves: (names: readonly string[]) =>
    `What ${listed(names.map(inside))} ${many(names) === 1 ? 'wants' : 'want'} is unknown: their moves are shown among all moves only.`,
  drawnLess: {
    improvements: 'There are too many moves to draw: improvements are shown. The table has all.',
    best: 'There are too many moves to draw: best moves are shown. The table has the rest.',
    none: 'There are too many moves to draw them all. Choose a state to see its own; the table has the rest.',
    all: '',
  } satisfies Record<WhichMoves | 'none', string>,
  around: (n: number, states: number, left: number) =>
    `${number(states)} states are too many for one picture: this is state ${n} with the states it can go to or come from${
      left === 0 ? '' : `, ${number(left)} of them left out`
    }.`,
  axes: (across: readonly string[], down: readonly string[]) =>
    down.length === 0
      ? `From left to right: what ${listed(across)} can do.`
      : `From left to right: what ${listed(across)} can do; from top to bottom: ${listed(down)}.`,
  rings: (names: readonly string[]) =>
    `Clockwise from the top: where ${listed(names.map(inside))} can move, or come from.`,
  columns: 'Columns: how many moves it takes from the status quo.',
  noGl: 'This browser cannot draw so many states (WebGL is missing or failed), so they are shown as a table.',

  graph: (states: number) => `The graph of ${counted(states, 'state', 'states')} and the moves between them`,
  graphKeys:
    'Arrow keys go to the next state, Enter chooses it, Escape lets it go. Plus and minus zoom, 0 shows everything, Shift with an arrow moves the picture.',
  node: (n: number, words: string | undefined, marks: readonly string[]) =>
    [`State ${n}`, ...marks].join(', ') + (words === undefined ? '' : `: ${words}`),
  statusQuo: 'the status quo',
  standing: {
    holds: 'holds without foresight',
    foresight: 'holds by foresight',
    open: 'may hold: hangs on unknown wants',
    fails: 'somebody would leave',
  } satisfies Record<NodeStanding, string>,
  legend: 'What the signs mean',
  improvement: 'a move its mover likes',
  mere: 'any other move',
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  fit: 'Show everything',

  sideTitle: 'Ways in and out',
  state: (n: number) => `State ${n}`,
  pick: 'Choose a state in the picture, or here, to see who can leave it, where to, and from where it can be come to.',
  noneMarked: 'No state holds here, and there is no status quo.',
  clear: 'Let go of it',
  out: 'Ways out',
  into: 'Ways in',
  noOut: 'Nobody can move from here.',
  noInto: 'No move leads here.',
  mereOut: (count: number) => counted(count, 'other move', 'other moves'),
  leads: (n: number) => `to ${n}`,
  comes: (n: number) => `from ${n}`,
  liking: (mover: string, liking: Liking): string => {
    switch (liking) {
      case 'better':
        return 'improves';
      case 'same':
        return `all the same to ${them(mover)}`;
      case 'worse':
        return `worse for ${them(mover)}`;
      case 'unknown':
        return `${its(mover)} wants are unknown`;
    }
  },
  more: (count: number) => `and ${number(count)} more; the table has them all`,

  line: (at: number, count: number) => `Step ${number(at)} of ${number(count)}`,

  table: 'All moves shown, one to a row',
  tableCount: (count: number) => counted(count, 'move', 'moves'),
  noRows: 'No such moves.',
  head: { from: 'From', party: 'Who moves', to: 'To', liking: 'For the mover', words: 'What changes' },
  loading: 'Drawing …',

  save: 'Save the picture as …',
  saveAs: { svg: 'The picture as SVG', png: 'The picture as PNG' },
  file: 'moves',
  tooLarge: 'The picture is too large to be saved as PNG. Save it as SVG, or choose fewer parties.',
  notOnPaper: (states: number) =>
    `The picture of ${counted(states, 'state', 'states')} is shown on screen only. Choose a state there to have its ways in and out listed here.`,
};
