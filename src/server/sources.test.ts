import { existsSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type AskedApp, areaWith, askedApp, browser, codeIn, writer } from '../../test/asked-app.ts';
import { grantSources, MOST_SOURCES } from '../host/index.ts';
import { apiOfGranted, apiOfSource, apiOfSources } from './address.ts';
import { LARGEST_SOURCE_BODY } from './read-body.ts';

let area: string;
let root: string;
let asked: AskedApp;

beforeEach(async () => {
  area = areaWith({
    'opened/river/case.yaml': 'demarche: 1\ntitle: A river\n',
    'opened/river/sources/wire.txt': 'The weir stays shut.',
    'opened/river/sources/key.pem': 'Secret',
    'secret/report.txt': 'Secret',
    'secret/kept.html': '<p>Granted',
  });
  root = join(area, 'opened');
  const given = await grantSources([`embassy=${join(area, 'secret', 'kept.html')}`]);
  if ('problem' in given) throw new Error(given.problem.says);
  asked = askedApp(area, given);
});
afterEach(() => asked.close());

const ask: AskedApp['ask'] = (...request) => asked.ask(...request);
const keep = (name: string, text: string, path = apiOfSources('river'), headers = writer) =>
  asked.send('POST', path, { name, text, by: 't' }, headers);
const sources = () => readdirSync(join(root, 'river', 'sources')).sort();
const inSources = (name: string) => readFileSync(join(root, 'river', 'sources', name), 'utf8');

