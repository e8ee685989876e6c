/** `demarche talks convert`: between a case and the files of GENIUS, GeniusWeb and NegMAS, and what changed on the way. */
import { basename, dirname, extname } from 'node:path';
import {
  caseOfTalks,
  checkCase,
  MOST_ROUNDS,
  type Problem,
  type Remark,
  type TalksFile,
  writeDraft,
  writeGenius,
  writeGeniusWeb,
} from '../../../format/index.ts';
import { CASE_FILE, writeFilesWhole } from '../../../host/index.ts';
import type { Talks } from '../../../model/index.ts';
import { talks as phrases } from '../../../report/phrases/index.ts';
import { problemsInWords } from '../../../report/words/problems-in-words.ts';
import { asTyped } from '../../as-typed.ts';
import { refused } from '../../open.ts';
import { visibly } from '../../visibly.ts';
import { DONE, unknownName, WrongUse } from '../../wrong-use.ts';
import { printData } from '../case-argument.ts';
import { type Command, examples } from '../command.ts';
import { openedTalks, wholeNumber } from './talks-argument.ts';

const FORMATS = ['case', 'genius', 'geniusweb'] as const;
type Format = (typeof FORMATS)[number];

interface Options {
  readonly to?: string;
  readonly force?: true;
  readonly rounds?: string;
  readonly json?: true;
}

export const convert: Command = {
  define(commander, { terminal, act }) {
    commander
      .argument(
        '<in-then-out...>',
        'what to read, as for the other commands; and last what to write: a case file, or a folder',
      )
      .usage('[options] <in...> <out>')
      .option('--to <format>', `${FORMATS.join(', ')}; from a case genius where left out, and a case from all others`)
      .option('--rounds <n>', 'how many rounds the talks have, for NegMAS files whose discount counts by the step')
      .option('--force', 'replace files that are there')
      .option('--json', 'print what was written and what changed as JSON (docs/talks-json.md)')
      .addHelpText(
        'after',
        examples(
          [
            'demarche talks convert domain.xml profile1.xml profile2.xml talks.yaml',
            'a case that holds the talks alone',
          ],
          [
            'demarche talks convert vladivostok-2019 vladivostok-genius',
            'a GENIUS domain and its profiles, in a folder',
          ],
          ['demarche talks convert vladivostok-2019 profiles --to geniusweb', 'GeniusWeb profiles'],
        ),
      )
      .action(
        act(async (paths: string[], options: Options) => {
          const to = paths.at(-1)!;
          const from = paths.slice(0, -1);
          if (from.length === 0) {
            throw new WrongUse('Nothing is named to write to.', 'Name what to read and then what to write: IN… OUT.');
          }
          const asked = formatNamed(options.to);
          const rounds = wholeNumber('rounds', options.rounds, 1, MOST_ROUNDS);
          const found = await terminal.driving((driving) => openedTalks(from, driving, { rounds }));
          if (found.talks === undefined) return refused(found.problems, terminal, options.json, found.text);
          const isCase = found.case !== undefined;
          const format = asked ?? (isCase ? 'genius' : 'case');
          if (format === 'case' && isCase) {
            throw new WrongUse(
              'One side must be a case and the other files of another program.',
              '--to genius or --to geniusweb writes such files.',
            );
          }
          if (format !== 'case' && /^\.(?:ya?ml|xml|json|gmcr)$/i.test(extname(to))) {
            throw new WrongUse(
              `"${to}" is the name of a file, and ${format} takes several.`,
              'Name a folder; it is made where it is not there.',
            );
          }
          const { files, problems, remarks } = written(format, found.talks, found.title);
          if (problems.length > 0) return refused(problems, terminal, options.json);
          const isFile = format === 'case' && /^\.ya?ml$/i.test(extname(to));
          const [folder, named] = isFile ? [dirname(to), [{ name: basename(to), text: files[0]!.text }]] : [to, files];
          const wrote = await writeFilesWhole(folder, named, { overwrite: options.force ?? false, sources: from });
          if ('problems' in wrote) return refused(wrote.problems, terminal, options.json);
          const all = [...found.remarks, ...remarks];
          if (options.json) {
            printData(terminal, { format: 1, to: format, wrote: wrote.paths, remarks: all, problems: [] });
            return DONE;
          }
          const words =
            all.length === 0
              ? ''
              : `\n${phrases.changed(all.length)}\n\n${problemsInWords(all, { width: terminal.width, counts: false })}`;
          terminal.print(visibly(`${wrote.paths.map((path) => `Wrote ${path}.`).join('\n')}\n${words}`));
          return DONE;
        }),
      );
  },
};

interface Written {
  readonly files: readonly TalksFile[];
  readonly problems: readonly Problem[];
  readonly remarks: readonly Remark[];
}

function written(format: Format, talks: Talks, title: string): Written {
  switch (format) {
    case 'case': {
      const draft = caseOfTalks(talks, title);
      const { problems } = checkCase(draft);
      return { files: [{ name: CASE_FILE, text: writeDraft(draft) }], problems, remarks: [] };
    }
    case 'genius': {
      const { domain, profiles, problems, remarks } = writeGenius(talks);
      return { files: domain === undefined ? [] : [domain, ...profiles], problems, remarks };
    }
    case 'geniusweb': {
      const { profiles, problems, remarks } = writeGeniusWeb(talks, { name: title });
      return { files: profiles, problems, remarks };
    }
  }
}

function formatNamed(given: string | undefined): Format | undefined {
  if (given === undefined) return undefined;
  const wanted = asTyped(given).toLowerCase();
  const known = FORMATS.find((one) => one === wanted);
  if (known === undefined) throw unknownName('format', wanted, FORMATS);
  return known;
}
