/** `demarche cases`: the shipped cases, listed or copied out. */
import { resolve } from 'node:path';
import { copyCase, libraryCases, libraryCaseText } from '../../host/index.ts';
import { libraryDocument, summaryOfText } from '../../report/documents/library-document.ts';
import { writeText } from '../../report/writers/text-writer.ts';
import { asTyped } from '../as-typed.ts';
import { refused } from '../open.ts';
import { visibly } from '../visibly.ts';
import { DONE, unknownName } from '../wrong-use.ts';
import { printData } from './case-argument.ts';
import { type Command, examples } from './command.ts';

export const command: Command = {
  define(commander, { terminal, act }) {
    commander
      .option('--json', 'print the list as JSON')
      .addHelpText(
        'after',
        examples(
          ['demarche cases', 'the shipped cases, with what each asks'],
          ['demarche cases copy elmira', 'copy one into a folder of that name here, to change it'],
          ['demarche cases copy elmira my-river', 'the same under another name'],
        ),
      )
      .action(
        act(async ({ json }: { json?: true }) => {
          const found = await libraryCases();
          const shipped = await Promise.all(
            found.map(async (one) => ({ id: one.id, ...summaryOfText(await libraryCaseText(one)) })),
          );
          if (json) printData(terminal, { format: 1, cases: shipped, problems: [] });
          else terminal.print(writeText(libraryDocument(shipped), terminal));
          return DONE;
        }),
      );
    commander
      .command('copy')
      .description('copy a shipped case into a new folder')
      .argument('<id>', 'the name of a shipped case')
      .argument('[target]', 'the folder to make; the name of the case where left out')
      .action(
        act(async (given: string, target: string | undefined) => {
          const id = asTyped(given);
          const found = await libraryCases();
          const chosen = found.find((one) => one.id === id);
          if (chosen === undefined)
            throw unknownName(
              'shipped case',
              id,
              found.map((one) => one.id),
            );
          const folder = target ?? id;
          const { problem } = await copyCase(chosen, resolve(folder));
          if (problem !== undefined) return refused([problem], terminal);
          terminal.print(visibly(`Copied to ${folder}. Next: demarche analyze ${folder}\n`));
          return DONE;
        }),
      );
  },
};
