import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type AskedApp, areaWith, askedApp, browser, codeIn, here, writer } from '../../test/asked-app.ts';
import { libraryFolder } from '../host/index.ts';
import { apiOfCase, apiOfJournal, apiOfSources } from './address.ts';

const text = 'demarche: 1\ntitle: A river\n';
let area: string;
let root: string;
let asked: AskedApp;

beforeEach(() => {
  area = areaWith({
    'opened/river/case.yaml': text,
    'secret/case.yaml': 'demarche: 1\ntitle: Secret\n',
    'secret.yaml': 'demarche: 1\ntitle: Secret\n',
    'web/index.html': '<head><meta name="csp-nonce" content="__NONCE__" nonce="__NONCE__"></head><b>page</b>',
    'web/assets/main-1.js': '// long\n'.repeat(1000),
  });
  root = join(area, 'opened');
  asked = askedApp(area);
});
afterEach(() => asked.close());

const ask: AskedApp['ask'] = (...request) => asked.ask(...request);
const put = (path: string, value: unknown, headers = writer) => asked.send('PUT', path, value, headers);
const post = (value: unknown, headers = writer) => asked.send('POST', '/api/cases', value, headers);

async function versionOfRiver(): Promise<string> {
  return ((await (await ask('/api/case/folder/river')).json()) as { version: string }).version;
}
const river = () => readFileSync(join(root, 'river', 'case.yaml'), 'utf8');