describe('a text beside the case', () => {
  test('comes as it lies there, as bytes that no browser shows as a page, without its name', async () => {
    const bytes = new Uint8Array([0xcc, 0xf0, 0x20, 0x3c, 0x62, 0x3e]);
    writeFileSync(join(root, 'river', 'sources', 'Mur und Fluß.html'), bytes);
    const response = await ask(apiOfSource('folder', 'river', 'Mur und Fluß.html'));
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment; filename="source.html"',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });

  test('is stored whole, in a folder made for it, and is never written over', async () => {
    rmSync(join(root, 'river', 'sources'), { recursive: true });
    const names: unknown[] = [];
    for (const text of ['One.', 'Two.', 'One.', 'Two.']) names.push(await (await keep('tass.txt', text)).json());
    expect(names).toEqual([{ file: 'tass.txt' }, { file: 'tass-2.txt' }, { file: 'tass.txt' }, { file: 'tass-2.txt' }]);
    expect([sources(), inSources('tass.txt'), inSources('tass-2.txt')]).toEqual([
      ['tass-2.txt', 'tass.txt'],
      'One.',
      'Two.',
    ]);
  });

  test('that several store at once under one name gets as many names as there are texts', async () => {
    await Promise.all(Array.from({ length: 6 }, (_, n) => keep('same.txt', `Text ${n % 3}.`)));
    expect(sources()).toEqual(['key.pem', 'same-2.txt', 'same-3.txt', 'same.txt', 'wire.txt']);
  });

  test('is not stored where there are as many as the folder may hold, unless it is one of them', async () => {
    for (let n = sources().length; n < MOST_SOURCES; n++) writeFileSync(join(root, 'river', 'sources', `${n}.txt`), '');
    const response = await keep('one-more.txt', 'Text.');
    expect([response.status, await codeIn(response)]).toEqual([507, 'place/full']);
    expect((await keep('wire.txt', 'Another text.')).status).toBe(507);
    expect(await (await keep('wire.txt', 'The weir stays shut.')).json()).toEqual({ file: 'wire.txt' });
    expect(sources()).toHaveLength(MOST_SOURCES);
    rmSync(join(root, 'river', 'sources', '5.txt'));
    expect((await keep('one-more.txt', 'Text.')).status).toBe(200);
  });

  test('of a case in a single file, or of the opened folder itself, lies in the folder’s own sources', async () => {
    writeFileSync(join(root, 'one.yaml'), 'demarche: 1\ntitle: One\n');
    expect((await keep('a.md', 'Text.', apiOfSources('one.yaml'))).status).toBe(200);
    writeFileSync(join(root, 'case.yaml'), 'demarche: 1\ntitle: Itself\n');
    expect(await (await ask(apiOfSource('folder', '.', 'a.md'))).text()).toBe('Text.');
  });

  test('is not there for a case that is not', async () => {
    expect(await codeIn(await keep('a.txt', 'Text.', apiOfSources('sea')))).toBe('place/missing');
    expect((await ask(apiOfSource('folder', 'river', 'none.txt'))).status).toBe(404);
    expect(existsSync(join(root, 'sea'))).toBe(false);
  });
});

describe('nothing else is reached', () => {
  const names = [
    ...['../case.yaml', '..%2fcase.yaml', '../../secret/report.txt', '%2e%2e/x.txt', '..\\secret\\report.txt'],
    ...[
      '/etc/hosts.txt',
      '.hidden.txt',
      'a/../../x.txt',
      'a//b.txt',
      'x.txt\0',
      'key.pem',
      'case.yaml',
      'x',
      '',
      '.txt',
    ],
  ];
  test.each(names)('by the name %j', async (name) => {
    for (const at of [apiOfSource('folder', 'river', name), `/api/source/folder/river/${name}`]) {
      const response = await ask(at);
      expect([400, 404]).toContain(response.status);
      expect(await response.text()).not.toContain('Secret');
    }
    expect((await keep(name, 'Text.')).status).toBe(400);
    expect(sources()).toEqual(['key.pem', 'wire.txt']);
    expect(readdirSync(area).sort()).toEqual(['opened', 'secret']);
  });

  test('from the root of the disk, or by a broken code', async () => {
    expect((await ask(apiOfSource('folder', 'river', join(area, 'secret', 'report.txt')))).status).toBe(400);
    expect((await ask('/api/source/folder/river/%FF.txt')).status).toBe(400);
    expect((await ask('/api/source/folder/..%2Fsecret/report.txt')).status).toBe(400);
    expect((await ask(apiOfSource('library', '../secret', 'report.txt'))).status).toBe(404);
    expect((await ask(apiOfSource('library', 'chicken', '../case.yaml'))).status).toBe(400);
  });

  test('through a link, neither of a file nor of the folder', async () => {
    symlinkSync(join(area, 'secret', 'report.txt'), join(root, 'river', 'sources', 'link.txt'));
    expect(await codeIn(await ask(apiOfSource('folder', 'river', 'link.txt')))).toBe('place/leads-out');
    expect((await keep('link.txt', 'Mine.')).status).toBe(409);
    renameSync(join(root, 'river', 'sources'), join(area, 'aside'));
    symlinkSync(join(area, 'secret'), join(root, 'river', 'sources'));
    expect(await codeIn(await ask(apiOfSource('folder', 'river', 'report.txt')))).toBe('place/leads-out');
    expect((await keep('mine.txt', 'Mine.')).status).toBe(409);
    expect(readdirSync(join(area, 'secret')).sort()).toEqual(['kept.html', 'report.txt']);
    expect(readFileSync(join(area, 'secret', 'report.txt'), 'utf8')).toBe('Secret');
  });

  test('in a shipped case, for writing', async () => {
    const response = await keep('a.txt', 'Text.', apiOfSources('chicken').replace('folder', 'library'));
    expect([response.status, await codeIn(response)]).toEqual([403, 'case/read-only']);
  });

  test('by another site, or without a sign that it is our page', async () => {
    const path = apiOfSource('folder', 'river', 'wire.txt');
    expect((await ask(path, { ...browser, host: 'evil.example' })).status).toBe(421);
    expect((await ask(path, { ...browser, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await ask(apiOfGranted('embassy'), { ...browser, origin: 'http://evil.example' })).status).toBe(403);
    expect((await keep('a.txt', 'x', undefined, { ...writer, 'content-type': 'text/plain' })).status).toBe(415);
    const { origin: _, 'sec-fetch-site': __, ...unsigned } = writer;
    expect((await keep('a.txt', 'x', undefined, unsigned)).status).toBe(403);
    expect(sources()).toEqual(['key.pem', 'wire.txt']);
  });

  test('by more than may be sent, or by another shape or method', async () => {
    expect((await keep('a.txt', 'x'.repeat(20 * 2 ** 20 + 1))).status).toBe(413);
    const told = { ...writer, 'content-length': String(LARGEST_SOURCE_BODY + 1) };
    expect((await keep('a.txt', 'x', undefined, told)).status).toBe(413);
    for (const body of ['{', '{"name":"a.txt"}', '{"name":"a.txt","text":1,"by":"t"}']) {
      expect((await ask(apiOfSources('river'), writer, 'POST', body)).status).toBe(400);
    }
    for (const path of [apiOfSource('folder', 'river', 'wire.txt'), apiOfGranted('embassy')]) {
      for (const method of ['PUT', 'POST', 'DELETE']) expect((await ask(path, writer, method, '{}')).status).toBe(405);
    }
    expect(sources()).toEqual(['key.pem', 'wire.txt']);
    expect(inSources('wire.txt')).toBe('The weir stays shut.');
  });
});

describe('a text given at the start', () => {
  test('is had by its source’s id alone, and of its path nothing is told but the ending', async () => {
    const response = await ask(apiOfGranted('embassy'));
    expect(await response.text()).toBe('<p>Granted');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="source.html"');
    expect(JSON.stringify([...response.headers])).not.toContain('kept');
    for (const id of [
      'kept.html',
      'secret/kept.html',
      join(area, 'secret', 'kept.html'),
      '',
      'embassy/',
      '__proto__',
    ]) {
      const other = await ask(apiOfGranted(id));
      expect([204, 404]).toContain(other.status);
      expect(await other.text()).not.toContain('Granted');
    }
  });

  test.each(['%FF', '%', '%E0%A4'])('is not asked for by a name that is not properly encoded: %s', async (name) => {
    const response = await ask(`/api/granted/${name}`);
    expect([response.status, await codeIn(response)]).toEqual([400, 'place/unfit']);
  });

  test('is listed nowhere', async () => {
    for (const path of ['/api/home', '/api/granted', '/api/granted/', '/api/case/folder/river']) {
      const told = await (await ask(path)).text();
      for (const word of ['embassy', 'kept.html', area]) {
        // The opened folder's own path is known to the person.
        expect(told.replaceAll(root, '')).not.toContain(word);
      }
    }
  });

  test('is refused without its path once it is gone, or once a link stands in its place', async () => {
    rmSync(join(area, 'secret', 'kept.html'));
    symlinkSync(join(area, 'secret', 'report.txt'), join(area, 'secret', 'kept.html'));
    for (let look = 0; look < 2; look++) {
      const response = await ask(apiOfGranted('embassy'));
      expect(response.status).toBe(404);
      const told = await response.text();
      for (const word of ['Secret', 'kept', area]) expect(told).not.toContain(word);
      rmSync(join(area, 'secret', 'kept.html'), { force: true });
    }
  });
});
