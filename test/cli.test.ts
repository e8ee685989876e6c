/** The command as a person meets it: exit codes, streams, names that are slightly wrong, files that are badly wrong. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateCase } from '../bench/generate.ts';
import { COMMANDS } from '../src/cli/commands/list.ts';
import { compileCommand, demarche } from './run-command.ts';
import { root } from './sandbox.ts';

let folder: string;
beforeAll(() => {
  compileCommand();
  folder = mkdtempSync(join(tmpdir(), 'demarche-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const stackTrace = /\n\s+at .+:\d+:\d+|node:internal/;

describe('exit code 0', () => {
  test('for an answer, on the output stream and nothing on the other', async () => {
    const { code, out, err } = await demarche(['analyze', 'cases/chicken']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Chicken\n');
  });

  test('for help, for the version, and for no command at all', async () => {
    const [help, version, nothing] = await Promise.all([demarche(['--help']), demarche(['--version']), demarche([])]);
    expect([help.code, version.code, nothing.code]).toEqual([0, 0, 0]);
    expect(version.out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(nothing.out).toBe(help.out);
    for (const { name } of COMMANDS) expect(help.out).toContain(`  ${name}`);
    const [part, same] = await Promise.all([demarche(['help', 'talks', 'run']), demarche(['talks', 'run', '--help'])]);
    expect(part).toEqual(same);
    expect(part.out).toContain('demarche talks run');
  });
});

describe('exit code 1, one problem or more and no stack trace', () => {
  test.each([
    ['a path that leads nowhere', 'nowhere', 'file/missing'],
    ['a folder without a case', 'src', 'file/no-case'],
    ['a device', '/dev/null', 'file/not-a-file'],
    ['a text that is no case', 'package.json', 'field/'],
    ['a text that is not YAML', 'LICENSE', 'yaml/'],
  ])('for %s', async (_, path, codes) => {
    const { code, out, err } = await demarche(['analyze', path]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/\[[a-z-]+\/[a-z-]+\]/);
    expect(err).not.toMatch(stackTrace);
    expect(codes.endsWith('/') || err.includes(`[${codes}]`)).toBe(true);
  });

  test('all problems at once, with the line and a mark below the place', async () => {
    const path = join(folder, 'faulty.yaml');
    const good = readFileSync(join(root, 'cases', 'elmira', 'case.yaml'), 'utf8');
    writeFileSync(
      path,
      good
        .replace('statusQuo: [uniroyal.delay]', 'statusQuo: [uniroyal.dela]')
        .replace('    - uniroyal.abandon ', '    - uniroyal.abandn '),
    );
    const { code, err } = await demarche(['analyze', path]);
    expect(code).toBe(1);
    expect(err).toContain('2 problems\n');
    expect(err).toContain(`${path}:34:`);
    expect(err).toMatch(/\| {3}statusQuo: \[uniroyal\.dela\]\n {4}\| +\^\n/);
    expect(err).toContain('Did you mean "uniroyal.delay"?');
  });

  test('as JSON on the output stream where JSON was asked for', async () => {
    const { code, out, err } = await demarche(['analyze', 'nowhere', '--json']);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(JSON.parse(out)).toEqual({
      format: 1,
      problems: [{ code: 'file/missing', file: 'nowhere', says: 'There is no file or folder "nowhere".' }],
    });
  });
});

describe('exit code 2, with the nearest name', () => {
  test.each([
    [['analise'], 'Did you mean analyze?'],
    [['analyze', 'cases/chicken', '--jsn'], 'Did you mean --json?'],
    [['analyze', 'cases/vladivostok-2019', '--variant', 'nervous-hihg'], 'Did you mean "nervous-high"?'],
    [['analyze', 'cases/chicken', '--concept', 'nahs'], 'Did you mean "nash"?'],
    [['analyze', 'cases/chicken', '--response', 'onse'], 'Did you mean "once"?'],
    [['explain', 'cases/chicken', '--state', '9'], 'They are: 1, 2, 3, 4.'],
    [['explain', 'cases/elmira', '--state', '12'], 'They are numbered from 1 to 9.'],
    [['explain', 'cases/elmira', '--state', 'moe.modfy'], 'Did you mean "moe.modify"?'],
    [['explain', 'cases/elmira', '--state', '1', '--party', 'lokal'], 'Did you mean "local"?'],
    [['explain', 'cases/elmira'], "required option '--state <state>'"],
    [['cases', 'copy', 'elmirra'], 'Did you mean "elmira"?'],
    [['report', 'cases/chicken', '--format', 'htm1'], 'Did you mean "html"?'],
    [['convert', 'a.yaml', 'b.yaml'], 'One side must be a .gmcr file'],
  ])('%j', async (args, hint) => {
    const { code, out, err } = await demarche(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(hint);
    expect(err).not.toMatch(stackTrace);
  });
});

describe('names', () => {
  test('a state goes by its options, a party by its name or alias', async () => {
    const asked = ['explain', 'cases/vladivostok-2019', '--json', '--concept', 'nash'];
    const [byNumber, byName] = await Promise.all([
      demarche([...asked, '--state', '22', '--party', 'us']),
      demarche([...asked, '--state', 'russia.sponsor,us.broad', '--party', 'washington']),
    ]);
    expect(byNumber.code).toBe(0);
    expect(byName.out).toBe(byNumber.out);
  });

  test('a shipped case goes by its name where no file does', async () => {
    const [named, byPath] = await Promise.all([
      demarche(['analyze', 'chicken', '--json'], { cwd: folder }),
      demarche(['analyze', 'cases/chicken', '--json']),
    ]);
    expect(named.out).toBe(byPath.out);
  });
});

test('paths shows the joint step to a state that nobody reaches alone, and gives it as JSON', async () => {
  const asked = ['paths', 'cases/elmira', '--from', '5', '--to', '8'];
  const [{ code, out, err }, asData] = await Promise.all([demarche(asked), demarche([...asked, '--json'])]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const section = out.slice(out.indexOf('By joint steps'));
  expect(section.replace(/\s+/g, ' ')).toContain('Ministry of the Environment and Uniroyal Chemical at once (to 8)');
  const { joint } = JSON.parse(asData.out);
  expect(joint).toMatchObject({ moveTogether: ['moe', 'uniroyal'], worseOff: ['local'], searched: 'all' });
  expect(joint.steps).toMatchObject([{ parties: ['moe', 'uniroyal'], from: 5, to: 8 }]);
});

describe('the terminal', () => {
  test('colors in a terminal, none in a pipe, and none where NO_COLOR is set', async () => {
    const terminal = { NODE_OPTIONS: '--import=data:text/javascript,process.stdout.isTTY=true', TERM: 'xterm' };
    const analyze = (env = {}) => demarche(['analyze', 'cases/chicken'], { env });
    const [colored, piped, plain] = await Promise.all([
      analyze(terminal),
      analyze({ FORCE_COLOR: '1' }),
      analyze({ ...terminal, NO_COLOR: '1' }),
    ]);
    expect(stripVTControlCharacters(colored.out)).not.toBe(colored.out);
    expect(piped.out).toBe(stripVTControlCharacters(colored.out));
    expect(plain.out).toBe(piped.out);
  });

  test.each(['vladivostok-2019', 'elmira', 'garrison-diversion'])('%s fits 80 columns', async (id) => {
    const { out } = await demarche(['analyze', `cases/${id}`]);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('a reader that has seen enough is no fault', async () => {
    const { code, err } = await demarche(['analyze', 'cases/vladivostok-2019', '--json', '--all'], {
      meanwhile: (child) => child.stdout!.destroy(),
    });
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});

describe('files', () => {
  test('a new case is complete, is never written over, and can be analyzed', async () => {
    const made = await demarche(['new', 'мой-спор'], { cwd: folder });
    expect(made).toMatchObject({ code: 0, err: '' });
    const file = join(folder, 'мой-спор', 'case.yaml');
    const text = readFileSync(file, 'utf8');
    const again = await demarche(['new', 'мой-спор'], { cwd: folder });
    expect(again.code).toBe(1);
    expect(again.err).toContain('[file/exists]');
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect((await demarche(['analyze', 'мой-спор'], { cwd: folder })).code).toBe(0);
    expect((await demarche(['check', 'мой-спор'], { cwd: folder })).out).toContain('No problems');
  });

  test('a shipped case is copied, and not over what is there', async () => {
    expect((await demarche(['cases', 'copy', 'chicken', 'game'], { cwd: folder })).code).toBe(0);
    expect(existsSync(join(folder, 'game', 'case.yaml'))).toBe(true);
    expect((await demarche(['cases', 'copy', 'chicken', 'game'], { cwd: folder })).err).toContain('[file/exists]');
  });

  test('a case goes to .gmcr and back with the same answer', async () => {
    const to = await demarche(['convert', join(root, 'cases', 'cuban-missile-crisis'), 'cuba.gmcr'], { cwd: folder });
    expect(to).toMatchObject({ code: 0, err: '' });
    expect((await demarche(['convert', 'cuba.gmcr', 'cuba.yaml'], { cwd: folder })).code).toBe(0);
    const answers = await Promise.all(
      [join(root, 'cases', 'cuban-missile-crisis'), 'cuba.gmcr', 'cuba.yaml'].map((path) =>
        demarche(['analyze', path, '--json'], { cwd: folder }),
      ),
    );
    const [first, ...others] = answers.map(({ out }) => JSON.parse(out).equilibria);
    for (const other of others) expect(other).toEqual(first);
  });

  test('what has problems is not converted, and nothing is written', async () => {
    writeFileSync(join(folder, 'bad.gmcr'), '{"options": 3}');
    const { code, err } = await demarche(['convert', 'bad.gmcr', 'bad.yaml'], { cwd: folder });
    expect(code).toBe(1);
    expect(err).not.toMatch(stackTrace);
    expect(existsSync(join(folder, 'bad.yaml'))).toBe(false);
  });

  test('a report is written to its file, in the format of its ending', async () => {
    const { code } = await demarche(['report', join(root, 'cases', 'elmira'), '--out', 'elmira.html'], { cwd: folder });
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'elmira.html'), 'utf8')).toMatch(/^<!doctype html>/);
    expect(
      (await demarche(['report', join(root, 'cases', 'elmira'), '--out', 'elmira.html'], { cwd: folder })).code,
    ).toBe(1);
    expect(
      (await demarche(['report', join(root, 'cases', 'elmira'), '--out', 'elmira.html', '--force'], { cwd: folder }))
        .code,
    ).toBe(0);
  });
});

test('Ctrl-C stops large work with code 130 and leaves no file', async () => {
  const place = join(folder, 'stopped');
  mkdirSync(place);
  writeFileSync(join(place, 'case.yaml'), largeCase(21));
  const { code, err } = await demarche(['report', place, '--out', join(place, 'report.html')], {
    meanwhile: (child) => void whenBusy(child.pid!).then(() => child.kill('SIGINT')),
  });
  expect({ code, err }).toEqual({ code: 130, err: '' });
  expect(readdirSync(place)).toEqual(['case.yaml']);
});

/** Once the process has taken the memory that a large model needs; elsewhere than on Linux, after some seconds. */
async function whenBusy(pid: number): Promise<void> {
  const statusFile = `/proc/${pid}/status`;
  if (!existsSync(statusFile)) return setTimeout(4000);
  for (;;) {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(statusFile, 'utf8'))?.[1];
    if (Number(kilobytes) > 250_000) return;
    await setTimeout(20);
  }
}

