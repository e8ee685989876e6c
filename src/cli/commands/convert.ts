/** `demarche convert`: between a case and a `.gmcr` file, and what did not come across. */
import { basename, extname } from 'node:path';
import { type CarriedOver, readGmcr, writeGmcr } from '../../format/gmcr/index.ts';
import { checkCase, type Problem, writeDraft } from '../../format/index.ts';
import { isGmcr, readCaseText, writeFileWhole } from '../../host/index.ts';
import type { Case } from '../../model/index.ts';
import { carriedOver as phrases } from '../../report/phrases/carried-over.ts';
import { language } from '../../report/phrases/index.ts';
import { carriedOverBlocks } from '../../report/words/carried-over-in-words.ts';
import { writeText } from '../../report/writers/text-writer.ts';
import { opened, refused } from '../open.ts';
import type { Terminal } from '../terminal.ts';
import { visibly } from '../visibly.ts';
import { DONE, PROBLEMS, WrongUse } from '../wrong-use.ts';
import { printData } from './case-argument.ts';
import { type Command, examples } from './command.ts';

interface Options {
  readonly force?: true;
  readonly json?: true;
}

interface Converted {
  readonly text?: string;
  readonly report?: CarriedOver;
  readonly problems: readonly Problem[];
  readonly source?: string;
}

export const command: Command = {
  define(commander, { terminal, act }) {
    commander
      .argument('<in>', 'a case, or a .gmcr file')
      .argument('<out>', 'the file to write: .gmcr from a case, .yaml from a .gmcr file')
      .option('--force', 'replace the file if it is there')
      .option('--json', 'print what came across and what did not as JSON')
      .addHelpText(
        'after',
        examples(
          ['demarche convert cases/cuban-missile-crisis cuba.gmcr', 'for programs that read .gmcr files'],
          ['demarche convert cuba.gmcr cuba.yaml', 'and back; what could not be carried over is said each time'],
        ),
      )
      .action(
        act(async (from: string, to: string, options: Options) => {
          const toGmcr = isGmcr(to);
          if (toGmcr === isGmcr(from)) {
            throw new WrongUse(
              'One side must be a .gmcr file and the other a case.',
              'The ending of the file names says which is which.',
            );
          }
          const { text, report, problems, source } = toGmcr ? await exported(from, terminal) : await imported(from);
          if (problems.length > 0) return refused(problems, terminal, options.json, source);
          const failed =
            text === undefined
              ? undefined
              : await writeFileWhole(to, text, { overwrite: options.force ?? false, source: from });
          if (failed !== undefined) return refused([failed], terminal, options.json);
          if (options.json)
            printData(terminal, { format: 1, wrote: text === undefined ? null : to, ...report, problems: [] });
          else {
            const subtitle = text === undefined ? [] : [phrases.written(visibly(to))];
            terminal.print(writeText({ title: '', subtitle, language, blocks: carriedOverBlocks(report!) }, terminal));
          }
          return text === undefined ? PROBLEMS : DONE;
        }),
      );
  },
};

async function exported(from: string, terminal: Terminal): Promise<Converted> {
  const found = await opened(from, terminal);
  const checked: Case | undefined = found.case;
  if (checked?.conflict === undefined) {
    const says = 'This case has no conflict model, so there is nothing to convert.';
    const hint = checked?.talks && '"demarche talks convert" writes its talks for other programs.';
    return {
      problems: checked === undefined ? found.problems : [{ code: 'case/no-conflict', says, ...(hint && { hint }) }],
      ...(found.file && { source: found.file.text }),
    };
  }
  return { ...writeGmcr(checked.conflict, checked.title, { whole: checked }), problems: [] };
}

async function imported(from: string): Promise<Converted> {
  const file = await readCaseText(from);
  if ('problem' in file) return { problems: [file.problem] };
  const { draft, report, problems } = readGmcr(file.text, { file: file.path, title: basename(from, extname(from)) });
  if (draft === undefined) return { problems, source: file.text };
  const checked = checkCase(draft, { file: file.path });
  return { text: writeDraft(draft), report, problems: checked.problems };
}
