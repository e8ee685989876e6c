/** `demarche report`: the page that is handed on, as text, Markdown or HTML. */
import { RESPONSES } from '../../engine/stability/index.ts';
import { driveWork, writeFileWhole } from '../../host/index.ts';
import type { Case, Driving } from '../../model/index.ts';
import { analysisFindings } from '../../report/documents/analysis-findings.ts';
import { reportDocument } from '../../report/documents/report-document.ts';
import { reportFindings } from '../../report/documents/report-findings.ts';
import type { Document } from '../../report/writers/document.ts';
import { writeHtml } from '../../report/writers/html-writer.ts';
import { writeMarkdown } from '../../report/writers/markdown-writer.ts';
import { writeText } from '../../report/writers/text-writer.ts';
import { analysisOf } from '../findings.ts';
import { responseNamed, variantNamed } from '../named.ts';
import { caseAt, refused } from '../open.ts';
import { FORMATS, type Format, reportFormat } from '../report-format.ts';
import type { Terminal } from '../terminal.ts';
import { visibleDocument, visibly } from '../visibly.ts';
import { DONE } from '../wrong-use.ts';
import { caseArgument } from './case-argument.ts';
import { type Command, examples } from './command.ts';

interface Options {
  readonly format?: string;
  readonly out?: string;
  readonly force?: true;
  readonly variant?: string;
  readonly response?: string;
}

export const command: Command = {
  define(commander, { terminal, act }) {
    caseArgument(commander)
      .option('--format <format>', `${FORMATS.join(', ')}; by the file's ending where left out, else text`)
      .option('--out <file>', 'write to this file instead of the terminal')
      .option('--force', 'replace the file if it is there')
      .option('--variant <id>', 'report on a variant of the case')
      .option('--response <reading>', `how the others are taken to answer: ${RESPONSES.join(', ')}`)
      .addHelpText(
        'after',
        examples(
          [
            'demarche report cases/vladivostok-2019 --out brief.html',
            'one page to print or send, with the model and its sources as an annex',
          ],
          ['demarche report cases/elmira --format md', 'as Markdown, on the terminal'],
        ),
      )
      .action(
        act((path: string, options: Options) => {
          const format = reportFormat(options);
          return caseAt(path, terminal, false, async (checked) => {
            const document = visibleDocument(
              await terminal.driving((driving) => documentOf(checked, options, driving)),
            );
            const text = written(document, format, terminal);
            if (options.out === undefined) terminal.print(text);
            else {
              const problem = await writeFileWhole(options.out, text, {
                overwrite: options.force ?? false,
                source: path,
              });
              if (problem !== undefined) return refused([problem], terminal);
              terminal.print(visibly(`Wrote ${options.out}.\n`));
            }
            return DONE;
          });
        }),
      );
  },
};

async function documentOf(checked: Case, options: Options, driving: Driving): Promise<Document> {
  const asked = { ...variantNamed(checked, options.variant), ...responseNamed(options.response) };
  const analysis = await analysisOf(checked, asked, driving);
  const findings = await driveWork(analysisFindings(analysis), driving);
  return reportDocument(await driveWork(reportFindings(findings), driving));
}

function written(document: Document, format: Format, terminal: Terminal): string {
  switch (format) {
    case 'text':
      return writeText(document, terminal);
    case 'md':
      return writeMarkdown(document);
    case 'html':
      return writeHtml(document);
  }
}
