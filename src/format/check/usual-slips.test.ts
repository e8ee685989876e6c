import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { parseCase } from '../parse.ts';

const head = `demarche: 1
title: A river
`;
const parties = 'parties: { up: { name: Upstream }, down: { name: Downstream } }\n';
const conflict = `conflict:
  options: { up: { dam: builds }, down: { sue: sues } }
`;

function cureOf(text: string, path: string): string | undefined {
  const found = parseCase(text).problems.find((problem) => problem.path === path);
  expect(found?.code).toBe('case/wrong-kind');
  return found?.hint;
}

describe('what is of the wrong kind is shown as it should be written', () => {
  test.each([
    [
      'support without a basis',
      'statements:\n  a: { kind: fact, says: x, supports: [preferences.up.dry] }\n',
      'statements.a.supports.0',
      '{ what: preferences.up.dry, basis: stated }',
    ],
    [
      'a single support',
      'statements:\n  a: { kind: fact, says: x, supports: preferences.up.dry }\n',
      'statements.a.supports',
      '[{ what: preferences.up.dry, basis: stated }]',
    ],
    [
      'a single qualification',
      'statements:\n  a: { kind: fact, says: x, qualifies: preferences.up.dry }\n',
      'statements.a.qualifies',
      '[{ what: preferences.up.dry, basis: stated }]',
    ],
    ['a year as a number', 'statements:\n  a: { kind: fact, says: x, date: 2019 }\n', 'statements.a.date', '"2019"'],
    [
      'a quote as a text',
      'statements:\n  a: { kind: fact, says: x, at: { quote: the words } }\n',
      'statements.a.at.quote',
      '{ exact: the words }',
    ],
    ['parties in a list', 'parties: [a, b]\n', 'parties', '{ a: { name: A }, b: { name: B } }'],
    ['a party as a text', 'parties: { up: Upstream }\n', 'parties.up', '{ name: Upstream }'],
    [
      'a list for an expression',
      `${parties}${conflict}  rules: [{ never: [up.dam, down.sue] }]\n`,
      'conflict.rules.0.never',
      'up.dam and down.sue',
    ],
    [
      'several expressions in one text',
      `${parties}${conflict}  rules:\n    - atMostOne: up.dam, down.sue\n`,
      'conflict.rules.0.atMostOne',
      '[up.dam, down.sue]',
    ],
    [
      'a want that is a bare text',
      `${parties}${conflict}  preferences: { up: up.dam }\n`,
      'conflict.preferences.up',
      '[up.dam]',
    ],
    [
      'a status quo that is a bare text',
      `${parties}${conflict}  statusQuo: up.dam\n`,
      'conflict.statusQuo',
      '[up.dam]',
    ],
    [
      'a fact as a text',
      `${parties}${conflict}  context: { rain: it rains }\n`,
      'conflict.context.rain',
      '{ says: it rains, holds: true }',
    ],
    [
      'yes for true',
      `${parties}${conflict}  context: { rain: { says: it rains, holds: yes } }\n`,
      'conflict.context.rain.holds',
      'true',
    ],
    [
      'rules without dashes',
      `${parties}${conflict}  rules: { never: up.dam }\n`,
      'conflict.rules',
      '[{ never: up.dam }]',
    ],
    [
      'the same within a variant',
      `${parties}${conflict}  variants: { v: { why: x, statusQuo: up.dam } }\n`,
      'conflict.variants.v.statusQuo',
      '[up.dam]',
    ],
    [
      'options in a list',
      `${parties}conflict:\n  options: { up: [dam], down: { sue: sues } }\n`,
      'conflict.options.up',
      '{ dam: what it does }',
    ],
  ])('%s', (_, text, path, example) => {
    expect(cureOf(head + text, path)).toContain(`Write it as ${example}.`);
  });

  test('a text that YAML would take apart is put in quotes', () => {
    const hint = cureOf(
      `${head}${parties}${conflict}  context: { rain: "it rains, hard: [often]" }\n`,
      'conflict.context.rain',
    );
    const example = /Write it as (.*)\. More/.exec(hint!)![1]!;
    expect(parseDocument(example).toJS()).toEqual({ says: 'it rains, hard: [often]', holds: true });
  });

  test('no number is asked for where states have none', () => {
    const { problems } = parseCase(`${head}${parties}${conflict}  statusQuo: up.dam\n`);
    expect(problems.map(({ says }) => says)).toEqual(['"statusQuo" should be a list, not "up.dam".']);
  });
});

test('a want whose name stands behind its expression is told the order', () => {
  const { problems } = parseCase(`${head}${parties}${conflict}  preferences: { up: [{ up.dam: Most wanted }] }\n`);
  expect(problems[0]!.hint).toContain('The name comes first, then what is wanted: most-wanted: up.dam.');
});

test('where faults of shape hide later checks, the last of them says so', () => {
  const text = `${head}parties: { up: Upstream, down: Downstream }\n${conflict}  statusQuo: [up.dan]\n`;
  const hints = parseCase(text).problems.map(
    ({ hint }) => hint?.includes('More may show once these are mended.') ?? false,
  );
  expect(hints).toEqual([false, true, false]);
  expect(parseCase(`${head}${parties}${conflict}  statusQuo: [up.dan]\n`).problems[0]!.hint).not.toContain(
    'More may show',
  );
});
