import { expect, test } from 'vitest';
import { dinner, laptop } from '../../../test/talks-files.ts';
import { detectTalksFile } from './detect-talks-file.ts';

const kindOf = (text: string, name = 'file') => {
  const kind = detectTalksFile(name, text);
  return kind && `${kind.format} ${kind.part}`;
};

test('each of the formats, by its text', () => {
  expect(laptop().map(({ text }) => kindOf(text))).toEqual(['genius domain', 'genius profile', 'genius profile']);
  expect(dinner.web().map(({ text }) => kindOf(text))).toEqual(['geniusweb profile', 'geniusweb profile']);
  expect(kindOf('{"name": "d", "issuesValues": {}}')).toBe('geniusweb domain');
  expect(dinner.negmas().map(({ text }) => kindOf(text))).toEqual([
    'negmas domain',
    'negmas profile',
    'negmas profile',
  ]);
  expect(dinner.negmasJson().map(({ text }) => kindOf(text))).toEqual([
    'negmas domain',
    'negmas profile',
    'negmas profile',
  ]);
});

test.each([
  ['an instruction and a comment', '\uFEFF\n<?xml version="1.0"?>\n<!-- <a> -->\n<utility_space>'],
  ['a document type', '<!DOCTYPE utility_space>\n<utility_space>'],
  ['a document type with definitions', '<!DOCTYPE x [ <!ENTITY a "b"> <!ENTITY c "d"> ]>\n<utility_space>'],
])('before the root may stand %s', (_what, text) => {
  expect(kindOf(text)).toBe('genius profile');
});

test.each([
  ['nothing', ''],
  ['pairs of numbers', '1.0, 0.5\n0.5, 1.0\n'],
  ['a page', '<!DOCTYPE html><html></html>'],
  ['an XML text that ends early', '<!-- utility_space'],
  ['a case', 'demarche: 1\nissues:\n  - x\n'],
  ['a conflict of another program', '{"decisionMakers": [], "options": []}'],
])('%s is none of them', (_what, text) => {
  expect(kindOf(text)).toBeUndefined();
});

test('what tells of the folder itself is none', () => {
  expect(kindOf('issues: []', 'folder/_stats.yaml')).toBeUndefined();
});
