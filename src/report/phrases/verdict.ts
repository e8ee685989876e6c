/** Words for why a state holds for a party, or does not. */
import { allOf, counted, number, plural } from './words.ts';

export const verdict = {
  title: (n: number) => `Why state ${n} holds, or does not`,
  state: (n: number, words: string) => `State ${n}: ${words}.`,
  heading: (party: string, letters: string) => `${party}, by ${letters}`,
  holds: (party: string, n: number) => `State ${n} holds for ${party}, given these wants.`,
  fails: (party: string, n: number) =>
    `State ${n} does not hold for ${party}: given these wants, it is better off leaving it.`,
  open: (party: string, n: number, unknown: readonly string[]) =>
    `Whether state ${n} holds for ${party} is open: it hangs on what ${allOf(unknown)} ${unknown.length === 1 ? 'wants' : 'want'}, which is unknown.`,
  openIfSilent: (unknown: readonly string[]) =>
    `As it is if ${allOf(unknown)} ${unknown.length === 1 ? 'does' : 'do'} not answer:`,
  undefined: (letters: string, because: string) => `${letters} is not defined here: ${because}.`,
  noMoves: (party: string) => `${party} has no move from there at all.`,
  noBetterMove: (party: string, moves: number) =>
    moves === 1
      ? `The one move that ${party} has from there leads to nothing it likes better.`
      : `None of the ${number(moves)} moves that ${party} has from there leads to something it likes better.`,
  betterMoves: (party: string, improvements: number, moves: number) =>
    moves === 1
      ? 'Its one move leads to something it likes better.'
      : `${party} has ${counted(moves, 'move')} from there, ${improvements === moves ? 'all' : number(improvements)} of them to something it likes better.`,
  notShown: (count: number) => `… and ${number(count)} more better ${plural(count, 'move')}, with the like outcome.`,

  move: (n: number, words: string, better: boolean) => `To ${n} (${words})${better ? ', which it likes better' : ''}.`,
  step: (words: string, n: number) => `${words} (to ${n})`,
  against: (step: string) => `${step}, against its own interest`,
  indifferent: (step: string) => `${step} (no better, no worse for it)`,
  steps: (steps: readonly string[]) => steps.join('; then '),
  deterred: (answer: string, party: string, end: number, start: number, canMend: boolean) =>
    ` But then: ${answer}. In ${end} ${party} is no better off than in ${start}${canMend ? ', and no move of its own mends that' : ''}.`,
  unanswered: (credible: boolean) => (credible ? ' Nobody else has a move then that it likes.' : ' Nobody answers.'),
  unansweredByNash: '',
  harmless: (answer: string, party: string, end: number, start: number) =>
    ` The worst answer to it: ${answer}. Also in ${end} ${party} is better off than in ${start}.`,
  mended: (answer: string, party: string, counter: string) =>
    ` An answer could undo that: ${answer}. But ${party} can mend it: ${counter}.`,
  miscarries: (others: string, party: string, end: number, start: number) =>
    ` If at the same moment ${others}, they end in ${end}, where ${party} is no better off than in ${start}.`,
  carries: ' Nothing that others like to do at the same moment spoils it.',
  reckoned: (line: string, party: string, end: number, start: number, pays: boolean) => {
    const follows = line === '' ? 'nobody moves on from there' : `this follows: ${line}`;
    return ` Reckoning back, ${follows}. In ${end} ${party} is ${pays ? 'better off' : 'no better off'} than in ${start}.`;
  },
};
