/** Words for ways from one state to another. */
import { allOf, counted } from './words.ts';

export const paths = {
  title: (from: number, to: number) => `Ways from state ${from} to state ${to}`,
  from: (n: number, words: string) => `From state ${n}: ${words}.`,
  to: (n: number, words: string) => `To state ${n}: ${words}.`,
  same: 'That is where the parties stand already.',
  liked: 'By steps that each leave their mover better off',
  perhapsLiked: (unknown: readonly string[]) =>
    `By steps that each leave their mover better off, if ${allOf(unknown)} liked whatever it does`,
  any: 'By any moves',
  noneLiked: 'No sequence of steps that each leave their mover better off leads there.',
  noneAtAll: 'No sequence of moves leads there at all.',
  steps: (count: number, ways: number, all: boolean) =>
    ways === 1
      ? `The shortest way has ${counted(count, 'step')}:`
      : `${all ? `There are ${ways}` : `Here are ${ways} of the`} shortest ways, of ${counted(count, 'step')} each:`,
  asAbove: 'The same as above.',
};
