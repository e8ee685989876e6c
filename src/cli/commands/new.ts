/** `demarche new`: a small case to start from. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CASE_FILE, whyUnwritable, writeFileWhole } from '../../host/index.ts';
import { refused } from '../open.ts';
import { starterCase } from '../starter-case.ts';
import { visibly } from '../visibly.ts';
import { DONE } from '../wrong-use.ts';
import { type Command, examples } from './command.ts';

export const command: Command = {
  define(commander, { terminal, act }) {
    commander
      .argument('[name]', 'the folder to make; the current one where left out')
      .addHelpText(
        'after',
        examples(
          ['demarche new my-river', 'write my-river/case.yaml, complete and commented, to change line by line'],
          ['demarche new', 'the same in the current folder'],
        ),
      )
      .action(
        act(async (name: string | undefined) => {
          const folder = name ?? '.';
          const file = join(folder, CASE_FILE);
          try {
            await mkdir(folder, { recursive: true });
          } catch (error) {
            return refused([whyUnwritable(file, error)], terminal);
          }
          const problem = await writeFileWhole(file, starterCase);
          if (problem !== undefined) return refused([problem], terminal);
          terminal.print(visibly(`Wrote ${file}. Next: demarche analyze${name === undefined ? '' : ` ${name}`}\n`));
          return DONE;
        }),
      );
  },
};
