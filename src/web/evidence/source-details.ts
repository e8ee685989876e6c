/** What is said of a source, as a form holds it, and the edits that write it. */
import type { Draft, TextEdit } from '../../format/index.ts';
import type { Plain } from '../../format/yaml/plain-value.ts';
import { leadsTo } from './leads-to.ts';

type DraftSource = NonNullable<Draft['sources']>[string];
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof RELIABILITIES)[number];
export type DayBasis = 'stated' | 'inferred' | 'analyst';

/** Empty texts for what is not written. */
export interface SourceDetails {
  readonly title: string;
  readonly outlet: string;
  readonly author: string;
  readonly published: string;
  readonly basis: DayBasis;
  readonly reliability: Reliability | undefined;
  readonly speakers: Readonly<Record<string, Reliability>>;
  /** The source of which it is a translation. */
  readonly translationOf: string;
  /** The language of an original that is not among the sources. */
  readonly translatedFrom: string;
  readonly event: string;
  readonly note: string;
}

export function detailsOf(source: DraftSource): SourceDetails {
  const { title = '', outlet = '', author = '', published, reliability, speakers = {}, event = '', note = '' } = source;
  const { translationOf = '', translatedFrom = '' } = source;
  const day = typeof published === 'string' ? published : (published?.value ?? '');
  const basis = typeof published === 'object' ? published.basis : 'stated';
  return {
    title,
    outlet,
    author,
    published: day,
    basis,
    reliability,
    speakers,
    translationOf,
    translatedFrom,
    event,
    note,
  };
}

/** Only what differs. */
export function detailEdits(id: string, source: DraftSource, details: SourceDetails): TextEdit[] {
  const { published, basis, speakers, reliability, ...texts } = details;
  const written: Record<string, Plain | undefined> = {
    ...Object.fromEntries(
      Object.entries(texts).map(([key, text]) => [key, text.trim() === '' ? undefined : text.trim()]),
    ),
    published:
      published.trim() === '' ? undefined : basis === 'stated' ? published.trim() : { value: published.trim(), basis },
    reliability,
    speakers: Object.keys(speakers).length === 0 ? undefined : { ...speakers },
  };
  return Object.entries(written).flatMap(([key, value]): TextEdit[] => {
    const before = (source as Readonly<Record<string, unknown>>)[key];
    if (JSON.stringify(before) === JSON.stringify(value)) return [];
    const path = ['sources', id, key];
    return value === undefined ? [{ kind: 'remove', path }] : [{ kind: 'set', path, value }];
  });
}

/** The ids of sources that this one can be a translation of: not those that are translated from it. */
export function possibleOriginals(id: string, sources: NonNullable<Draft['sources']>): string[] {
  const next = (one: string) => (Object.hasOwn(sources, one) ? sources[one]!.translationOf : undefined);
  return Object.keys(sources).filter((one) => !leadsTo(id, one, next));
}