function largeCase(options: number): string {
  const { parties } = generateCase({
    options: 4,
    parties: 4,
    statements: 1,
    oneWayShare: 0,
    infeasibleShare: 0,
    seed: 1,
  });
  const names = Array.from({ length: options }, (_, o) => `${parties[o % 4]!.id}.o${o}`);
  return `demarche: 1
title: Large
parties: { ${parties.map(({ id }) => `${id}: { name: ${id} }`).join(', ')} }
conflict:
  options: { ${parties
    .map(
      ({ id }) =>
        `${id}: { ${names
          .filter((name) => name.startsWith(`${id}.`))
          .map((name) => `${name.slice(id.length + 1)}: null`)
          .join(', ')} }`,
    )
    .join(', ')} }
  statusQuo: []
  preferences: { ${parties.map(({ id }, p) => `${id}: [${names.map((_, o) => names[(o * 7 + p * 3) % options]).join(', ')}]`).join(', ')} }
`;
}

describe.each(COMMANDS.map(({ name }) => name))('help for %s', (name) => {
  test('ends with examples that work', async () => {
    const { code, out } = await demarche([name, '--help']);
    expect(code).toBe(0);
    const examples = [...out.matchAll(/^ {2}\$ demarche (.+)$/gm)].map(([, args]) => args!);
    expect(examples.length).toBeGreaterThan(0);
    const place = mkdtempSync(join(folder, 'help-'));
    const shipped = (args: string) =>
      args
        .replace(/ > \S+$/, '')
        .split(' ')
        .map((arg) => (/^(?:cases|docs)\//.test(arg) ? join(root, arg) : arg));
    for (const args of examples) {
      const ran = await demarche(shipped(args), { cwd: place });
      expect({ args, code: ran.code, err: ran.err }).toEqual({ args, code: 0, err: '' });
    }
  });
});
