import { describe, expect, test } from 'vitest';
import { type Conflict, type Expression, tieGroups } from '../../model/index.ts';
import { checkCase, type Draft, parseCase } from '../index.ts';
import { readGmcr } from './read-gmcr.ts';
import { writeGmcr } from './write-gmcr.ts';

const weir = `
demarche: 1
title: The weir
asOf: 2020-05-01
citations: [made up]
sources: { paper: { title: The local paper } }
statements: { dry: { source: paper, kind: fact, says: It was dry. } }
parties:
  upper: { name: Upper village, aliases: [the mill] }
  lower: { name: Lower village }
  county: { name: County, modeled: false, why: it waits }
conflict:
  options:
    upper:
      open: { does: opens the weir, by: 2020-06-01 }
      pay: { does: pays for the water }
    lower:
      sue: { does: goes to court, oneWay: drop }
      dig: { does: digs a canal, oneWay: take }
  context: { drought: { says: there is no rain, holds: true } }
  terms: { peace: not lower.sue and not lower.dig }
  rules:
    - never: upper.open and lower.sue
      id: content
      why: nobody sues over an open weir
    - lower.dig implies context.drought
  statusQuo: [lower.sue]
  preferences:
    upper: [ { calm: peace }, upper.pay if context.drought, not upper.open ]
    lower: [ upper.open, peace or upper.pay ]
  variants:
    rain: { why: it may rain, context: { drought: { holds: false } } }
`;

function caseOf(text: string) {
  const parsed = parseCase(text);
  expect(parsed.problems).toEqual([]);
  return parsed.case!;
}

function written(text: string, change: (text: string) => string = (same) => same) {
  const whole = caseOf(change(text));
  return { whole, conflict: whole.conflict!, ...writeGmcr(whole.conflict!, whole.title, { whole }) };
}

function again(text: string): { readonly draft: Draft; readonly conflict: Conflict } {
  const { draft, problems } = readGmcr(text);
  expect(problems).toEqual([]);
  const checked = checkCase(draft!);
  expect(checked.problems).toEqual([]);
  return { draft: draft!, conflict: checked.case!.conflict! };
}

test('a case becomes a file', () => {
  const { text } = written(weir);
  expect(text).toBe(`{
  "program": "demarche",
  "version": "0.3.12",
  "title": "The weir",
  "options": [
    {"name":"opens the weir","permittedDirection":"both"},
    {"name":"pays for the water","permittedDirection":"both"},
    {"name":"goes to court","permittedDirection":"back"},
    {"name":"digs a canal","permittedDirection":"fwd"}
  ],
  "decisionMakers": [
    {
      "name": "Upper village",
      "options": [0,1],
      "preferences": [
        [[2,"N"],[3,"N"]],
        [[1,"Y"]],
        [[0,"N"]]
      ],
      "misperceptions": []
    },
    {
      "name": "Lower village",
      "options": [2,3],
      "preferences": [
        [[0,"Y"]],
        {"compound":true,"members":[[[2,"N"],[3,"N"]],[[1,"Y"]]]}
      ],
      "misperceptions": []
    }
  ],
  "infeasibles": [
    [[0,"Y"],[2,"Y"]]
  ],
  "useManualPreferenceRanking": false,
  "coalitions": [0,1]
}
`);
});

test('what the file has no place for is in the report, and nothing else is', () => {
  const { report } = written(weir);
  expect(report.direction).toBe('export');
  expect(report.kept).toEqual([
    { what: 'title', count: 1 },
    { what: 'parties', count: 2 },
    { what: 'options', count: 4 },
    { what: 'one-way options', count: 2 },
    { what: 'rules', count: 1 },
    { what: 'wants', count: 2 },
  ]);
  expect(report.lost.map(({ code, effect, names }) => [code, effect, ...names])).toEqual([
    ['rules/idle', 'none', 'rule-2'],
    ['statements/ids', 'words', 'calm'],
    ['context', 'words', 'there is no rain'],
    ['terms', 'words', 'peace'],
    ['rules/words', 'words', 'content', 'rule-2'],
    ['statusQuo', 'paths'],
    ['options/by', 'words', 'upper.open'],
    ['parties/aliases', 'words', 'Upper village'],
    ['ids', 'words', 'upper.open', 'upper.pay', 'lower.sue', 'lower.dig'],
    ['case/not-modeled', 'words', 'County'],
    ['case/evidence', 'words', 'The local paper'],
    ['case/variants', 'answer', 'rain'],
    ['case/frame', 'words'],
  ]);
});

test('it comes back with the same states, moves and rankings', () => {
  const { text, conflict } = written(weir);
  const { draft, conflict: back } = again(text!);
  expect(draft.title).toBe('The weir');
  expect(back.states.columns).toEqual(conflict.states.columns.slice(0, 4));
  expect(back.options.map(({ party, oneWay, does }) => [party, oneWay, does])).toEqual(
    conflict.options.slice(0, 4).map(({ party, oneWay, does }) => [party, oneWay, does]),
  );
  expect(back.preferences.map(({ ranking }) => ranking)).toEqual(conflict.preferences.map(({ ranking }) => ranking));
});

