import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Draft, parseCase, type TextEdit } from '../../format/index.ts';
import { readDocument } from '../../format/yaml/case-document.ts';
import { editText } from '../../format/yaml/text-edit.ts';
import { editTargetOf } from './edit-target-of.ts';
import { optionRemoval, partyRemoval } from './removal-of.ts';

const text = readFileSync('cases/vladivostok-2019/case.yaml', 'utf8');
const draft = parseCase(text).draft!;

function after(edits: readonly TextEdit[]): { draft: Draft; text: string } {
  const edited = editText(readDocument(text).document!, edits);
  if ('problem' in edited) throw new Error(edited.problem.says);
  return { draft: parseCase(edited.text).draft!, text: edited.text };
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
  const removal = optionRemoval(draft, editTargetOf(draft, undefined), 'us', 'relieve');
  expect(removal.variants).toEqual(['lasting-relief', 'both-last', 'relief-alone-lasts']);
  const { conflict } = after(removal.edits).draft;
  expect(conflict!.options!.us).not.toHaveProperty('relieve');
  expect(removal.mentions.map(({ path }) => path.join('.'))).toContain('conflict.rules.2.never');
});

test('an option that a variant takes away stays in the case', () => {
  const target = editTargetOf(draft, 'after-deadline');
  const removal = optionRemoval(draft, target, 'russia', 'sponsor');
  const { conflict } = after(removal.edits).draft;
  expect(conflict!.options!.russia).toHaveProperty('sponsor');
  expect(conflict!.variants!['after-deadline']!.options).toEqual({ russia: { sponsor: null } });
  expect(conflict!.variants!['after-deadline']!.statusQuo).toEqual(['us.broad']);
});
