/** Words for why a state holds for a party, or does not. */

import { number } from './figures.ts';
import { is, it, its, many, them, verb } from './party-number.ts';
import { allOf, counted, plural, sentence } from './words.ts';

export const verdict = {
  title: (n: number) => `Why state ${n} holds, or does not`,
  state: (n: number, words: string) => `State ${n}: ${words}.`,
  heading: (party: string, letters: string) => `${sentence(party)}, by ${letters}`,
  holds: (party: string, n: number) => `State ${n} holds for ${party}, given these wants.`,
  fails: (party: string, n: number) =>
    `State ${n} does not hold for ${party}: given these wants, ${it(party)} ${is(party)} better off leaving it.`,
  open: (party: string, n: number, unknown: readonly string[]) =>
    `Whether state ${n} holds for ${party} is open: it hangs on what ${allOf(unknown)} ${many(unknown) === 1 ? 'wants' : 'want'}, which is unknown.`,
  openIfSilent: (unknown: readonly string[]) =>
    `As it is if ${allOf(unknown)} ${many(unknown) === 1 ? 'does' : 'do'} not answer:`,
  undefined: (letters: string, because: string) => `${letters} is not defined here: ${because}.`,
  noMoves: (party: string) => `${sentence(party)} ${verb(party, 'has', 'have')} no move from there at all.`,
  noBetterMove: (party: string, moves: number) =>
    moves === 1
      ? `The one move that ${party} ${verb(party, 'has', 'have')} from there leads to nothing ${it(party)} ${verb(party, 'likes', 'like')} better.`
      : `None of the ${number(moves)} moves that ${party} ${verb(party, 'has', 'have')} from there leads to something ${it(party)} ${verb(party, 'likes', 'like')} better.`,
  betterMoves: (party: string, improvements: number, moves: number) =>
    moves === 1
      ? `${sentence(its(party))} one move leads to something ${it(party)} ${verb(party, 'likes', 'like')} better.`
      : `${sentence(party)} ${verb(party, 'has', 'have')} ${counted(moves, 'move')} from there, ${improvements === moves ? 'all' : number(improvements)} of them to something ${it(party)} ${verb(party, 'likes', 'like')} better.`,
  notShown: (count: number) => `… and ${number(count)} more better ${plural(count, 'move')}, with the like outcome.`,

  move: (n: number, words: string, party: string, better: boolean) =>
    `To ${n} (${words})${better ? `, which ${it(party)} ${verb(party, 'likes', 'like')} better` : ''}.`,
  step: (words: string, n: number) => `${words} (to ${n})`,
  against: (step: string, party: string) => `${step}, against ${its(party)} own interest`,
  indifferent: (step: string, party: string) => `${step} (no better, no worse for ${them(party)})`,
  steps: (steps: readonly string[]) => steps.join('; then '),
  deterred: (answer: string, party: string, end: number, start: number, canMend: boolean) =>
    ` But then: ${answer}. In ${end} ${party} ${is(party)} no better off than in ${start}${canMend ? `, and no move of ${its(party)} own mends that` : ''}.`,
  unanswered: (credible: boolean) => (credible ? ' Nobody else has a move then that it likes.' : ' Nobody answers.'),
  unansweredByNash: '',
  harmless: (answer: string, party: string, end: number, start: number) =>
    ` The worst answer to it: ${answer}. Also in ${end} ${party} ${is(party)} better off than in ${start}.`,
  mended: (answer: string, party: string, counter: string) =>
    ` An answer could undo that: ${answer}. But ${party} can mend it: ${counter}.`,
  miscarries: (others: string, party: string, end: number, start: number) =>
    ` If at the same moment ${others}, they end in ${end}, where ${party} ${is(party)} no better off than in ${start}.`,
  carries: ' Nothing that others like to do at the same moment spoils it.',
  reckoned: (line: string, party: string, end: number, start: number, pays: boolean) => {
    const follows = line === '' ? 'nobody moves on from there' : `this follows: ${line}`;
    return ` Reckoning back, ${follows}. In ${end} ${party} ${is(party)} ${pays ? 'better off' : 'no better off'} than in ${start}.`;
  },
};
