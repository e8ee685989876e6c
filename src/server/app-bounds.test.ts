/** How much the server takes: what is sent beyond that is refused, before it costs anything, and nothing of it is kept. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type AskedApp, areaWith, askedApp, codeIn, here, writer } from '../../test/asked-app.ts';
import { LARGEST_CASE } from '../format/largest-case.ts';
import { apiOfSources } from './address.ts';
import { LARGEST_BODY } from './read-body.ts';

const text = 'demarche: 1\ntitle: A river\n';
let root: string;
let asked: AskedApp;

beforeEach(() => {
  const area = areaWith({ 'opened/river/case.yaml': text });
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

const stream = (bytes: number) => {
  let left = bytes;
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      if (left <= 0) return controller.close();
      controller.enqueue(new Uint8Array(2 ** 18).fill(0x20));
      left -= 2 ** 18;
    },
  });
};

test('a body that is too large is refused, whether it says so or not', async () => {
  const told = { ...writer, 'content-length': String(LARGEST_BODY + 1) };
  expect((await put('/api/case/folder/river', {}, told)).status).toBe(413);
  const init = { method: 'PUT', headers: writer, body: stream(4 * LARGEST_BODY), duplex: 'half' };
  const response = await asked.app.fetch(new Request(`${here}/api/case/folder/river`, init as RequestInit));
  expect(response.status).toBe(413);
});

test('what only names is short: whoever sends more is refused, and nothing is made', async () => {
  const long = 'x'.repeat(201);
  const base = await versionOfRiver();
  const sent = [
    put('/api/case/folder/river', { text, base, by: long }),
    put('/api/case/folder/river', { text, base: long, by: 't' }),
    put('/api/journal/folder/river', { journal: 'x', by: long }),
    post({ name: 'x'.repeat(1001), text, by: 't' }),
    post({ name: 'x', text, copyOf: long, by: 't' }),
    post({ name: 'x', text, by: long }),
    asked.send('POST', apiOfSources('river'), { name: `${long}.txt`, text: 'x', by: 't' }),
    asked.send('POST', apiOfSources('river'), { name: 'a.txt', text: 'x', by: long }),
  ];
  for (const response of await Promise.all(sent)) expect(await codeIn(response)).toBe('body/misshapen');
  expect([readdirSync(root), readdirSync(join(root, 'river'))]).toEqual([['river'], ['case.yaml']]);
});

test('a case or a journal that is larger than can be read again is refused', async () => {
  const large = 'x'.repeat(LARGEST_CASE + 1);
  const base = await versionOfRiver();
  expect((await put('/api/case/folder/river', { text: large, base, by: 't' })).status).toBe(413);
  expect((await put('/api/journal/folder/river', { journal: large, by: 't' })).status).toBe(413);
  expect((await post({ name: 'Large', text: large, by: 't' })).status).toBe(413);
  expect(readdirSync(root)).toEqual(['river']);
  expect(readdirSync(join(root, 'river'))).toEqual(['case.yaml']);
});

test('no more pages listen than there is room for', async () => {
  const streams = await Promise.all(Array.from({ length: 64 }, () => ask('/api/events')));
  expect(streams.every(({ status }) => status === 200)).toBe(true);
  expect((await ask('/api/events')).status).toBe(503);
  await streams[0]!.body!.cancel();
  expect((await ask('/api/events')).status).toBe(200);
});

test.each(['{', '[]', '{"text":"x"}', '{"text":1,"base":"","by":"t"}', '{"text":"x","base":"","by":"t","more":1}'])(
  'what has not the shape asked for is refused (%s)',
  async (body) => {
    expect((await ask('/api/case/folder/river', writer, 'PUT', body)).status).toBe(400);
  },
);

test('a body that is not UTF-8 is refused, not read as something like it', async () => {
  const bytes = new Uint8Array([
    ...new TextEncoder().encode('{"journal":"'),
    0xff,
    ...new TextEncoder().encode('","by":"t"}'),
  ]);
  const init = { method: 'PUT', headers: writer, body: bytes };
  const response = await asked.app.fetch(new Request(`${here}/api/journal/folder/river`, init));
  expect([response.status, await codeIn(response)]).toEqual([400, 'body/not-json']);
});
