import { expect, test } from 'vitest';
import { libraryCase } from '../../../test/library-case.ts';
import { anchorAt } from '../../evidence/anchors/index.ts';
import { normalizeText } from '../../evidence/text/normalize.ts';
import { parseCase } from '../../format/index.ts';
import type { Case } from '../../model/index.ts';
import { evidenceOf } from './evidence.ts';
import { passagesOf } from './passages.ts';
import { timelineOf } from './timeline.ts';
import { voiceKey } from './voices.ts';

function caseWith(statements: string): Case {
  const { case: checked, problems } = parseCase(`demarche: 1
title: x
asOf: 2021-03-01
sources: { paper: { published: 2021-02-27 } }
statements:
${statements}
parties: { up: { name: Upstream }, down: { name: Downstream } }
conflict:
  options: { up: { dam: { does: builds, by: 2021-04-01 } }, down: { sue: sues } }
  statusQuo: []
  preferences: { up: [{ water: up.dam }, { peace: not down.sue }], down: [{ calm: not up.dam }] }
`);
  expect(problems).toEqual([]);
  return checked!;
}
const evidence = (checked: Case) => evidenceOf(checked, checked.conflict, undefined);

const ledger = `
  pro: { source: paper, speaker: A, kind: claim, says: x, supports: [{ what: preferences.up.water, basis: stated }] }
  contra: { source: paper, speaker: B, kind: claim, says: x, contradicts: [{ what: preferences.up.water, basis: inferred }] }
  himself: { source: paper, speaker: A, kind: claim, says: x, supports: [{ what: options.up.dam, basis: stated }] }
  but: { source: paper, speaker: A, kind: claim, says: x, contradicts: [{ what: options.up.dam, basis: stated }] }
  if: { source: paper, speaker: B, kind: claim, says: x, qualifies: [{ what: preferences.up.water, basis: stated }] }
  again: { source: paper, speaker: A, kind: claim, says: x, sameAs: pro, supports: [{ what: preferences.up.water, basis: stated }] }
  idle: { source: paper, kind: claim, says: x, checked: proposed }
`;

test('an element is disputed where one voice is for it and another against it, not where one voice wavers', () => {
  const { disputes } = evidence(caseWith(ledger));
  expect(disputes.map(({ path }) => path)).toEqual(['preferences.up.water']);
  expect(disputes[0]!.for.statements).toEqual(['pro', 'again']);
  expect(disputes[0]!.for.voices.map(voiceKey)).toEqual(['speaker A']);
  expect(disputes[0]!.against.voices.map(voiceKey)).toEqual(['speaker B']);
});

test('what has no support is listed, and what bears on nothing; a repetition is not', () => {
  const { unsupported, unused, proposed } = evidence(caseWith(ledger));
  expect(unsupported.map(({ path }) => path)).toEqual([
    'options.down.sue',
    'preferences.up.peace',
    'preferences.down.calm',
    'statusQuo',
  ]);
  expect([unused, proposed]).toEqual([['idle'], ['idle']]);
});

test('a row of the matrix holds every link, with how it bears and its basis', () => {
  const { elements } = evidence(caseWith(ledger));
  expect(elements.find(({ path }) => path === 'preferences.up.water')!.links).toEqual([
    { statement: 'pro', how: 'supports', basis: 'stated' },
    { statement: 'contra', how: 'contradicts', basis: 'inferred' },
    { statement: 'if', how: 'qualifies', basis: 'stated' },
    { statement: 'again', how: 'supports', basis: 'stated' },
  ]);
  expect(elements.find(({ path }) => path === 'statusQuo')!.links).toEqual([]);
});

test('a voice that says a thing twice supports it once', () => {
  const { voices, support } = evidence(caseWith(ledger));
  expect(
    voices.map(({ voice, statements, repeated, supports }) => [voiceKey(voice), statements.length, repeated, supports]),
  ).toEqual([
    ['speaker A', 4, 1, 2],
    ['speaker B', 2, 0, 0],
    ['the outlet of paper', 1, 0, 0],
  ]);
  expect(support[0]!.byVoice).toMatchObject([{ voice: { speaker: 'A' }, wants: 1 }]);
  expect(support[0]!.wants[0]!.qualifiedBy).toEqual(['if']);
});

test('a ledger without a conflict has voices and unused statements', () => {
  const { case: checked } = parseCase(`demarche: 1
title: x
sources: { paper: {} }
statements: { a: { source: paper, kind: fact, says: x } }
`);
  expect(evidenceOf(checked!, undefined, undefined)).toMatchObject({
    unused: ['a'],
    support: [],
    voices: [{ statements: ['a'] }],
  });
});

test('of the shipped case, no want of Washington comes from Washington, and nothing is unsupported', () => {
  const shipped = libraryCase('vladivostok-2019');
  const { support, unsupported, disputes } = evidence(shipped);
  expect([support[0]!.wants.length, support[0]!.inOwnVoice]).toEqual([9, 0]);
  expect(unsupported).toEqual([]);
  expect(disputes.map(({ path }) => path)).toContain('variants.disarmament-first');
});

test('dates are in order, months before their days and their ends behind them, with what each is of and the part of it that is meant', () => {
  const checked = caseWith(`
  a: { kind: fact, says: x, date: 2021-02-28, by: { value: 2021-03, mod: END, words: late this month } }
  b: { kind: fact, says: x, date: "2020", said: 2021-02-26 }`);
  expect(timelineOf(checked).map(({ date, mod, kind }) => [date, mod ?? [], kind].flat().join(' '))).toEqual([
    '2020 statement',
    '2021-02-26 said',
    '2021-02-27 published',
    '2021-02-28 statement',
    '2021-03-01 asOf',
    '2021-03 END deadline',
    '2021-04-01 option',
  ]);
});

test('a passage is found, is an orphan, or was not looked for: each is told apart', () => {
  const text = normalizeText('The dam stands. The river rose in spring. They asked for time, and got it.');
  const { quote } = anchorAt(text, { start: 16, end: 41 });
  const said = (id: string, at: string) => `  ${id}: { source: paper, kind: fact, says: x, at: { ${at} } }\n`;
  const checked = caseWith(
    said('there', `quote: { exact: ${quote!.exact}, suffix: ${JSON.stringify(quote!.suffix)} }`) +
      said('gone', 'quote: { exact: The river fell in autumn. }') +
      said('bare', 'paragraph: 1') +
      '  own: { kind: fact, says: x }',
  );
  expect(passagesOf(checked, new Map([['paper', text]]))).toEqual([
    { statement: 'there', how: 'found', by: 'quote', at: { start: 16, end: 41 }, errors: 0 },
    { statement: 'gone', how: 'orphan', because: 'gone' },
    { statement: 'bare', how: 'no-anchor' },
  ]);
  expect(passagesOf(checked, new Map()).map(({ how }) => how)).toEqual(['not-looked', 'not-looked', 'no-anchor']);
});
