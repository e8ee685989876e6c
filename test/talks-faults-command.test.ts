/** What `demarche talks` says of wrong use and of bad input. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { riverTalks } from './river-talks.ts';
import { compileCommand, demarche } from './run-command.ts';
import { laptop } from './talks-files.ts';
import { TalksSandbox } from './talks-sandbox.ts';

let sandbox: TalksSandbox;
beforeAll(() => {
  compileCommand();
  sandbox = new TalksSandbox();
});
afterAll(() => sandbox.remove());

describe('wrong use', () => {
  test.each([
    [['points', 'river.yaml', '--points', 'nahs'], 2, 'Did you mean "nash"?'],
    [['points', 'river.yaml', '--disagreement', 'best'], 2, 'There is no convention "best".'],
    [['points', 'river.yaml', '--meeting', 'spring'], 2, 'There is no meeting "spring".'],
    [['points', 'river.yaml', '--steps', '0'], 2, '--steps takes a whole number from 1 on, not "0".'],
    [['points', 'river.yaml', '--steps', '99999999'], 2, '--steps takes a whole number up to 10,000'],
    [['points', 'river.yaml', '--most', 'many'], 2, '--most takes a whole number from 2 on'],
    [['run', 'river.yaml', '--rounds', '1000000'], 2, '--rounds takes a whole number up to 100,000'],
    [['run', 'river.yaml', '--tactic', 'boulware'], 2, 'Write --tactic party=value.'],
    [['run', 'river.yaml', '--tactic', 'up=bulware'], 2, 'Did you mean "boulware"?'],
    [['run', 'river.yaml', '--reservation', 'up=much'], 2, '"much" is no utility.'],
    [['text', 'river.yaml', '--heat', '2'], 2, '--heat takes a share above 0 and up to 1'],
    [['compare', 'river.yaml', '--tactics', 'concede'], 2, 'Did you mean "conceder"?'],
    [['elicit', 'river.yaml', '--party', 'dwn'], 2, 'Did you mean "down"?'],
    [['convert', 'river.yaml'], 2, 'Name what to read and then what to write'],
    [['convert', 'river.yaml', 'x', '--to', 'geneus'], 2, 'Did you mean "genius"?'],
    [['convert', 'river.yaml', 'x.yaml'], 2, 'is the name of a file, and genius takes several'],
    [['convert', 'river.yaml', 'x', '--to', 'case'], 2, 'One side must be a case'],
    [['points', 'nothing.yaml'], 1, '[file/missing]'],
    [['points', 'chicken'], 1, '[case/no-talks]'],
    [['convert', 'ordered.yaml', 'x'], 1, '[foreign/nothing-to-write]'],
    [['pionts', 'river.yaml'], 2, 'points'],
  ])('%j', async (args, code, says) => {
    const ran = await sandbox.talks(...args);
    expect({ code: ran.code, out: ran.out }).toEqual({ code, out: '' });
    expect(ran.err.replace(/\s+/g, ' ')).toContain(says);
    expect(ran.err).not.toMatch(/\n\s+at .+:\d+:\d+|node:internal/);
  });

  test('a case of talks alone is sent to where they are answered', async () => {
    for (const command of ['analyze', 'report', 'compare']) {
      const { code, err } = await demarche([command, 'river.yaml'], { cwd: sandbox.folder });
      expect(code).toBe(1);
      expect(err.replace(/\s+/g, ' ')).toContain('"demarche talks points" says what they could come to');
    }
    const checked = await demarche(['check', 'river.yaml'], { cwd: sandbox.folder });
    expect(checked.code).toBe(0);
    expect(checked.out).toContain('Talks of 2 parties over 3 issues.');
  });
});

describe('bad input', () => {
  const tens = (count: number, extra = '') => {
    const ids = Array.from({ length: count }, (_, at) => `i${at}`);
    const party = (worst: number) =>
      `{ weights: { ${ids.map((id) => `${id}: 1`).join(', ')} }, scale: ${count}, values: { ${ids.map((id) => `${id}: { ${Array.from({ length: 10 }, (_, v) => `v${v}: ${Math.abs(worst - v) / 9}`).join(', ')} }`).join(', ')} }${extra} }`;
    return `demarche: 1\ntitle: Thirty issues\nparties: { a: { name: A }, b: { name: B } }\ntalks:\n  issues:\n${ids
      .map((id) => `    ${id}: { values: [${Array.from({ length: 10 }, (_, v) => `v${v}`).join(', ')}] }\n`)
      .join('')}  parties:\n    a: ${party(0)}\n    b: ${party(9)}\n`;
  };

  test('10^30 packages whose issues add up are no trouble', async () => {
    sandbox.write('adds.yaml', tens(30));
    const found = await sandbox.data('points', 'adds.yaml');
    expect(found).toMatchObject({
      outcomes: `1${'0'.repeat(30)}`,
      frontier: { method: 'merging', exact: true, size: 271 },
    });
  });

  test('10^30 packages that count in combination are said to be too many, and what would help', async () => {
    const all = Array.from({ length: 30 }, (_, at) => `i${at}: v9`).join(', ');
    sandbox.write('combined.yaml', tens(30, `, together: [{ adds: 3, when: { ${all} } }]`));
    const found = await sandbox.data('points', 'combined.yaml');
    expect(found).toMatchObject({ pareto: null, points: null, tooLarge: { packages: `1${'0'.repeat(30)}` } });
    const { out, code } = await sandbox.talks('points', 'combined.yaml');
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, ' ')).toContain('It would help to let these issues add up');
    expect(await sandbox.data('run', 'combined.yaml')).toMatchObject({
      agreement: null,
      trace: [],
      notRun: { why: 'too large', outcomes: `1${'0'.repeat(30)}`, code: 'talks/too-many-packages' },
    });
    const compared = await sandbox.data('compare', 'combined.yaml');
    expect(compared).toMatchObject({ pairs: null, notCompared: { code: 'talks/too-many-packages' } });
    expect(compared.notCompared.hint).toContain('fewer values');
  });

  test.each([
    ['negative weights', riverTalks.replace('water: 50', 'water: -50'), 'talks/weight-negative'],
    ['a weight that is no number', riverTalks.replace('water: 50', 'water: .nan'), 'case/wrong-kind'],
    ['weights that do not sum to 100', riverTalks.replace('water: 50', 'water: 45'), 'talks/weights-sum'],
    ['a value without a worth', riverTalks.replace('none: 100, winter: 60', 'none: 100'), 'talks/worth-missing'],
    [
      'a reservation above the best',
      riverTalks.replace('reservation: 40', 'reservation: 140'),
      'talks/reservation-above-best',
    ],
    ['no issues', riverTalks.replace(/ {2}issues:\n(?: {4}.*\n)+/u, '  issues: {}\n'), 'talks/no-issues'],
    ['rounds without end', riverTalks.replace('rounds: 20', 'rounds: 1000000000'), 'talks/too-many-rounds'],
    ['a file cut short', riverTalks.slice(0, 700), 'yaml/'],
  ])('%s', async (name, text, code) => {
    sandbox.write(`${name}.yaml`, text);
    const ran = await sandbox.talks('points', `${name}.yaml`, '--json');
    expect(ran.code).toBe(1);
    expect(
      JSON.parse(ran.out)
        .problems.map((problem: { code: string }) => problem.code)
        .join(' '),
    ).toContain(code);
  });

  test('nothing rational is a finding', async () => {
    sandbox.write(
      'nothing.yaml',
      riverTalks.replace('reservation: 40', 'reservation: 95').replace('reservation: 45', 'reservation: 95'),
    );
    const found = await sandbox.data('points', 'nothing.yaml');
    expect(found).toMatchObject({ rational: 0, ideal: null, points: { nash: [], 'kalai-smorodinsky': [] } });
    expect((await sandbox.talks('points', 'nothing.yaml')).out.replace(/\s+/g, ' ')).toContain(
      'there is no zone of agreement',
    );
    expect(await sandbox.data('run', 'nothing.yaml')).toMatchObject({ agreement: null });
  });

  test.each([
    ['cut short', (text: string) => text.slice(0, -80), 'genius/cut-short'],
    [
      'an entity bomb',
      (text: string) =>
        `<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]>${text.replace('<?xml version="1.0"?>', '')}`,
      'genius/entity',
    ],
    [
      'an external entity',
      (text: string) =>
        `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>${text.replace('<?xml version="1.0"?>', '')}`,
      'genius/entity',
    ],
  ])('XML with %s', async (name, spoil, code) => {
    const [domain, ...profiles] = laptop();
    const own = join(sandbox.folder, name);
    mkdirSync(own);
    for (const file of [{ ...domain, text: spoil(domain.text) }, ...profiles])
      writeFileSync(join(own, file.name), file.text);
    const ran = await sandbox.talks('points', name, '--json');
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.out).problems.map((problem: { code: string }) => problem.code)).toContain(code);
    expect(ran.out).not.toContain('root:');
  });
});
