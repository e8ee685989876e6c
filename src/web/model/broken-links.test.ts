import { expect, test } from 'vitest';
import { type Draft, parseCase, type TextEdit } from '../../format/index.ts';
import { brokenLinks, followingName, withoutLinks } from './broken-links.ts';

const draft = parseCase(`demarche: 1
title: T
statements:
  one:
    kind: fact
    says: so
    supports: [{ what: preferences.us.calm, basis: stated }, { what: rules.fate, basis: stated }]
    contradicts: [{ what: variants.v.preferences.us.calm, basis: stated }]
parties:
  us: { name: Us }
  them: { name: Them }
conflict:
  options:
    us: { a: does a }
    them: { c: does c }
  rules: [{ never: us.a and them.c, id: fate }]
  preferences:
    us: [us.a, { calm: not them.c }]
  variants:
    v: { why: because }
    w: { why: because, preferences: { us: [us.a] } }
`).draft as Draft;

const wants = ['conflict', 'preferences', 'us'];

test('a want that goes breaks what refers to it, in a variant that inherits it, too', () => {
  const broken = brokenLinks(draft, [{ kind: 'remove', path: [...wants, 1] }]);
  expect(broken.map(({ text }) => text)).toEqual(['preferences.us.calm', 'variants.v.preferences.us.calm']);
  expect(brokenLinks(draft, [{ kind: 'remove', path: [...wants, 0] }])).toEqual([]);
  expect(brokenLinks(draft, [{ kind: 'remove', path: ['conflict', 'rules', 0] }])).toHaveLength(1);
  expect(brokenLinks(draft, [{ kind: 'remove', path: ['conflict', 'variants', 'v'] }])).toHaveLength(1);
});

test('links are taken out of their list, and with the last of them the list goes', () => {
  const broken = brokenLinks(draft, [{ kind: 'remove', path: [...wants, 1] }]);
  expect(withoutLinks(draft, broken)).toEqual([
    { kind: 'remove', path: ['statements', 'one', 'supports', 0] },
    { kind: 'remove', path: ['statements', 'one', 'contradicts'] },
  ]);
});

test('several links of one list go from the end, and all of them with their list', () => {
  const both = brokenLinks(draft, [
    { kind: 'remove', path: ['conflict', 'rules'] },
    { kind: 'remove', path: wants },
  ]);
  expect(both).toHaveLength(3);
  expect(withoutLinks(draft, both)[0]).toEqual({ kind: 'remove', path: ['statements', 'one', 'supports'] });
});

test('what the ledger says of a want follows it to its new name, in a variant that inherits it, too', () => {
  const edits: TextEdit[] = [{ kind: 'rename', path: [...wants, 1, 'calm'], name: 'quiet' }];
  expect(followingName(draft, edits, 'quiet')).toEqual([
    { kind: 'set', path: ['statements', 'one', 'supports', 0, 'what'], value: 'preferences.us.quiet' },
    { kind: 'set', path: ['statements', 'one', 'contradicts', 0, 'what'], value: 'variants.v.preferences.us.quiet' },
  ]);
});
