/**
 * The ledger as a collection of W3C Web Annotations (JSON-LD): each statement an annotation of its passage, classified by
 * kind, linked to the elements of the model it bears on, with the claim in schema.org's words. Ratings stay with the
 * analyst: a ClaimReview is not ours to give. Positions count Unicode code points, as selectors do; they are left out where
 * the text that they count in is not at hand.
 */
import { linksOf } from '../../analysis/index.ts';
import { hashOfText } from '../../evidence/anchors/index.ts';
import type { NormalizedText } from '../../evidence/reading.ts';
import type { Anchor, Case, Source, Statement } from '../../model/index.ts';
import { codePoints } from './code-points.ts';

/** Terms that neither vocabulary has, and where they are described. */
const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    schema: 'http://schema.org/',
    demarche: 'urn:demarche:term:',
    'demarche:via': { '@id': 'demarche:via', '@container': '@list' },
  },
] as const;

/** `texts` by the ids of their sources, as far as they are at hand. */
export function annotationData(checked: Case, texts: ReadonlyMap<string, NormalizedText> = new Map()) {
  const { title, sources, statements } = checked;
  const byId = new Map(sources.map((one) => [one.id, one]));
  const ground: Ground = { urn: namesIn(checked), placesIn: placing(texts) };
  return {
    '@context': CONTEXT,
    id: ground.urn('ledger'),
    type: 'AnnotationCollection',
    label: title,
    total: statements.length,
    'demarche:sources': sources.map((one) => sourceData(one, ground)),
    first: {
      id: ground.urn('ledger', 'all'),
      type: 'AnnotationPage',
      startIndex: 0,
      items: statements.map((one) => annotation(one, byId.get(one.source ?? ''), ground)),
    },
  };
}

interface Ground {
  /** The name of a thing of this case. */
  readonly urn: (what: string, id?: string) => string;
  /** From UTF-16 units to code points of the source's text; undefined where that has another hash, or is not at hand. */
  readonly placesIn: (source: string, textHash: string | undefined) => ((offset: number) => number) | undefined;
}

/** With a hash of the case, so that the same names in two of them are not taken for one thing. */
function namesIn({ title, sources }: Case): Ground['urn'] {
  const hash = hashOfText(JSON.stringify([title, ...sources.map((one) => one.hash ?? null)])).slice(0, 12);
  return (what, id) => `urn:demarche:${what}:${hash}${id === undefined ? '' : `:${encodeURIComponent(id)}`}`;
}

function placing(texts: ReadonlyMap<string, NormalizedText>): Ground['placesIn'] {
  const known = new Map<string, (offset: number) => number>();
  return (source, textHash) => {
    const text = texts.get(source);
    if (text === undefined || text.hash !== textHash) return undefined;
    const places = known.get(source) ?? codePoints(text.text);
    known.set(source, places);
    return places;
  };
}

function annotation(statement: Statement, source: Source | undefined, ground: Ground) {
  const { urn } = ground;
  const { id, kind, status, says, checked, sameAs } = statement;
  const links = linksOf(statement);
  return {
    id: urn('statement', id),
    type: 'Annotation',
    motivation: links.length > 0 ? ['classifying', 'linking'] : ['classifying'],
    body: [
      { type: 'TextualBody', purpose: 'classifying', format: 'text/plain', value: kind },
      { type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: says },
      ...links.map(({ what, how, basis }) => ({
        type: 'SpecificResource',
        purpose: 'linking',
        source: urn('element', what),
        'demarche:bearing': how,
        'demarche:basis': basis,
      })),
      claim(statement, source, ground),
    ],
    target: target(statement, source, ground),
    'demarche:status': status,
    'demarche:checked': checked,
    ...given('demarche:sameAs', sameAs === undefined ? undefined : { id: urn('statement', sameAs) }),
    ...given('demarche:act', statement.act),
    ...given('demarche:via', statement.via.length === 0 ? undefined : statement.via),
    ...given('demarche:date', statement.date?.value),
    ...given('demarche:dateMod', statement.date?.mod),
    ...given('demarche:saidOn', statement.said?.value),
    ...given('demarche:saidOnMod', statement.said?.mod),
    ...given('demarche:deadline', statement.by?.value),
    ...given('demarche:deadlineMod', statement.by?.mod),
    ...given('demarche:credibility', statement.credibility),
    ...given('demarche:estimate', statement.estimate),
    ...given('demarche:confidence', statement.confidence),
  };
}

/** The passage; without a source, the case itself. */
function target({ paragraph, anchor }: Statement, source: Source | undefined, { urn, placesIn }: Ground) {
  if (source === undefined) return { id: urn('case') };
  const selector = anchor === undefined ? [] : selectors(anchor, placesIn(source.id, anchor.textHash));
  return {
    type: 'SpecificResource',
    source: urn('source', source.id),
    ...(selector.length > 0 && { selector }),
    ...given('demarche:paragraph', paragraph),
    ...given('demarche:textHash', anchor?.textHash),
    ...given('demarche:quoteHash', anchor?.quoteHash),
  };
}

function selectors({ position, quote }: Anchor, place: ReturnType<Ground['placesIn']>): object[] {
  return [
    ...(position === undefined || place === undefined
      ? []
      : [{ type: 'TextPositionSelector', start: place(position.start), end: place(position.end) }]),
    ...(quote === undefined
      ? []
      : [
          {
            type: 'TextQuoteSelector',
            exact: quote.exact,
            ...given('prefix', quote.prefix),
            ...given('suffix', quote.suffix),
          },
        ]),
  ];
}

function claim({ says, speaker }: Statement, source: Source | undefined, { urn }: Ground) {
  return {
    type: 'schema:Claim',
    'schema:text': says,
    ...given('schema:author', speaker === undefined ? undefined : { 'schema:name': speaker }),
    ...given('schema:appearance', source === undefined ? undefined : { id: urn('source', source.id) }),
  };
}

function sourceData(source: Source, { urn }: Ground) {
  return {
    id: urn('source', source.id),
    type: 'schema:NewsArticle',
    ...given('schema:headline', source.title),
    ...given('schema:publisher', source.outlet === undefined ? undefined : { 'schema:name': source.outlet }),
    ...given('schema:author', source.author === undefined ? undefined : { 'schema:name': source.author }),
    ...given('schema:datePublished', source.published?.value),
    ...given('schema:dateModified', source.modified),
    ...given('schema:dateline', source.dateline),
    ...given('schema:inLanguage', source.language),
    ...given('schema:url', source.url),
    ...given('schema:archivedAt', source.archive),
    ...given(
      'schema:isBasedOn',
      source.translationOf === undefined ? undefined : { id: urn('source', source.translationOf) },
    ),
    ...given('demarche:textHash', source.hash),
    ...given('demarche:reliability', source.reliability),
  };
}

function given<Name extends string, Value>(name: Name, value: Value | undefined): { [key in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { [key in Name]: Value });
}
