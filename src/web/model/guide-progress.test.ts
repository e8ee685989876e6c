import { expect, test } from 'vitest';
import { parseCase } from '../../format/index.ts';
import { isToBeGuided, missingIn, progressOf, STEPS } from './guide-progress.ts';

const two = 'parties: { a: { name: Ada }, b: { name: Bo } }\n';
const read = (rest: string) => parseCase(`demarche: 1\ntitle: x\n${rest}`);
const doneIn = (rest: string) => {
  const draft = read(rest).draft!;
  const { done } = progressOf(draft, draft.conflict ?? {});
  return STEPS.filter((step) => done[step]).join(' ');
};
const optionsOfBoth = 'options: { a: { go: goes }, b: { stay: stays } }';

test.each([
  ['', ''],
  ['parties: { a: { name: Ada } }\n', ''],
  [two, 'who'],
  [`${two}conflict: { options: { a: { go: goes } } }\n`, 'who'],
  [`${two}conflict: { ${optionsOfBoth} }\n`, 'who can'],
  [`${two}conflict: { ${optionsOfBoth}, statusQuo: [] }\n`, 'who can today'],
  [`${two}conflict: { ${optionsOfBoth}, preferences: { a: [a.go] } }\n`, 'who can'],
  [
    `${two}conflict: { ${optionsOfBoth}, statusQuo: [a.go], preferences: { a: [a.go], b: unknown } }\n`,
    'who can today want',
  ],
])('what is written ticks off its step: %s', (rest, done) => {
  expect(doneIn(rest)).toBe(done);
});

test('a party that can do nothing holds up nobody', () => {
  const three = 'parties: { a: { name: Ada }, b: { name: Bo }, un: { name: UN } }\n';
  expect(
    doneIn(`${three}conflict: { ${optionsOfBoth}, statusQuo: [], preferences: { a: [a.go], b: unknown } }\n`),
  ).toBe('who can today want');
});

test('whoever opens a case is led until the wants of the last are said or left open', () => {
  const isGuided = (rest: string) => isToBeGuided(read(rest).draft!);
  expect(isGuided('')).toBe(true);
  expect(isGuided(`${two}conflict: { options: { a: { go: goes } } }\n`)).toBe(true);
  expect(isGuided(`${two}conflict: { ${optionsOfBoth}, statusQuo: [] }\n`)).toBe(true);
  expect(isGuided(`${two}conflict: { ${optionsOfBoth}, preferences: { a: [a.go] } }\n`)).toBe(true);
  expect(isGuided(`${two}conflict: { ${optionsOfBoth}, preferences: { a: [a.go], b: unknown } }\n`)).toBe(false);
  expect(isGuided(`${two}conflict: { ${optionsOfBoth}, preferences: { a: [a.go], b: [b.stay] } }\n`)).toBe(false);
  expect(isGuided(`${two}conflict: { states: { 1: x, 2: y }, moves: { a: {}, b: {} } }\n`)).toBe(false);
});

const missing = (rest: string) => {
  const { draft, problems } = read(rest);
  return missingIn(draft, problems);
};

test('a draft says what it lacks before it can be computed', () => {
  expect(missing(`parties: { a: { name: Ada } }\nconflict: { options: { a: { go: goes } } }\n`)).toEqual({
    what: 'parties',
    count: 1,
  });
  expect(missing(`${two}conflict: { options: { a: { go: goes } } }\n`)).toEqual({
    what: 'options',
    count: 1,
    party: 'Bo',
  });
  expect(missing(`${two}conflict: { statusQuo: [] }\n`)).toEqual({ what: 'options', count: 2, party: undefined });
});

test('a case that is whole lacks nothing, and one with a fault is not just unfinished', () => {
  expect(missing(two)).toBeUndefined();
  expect(missing(`${two}conflict: { ${optionsOfBoth} }\n`)).toBeUndefined();
  const { draft, problems } = read(`${two}conflict: { options: { a: { go: goes } }, statusQuo: [a.run] }\n`);
  expect(problems.length).toBeGreaterThan(0);
  expect(missingIn(draft, problems)).toBeUndefined();
});
