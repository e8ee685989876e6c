/** `demarche read`: the ledger that is proposed for a report. */
import { basename } from 'node:path';
import { decodeReport, readingPage, readingReport } from '../../evidence/index.ts';
import { articleOf } from '../../evidence/page/article.ts';
import { LONGEST_TEXT } from '../../evidence/text/limits.ts';
import type { Problem } from '../../format/index.ts';
import { driveWork } from '../../host/drive-work.ts';
import { readPipedReport, readReportBytes } from '../../host/index.ts';
import { readingData } from '../../report/data/reading-data.ts';
import { readingDocument } from '../../report/documents/reading-document.ts';
import { writeText } from '../../report/writers/text-writer.ts';
import { asTyped } from '../as-typed.ts';
import { refused } from '../open.ts';
import { visibleDocument } from '../visibly.ts';
import { DONE, WrongUse } from '../wrong-use.ts';
import { printData } from './case-argument.ts';
import { type Command, examples } from './command.ts';

interface Options {
  readonly published?: string;
  readonly json?: true;
}

const PIPE = '-';
const PIPED = 'standard input';

export const command: Command = {
  define(commander, { terminal, act }) {
    commander
      .argument('<file>', 'a report: an HTML page, a text or Markdown file, or - for what comes through a pipe')
      .option('--published <date>', 'the day on which the report appeared, such as 2031-03-14')
      .option('--json', 'print the ledger as JSON (docs/reading-json.md)')
      .addHelpText(
        'after',
        examples(
          ['demarche read docs/example-report.txt', 'who says what in it, of what kind, with which dates and numbers'],
          [
            'demarche read docs/example-report.txt --published 2031-03-14',
            'with weekdays and the like reckoned from that day',
          ],
          ['demarche read docs/example-report.txt --json', 'the same for another program'],
        ),
      )
      .action(
        act(async (file: string, { published: given, json }: Options) => {
          const published = given === undefined ? undefined : dayOf(given);
          const found = file === PIPE ? await readPipedReport(PIPED, process.stdin) : await readReportBytes(file);
          if ('problem' in found) return refused([found.problem], terminal, json);
          const decoded = decodeReport(found.bytes, found.path);
          if ('problem' in decoded) return refused([decoded.problem], terminal, json);
          const { text, kind } = decoded.report;
          // An article is no longer than its page: most pages need not be taken apart for their length.
          const isLongPage = kind === 'page' && text.length > LONGEST_TEXT;
          const { length } = isLongPage ? articleOf(text).text : text;
          if (length > LONGEST_TEXT) return refused([tooLong(found.path, length)], terminal, json);
          const options = published === undefined ? {} : { published };
          const work = kind === 'page' ? readingPage(text, options) : readingReport({ text, ...options });
          const reading = await terminal.driving((driving) => driveWork(work, driving));
          if (json) printData(terminal, readingData(reading, { hasOriginalPlaces: kind === 'text' }));
          else {
            const document = readingDocument(reading, { name: basename(found.path) });
            terminal.print(writeText(visibleDocument(document), terminal));
          }
          return DONE;
        }),
      );
  },
};

/** The day as the reader takes it; wrong use where there is no such day. */
function dayOf(given: string): string {
  const day = asTyped(given);
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day)
    throw new WrongUse(`"${given}" is no day.`, 'Write it as year, month and day: --published 2031-03-14.');
  return day;
}

function tooLong(file: string, length: number): Problem {
  const millions = (length / 1e6).toFixed(1);
  return {
    code: 'report/too-long',
    file,
    says: `The report has ${millions} million characters; at most ${LONGEST_TEXT / 1e6} million are read.`,
    hint: 'Cut it into its parts, and read each.',
  };
}
