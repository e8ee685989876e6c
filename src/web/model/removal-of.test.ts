import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editedText } from '../../../test/edited-text.ts';
import { type Draft, parseCase, type TextEdit } from '../../format/index.ts';
import { editTargetOf } from './edit-target-of.ts';
import { entryRemoval, isFollowed, partyRemoval } from './removal-of.ts';

const text = readFileSync('cases/vladivostok-2019/case.yaml', 'utf8');
const draft = parseCase(text).draft!;

function afterIn(before: string, edits: readonly TextEdit[]): Draft {
  return parseCase(editedText(before, ...edits)).draft!;
}

function after(edits: readonly TextEdit[]): { draft: Draft; text: string } {
  return { draft: afterIn(text, edits), text: editedText(text, ...edits) };
}

test('with a party go its options, its wants and what variants change of them', () => {
  const removal = partyRemoval(draft, 'us');
  expect(removal.options).toEqual(['broad', 'relieve', 'escalate']);
  expect(removal.wants).toBe(true);
  expect(removal.today).toBe(true);
  expect(removal.variants).toContain('nervous-high');
  const { conflict, parties } = after(removal.edits).draft;
  expect(parties).not.toHaveProperty('us');
  expect(conflict!.options).not.toHaveProperty('us');
  expect(conflict!.preferences).not.toHaveProperty('us');
  expect(conflict!.statusQuo).toEqual([]);
});

test('what is left and names the party is listed, and is what becomes a problem', () => {
  const removal = partyRemoval(draft, 'us');
  const paths = removal.mentions.map(({ path }) => path.join('.'));
  expect(paths).toContain('conflict.terms.calm');
  expect(paths).toContain('conflict.preferences.dprk.1.unthreatened');
  expect(paths).not.toContain('conflict.preferences.us.0.quiet');
  const { problems } = parseCase(after(removal.edits).text);
  const named = problems.filter(({ code }) => code === 'option/unknown').map(({ path }) => path);
  expect(named.length).toBeGreaterThan(0);
  for (const path of named) expect(paths, path).toContain(path);
});

test('an option goes from the case and from what variants say of it', () => {
  const removal = entryRemoval(draft, editTargetOf(draft, undefined), ['options', 'us', 'relieve'], 'us.relieve');
  expect(removal.variants).toEqual(['lasting-relief', 'both-last', 'relief-alone-lasts']);
  const { conflict } = after(removal.edits).draft;
  expect(conflict!.options!.us).not.toHaveProperty('relieve');
  expect(removal.mentions.map(({ path }) => path.join('.'))).toContain('conflict.rules.2.never');
});

test('an option that a variant takes away stays in the case', () => {
  const target = editTargetOf(draft, 'after-deadline');
  const removal = entryRemoval(draft, target, ['options', 'russia', 'sponsor'], 'russia.sponsor');
  const { conflict } = after(removal.edits).draft;
  expect(conflict!.options!.russia).toHaveProperty('sponsor');
  expect(conflict!.variants!['after-deadline']!.options).toEqual({ russia: { sponsor: null } });
  expect(conflict!.variants!['after-deadline']!.statusQuo).toEqual(['us.broad']);
});

/** A small case whose ledger and weights refer to what it holds. */
const cited = `demarche: 1
title: T
statements:
  one: { kind: fact, says: so, voice: us, supports: [{ what: options.us.a, basis: stated }] }
  two:
    kind: fact
    says: so
    supports:
      - { what: terms.calm, basis: stated }
      - { what: variants.v.terms.calm, basis: stated }
      - { what: options.them.c, basis: stated }
parties:
  us: { name: Us }
  them: { name: Them }
conflict:
  options:
    us: { a: does a, b: does b }
    them: { c: does c }
  context:
    sun: { says: the sun shines, holds: true }
  terms: { calm: not us.a }
  preferences:
    us: [us.b]
    them: { weights: { us.a: -1, them.c: 2 } }
  variants:
    v: { why: because, terms: { calm: us.b } }
`;
const small = parseCase(cited).draft!;
const base = editTargetOf(small, undefined);

function problemsAfter(edits: readonly TextEdit[]): readonly string[] {
  return parseCase(editedText(cited, ...edits)).problems.map(({ code }) => code);
}

test('weights of an option and what the ledger says of it can be taken out with it', () => {
  expect(parseCase(cited).problems).toEqual([]);
  const removal = entryRemoval(small, base, ['options', 'us', 'a'], 'us.a');
  expect(removal.references.map(({ text }) => text)).toEqual(['us.a', 'options.us.a']);
  expect(removal.mentions.map(({ path }) => path.join('.'))).toEqual(['conflict.terms.calm']);
  expect(problemsAfter(removal.edits)).toContain('evidence/unknown-path');
  // What an expression says is left to whoever wrote it.
  expect(new Set(problemsAfter([...removal.edits, ...removal.tidying]))).toEqual(new Set(['option/unknown']));
});

test('a term goes from its variants too, and both links to it can go', () => {
  const removal = entryRemoval(small, base, ['terms', 'calm'], 'calm');
  expect(removal.variants).toEqual(['v']);
  expect(removal.references.map(({ text }) => text)).toEqual(['terms.calm', 'variants.v.terms.calm']);
  expect(problemsAfter([...removal.edits, ...removal.tidying])).toEqual([]);
  expect(problemsAfter(removal.edits)).not.toEqual([]);
});

test('nobody is asked about what nothing refers to', () => {
  expect(isFollowed(entryRemoval(small, base, ['context', 'sun'], 'context.sun'))).toBe(false);
  expect(isFollowed(entryRemoval(small, base, ['terms', 'calm'], 'calm'))).toBe(true);
});

test('a party goes with its voice', () => {
  const removal = partyRemoval(small, 'us');
  expect(removal.references.map(({ path }) => path.join('.'))).toContain('statements.one.voice');
  expect(removal.references.map(({ text }) => text)).toContain('options.us.a');
});

test('an option taken from a variant goes with the weights there', () => {
  const target = editTargetOf(small, 'v');
  const removal = entryRemoval(small, target, ['options', 'them', 'c'], 'them.c');
  expect(removal.references.map(({ text }) => text)).toEqual(['them.c']);
  const { conflict } = afterIn(cited, [...removal.edits, ...removal.tidying]);
  expect(conflict!.variants!.v!.preferences).toEqual({ them: { weights: { 'us.a': -1 } } });
  expect(conflict!.preferences!.them).toEqual({ weights: { 'us.a': -1, 'them.c': 2 } });
});
