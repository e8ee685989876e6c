/** `demarche talks elicit` and `convert` as a person and a program meet them. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileCommand } from './run-command.ts';
import { near, TalksSandbox } from './talks-sandbox.ts';

let sandbox: TalksSandbox;
beforeAll(() => {
  compileCommand();
  sandbox = new TalksSandbox();
});
afterAll(() => sandbox.remove());

describe('elicit', () => {
  test('what can be asked comes with a file to fill in, which is taken back', async () => {
    const { out, code } = await sandbox.talks('elicit', 'river.yaml', '--party', 'down');
    expect(code).toBe(0);
    const file = out.slice(out.indexOf('# Answers of Downstream'));
    sandbox.write('blank.yaml', file);
    const { asked, next, example, party } = await sandbox.data('elicit', 'river.yaml', '--party', 'down');
    expect(example).toBe(file);
    expect(party).toBe('down');
    expect(asked.map(({ issue, known, worst, best }: Record<string, string>) => [issue, known, worst, best])).toEqual([
      ['water', 'worths', 'none', 'all'],
      ['price', 'worths', 4, 0],
      ['court', 'worths', 'dropped', 'goes-on'],
    ]);
    expect(next.after.a).toBeLessThan(next.now);
    expect((await sandbox.talks('elicit', 'river.yaml', '--answers', 'blank.yaml')).code).toBe(0);
  });

  test('weights by each way, and the lines for the case', async () => {
    sandbox.write(
      'answers.yaml',
      'party: up\nranking: [water, price, court]\nswings: { water: 100, price: 60, court: 40 }\ncomparisons: [{ rather: { water: none, court: goes-on }, than: { water: all, court: dropped } }]\n',
    );
    const found = await sandbox.data('elicit', 'river.yaml', '--answers', 'answers.yaml');
    near(Object.values(found.weights.now), [0.5, 0.3, 0.2]);
    near(Object.values(found.weights.ranking), [11 / 18, 5 / 18, 2 / 18]);
    near(Object.values(found.weights.swings), [0.5, 0.3, 0.2]);
    expect(found.forCase.swings).toEqual({
      weights: { water: 50, price: 30, court: 20 },
      values: {},
      yaml: 'weights: { water: 50, price: 30, court: 20 }',
    });
    expect(found.swings.contradictions).toEqual([]);
    // water ≥ price ≥ court, all positive, which is all that was said.
    expect(found.comparisons.form).toBe('consistent');
    near([found.comparisons.weights.water.least, found.comparisons.weights.court.most], [1 / 3, 1 / 3]);
    expect(found.outside).toEqual({ now: [], ranking: [], swings: [] });
    expect(found).toMatchObject({ swaps: null, division: null, alternatives: null, zone: null });
    const { out } = await sandbox.talks('elicit', 'river.yaml', '--answers', 'answers.yaml');
    expect(out).toContain('\n# by swings\nweights: { water: 50, price: 30, court: 20 }\n');
  });

  test('answers that clash are a finding, which says which', async () => {
    sandbox.write(
      'clash.yaml',
      'party: up\ncomparisons:\n  - { rather: { water: none, price: 0 }, than: { water: all, price: 4 } }\n  - { rather: { water: all, price: 4 }, than: { water: none, price: 0 } }\n',
    );
    const { comparisons } = await sandbox.data('elicit', 'river.yaml', '--answers', 'clash.yaml');
    expect(comparisons.form).toBe('contradictory');
    // The case says that water weighs most, which the second answer denies by itself.
    expect(comparisons.clash).toContainEqual({ form: 'answer', answer: 2 });
    expect(comparisons.mends).toEqual([2]);
    const { out } = await sandbox.talks('elicit', 'river.yaml', '--answers', 'clash.yaml');
    expect(out).toContain('Taking back answer 2 would let all others hold.');
  });

  test('Adjusted Winner, alternatives and a zone', async () => {
    sandbox.write(
      'division.yaml',
      'party: up\nitems: { lock: The lock, ferry: The ferry }\npoints: { up: { lock: 70, ferry: 30 }, down: { lock: 50, ferry: 50 } }\nalternatives: [{ does: waits, worth: 45 }]\nlimits: { up: { wants: more, reservation: 3 }, down: { wants: less, reservation: 2 } }\n',
    );
    const { division, alternatives, zone } = await sandbox.data('elicit', 'river.yaml', '--answers', 'division.yaml');
    // The lock to up (70), the ferry to down (50); up gives x of the lock: 70 − 70x = 50 + 50x, x = 1/6.
    near([division.shares.lock, division.shares.ferry], [5 / 6, 0]);
    near(division.points, [350 / 6, 350 / 6]);
    expect(division).toMatchObject({
      split: 'lock',
      checks: { equitable: true, envyFree: true, efficient: true },
      strategyProof: false,
    });
    expect(alternatives).toMatchObject({ reservation: 45, stated: 'below', statedBy: 'talks' });
    near([alternatives.by], [5]);
    expect(zone).toMatchObject({ form: 'gap', low: 2, high: 3, width: 1 });
  });

  test('what is wrong with the answers is told with its place, and the code is 1', async () => {
    sandbox.write('wrong.yaml', 'party: up\nswings:\n  water: 100\n  price: -5\n');
    const ran = await sandbox.talks('elicit', 'river.yaml', '--answers', 'wrong.yaml');
    expect({ code: ran.code, out: ran.out }).toEqual({ code: 1, out: '' });
    expect(ran.err).toContain('wrong.yaml:4:10\n  The rating of Price is below 0 (-5). [swings/negative]');
    expect(ran.err).toContain('The swing of The suit is not rated. [swings/missing]');
    const json = await sandbox.talks('elicit', 'river.yaml', '--answers', 'wrong.yaml', '--json');
    expect(json.code).toBe(1);
    expect(JSON.parse(json.out)).toMatchObject({
      format: 1,
      problems: [
        { code: 'swings/negative', file: 'wrong.yaml', place: { line: 4, column: 10 }, path: 'swings.price' },
        { code: 'swings/missing' },
      ],
    });
    expect((await sandbox.talks('elicit', 'river.yaml', '--answers', 'nowhere.yaml')).err).toContain('[file/missing]');
  });
});

describe('convert', () => {
  test('files to a case, that case to files, and both are worth the same', async () => {
    const ran = await sandbox.talks('convert', 'laptop', 'laptop.yaml');
    expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: '' });
    expect(ran.out).toContain('Wrote laptop.yaml.');
    const back = await sandbox.data('convert', 'laptop.yaml', 'again');
    expect(back).toMatchObject({ format: 1, to: 'genius', problems: [] });
    expect(back.wrote.map((path: string) => path.replaceAll('\\', '/'))).toEqual([
      'again/domain.xml',
      'again/buyer.xml',
      'again/seller.xml',
    ]);
    const [direct, asCase, again] = await Promise.all([
      sandbox.data(
        'points',
        join('laptop', 'laptop_domain.xml'),
        join('laptop', 'buyer.xml'),
        join('laptop', 'seller.xml'),
      ),
      sandbox.data('points', 'laptop.yaml'),
      sandbox.data('points', join('again', 'domain.xml'), join('again', 'buyer.xml'), join('again', 'seller.xml')),
    ]);
    expect(asCase.pareto.length).toBe(direct.pareto.length);
    for (const [at, { utilities }] of direct.pareto.entries()) {
      near(asCase.pareto[at].utilities, utilities);
      near(again.pareto[at].utilities, utilities);
    }
    near(asCase.reservation, direct.reservation);
  });

  test('nothing is written over without --force, and what is read never is', async () => {
    await sandbox.talks('convert', 'river.yaml', 'out');
    const before = readFileSync(join(sandbox.folder, 'out', 'domain.xml'), 'utf8');
    const again = await sandbox.talks('convert', 'three.yaml', 'out');
    expect(again.code).toBe(1);
    expect(again.err).toContain('[file/exists]');
    expect(readFileSync(join(sandbox.folder, 'out', 'domain.xml'), 'utf8')).toBe(before);
    expect(readdirSync(join(sandbox.folder, 'out')).sort()).toEqual(['Downstream.xml', 'Upstream.xml', 'domain.xml']);
    expect((await sandbox.talks('convert', 'three.yaml', 'out', '--force')).code).toBe(0);
    const own = await sandbox.talks('convert', 'out', 'out', '--to', 'genius', '--force');
    expect(own).toMatchObject({ code: 1, out: '' });
    expect(own.err).toContain('[file/is-the-source]');
    expect((await sandbox.talks('convert', 'laptop', join('laptop', 'case.yaml'))).code).toBe(0);
    rmSync(join(sandbox.folder, 'laptop', 'case.yaml'));
  });

  test('GeniusWeb, with what is left out', async () => {
    const { wrote, remarks } = await sandbox.data('convert', 'river.yaml', 'web', '--to', 'geniusweb');
    expect(wrote).toHaveLength(2);
    expect(remarks.map(({ code }: { code: string }) => code)).toContain('foreign/deadline');
    expect((await sandbox.data('points', 'web')).outcomes).toBe(30);
  });
});