describe('where statements cannot say it, every party is ranked state by state', () => {
  test.each([
    [
      'weights',
      (text: string) =>
        text.replace(
          'lower: [ upper.open, peace or upper.pay ]',
          'lower: { weights: { upper.open: 2, lower.dig: -1.5 } }',
        ),
    ],
    [
      'a step of several',
      (text: string) => text.replace('upper.open, peace or upper.pay', '[ upper.open, upper.pay ], peace'),
    ],
    [
      'a direct ranking',
      (text: string) =>
        text.replace(
          'lower: [ upper.open, peace or upper.pay ]',
          'lower: { ranking: [ { where: upper.open }, [ { taken: [] }, { taken: [lower.sue] } ], rest ] }',
        ),
    ],
  ])('%s', (_name, change) => {
    const { text, conflict, report } = written(weir, change);
    expect(JSON.parse(text!).useManualPreferenceRanking).toBe(true);
    expect(JSON.parse(text!).decisionMakers[0].preferenceRanking).toEqual(
      tieGroups(conflict.preferences[0]!.ranking!).map((group) =>
        group.length === 1 ? group[0]! + 1 : group.map((state) => state + 1),
      ),
    );
    expect(report.lost.map(({ code, names }) => [code, ...names])).toContainEqual([
      'preferences/as-ranking',
      'Upper village',
    ]);
    expect(again(text!).conflict.preferences.map(({ ranking }) => ranking)).toEqual(
      conflict.preferences.map(({ ranking }) => ranking),
    );
  });

  test('a statement that needs too many patterns', () => {
    const { conflict } = written(weir);
    const parts = Array.from({ length: 10 }, (_, n) => `upper.o${n}`);
    const options = parts.map((name) => `      ${name.slice(6)}:`).join('\n');
    const odd = parts.reduce((left, right) => `not (${left} iff ${right})`);
    const { text } = written(weir, (same) =>
      same.replace('      pay: {', `${options}\n      pay: {`).replace('lower: [ upper.open,', `lower: [ ${odd},`),
    );
    expect(conflict.options.length).toBe(5);
    expect(JSON.parse(text!).useManualPreferenceRanking).toBe(true);
  });
});

test('unknown wants are written as indifference, and the report says that this can change answers', () => {
  for (const lower of ['unknown', '{ unknown: nobody asked }']) {
    const { text, report } = written(weir, (same) => same.replace('[ upper.open, peace or upper.pay ]', lower));
    expect(JSON.parse(text!).decisionMakers[1].preferences).toEqual([]);
    expect(report.lost).toContainEqual(
      expect.objectContaining({
        code: 'preferences/unknown',
        effect: 'answer',
        what: 'conflict.preferences.lower',
        names: ['Lower village'],
      }),
    );
  }
});

test('states that count as one are written one by one', () => {
  const { text, report, conflict } = written(weir, (same) =>
    same
      .replace('  statusQuo: [lower.sue]', '  sameOutcome: [lower.sue]')
      .replace(/preferences:[\s\S]*/, 'preferences: { lower: { weights: { lower.sue: 1 } } }'),
  );
  expect(conflict.states.members).toBeDefined();
  expect(report.lost).toContainEqual(
    expect.objectContaining({ code: 'sameOutcome', effect: 'answer', names: ['lower.sue'] }),
  );
  const back = again(text!).conflict;
  expect(back.states.count).toBe(12);
  expect(tieGroups(back.preferences[1]!.ranking!).map((group) => group.length)).toEqual([4, 8]);
});

test('parties follow their options, so that the states keep their numbers', () => {
  const { text, conflict, report } = written(weir, (same) => {
    const upper = same.match(/ {4}upper:\n( {6}.*\n)+/)![0];
    return same.replace(upper, '').replace('  context:', `${upper}  context:`);
  });
  expect(JSON.parse(text!).decisionMakers.map(({ name }: { name: string }) => name)).toEqual([
    'Lower village',
    'Upper village',
  ]);
  expect(report.lost.map(({ code }) => code)).toContain('parties/reordered');
  expect(report.lost.map(({ code }) => code)).not.toContain('options/reordered');
  expect(again(text!).conflict.states.columns).toEqual(conflict.states.columns.slice(0, 4));
});

describe('nothing is written', () => {
  test('of listed states and moves', () => {
    const { text, report } = written(`
demarche: 1
title: two states
parties: { row: { name: Row }, column: { name: Column } }
conflict:
  states: { 1: here, 2: there }
  moves: { row: { 1: [2] }, column: { 2: [1] } }
`);
    expect(text).toBeUndefined();
    expect(report.lost).toEqual([
      { code: 'conflict/graph-form', what: 'conflict', why: 'no-place', effect: 'everything', names: [], count: 1 },
    ]);
  });

  test('of a rule that would need thousands of patterns', () => {
    const { conflict } = written(weir);
    const option = (n: number): Expression => ({ kind: 'option', option: n });
    const odd = Array.from({ length: 20 }, (_, n) => option(n)).reduce(
      (left, right): Expression => ({ kind: 'not', of: { kind: 'iff', left, right } }),
    );
    const rules = [{ id: 'odd', text: '', why: undefined, allows: odd, options: [] }];
    const options = Array.from({ length: 20 }, (_, n) => ({ ...conflict.options[n % 4]!, id: `upper.o${n}` }));
    const { text, report } = writeGmcr({ ...conflict, options, rules }, 'odd');
    expect(text).toBeUndefined();
    expect(report.lost.map(({ code }) => code)).toEqual(['rules/too-tangled']);
  });

  test('of a ranking of more states than the format can name', () => {
    const options = Array.from({ length: 14 }, (_, n) => `      o${n}:`).join('\n');
    const { text, report } = written(weir, (same) =>
      same
        .replace('      pay: {', `${options}\n      pay: {`)
        .replace('lower: [ upper.open, peace or upper.pay ]', 'lower: { weights: { upper.open: 1 } }'),
    );
    expect(text).toBeUndefined();
    expect(report.lost.map(({ code, count }) => [code, count])).toEqual([['states/too-many-to-rank', 12 * 2 ** 14]]);
  });
});
