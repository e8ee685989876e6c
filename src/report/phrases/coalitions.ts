/** Words for what several parties can do together. */
import type { CoalitionConcept } from '../../engine/stability/index.ts';
import { number } from './figures.ts';
import { many } from './party-number.ts';
import { allOf, counted, plural, sentence } from './words.ts';

const numbers = (states: readonly number[]) => `${plural(states.length, 'state')} ${allOf(states.map(String))}`;

const concepts: Record<CoalitionConcept, { readonly name: string; readonly letters: string; readonly means: string }> =
  {
    cnash: {
      name: 'no joint improvement',
      letters: 'CNash',
      means: 'it has no joint move that makes all its members better off',
    },
    cgmr: {
      name: 'deterred together by any answer',
      letters: 'CGMR',
      means:
        'each joint improvement could be answered so that not all its members end better off, whatever the answer costs those who give it',
    },
    csmr: {
      name: 'deterred together by an answer they cannot mend',
      letters: 'CSMR',
      means:
        'each joint improvement could be answered so that no further joint move of its own makes all its members better off',
    },
    cseq: {
      name: 'deterred together by a credible answer',
      letters: 'CSEQ',
      means:
        'each joint improvement would be answered by joint moves that make all who make them better off, so that not all its members end better off',
    },
  };

export const coalitions = {
  concepts,
  title: 'What parties can do together',
  conceptsTitle: 'When a state holds against a coalition',
  concept: ({ name, letters, means }: (typeof concepts)[CoalitionConcept]) =>
    `${sentence(name)} (${letters}): a state holds for a coalition if ${means}.`,
  tableTitle: 'In how many states each coalition would stay, given these wants',
  coalition: 'Coalition',
  undecided: ' (some wants unknown)',
  universal: (states: readonly number[], letters: string) =>
    states.length === 0
      ? `No state holds for every coalition, single parties among them, by ${letters}.`
      : `For every coalition, single parties among them, ${numbers(states)} ${plural(states.length, 'holds')} by ${letters}.`,
  manyUniversal: (count: number, letters: string) =>
    `${sentence(counted(count, 'state'))} hold for every coalition by ${letters}.`,
  staysIn: (states: readonly number[], letters: string) =>
    `It would stay in ${states.length === 0 ? 'no state' : numbers(states)} (${letters}).`,
  staysInMany: (count: number, letters: string) => `It would stay in ${counted(count, 'state')} (${letters}).`,
  jumpsTitle: 'Equilibria that a joint step undoes',
  noJumps: 'No coalition has a joint improvement on any of the states that no party would leave on its own.',
  jump: (from: number, to: number, parties: readonly string[], move: string, toEquilibrium: boolean) =>
    `From ${from} to ${to}${toEquilibrium ? ', which holds too' : ''}, by ${allOf(parties)} together: ${move}.`,
  more: (count: number) => `… and ${number(count)} more.`,

  whyTitle: (n: number, parties: readonly string[]) =>
    `Why ${allOf(parties)} would leave state ${n} together, or would not`,
  holds: (n: number, letters: string) => `By ${letters} state ${n} holds for them.`,
  fails: (n: number, letters: string) => `By ${letters} state ${n} does not hold for them.`,
  open: (n: number, letters: string, unknown: readonly string[]) =>
    `By ${letters} it is open whether state ${n} holds for them: it hangs on what ${allOf(unknown)} ${many(unknown) === 1 ? 'wants' : 'want'}.`,
  bounded: (n: number, letters: string) =>
    `By ${letters} it could not be settled within the bounds of the search whether state ${n} holds for them.`,
  noImprovement: 'They have no joint improvement.',
  improvements: (count: number) => `They have ${counted(count, 'joint improvement')}.`,
  notShown: (count: number) => `… and ${number(count)} more joint improvements.`,
  step: (n: number, words: string) => `To ${n} (${words}).`,
  answer: (n: number, words: string) => `${words} (to ${n})`,
  deterred: (answer: string, end: number) => ` But then: ${answer}. In ${end} not all of them are better off.`,
  unanswered: (credible: boolean) => (credible ? ' Nobody else has a move then that it likes.' : ' Nobody can answer.'),
  harmless: ' Every answer leaves them all better off.',
  mended: (answer: string, counter: string) =>
    ` An answer could undo that: ${answer}. But they can mend it: ${counter}.`,
};
