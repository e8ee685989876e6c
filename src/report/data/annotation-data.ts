/**
 * The ledger as a collection of W3C Web Annotations (JSON-LD): each statement an annotation of its passage, classified by
 * kind, linked to the elements of the model it bears on, with the claim in schema.org's words. Ratings stay with the
 * analyst: a ClaimReview is not ours to give.
 */
import { linksOf } from '../../analysis/index.ts';
import type { Anchor, Case, Source, Statement } from '../../model/index.ts';

/** Terms that neither vocabulary has, and where they are described. */
const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  { schema: 'http://schema.org/', demarche: 'urn:demarche:term:' },
] as const;

export function annotationData({ title, sources, statements }: Case) {
  const byId = new Map(sources.map((one) => [one.id, one]));
  return {
    '@context': CONTEXT,
    id: 'urn:demarche:ledger',
    type: 'AnnotationCollection',
    label: title,
    total: statements.length,
    'demarche:sources': sources.map(sourceData),
    first: {
      id: 'urn:demarche:ledger:all',
      type: 'AnnotationPage',
      startIndex: 0,
      items: statements.map((one) => annotation(one, byId.get(one.source ?? ''))),
    },
  };
}

function annotation(statement: Statement, source: Source | undefined) {
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
      claim(statement, source),
    ],
    target: target(statement, source),
    'demarche:status': status,
    'demarche:checked': checked,
    ...given('demarche:sameAs', sameAs === undefined ? undefined : { id: urn('statement', sameAs) }),
    ...given('demarche:act', statement.act),
    ...given('demarche:date', statement.date?.value),
    ...given('demarche:deadline', statement.by?.value),
    ...given('demarche:credibility', statement.credibility),
    ...given('demarche:estimate', statement.estimate),
    ...given('demarche:confidence', statement.confidence),
  };
}

/** The passage; without a source, the case itself. */
function target({ paragraph, anchor }: Statement, source: Source | undefined) {
  if (source === undefined) return { id: 'urn:demarche:case' };
  const selector = anchor === undefined ? [] : selectors(anchor);
  return {
    type: 'SpecificResource',
    source: urn('source', source.id),
    ...(selector.length > 0 && { selector }),
    ...given('demarche:paragraph', paragraph),
    ...given('demarche:textHash', anchor?.textHash),
    ...given('demarche:quoteHash', anchor?.quoteHash),
  };
}

function selectors({ position, quote }: Anchor): object[] {
  return [
    ...(position === undefined ? [] : [{ type: 'TextPositionSelector', start: position.start, end: position.end }]),
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

function claim({ says, speaker }: Statement, source: Source | undefined) {
  return {
    type: 'schema:Claim',
    'schema:text': says,
    ...given('schema:author', speaker === undefined ? undefined : { 'schema:name': speaker }),
    ...given('schema:appearance', source === undefined ? undefined : { id: urn('source', source.id) }),
  };
}

function sourceData(source: Source) {
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

function urn(what: string, id: string): string {
  return `urn:demarche:${what}:${encodeURIComponent(id)}`;
}

function given<Name extends string, Value>(name: Name, value: Value | undefined): { [key in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { [key in Name]: Value });
}
