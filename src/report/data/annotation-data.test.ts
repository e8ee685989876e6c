import { expect, test } from 'vitest';
import { libraryCase } from '../../../test/library-case.ts';
import { normalizeText } from '../../evidence/text/normalize.ts';
import { parseCase } from '../../format/index.ts';
import { annotationData } from './annotation-data.ts';

const text = normalizeText('🌊🌊 the words');
const { hash } = text;
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
      position: { start: 9, end: 14 }
      quote: { exact: words, prefix: "the ", suffix: "" }
      textHash: ${hash}
    speaker: Ada
    via: [The Ebb, The Tide]
    by: { value: 2021-03, mod: END }
    kind: claim
    says: In other words.
    supports: [{ what: parties.up, basis: stated }]
  sealed: { source: paper, at: { quoteHash: ${hash} }, kind: fact, says: x }
  own: { kind: assessment, says: I think so. }
parties: { up: { name: Up } }
`).case!;
const collection = annotationData(checked, new Map([['paper', text]]));
const mark = collection.id.split(':').at(-1);
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
    id: `urn:demarche:statement:${mark}:said`,
    motivation: ['classifying', 'linking'],
    target: {
      source: `urn:demarche:source:${mark}:paper`,
      selector: [
        { type: 'TextPositionSelector', start: 7, end: 12 },
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
      source: `urn:demarche:element:${mark}:parties.up`,
      'demarche:bearing': 'supports',
      'demarche:basis': 'stated',
    },
    {
      type: 'schema:Claim',
      'schema:text': 'In other words.',
      'schema:author': { 'schema:name': 'Ada' },
      'schema:appearance': { id: `urn:demarche:source:${mark}:paper` },
    },
  ]);
});

test('without the words there is a hash and no selector, without links no linking, without a source the case', () => {
  expect(sealed).toMatchObject({ motivation: ['classifying'], target: { 'demarche:quoteHash': hash } });
  expect(sealed!.target).not.toHaveProperty('selector');
  expect(own!.target).toEqual({ id: `urn:demarche:case:${mark}` });
});

test('a source is an article, and a translation is based on its original', () => {
  expect(collection['demarche:sources'][0]).toMatchObject({
    type: 'schema:NewsArticle',
    'schema:headline': 'P',
    'schema:publisher': { 'schema:name': 'O' },
    'schema:datePublished': '2021-02-27',
    'schema:isBasedOn': { id: `urn:demarche:source:${mark}:first` },
  });
});

test('every statement of the shipped case is there, and all of it is JSON', () => {
  const shipped = libraryCase('vladivostok-2019');
  const data = annotationData(shipped);
  expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  expect(data.first.items).toHaveLength(shipped.statements.length);
  expect(new Set(data.first.items.map(({ id }) => id)).size).toBe(shipped.statements.length);
});

test('a position is left out, and the words are kept, where the text is not at hand or is another one', () => {
  for (const texts of [new Map(), new Map([['paper', normalizeText('🌊🌊 other words')]])]) {
    const { target } = annotationData(checked, texts).first.items[0]!;
    expect(target).toMatchObject({ selector: [{ type: 'TextQuoteSelector', exact: 'words' }] });
  }
});

test('through whom it came keeps its order, and a date the part that is meant', () => {
  expect(said).toMatchObject({
    'demarche:via': ['The Ebb', 'The Tide'],
    'demarche:deadline': '2021-03',
    'demarche:deadlineMod': 'END',
  });
  expect(collection['@context'][1]['demarche:via']['@container']).toBe('@list');
  expect(own).not.toHaveProperty('demarche:via');
});

test('no name of one case is a name of another, and the same case has the same names each time', () => {
  const namesOf = (data: ReturnType<typeof annotationData>) =>
    JSON.stringify(data).match(/urn:demarche:(?!term)[^"]+/g)!;
  const names = namesOf(annotationData(checked));
  expect(namesOf(annotationData({ ...checked }))).toEqual(names);
  const [paper, ...rest] = checked.sources;
  for (const other of [
    { ...checked, title: 'U' },
    { ...checked, sources: [{ ...paper!, hash: 'ab'.repeat(32) }, ...rest] },
  ]) {
    expect(namesOf(annotationData(other)).filter((name) => names.includes(name))).toEqual([]);
  }
});
