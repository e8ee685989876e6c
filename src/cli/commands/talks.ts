/** `demarche talks`: what talks could come to, how they go, which tactics do what, and what people want. */
import { type Command, examples } from './command.ts';
import { compare } from './talks/compare.ts';
import { convert } from './talks/convert.ts';
import { elicit } from './talks/elicit.ts';
import { points } from './talks/points.ts';
import { run } from './talks/run.ts';
import { text } from './talks/text.ts';

const PARTS = [
  { name: 'points', about: 'what they could come to: the frontier and the points on it', command: points },
  {
    name: 'run',
    about: 'how they go, meeting after meeting, by the tactics of the parties, and what they leave on the table',
    command: run,
  },
  { name: 'compare', about: 'tactics against tactics: who agrees how often, and with what', command: compare },
  { name: 'text', about: 'a mediator’s single text: draft after draft, and who objected to what', command: text },
  { name: 'elicit', about: 'what a party wants, without asking it for numbers', command: elicit },
  { name: 'convert', about: 'from files of other programs to a case, and from a case to such files', command: convert },
] as const;

export const command: Command = {
  define(commander, context) {
    commander.addHelpText(
      'after',
      examples(
        ['demarche talks points vladivostok-2019', 'what the talks of the shipped case could come to'],
        ['demarche talks run vladivostok-2019', 'how they go, and what they leave on the table'],
      ),
    );
    for (const { name, about, command: part } of PARTS) {
      part.define(commander.command(name).description(about).helpOption('--help', 'show help'), context);
    }
  },
};
