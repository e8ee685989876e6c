import { expect, test } from 'vitest';
import { libraryCase } from '../../../test/library-case.ts';
import { parseCase } from '../../format/index.ts';
import { annotationData } from './annotation-data.ts';

const hash = 'ab'.repeat(32);
const checked = parseCase(`demarche: 1
title: T
sources:
  paper: { title: P, outlet: O, author: A, published: 2021-02-27, language: en, url: "https://example.org/p", translationOf: first }
  first: {}
statements:
  said:
    source: paper
    at:
      paragraph: 3
      position: { start: 4, end: 9 }
      quote: { exact: words, prefix: "the ", suffix: "" }
      textHash: ${hash}
    speaker: Ada
    kind: claim
    says: In other words.
    supports: [{ what: parties.up, basis: stated }]
  sealed: { source: paper, at: { quoteHash: ${hash} }, kind: fact, says: x }
  own: { kind: assessment, says: I think so. }
parties: { up: { name: Up } }
`).case!;
const collection = annotationData(checked);
const [said, sealed, own] = collection.first.items;

test('it is a collection of annotations in the vocabulary of the W3C', () => {
  expect(collection['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
  expect(collection).toMatchObject({
    type: 'AnnotationCollection',
    label: 'T',
    total: 3,
    first: { type: 'AnnotationPage' },
  });
  expect(collection.first.items.map(({ type }) => type)).toEqual(['Annotation', 'Annotation', 'Annotation']);
});

test('a statement is classified by kind, linked to the model, and selects its passage by place and words', () => {
  expect(said).toMatchObject({
    id: 'urn:demarche:statement:said',
    motivation: ['classifying', 'linking'],
    target: {
      source: 'urn:demarche:source:paper',
      selector: [
        { type: 'TextPositionSelector', start: 4, end: 9 },
        { type: 'TextQuoteSelector', exact: 'words', prefix: 'the ', suffix: '' },
      ],
      'demarche:paragraph': 3,
      'demarche:textHash': hash,
    },
  });
  expect(said!.body).toEqual([
    { type: 'TextualBody', purpose: 'classifying', format: 'text/plain', value: 'claim' },
    { type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: 'In other words.' },
    {
      type: 'SpecificResource',
      purpose: 'linking',
      source: 'urn:demarche:element:parties.up',
      'demarche:bearing': 'supports',
      'demarche:basis': 'stated',
    },
    {
      type: 'schema:Claim',
      'schema:text': 'In other words.',
      'schema:author': { 'schema:name': 'Ada' },
      'schema:appearance': { id: 'urn:demarche:source:paper' },
    },
  ]);
});

test('without the words there is a hash and no selector, without links no linking, without a source the case', () => {
  expect(sealed).toMatchObject({ motivation: ['classifying'], target: { 'demarche:quoteHash': hash } });
  expect(sealed!.target).not.toHaveProperty('selector');
  expect(own!.target).toEqual({ id: 'urn:demarche:case' });
});

test('a source is an article, and a translation is based on its original', () => {
  expect(collection['demarche:sources'][0]).toMatchObject({
    type: 'schema:NewsArticle',
    'schema:headline': 'P',
    'schema:publisher': { 'schema:name': 'O' },
    'schema:datePublished': '2021-02-27',
    'schema:isBasedOn': { id: 'urn:demarche:source:first' },
  });
});

test('every statement of the shipped case is there, and all of it is JSON', () => {
  const shipped = libraryCase('vladivostok-2019');
  const data = annotationData(shipped);
  expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  expect(data.first.items).toHaveLength(shipped.statements.length);
  expect(new Set(data.first.items.map(({ id }) => id)).size).toBe(shipped.statements.length);
});
