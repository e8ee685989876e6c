/** The sources of a case: where each is kept, what it is of, and whose translation. */
import type { Source } from '../../model/index.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Draft } from '../draft.ts';
import { show } from '../identifier.ts';
import type { Path } from '../path.ts';
import { checkHash } from './check-anchor.ts';
import type { Report } from './fault-report.ts';

type DraftSources = NonNullable<Draft['sources']>;

/** The sources as engines know them, in the order of the file. */
export function checkSources(sources: DraftSources, report: Report): Source[] {
  checkTranslations(sources, report);
  return Object.entries(sources).map(([id, source]): Source => {
    const at: Path = ['sources', id];
    const { published, file, hash, language, translatedFrom, translationOf } = source;
    checkReading(source, at, report);
    if (file !== undefined) checkFile(file, [...at, 'file'], report);
    if (hash !== undefined) checkHash(hash, [...at, 'hash'], report);
    for (const key of ['url', 'archive'] as const) {
      if (source[key] !== undefined) checkAddress(source[key], [...at, key], report);
    }
    if (language !== undefined) checkLanguage(language, [...at, 'language'], report);
    if (translatedFrom !== undefined) checkLanguage(translatedFrom, [...at, 'translatedFrom'], report);
    return {
      id,
      title: source.title,
      outlet: source.outlet,
      author: source.author,
      published: typeof published === 'string' ? { value: published, basis: 'stated' } : published,
      modified: source.modified,
      dateline: source.dateline,
      language,
      url: source.url,
      archive: source.archive,
      file,
      hash,
      reliability: source.reliability,
      speakers: Object.entries(source.speakers ?? {}).map(([name, reliability]) => ({ name, reliability })),
      translationOf,
      translatedFrom,
      event: source.event,
      note: source.note,
    };
  });
}

/** A fault where no source is called so. */
export function checkKnown(source: string, at: Path, sources: DraftSources, report: Report, hint?: string): boolean {
  if (Object.hasOwn(sources, source)) return true;
  report.fault({
    code: 'evidence/unknown-source',
    at,
    says: `No source is called ${show(source)}.`,
    hint:
      didYouMean(source, Object.keys(sources)) ??
      hint ??
      'Add it to "sources:", or leave it out for what the analyst brings herself.',
  });
  return false;
}

/** Those that come back to themselves when each leads to the next. Each chain is walked once. */
export function inCircles(ids: Iterable<string>, next: (id: string) => string | undefined): ReadonlySet<string> {
  const circling = new Set<string>();
  const walked = new Set<string>();
  for (const start of ids) {
    const chain: string[] = [];
    const here = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !walked.has(at)) {
      walked.add(at);
      here.add(at);
      chain.push(at);
      at = next(at);
    }
    if (at !== undefined && here.has(at)) for (const one of chain.slice(chain.indexOf(at))) circling.add(one);
  }
  return circling;
}

function checkTranslations(sources: DraftSources, report: Report): void {
  const hint = 'Where the original is not among the sources, write "translatedFrom:" with its language instead.';
  const next = (id: string) => (Object.hasOwn(sources, id) ? sources[id]!.translationOf : undefined);
  const circling = inCircles(Object.keys(sources), next);
  for (const [id, { translationOf: of }] of Object.entries(sources)) {
    const at: Path = ['sources', id, 'translationOf'];
    if (of === undefined || !checkKnown(of, at, sources, report, hint) || !circling.has(id)) continue;
    report.fault({
      code: 'evidence/circular',
      at,
      says: `${show(id)} is a translation of ${show(of)}, and that leads back to ${show(id)}.`,
      hint: 'The original translates nothing.',
    });
  }
}

/** What was decided by places must say in which text; each place must hold something. */
function checkReading({ reading, hash }: DraftSources[string], at: Path, report: Report): void {
  const { dropped = [], restored = [] } = reading ?? {};
  const fault = (path: Path, says: string, hint: string) =>
    report.fault({ code: 'evidence/reading', at: [...at, 'reading', ...path], onKey: true, says, hint });
  if (hash === undefined && dropped.length + restored.length > 0) {
    const hint = 'Add the "hash:" of that text, or remove what counts places in it.';
    fault([dropped.length > 0 ? 'dropped' : 'restored'], 'These are places in a text that is not named.', hint);
  }
  for (const [n, { start, end }] of dropped.entries()) {
    if (end > start) continue;
    const hint = '"end" is the place behind its last character.';
    fault(['dropped', n, 'end'], 'The passage ends before it begins.', hint);
  }
}

/** Below `sources/`, and nowhere else, whatever the system takes for a path. */
function checkFile(file: string, at: Path, report: Report): void {
  const steps = file.split('/');
  const isBelow = !/[\\:\p{Cc}]/u.test(file) && steps.every((step) => step !== '' && step !== '.' && step !== '..');
  if (isBelow) return;
  report.fault({
    code: 'evidence/file',
    at,
    says: `${show(file)} is not a file below the folder sources/.`,
    hint: 'Put the text into the folder "sources" beside the case, and write its name there: report.txt.',
  });
}

function checkAddress(address: string, at: Path, report: Report): void {
  if (/^https?:\/\/[^\s/]/i.test(address)) return;
  report.fault({
    code: 'evidence/address',
    at,
    says: `${show(address)} is not the address of a page.`,
    hint: 'An address begins with https:// or http://.',
  });
}

function checkLanguage(language: string, at: Path, report: Report): void {
  if (/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(language)) return;
  report.fault({
    code: 'evidence/language',
    at,
    says: `${show(language)} is not a language tag.`,
    hint: 'Languages are written as en, ru or zh-Hant.',
  });
}
