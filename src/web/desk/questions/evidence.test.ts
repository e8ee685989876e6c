import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCase } from '../../../format/index.ts';
import { finish } from '../../../model/index.ts';
import { groundOf } from '../ground.ts';
import { citations } from './citations.ts';
import { evidence } from './evidence.ts';
import { hangsOn } from './hangs-on.ts';
import { matrix } from './matrix.ts';
import { ranked } from './ranked.ts';
import { timeline } from './timeline.ts';

function ground(statements: string, variants = '') {
  const read = parseCase(`demarche: 1
title: x
asOf: 2021-03-01
sources: { paper: { title: Morning paper, published: 2021-02-27 } }
statements:
${statements}
parties: { up: { name: Upstream }, down: { name: Downstream } }
conflict:
  options: { up: { dam: { does: builds, by: 2021-04-01 } }, down: { sue: sues } }
  statusQuo: []
  rules: [{ id: calm, never: up.dam and down.sue }, not (not up.dam and down.sue)]
  preferences: { up: [{ water: up.dam }, { peace: not down.sue }], down: [{ quiet: not up.dam }, down.sue] }
${variants}`);
  expect(read.problems).toEqual([]);
  return groundOf(read.case!, read.draft!);
}

const ledger = `
  pro: { source: paper, speaker: A, voice: down, kind: claim, status: denied, says: it wants water, date: 2021-02-20, by: 2021-06, supports: [{ what: preferences.up.water, basis: inferred }] }
  contra: { source: paper, speaker: B, kind: claim, says: it wants none, contradicts: [{ what: preferences.up.water, basis: stated }] }
  whole: { source: paper, speaker: B, kind: claim, says: as told, supports: [{ what: preferences.down, basis: stated }, { what: parties.up, basis: stated }] }
  if: { source: paper, speaker: B, kind: claim, says: if it rains, qualifies: [{ what: rules.calm, basis: analyst }] }
  idle: { source: paper, speaker: A, voice: down, kind: fact, checked: proposed, says: it rained }
`;

test('a party that nobody but others speaks for is told so, with who they are', () => {
  const answer = finish(evidence(ground(ledger), { lens: {} }));
  expect(answer.parties).toMatchObject([
    { id: 'up', wants: 2, inferred: 1, unsupported: 1, inOwnVoice: 0, inOthersVoice: 1, byVoice: [{ wants: 1 }] },
    { id: 'down', wants: 2, stated: 2, inOwnVoice: 0, inOthersVoice: 0 },
  ]);
  expect(answer.parties[0]!.byVoice[0]!.voice).toContain('Downstream');
  expect(answer).toMatchObject({ statements: 5, proposed: 1, sources: 1, hasModel: true });
});

test('what is disputed has both sides, and what bears on nothing is listed', () => {
  const { disputes, unused, unsupported } = finish(evidence(ground(ledger), { lens: {} }));
  expect(
    disputes.map(({ path, for: pro, against }) => [path, pro.statements[0]!.id, against.statements[0]!.id]),
  ).toEqual([['preferences.up.water', 'pro', 'contra']]);
  expect(unused).toMatchObject([{ id: 'idle', kind: 'fact', says: 'it rained' }]);
  expect(unsupported.map(({ path }) => path)).toContain('preferences.up.peace');
  expect(unsupported.map(({ path }) => path)).not.toContain('preferences.up.water');
});

test('the matrix has a row for each element, supported or not, and a column for each statement that bears on one', () => {
  const { rows, columns, unused } = finish(matrix(ground(ledger), { lens: {} }));
  expect(columns.map(({ id }) => id)).toEqual(['pro', 'contra', 'whole', 'if']);
  expect(unused).toBe(1);
  const cellsOf = (path: string) => rows.find((row) => row.path === path)?.cells;
  expect(cellsOf('preferences.up.water')).toEqual([
    { column: 0, how: 'supports', basis: 'inferred' },
    { column: 1, how: 'contradicts', basis: 'stated' },
  ]);
  expect(cellsOf('options.up.dam')).toEqual([]);
  expect(cellsOf('parties.up')).toEqual([{ column: 2, how: 'supports', basis: 'stated' }]);
});

