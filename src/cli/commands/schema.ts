/** `demarche schema`: the JSON Schema of the case file, for editors. */
import { caseJsonSchema } from '../../format/json-schema.ts';
import { DONE } from '../wrong-use.ts';
import { type Command, examples } from './command.ts';

export const command: Command = {
  define(commander, { terminal, act }) {
    commander
      .addHelpText(
        'after',
        examples([
          'demarche schema > case.schema.json',
          'for an editor that completes and checks case files as you type',
        ]),
      )
      .action(
        act(() => {
          terminal.print(`${JSON.stringify(caseJsonSchema(), null, 2)}\n`);
          return DONE;
        }),
      );
  },
};
