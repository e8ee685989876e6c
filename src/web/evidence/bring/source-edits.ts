/** What bringing in a report changes in the case, as edits to its text. */
import type { ReportDetails, ReportReading } from '../../../evidence/index.ts';
import type { Draft, Plain, TextEdit } from '../../../format/index.ts';

/** What the analyst says of a report as she brings it. */
export interface Given {
  readonly title?: string;
  /** YYYY-MM-DD. */
  readonly published?: string;
  /** The name of its file in sources/; undefined where its text is not stored. */
  readonly file?: string;
}

type DraftSource = NonNullable<Draft['sources']>[string];

/** A source that was not there, with what the report says of itself. */
export function newSourceEdits(id: string, { text, about }: ReportReading, given: Given): TextEdit[] {
  return [
    { kind: 'set', path: ['sources', id], value: compact({ ...described(about, given), ...stored(text.hash, given) }) },
  ];
}

/**
 * Another text, or the same anew, for a source that is there. What she wrote about the source stays; a detail is only
 * added. What was dropped and restored counted in the text before, and goes with it; what was answered stays.
 */
export function otherTextEdits(id: string, before: DraftSource, reading: ReportReading, given: Given): TextEdit[] {
  const path = ['sources', id];
  const edits: TextEdit[] = [];
  const set = (key: string, value: Plain) => edits.push({ kind: 'set', path: [...path, key], value });
  const now = compact({ ...described(reading.about, given), ...stored(reading.text.hash, given) });
  for (const [key, value] of Object.entries(now)) {
    const old = before[key as keyof DraftSource];
    const isOther = key === 'published' ? dayOf(old) !== dayOf(value) : old !== value;
    const counts = key === 'hash' || key === 'file' || given[key as keyof Given] !== undefined;
    if (old === undefined || (counts && isOther)) set(key, value);
  }
  if (before.hash === reading.text.hash) return edits;
  if (before.file !== undefined && given.file === undefined) edits.push({ kind: 'remove', path: [...path, 'file'] });
  const { our, who, same, ...counted } = before.reading ?? {};
  const isAll = [our, who, same].every((answers) => answers === undefined);
  const gone = Object.keys(counted).length === 0 ? [] : isAll ? [[]] : Object.keys(counted).map((key) => [key]);
  for (const rest of gone) edits.push({ kind: 'remove', path: [...path, 'reading', ...rest] });
  return edits;
}

/** Of a day written with or without its basis. */
const dayOf = (published: unknown) =>
  typeof published === 'object' ? (published as { readonly value: string }).value : published;

/** Its file got another name than it was written down with, or (undefined) none at all. */
export function fileEdits(id: string, file: string | undefined): TextEdit[] {
  const path = ['sources', id, 'file'];
  return [file === undefined ? { kind: 'remove', path } : { kind: 'set', path, value: file }];
}

function described(about: ReportDetails, { title, published }: Given) {
  return {
    title: title ?? about.title,
    outlet: about.outlet,
    author: about.author,
    published: publication(about.published, published),
    modified: dayIn(about.modified),
    dateline: about.dateline,
    language: about.language !== undefined && isLanguage.test(about.language) ? about.language : undefined,
    url: about.url !== undefined && /^https?:\/\/[^\s/]/i.test(about.url) ? about.url : undefined,
  };
}

const isLanguage = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

const stored = (hash: string, { file }: Given) => ({ file, hash });

/** As stated where the report says so itself; else as the analyst's, or inferred where she took what was guessed. */
function publication(found: ReportDetails['published'], given: string | undefined): Plain | undefined {
  const stated = found?.basis === 'stated' ? dayIn(found.value) : undefined;
  if (given === undefined || given === stated) return stated;
  return { value: given, basis: found?.basis === 'inferred' && found.value === given ? 'inferred' : 'analyst' };
}

/** The day of a date that may go on with the time. */
function dayIn(value: string | undefined): string | undefined {
  const day = value === undefined ? undefined : /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(value)?.[0];
  return day !== undefined && !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) ? day : undefined;
}

function compact(map: Readonly<Record<string, Plain | undefined>>): { [key: string]: Plain } {
  return Object.fromEntries(
    Object.entries(map).filter((entry): entry is [string, Plain] => entry[1] !== undefined && entry[1] !== ''),
  );
}