test('the timeline tells statements, their deadlines, reports, deadlines in the model and the day of the case apart', () => {
  const { entries } = finish(timeline(ground(ledger)));
  expect(entries.map(({ date, kind }) => [date, kind])).toEqual([
    ['2021-02-20', 'statement'],
    ['2021-02-27', 'published'],
    ['2021-03-01', 'asOf'],
    ['2021-04-01', 'option'],
    ['2021-06', 'deadline'],
  ]);
  expect(entries[0]).toMatchObject({ statement: { id: 'pro', status: 'denied' } });
  expect(entries[1]).toMatchObject({ title: 'Morning paper' });
  expect(entries[3]).toMatchObject({ path: 'options.up.dam', party: 'Upstream', does: 'builds' });
});

test('an element counts the statements for it, against it and around it', () => {
  const found = finish(citations(ground(ledger), { lens: {} }));
  const none = { asPartOfWhole: false, supports: 0, contradicts: 0, qualifies: 0 };
  expect(found['preferences.up.water']).toEqual({ ...none, at: 'preferences.up.water', supports: 1, contradicts: 1 });
  expect(found['rules.calm']).toEqual({ ...none, at: 'rules.calm', qualifies: 1 });
  expect(found['parties.up']).toEqual({ ...none, at: 'parties.up', supports: 1 });
  expect(found['options.up.dam']).toBeUndefined();
});

test('a want without words of its own leads to what is said of all wants of its party', () => {
  const found = finish(citations(ground(ledger), { lens: {} }));
  expect(found['preferences.down.quiet']).toMatchObject({ at: 'preferences.down', asPartOfWhole: true, supports: 1 });
});

test('what a variant writes anew is not credited with what was said of the old', () => {
  const dry = '  variants: { dry: { why: no rain, preferences: { up: [{ water: not up.dam }] } } }\n';
  const said = `${ledger}  thirst: { source: paper, speaker: B, kind: claim, says: dry, supports: [{ what: variants.dry.preferences.up.water, basis: stated }] }\n`;
  const anew = finish(citations(ground(ledger, dry), { lens: { variant: 'dry' } }));
  expect(anew['preferences.up.water']).toBeUndefined();
  expect(anew['rules.calm']).toMatchObject({ qualifies: 1 });
  const supported = finish(citations(ground(said, dry), { lens: { variant: 'dry' } }));
  expect(supported['preferences.up.water']).toMatchObject({ at: 'variants.dry.preferences.up.water', supports: 1 });
});

test('a ledger without a model has statements without use and nothing else', () => {
  const read = parseCase(`demarche: 1
title: x
statements: { one: { kind: claim, says: it rains } }
`);
  const bare = groundOf(read.case!, read.draft!);
  const answer = finish(evidence(bare, { lens: {} }));
  expect(answer).toMatchObject({ hasModel: false, parties: [], unsupported: [], unused: [{ id: 'one' }] });
  expect(finish(matrix(bare, { lens: {} }))).toEqual({ rows: [], columns: [], unused: 1 });
  expect(finish(citations(bare, { lens: {} }))).toEqual({});
  expect(() => finish(evidence(ground(ledger), { lens: { variant: 'nobody' } }))).toThrow(/no variant/);
});

test('why a party ranks one state above another leads to the passages on the want that decides', () => {
  const { parties } = finish(ranked(ground(ledger), { lens: {}, first: 1, second: 2 }));
  const about = { kind: 'evidence', of: 'preferences.up.water' };
  expect(parties[0]!.blocks.at(-1)).toMatchObject({ kind: 'paragraph', text: ['In the ledger: ', { about }, '.'] });
  // Nobody speaks of it.
  const silent = finish(ranked(ground('  idle: { kind: claim, says: x }'), { lens: {}, first: 1, second: 2 }));
  expect(JSON.stringify(silent)).not.toContain('evidence');
});

test('what the answer hangs on leads to the passages on it', () => {
  const read = parseCase(readFileSync('cases/vladivostok-2019/case.yaml', 'utf8'));
  const { hangsOn: blocks } = finish(hangsOn(groundOf(read.case!, read.draft!), { lens: {} }));
  const told = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  expect(told.length).toBeGreaterThan(0);
  expect(told.map((text) => JSON.stringify(text))).toContainEqual(
    expect.stringMatching(/"kind":"evidence","of":"preferences\./),
  );
});
