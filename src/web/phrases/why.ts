/** Words of the panel that says why. */
import { inside, is, its, verb } from '../../report/phrases/party-number.ts';
import type { LineStep } from '../desk/questions/why.ts';
import { number } from './figures.ts';

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const why = {
  title: (n: string) => `State ${n}`,
  close: 'Close',
  statusQuo: 'the status quo',
  done: 'What each party does',
  nothing: 'nothing',
  mixed: (does: string) => `either way: ${does}`,
  place: (party: string, at: number, of: number, sharedBy: number) =>
    `${verb(party, 'ranks', 'rank')} it at place ${number(at)} of ${number(of)}${sharedBy > 1 ? `, shared with ${number(sharedBy - 1)} other ${sharedBy === 2 ? 'state' : 'states'}` : ''}`,
  placeUnknown: (party: string) => `${its(party)} wants are unknown`,
  members: (count: number) => `${number(count)} patterns count as this state`,
  membersMore: (count: number) => `… and ${number(count)} more`,

  matrix: 'For whom it holds',
  matrixHelp: 'Rows are ideas of how far a party looks ahead. Arrow keys move between cells, Enter asks why.',
  all: 'All',
  concept: (name: string) => sentence(name),
  cell: (concept: string, party: string, standing: string) => `${concept}, ${party}: ${standing}`,
  notDefined: 'not defined here',

  verdict: 'Why',
  means: (name: string, letters: string, means: string) =>
    `${sentence(name)} (${letters}): a state holds for a party if ${means}.`,
  showParty: (party: string) => `The reason, for ${inside(party)}`,
  ways: (party: string, count: number, areBetter: boolean) => {
    const moves = `${areBetter ? 'better ' : ''}${count === 1 ? 'move' : 'moves'}`;
    return `${sentence(its(party))} ${moves}, and what can come of ${count === 1 ? 'it' : 'each'}`;
  },
  way: (place: number) => `Line ${number(place)}`,
  outcome: {
    deterred: 'deterred',
    unanswered: 'nothing stops it',
    harmless: 'pays all the same',
    mended: 'pays after a counter-move',
    miscarries: 'can miscarry',
    carries: 'nothing spoils it',
    pays: 'pays',
    'does-not-pay': 'does not pay',
  },
  line: 'Step through the line',
  start: (n: number) => `Start: state ${n}`,
  previous: 'Step back',
  next: 'Step on',
  at: (step: number, of: number) => `${number(step)} of ${number(of)}`,
  role: {
    improvement: 'the better move',
    move: 'the move',
    answer: 'the answer',
    'counter-move': 'the counter-move',
    'same-moment': 'at the same moment',
    reckoned: 'reckoned on from there',
  } satisfies Record<LineStep['role'], string>,
  interest: {
    better: 'likes that better',
    same: 'all the same to it',
    worse: 'against its own interest',
    unknown: 'its wants are unknown',
  } satisfies Record<LineStep['interest'], string>,
  /** Of a party that is several people. */
  interestOfMany: {
    better: 'like that better',
    same: 'all the same to them',
    worse: 'against their own interest',
    unknown: 'their wants are unknown',
  } satisfies Record<LineStep['interest'], string>,
  interestOfSeveral: {
    better: 'each likes its move better',
    same: 'all the same to them',
    worse: 'against their own interest',
    unknown: 'not all are known to like it',
  } satisfies Record<LineStep['interest'], string>,
  reached: (n: number, words: string) => `State ${n}: ${words}.`,
  ends: (n: number, start: string, party: string, pays: boolean) =>
    `It ends in ${n}: ${inside(party)} ${is(party)} ${pays ? 'better off' : 'no better off'} than in ${start}.`,

  compare: 'Compare with another state',
  compareNumber: 'State number',
  compareGo: 'Compare',
  comparePick: 'Pick one in the table',
  comparePicking: 'Now choose a state in the table of outcomes.',
  compareStop: 'Stop comparing',
  compareTitle: (first: string, second: string) => `How ${first} and ${second} are ranked`,
  compareSame: 'That is the state itself. Choose another one.',
  notANumber: (typed: string) => `“${typed}” is no state’s number.`,
  other: (n: number, words: string) => `State ${n}: ${words}.`,
};