describe('who is let in', () => {
  test.each(['localhost:4711', '127.0.0.1:4711', '[::1]:4711'])('%s, by its own names', async (host) => {
    expect((await ask('/api/case/folder/river', { host })).status).toBe(200);
  });

  test.each(['evil.example', 'evil.example:4711', '127.0.0.1:80', '127.0.0.1', 'localhost.evil.example:4711'])(
    'not by a foreign name (%s): a name may be made to lead here',
    async (host) => {
      for (const path of ['/api/case/folder/river', '/', '/assets/main-1.js']) {
        const response = await ask(path, { ...browser, host });
        expect(response.status).toBe(421);
        expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
        expect(await response.text()).not.toContain('river');
      }
    },
  );

  test.each(['http://evil.example', 'null', 'http://127.0.0.1:3000', 'https://127.0.0.1:4711'])(
    'no page of another origin (%s)',
    async (origin) => {
      expect((await ask('/api/home', { ...browser, origin })).status).toBe(403);
      const save = { text: 'x', base: await versionOfRiver(), by: 't' };
      expect((await put('/api/case/folder/river', save, { ...writer, origin })).status).toBe(403);
      expect(river()).toBe(text);
    },
  );

  test('nothing that another site asks for', async () => {
    const headers = { ...browser, 'sec-fetch-site': 'cross-site' };
    for (const path of ['/', '/api/home', '/assets/main-1.js']) expect((await ask(path, headers)).status).toBe(403);
    const save = { text: 'x', base: await versionOfRiver(), by: 't' };
    expect((await put('/api/case/folder/river', save, { ...writer, ...headers })).status).toBe(403);
    expect((await ask('/api/home', { ...browser, 'sec-fetch-site': 'same-site' })).status).toBe(403);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/json-seq', ''])(
    'no change that a form could send (%s)',
    async (type) => {
      const response = await post({ name: 'x', text, by: 't' }, { ...writer, 'content-type': type });
      expect(response.status).toBe(415);
      expect(readdirSync(root)).toEqual(['river']);
    },
  );

  test('no change without a sign that it comes from our page', async () => {
    const { origin: _, 'sec-fetch-site': __, ...unsigned } = writer;
    expect(await codeIn(await post({ name: 'x', text, by: 't' }, unsigned))).toBe('guard/unsigned');
    expect((await post({ name: 'x', text, by: 't' }, { ...unsigned, origin: here })).status).toBe(200);
  });
});

describe('what is reached', () => {
  const paths = {
    'by two dots': '/api/case/folder/..%2Fsecret',
    'by two dots, in the middle': '/api/case/folder/river%2F..%2F..%2Fsecret',
    'by encoded dots': '/api/case/folder/%2E%2E%2Fsecret.yaml',
    'by twice encoded dots': '/api/case/folder/%252E%252E%252Fsecret',
    'by backslashes': '/api/case/folder/..%5Csecret',
    'from the root of the disk': () => `/api/case/folder/${encodeURIComponent(join(area, 'secret'))}`,
    'with a NUL': '/api/case/folder/river%00',
    'by a drive': '/api/case/folder/C%3A%2Fsecret',
    'by a hidden folder': '/api/case/folder/.git',
    'by a broken code': '/api/case/folder/%FF',
  };
  test.each(Object.entries(paths))('nothing outside of the opened folder: %s', async (_, path) => {
    const at = typeof path === 'string' ? path : path();
    const response = await ask(at);
    expect([400, 404]).toContain(response.status);
    expect(await response.text()).not.toContain('Secret');
    expect([400, 404]).toContain((await put(at, { text: 'x', base: '', by: 't' })).status);
    const journal = await put(at.replace('/case/', '/journal/'), { journal: 'x', by: 't' });
    expect([400, 404]).toContain(journal.status);
    expect(readdirSync(area).sort()).toEqual(['opened', 'secret', 'secret.yaml', 'web']);
    expect(readFileSync(join(area, 'secret', 'case.yaml'), 'utf8')).toContain('Secret');
  });

  test('nothing that a link in it leads out to', async () => {
    symlinkSync(join(area, 'secret'), join(root, 'folder-link'));
    symlinkSync(join(area, 'secret.yaml'), join(root, 'link.yaml'));
    mkdirSync(join(root, 'half'));
    symlinkSync(join(area, 'secret.yaml'), join(root, 'half', 'case.yaml'));
    for (const id of ['folder-link', 'link.yaml', 'half']) {
      expect(await codeIn(await ask(apiOfCase('folder', id)))).toBe('place/leads-out');
      expect((await put(apiOfCase('folder', id), { text: 'x', base: '', by: 't' })).status).toBe(403);
    }
    // Nor one that leads nowhere yet, which would be written through.
    mkdirSync(join(root, 'loose'));
    symlinkSync(join(area, 'nowhere.yaml'), join(root, 'loose', 'case.yaml'));
    const made = await put(apiOfCase('folder', 'loose'), { text: 'x', base: '', by: 't' });
    expect([made.status, await codeIn(made)]).toEqual([404, 'place/missing']);
    expect(existsSync(join(area, 'nowhere.yaml'))).toBe(false);
    const home = (await (await ask('/api/home')).json()) as { cases: { id: string }[] };
    expect(home.cases.map(({ id }) => id)).toEqual(['river']);
    expect(readFileSync(join(area, 'secret.yaml'), 'utf8')).toContain('Secret');
  });

  test('nothing through a link put in a folder’s place after the case was read', async () => {
    const base = await versionOfRiver();
    rmSync(join(root, 'river'), { recursive: true });
    writeFileSync(join(area, 'secret', 'case.yaml'), text);
    symlinkSync(join(area, 'secret'), join(root, 'river'));
    expect((await put('/api/case/folder/river', { text: 'lost', base, by: 't' })).status).toBe(403);
    expect((await put('/api/journal/folder/river', { journal: 'x', by: 't' })).status).toBe(403);
    expect(readdirSync(join(area, 'secret'))).toEqual(['case.yaml']);
    expect(readFileSync(join(area, 'secret', 'case.yaml'), 'utf8')).toBe(text);
  });

  test('no journal through a link in place of its folder', async () => {
    symlinkSync(join(area, 'secret'), join(root, 'river', '.demarche'));
    expect((await put('/api/journal/folder/river', { journal: 'x', by: 't' })).status).toBe(409);
    expect(readdirSync(join(area, 'secret'))).toEqual(['case.yaml']);
    // What lies there is neither read nor taken away.
    writeFileSync(join(area, 'secret', 'journal.json'), 'Secret');
    expect(await (await ask('/api/case/folder/river')).json()).toMatchObject({ journal: null });
    await put('/api/journal/folder/river', { journal: null, by: 't' });
    expect(readdirSync(join(area, 'secret'))).toEqual(['case.yaml', 'journal.json']);
  });

  test('no shipped case for writing', async () => {
    const file = join(libraryFolder, 'chicken', 'case.yaml');
    const before = readFileSync(file, 'utf8');
    const { version } = (await (await ask('/api/case/library/chicken')).json()) as { version: string };
    const response = await put('/api/case/library/chicken', { text: 'x', base: version, by: 't' });
    expect([response.status, await codeIn(response)]).toEqual([403, 'case/read-only']);
    expect((await put('/api/journal/library/chicken', { journal: 'x', by: 't' })).status).toBe(403);
    expect((await ask('/api/case/library/..%2Fcases%2Fchicken')).status).toBe(404);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  test('no shipped case through an opened folder that lies above', async () => {
    symlinkSync(join(root, 'river'), join(root, 'alias'));
    const above = askedApp(area, { shipped: join(root, 'river') });
    for (const id of ['river', 'alias', 'river/new']) {
      expect(await codeIn(await above.ask(apiOfCase('folder', id)))).toBe('case/read-only');
      for (const base of [await versionOfRiver(), '']) {
        expect((await above.send('PUT', apiOfCase('folder', id), { text: 'x', base, by: 't' })).status).toBe(403);
      }
      expect((await above.send('PUT', apiOfJournal(id), { journal: 'x', by: 't' })).status).toBe(403);
      expect((await above.send('POST', apiOfSources(id), { name: 'a.txt', text: 'x', by: 't' })).status).toBe(403);
    }
    expect(((await (await above.ask('/api/home')).json()) as { cases: object[] }).cases).toEqual([]);
    expect([readdirSync(join(root, 'river')), river()]).toEqual([['case.yaml'], text]);
    await above.close();
  });

  test('no file of the page’s folder but its own', async () => {
    for (const path of ['/..%2Fsecret.yaml', '/assets/..%2F..%2Fsecret.yaml', '/%2e%2e%2fsecret.yaml', '/x.js']) {
      expect((await ask(path)).status).toBe(404);
    }
  });

  test.each([
    ['DELETE', '/api/case/folder/river'],
    ['POST', '/api/case/folder/river'],
    ['PUT', '/api/home'],
    ['POST', '/'],
    ['OPTIONS', '/api/home'],
  ])('%s %s is the wrong method', async (method, path) => {
    const response = await ask(path, writer, method);
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBeTruthy();
    expect(existsSync(join(root, 'river', 'case.yaml'))).toBe(true);
  });
});

describe('what is told to the browser', () => {
  // The page's own files and nothing else: what is not named may not be had at all. Pictures are drawn as data.
  const POLICY = [
    "base-uri 'none'",
    "connect-src 'self'",
    "default-src 'none'",
    "font-src 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "img-src 'self' data: blob:",
    "manifest-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    "worker-src 'self'",
  ];
  test.each(['/', '/api/home', '/assets/main-1.js', '/nothing.js', '/api/nothing'])('%s is fenced in', async (path) => {
    const { headers } = await ask(path);
    const parts = headers
      .get('content-security-policy')!
      .replace(/ 'nonce-[\w-]+'/, '')
      .split('; ');
    expect(parts.sort()).toEqual(POLICY);
    const told = Object.fromEntries(headers);
    expect(told).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    const fence = ['opener-policy', 'embedder-policy', 'resource-policy'].map((name) => told[`cross-origin-${name}`]);
    expect(fence).toEqual(['same-origin', 'require-corp', 'same-origin']);
    expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  test('each page has a number of its own, in its policy and in itself', async () => {
    const numbers = new Set<string>();
    for (const path of ['/', '/library/chicken', '/folder/river.yaml/answer', '/folder/.%2F/why']) {
      const response = await ask(path);
      const [, nonce = ''] = /'nonce-([\w-]+)'/.exec(response.headers.get('content-security-policy')!) ?? [];
      expect(await response.text()).toContain(`content="${nonce}" nonce="${nonce}"`);
      expect(response.headers.get('cache-control')).toBe('no-store');
      numbers.add(nonce);
    }
    expect(numbers.size).toBe(4);
  });

  test('assets are kept for good, since their names change with them', async () => {
    await asked.app.page.index();
    const { headers } = await ask('/assets/main-1.js');
    expect(headers.get('cache-control')).toContain('immutable');
    expect(headers.get('content-type')).toContain('text/javascript');
  });
});

describe('cases', () => {
  test('the home page has cards of the shipped cases and of the opened folder', async () => {
    const home = (await (await ask('/api/home')).json()) as { library: object[]; cases: object[]; folder: object };
    expect(home.folder).toMatchObject({ name: 'opened', exists: true });
    expect(home.library[0]).toMatchObject({ id: 'vladivostok-2019', problems: 0, states: 160 });
    expect(home.cases).toMatchObject([{ id: 'river', title: 'A river', states: null }]);
  });

  test('a save is answered with its version, told to every page, and never put over another’s', async () => {
    const reader = (await ask('/api/events')).body!.getReader();
    const heard: string[] = [];
    const hear = async () => heard.push(new TextDecoder().decode((await reader.read()).value));
    await hear();
    const base = await versionOfRiver();
    const saved = await put('/api/case/folder/river', { text: `${text}# mine\n`, base, by: 'tab-1' });
    const { version } = (await saved.json()) as { version: string };
    expect(version).toBe(await versionOfRiver());
    await hear();
    expect(JSON.parse(/^data: (.*)$/m.exec(heard[1]!)![1]!)).toEqual({
      kind: 'changed',
      id: 'river',
      version,
      by: 'tab-1',
    });
    const refused = await put('/api/case/folder/river', { text: 'other', base, by: 'tab-2' });
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({
      problem: { code: 'case/changed-underneath' },
      now: { text: `${text}# mine\n`, version },
    });
    expect(river()).toBe(`${text}# mine\n`);
    await reader.cancel();
  });

  test('a page that comes back hears what it missed', async () => {
    asked.app.events.tell({ kind: 'gone', id: 'a' });
    const first = (await ask('/api/events')).body!.getReader();
    await first.read();
    asked.app.events.tell({ kind: 'gone', id: 'b' });
    const last = /^id: (.*)$/m.exec(new TextDecoder().decode((await first.read()).value))![1]!;
    asked.app.events.tell({ kind: 'gone', id: 'c' });
    const again = (await ask('/api/events', { ...browser, 'last-event-id': last })).body!.getReader();
    const told = new TextDecoder().decode((await again.read()).value);
    expect(told).toContain('"id":"c"');
    expect(told).not.toContain('"id":"b"');
    await Promise.all([first.cancel(), again.cancel()]);
  });

  test('a copy of a shipped case is a new folder with the text that was sent', async () => {
    const made = await post({ name: 'On the eve of Vladivostok', text, copyOf: 'vladivostok-2019', by: 't' });
    expect(await made.json()).toMatchObject({ id: 'on-the-eve-of-vladivostok' });
    const folder = join(root, 'on-the-eve-of-vladivostok');
    expect(readdirSync(folder).sort()).toEqual(['afterwards.md', 'case.yaml']);
    expect(readFileSync(join(folder, 'case.yaml'), 'utf8')).toBe(text);
    expect((await post({ name: 'x', text, copyOf: '../opened', by: 't' })).status).toBe(404);
  });

  test('the opened folder itself can be a case, and unfinished work is kept beside it', async () => {
    writeFileSync(join(root, 'case.yaml'), text);
    expect(apiOfCase('folder', '.')).toBe('/api/case/folder/.%2F');
    expect((await put(apiOfJournal('.'), { journal: '{"undo":[]}', by: 't' })).status).toBe(204);
    expect(await (await ask(apiOfCase('folder', '.'))).json()).toMatchObject({ id: '.', text, journal: '{"undo":[]}' });
    expect((await put(apiOfJournal('.'), { journal: null, by: 't' })).status).toBe(204);
    expect(readdirSync(root).sort()).toEqual(['case.yaml', 'river']);
  });
});
