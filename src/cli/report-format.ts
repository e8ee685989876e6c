/** In which format a report is written: as asked, or by the ending of its file. */
import { asTyped } from './as-typed.ts';
import { unknownName, WrongUse } from './wrong-use.ts';

export const FORMATS = ['text', 'md', 'html'] as const;
export type Format = (typeof FORMATS)[number];

const byEnding: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'md',
  markdown: 'md',
  html: 'html',
  htm: 'html',
};

/** Endings that promise what no report is; a case written over would be a loss besides. */
const others: ReadonlySet<string> = new Set([
  ...['pdf', 'doc', 'docx', 'odt', 'rtf', 'tex', 'epub', 'xls', 'xlsx', 'csv', 'ppt', 'pptx'],
  ...['json', 'yaml', 'yml', 'gmcr', 'xml', 'svg', 'png', 'jpg'],
]);

const LISTED = `There are: ${FORMATS.join(', ')}.`;

/** Refuses, as a wrong use, what cannot be written and a format that its file's ending contradicts. */
export function reportFormat({ format: given, out }: { readonly format?: string; readonly out?: string }): Format {
  const ending = /\.([^./\\]+)$/.exec(out ?? '')?.[1]?.toLowerCase() ?? '';
  const wanted = given === undefined ? undefined : asTyped(given).toLowerCase();
  const asked = wanted === undefined ? undefined : (FORMATS.find((one) => one === wanted) ?? byEnding[wanted]);
  if (wanted !== undefined && asked === undefined) {
    if (others.has(wanted)) throw new WrongUse(`There is no format "${wanted}".`, cure(wanted));
    throw unknownName('format', wanted, FORMATS);
  }
  if (others.has(ending)) throw new WrongUse(`A report cannot be written as .${ending}.`, cure(ending));
  const ofFile = byEnding[ending];
  if (asked !== undefined && ofFile !== undefined && asked !== ofFile) {
    throw new WrongUse(
      `"${out}" ends like ${ofFile}, and --format asks for ${asked}.`,
      'Leave out --format, or give the file another ending.',
    );
  }
  return asked ?? ofFile ?? 'text';
}

function cure(format: string): string {
  if (format === 'pdf') return `${LISTED} For a PDF, print the html from a browser.`;
  return ['doc', 'docx', 'odt', 'rtf'].includes(format) ? `${LISTED} Word processors open the html.` : LISTED;
}
