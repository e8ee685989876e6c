import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { goldFiles } from '../../../bench/reading/gold-files.ts';
import { readAsGiven } from '../../../bench/reading/read-as-given.ts';
import { becauseInWords } from '../words/because-in-words.ts';
import { READING_RULES } from './reading-rules.ts';

const evidence = new URL('../../evidence/', import.meta.url);
const sources = readdirSync(evidence, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => readFileSync(new URL(name, evidence), 'utf8'))
  .join('\n');
const rules = Object.keys(READING_RULES);
const subjects = new Set(rules.map((rule) => rule.split('/')[0]!));
const literals = [...sources.matchAll(/(?<!code: )['`]([a-z]+)\/([a-z][a-z0-9-]*)['`]/g)]
  .filter(([, subject]) => subjects.has(subject!))
  .map(([, subject, rest]) => `${subject}/${rest}`);

test('every rule that the reader names has its sentence', () => {
  expect(literals.length).toBeGreaterThan(100);
  expect([...new Set(literals)].filter((rule) => !(rule in READING_RULES)).sort()).toEqual([]);
});

test('every rule that reads a development report has its sentence, those too whose names are put together', () => {
  const read = goldFiles('reports').golds.map(readAsGiven);
  const given = read.flatMap(({ about, paragraphs, statements, disagreements, suggestions, asks }) => [
    about.published?.because.rule,
    ...[...paragraphs, ...disagreements, ...suggestions].map(({ because }) => because.rule),
    ...asks.map((ask) => ('because' in ask ? ask.because?.rule : undefined)),
    ...statements.flatMap(({ because }) => [because.kind.rule, because.status.rule, because.speaker.rule]),
  ]);
  const named = new Set(given.filter((rule) => rule !== undefined));
  expect(named.size).toBeGreaterThan(50);
  expect([...named].filter((rule) => !(rule in READING_RULES)).sort()).toEqual([]);
});

test('no sentence is without a rule', () => {
  // `suggestion/${cue.rule}`: the second half is then a word of its own.
  const isThere = (rule: string) =>
    literals.includes(rule) ||
    sources.includes(`'${rule.split('/')[1]}'`) ||
    sources.includes(`/${rule.split('/')[1]}\``);
  expect(rules.filter((rule) => !isThere(rule))).toEqual([]);
});

test.each(Object.entries(READING_RULES))('what %s goes by can begin a sentence', (_, says) => {
  expect(says).toMatch(/^\p{Lu}/u);
  expect(says).not.toMatch(/[.:]$/);
});

test('no two rules are told in the same words', () => {
  expect(new Set(Object.values(READING_RULES)).size).toBe(Object.keys(READING_RULES).length);
});

test('a sentence gives the words and the paragraph that the rule went by', () => {
  const rule = 'speaker/introduction';
  expect(becauseInWords({ rule })).toBe(`${READING_RULES[rule]}.`);
  expect(becauseInWords({ rule, words: 'we asked' })).toBe(`${READING_RULES[rule]}: “we asked”.`);
  expect(becauseInWords({ rule, paragraph: 4 })).toBe(`${READING_RULES[rule]}, in paragraph 4.`);
});
