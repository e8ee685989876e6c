/** `demarche evidence`: what the model rests on, who says so, what is missing; and the ledger in other programs' formats. */
import { conflictOf } from '../../analysis/index.ts';
import { type SourceTexts, sourceTexts, writeFileWhole } from '../../host/index.ts';
import type { Case, Source } from '../../model/index.ts';
import { annotationData } from '../../report/data/annotation-data.ts';
import { evidenceData } from '../../report/data/evidence-data.ts';
import { ledgerRows } from '../../report/data/ledger-rows.ts';
import { qdaProject } from '../../report/data/qda-project.ts';
import { evidenceDocument } from '../../report/documents/evidence-document.ts';
import { type EvidenceFindings, evidenceFindings } from '../../report/documents/evidence-findings.ts';
import { writeCsv } from '../../report/writers/csv-writer.ts';
import { writeZip } from '../../report/writers/zip-writer.ts';
import { asTyped } from '../as-typed.ts';
import { variantNamed } from '../named.ts';
import { opened, refused } from '../open.ts';
import type { Terminal } from '../terminal.ts';
import { visibleJson, visibly } from '../visibly.ts';
import { DONE, unknownName, WrongUse } from '../wrong-use.ts';
import { caseArgument, showFinding } from './case-argument.ts';
import { type Command, collected, examples } from './command.ts';

const EXPORTS = ['jsonld', 'qdpx', 'csv'] as const;
type Export = (typeof EXPORTS)[number];

interface Options {
  readonly variant?: string;
  readonly source?: readonly string[];
  readonly export?: string;
  readonly out?: string;
  readonly force?: true;
  readonly json?: true;
}

export const command: Command = {
  define(commander, { terminal, act }) {
    caseArgument(commander)
      .option('--variant <id>', 'the evidence for a variant of the case')
      .option('--source <id=path>', 'where the text of a source lies that is not stored with the case', collected)
      .option('--export <format>', `write the ledger for other programs: ${EXPORTS.join(', ')}`)
      .option('--out <file>', 'write the export to this file')
      .option('--force', 'replace the file if it is there')
      .option('--json', 'print the finding as JSON (docs/findings.md)')
      .addHelpText(
        'after',
        examples(
          [
            'demarche evidence cases/vladivostok-2019',
            'what each want rests on, by whose voice, what is disputed, and what is missing',
          ],
          ['demarche evidence cases/vladivostok-2019 --export csv', 'the ledger as a table'],
          [
            'demarche evidence cases/vladivostok-2019 --export qdpx --out ledger.qdpx',
            'for NVivo, ATLAS.ti, MAXQDA and QualCoder',
          ],
        ),
      )
      .action(
        act(async (path: string, options: Options) => {
          const wanted = exportNamed(options);
          const read = await opened(path, terminal);
          if (read.case === undefined) return refused(read.problems, terminal, options.json, read.file?.text);
          const { sources } = read.case;
          const named = namedSources(options.source ?? [], sources);
          const { texts, stored, problems } = await sourceTexts(read.file!.path, sources, named);
          const asked = problems.filter(({ source }) => named.has(source)).map(({ problem }) => problem);
          if (asked.length > 0) return refused(asked, terminal, options.json);
          const findings = evidenceFindings(
            read.case,
            variantIn(read.case, options.variant),
            texts,
            problems.map(({ problem }) => problem),
          );
          if (wanted === undefined) {
            const document = () => evidenceDocument(findings);
            return showFinding(terminal, options.json, { data: () => evidenceData(findings), document });
          }
          return write(exported(wanted, findings, { texts, stored }), path, options, terminal);
        }),
      );
  },
};

function variantIn(checked: Case, id: string | undefined) {
  const { variant } = variantNamed(checked, id);
  return checked.conflict === undefined ? undefined : conflictOf(checked, variant).variant;
}

function exported(
  format: Export,
  { case: checked, passages }: EvidenceFindings,
  { texts, stored }: Pick<SourceTexts, 'texts' | 'stored'>,
): string | Uint8Array {
  switch (format) {
    case 'jsonld':
      return `${JSON.stringify(annotationData(checked, texts), null, 2)}\n`;
    case 'csv': {
      const { heads, rows } = ledgerRows(checked);
      return writeCsv(heads, rows);
    }
    case 'qdpx':
      return writeZip(qdaProject(checked, new Map([...texts].filter(([id]) => stored.has(id))), passages));
  }
}

async function write(
  content: string | Uint8Array,
  source: string,
  { out, force, export: format, json }: Options,
  terminal: Terminal,
): Promise<number> {
  if (out === undefined) {
    if (typeof content !== 'string')
      throw new WrongUse(`A .${format} file cannot be printed.`, 'Name a file: --out ledger.qdpx.');
    terminal.print(format === 'jsonld' ? visibleJson(JSON.parse(content)) : visibly(content.replace(/\r\n/g, '\n')));
    return DONE;
  }
  const problem = await writeFileWhole(out, content, { overwrite: force ?? false, source });
  if (problem !== undefined) return refused([problem], terminal, json);
  terminal.print(visibly(`Wrote ${out}.\n`));
  return DONE;
}

function exportNamed({ export: given, out, json }: Options): Export | undefined {
  if (given === undefined) {
    if (out !== undefined) throw new WrongUse('--out is for an export.', `Say which: --export ${EXPORTS.join(', ')}.`);
    return undefined;
  }
  const format = asTyped(given).toLowerCase();
  const known = EXPORTS.find((one) => one === format);
  if (known === undefined) throw unknownName('export', format, EXPORTS);
  if (json) throw new WrongUse('Either --json or an export can be asked for, not both.');
  return known;
}

/** `id=path`, for sources of the case. */
function namedSources(given: readonly string[], sources: readonly Source[]): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  for (const one of given) {
    const at = one.indexOf('=');
    if (at <= 0) throw new WrongUse(`"${one}" names no source.`, 'Write --source id=path.');
    const id = asTyped(one.slice(0, at));
    if (!sources.some((source) => source.id === id)) {
      throw unknownName(
        'source',
        id,
        sources.map((source) => source.id),
      );
    }
    named.set(id, one.slice(at + 1));
  }
  return named;
}
