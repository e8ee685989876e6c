import { describe, expect, test } from 'vitest';
import { type Fields, type Weir, weir } from '../../../test/weir.ts';
import { readGmcr } from './read-gmcr.ts';

function changed(change: (file: Weir) => void) {
  const file = weir();
  change(file);
  return readGmcr(JSON.stringify(file, null, 1));
}

function faultsOf(change: (file: Weir) => void) {
  return changed(change).problems.map(({ code, path }) => `${code} ${path ?? ''}`);
}

describe('a faulty file', () => {
  test('every fault is told at once, in the order of the file, with its place', () => {
    const text = `{
  "options": [
    { "name": "a", "permittedDirection": "forward" },
    { "permittedDirection": "both" }
  ],
  "decisionMakers": [
    { "name": "A", "options": [0, 7], "preferences": [[[9, "Y"]], [[0, "yes"]], [[0]]] },
    { "name": "B", "options": [1, 0], "preferences": "none" }
  ],
  "infeasibles": [[["0", "Y"]], [[0, "Y"], [0, "N"]]],
  "coalitions": [0, [5]]
}`;
    const { problems, draft } = readGmcr(text, { file: 'x.gmcr' });
    expect(draft).toBeUndefined();
    expect(problems.map(({ code, path, place }) => [code, path, `${place?.line}:${place?.column}`])).toEqual([
      ['gmcr/unknown-value', 'options.0.permittedDirection', '3:42'],
      ['gmcr/missing', 'options.1.name', '4:5'],
      ['gmcr/unknown-option', 'decisionMakers.0.options.1', '7:35'],
      ['gmcr/unknown-option', 'decisionMakers.0.preferences.0.0.0', '7:57'],
      ['gmcr/unknown-value', 'decisionMakers.0.preferences.1.0.1', '7:72'],
      ['gmcr/wrong-kind', 'decisionMakers.0.preferences.2.0', '7:82'],
      ['gmcr/option-shared', 'decisionMakers.1.options.1', '8:35'],
      ['gmcr/wrong-kind', 'decisionMakers.1.preferences', '8:54'],
      ['gmcr/wrong-kind', 'infeasibles.0.0.0', '10:21'],
      ['gmcr/contradiction', 'infeasibles.1.1', '10:44'],
      ['gmcr/unknown-party', 'coalitions.1.0', '11:22'],
    ]);
    expect(problems.every(({ file }) => file === 'x.gmcr')).toBe(true);
    expect(problems[1]!.says).toBe('Option 1 has no "name".');
  });

  test.each([
    ['{}', ['gmcr/missing options', 'gmcr/missing decisionMakers', 'gmcr/missing infeasibles']],
    ['[]', ['gmcr/wrong-kind ']],
    ['null', ['gmcr/wrong-kind ']],
    [
      '{"options": [], "decisionMakers": [], "infeasibles": []}',
      ['gmcr/no-options options', 'gmcr/too-few-parties decisionMakers'],
    ],
  ])('%s', (text, expected) => {
    expect(readGmcr(text).problems.map(({ code, path }) => `${code} ${path ?? ''}`)).toEqual(expected);
  });

  test.each([
    ['', 'gmcr/cut-short'],
    [JSON.stringify(weir()).slice(0, 300), 'gmcr/cut-short'],
    ['demarche: 1\ntitle: a case', 'gmcr/not-json'],
    [`{"options": ${'['.repeat(10_000)}`, 'gmcr/too-deep'],
    [' '.repeat(9 * 2 ** 20), 'gmcr/too-large'],
    [`[${'0,'.repeat(500_000)}0]`, 'gmcr/too-large'],
  ])('that is not JSON, or too much of it: %.20s', (text, code) => {
    const { problems, draft } = readGmcr(text);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(draft).toBeUndefined();
  });

  test.each<[string, (file: Weir) => void, string[]]>([
    [
      'an option twice with one owner',
      (file) => (file.decisionMakers[0]!.options = [2, 0, 2]),
      ['gmcr/option-repeated decisionMakers.0.options.2'],
    ],
    [
      'only one party that decides',
      (file) => (file.decisionMakers[1]!.options = []),
      ['gmcr/too-few-parties decisionMakers'],
    ],
    ['a condition that excludes everything', (file) => (file.infeasibles = [[]]), ['gmcr/no-state infeasibles.0']],
    [
      'conditions that together do',
      (file) => (file.infeasibles = [[[0, 'Y']], [[0, 'N']]]),
      ['gmcr/no-state infeasibles'],
    ],
    [
      'a compound that is none',
      (file) => (file.decisionMakers[0]!.preferences = [{ compound: false }]),
      [
        'gmcr/missing decisionMakers.0.preferences.0.members',
        'gmcr/unknown-value decisionMakers.0.preferences.0.compound',
      ],
    ],
    [
      'a flag that is no flag',
      (file) => (file.useManualPreferenceRanking = 'yes'),
      ['gmcr/wrong-kind useManualPreferenceRanking'],
    ],
    ['coalitions of names', (file) => (file.coalitions = ['Upper village']), ['gmcr/wrong-kind coalitions.0']],
    ['a name without end', (file) => (file.options[0]!.name = 'x'.repeat(501)), ['gmcr/long-name options.0.name']],
    [
      'more options than anybody names',
      (file) => (file.options = Array(1001).fill(file.options[0])),
      ['gmcr/too-many options'],
    ],
    [
      'an owner that is no object',
      (file) => (file.decisionMakers[0] = 'Upper village' as unknown as Fields),
      ['gmcr/wrong-kind decisionMakers.0'],
    ],
  ])('%s', (_name, change, expected) => {
    expect(faultsOf(change)).toEqual(expected);
  });

  test('a key written twice', () => {
    const text = JSON.stringify(weir()).replace('"program"', '"options":[],"program"');
    expect(readGmcr(text).problems.map(({ code }) => code)).toContain('gmcr/repeated-key');
  });

  test('fifty thousand faults are told as the first thousand and a number', () => {
    const { problems } = changed((file) => {
      file.infeasibles = Array.from({ length: 5_000 }, () => Array(10).fill([99, 'Y']));
    });
    expect(problems).toHaveLength(1001);
    expect(problems.at(-1)!.says).toContain('49000');
  });
});
