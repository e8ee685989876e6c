/** The worker as the page knows it: by messages, here over a channel in place of a thread. */
import { wrap } from 'comlink';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Desk } from './desk.ts';

const { port1, port2 } = new MessageChannel();
const desk = wrap<Desk>(port1);

beforeAll(async () => {
  // Comlink talks to the thread's own scope.
  Object.assign(globalThis, {
    addEventListener: port2.addEventListener.bind(port2),
    removeEventListener: port2.removeEventListener.bind(port2),
    postMessage: port2.postMessage.bind(port2),
  });
  port2.start();
  await import('./desk-worker.ts');
});
afterAll(() => {
  port1.close();
  port2.close();
});

/** 2 to the power of twice so many states; another weight is another model. */
function text(options: number, weight: number): string {
  const own = (id: string) => `{ ${Array.from({ length: options }, (_, n) => `o${n}: does ${n}`).join(', ')} } # ${id}`;
  return `demarche: 1
title: Large
parties: { a: { name: Ada }, b: { name: Ben } }
conflict:
  options:
    a: ${own('a')}
    b: ${own('b')}
  statusQuo: []
  preferences: { a: { weights: { a.o0: ${weight}, b.o1: 3 } }, b: [a.o0, not b.o1] }
`;
}
const lens = {};

test('a question about a text that gave way to another is never answered', async () => {
  await desk.study(text(5, 1));
  const abandoned = desk.ask('summary', { lens } as never, 1);
  const reading = desk.study(text(5, 2));
  expect(await abandoned).toEqual({ kind: 'stopped' });
  expect(await reading).toMatchObject({ answersFrom: 'this text', problems: [] });
  expect(await desk.ask('summary', { lens } as never, 2)).toMatchObject({ kind: 'answer' });
});

test('of two texts that come at once only the last is read', async () => {
  // Long enough that its reading takes more than one turn.
  const wordy = `${text(2, 1)}statements: { ${Array.from({ length: 4000 }, (_, n) => `s${n}: { kind: claim, says: so }`).join(', ')} }\n`;
  const [first, second] = [desk.study(wordy), desk.study(text(2, 2))];
  expect(await first).toBe('stopped');
  expect(await second).toMatchObject({ answersFrom: 'this text', size: { states: 16 } });
});

test('what is called off by its ticket stops, and nothing else does', async () => {
  await desk.study(text(5, 3));
  const [one, other] = [desk.ask('summary', { lens } as never, 3), desk.ask('outcomes', outcomesAsked, 4)];
  void desk.stop(3);
  expect(await one).toEqual({ kind: 'stopped' });
  expect(await other).toMatchObject({ kind: 'answer' });
});

test('a text with problems is answered from the one before it; after another case there is nothing to answer from', async () => {
  await desk.study(text(1, 1));
  expect(await desk.study(`${text(1, 2)}nonsense: 1\n`)).toMatchObject({ answersFrom: 'an earlier text' });
  expect(await desk.ask('summary', { lens } as never, 5)).toMatchObject({ kind: 'answer' });
  await desk.forget();
  expect(await desk.ask('summary', { lens } as never, 6)).toMatchObject({ kind: 'refused' });
  expect(await desk.study('nonsense: 1\n')).toMatchObject({ answersFrom: 'nothing' });
});

test('edits are made in the text and read at once, and one that cannot be made says why', async () => {
  const before = text(1, 1);
  const done = await desk.rework(before, [{ kind: 'set', path: ['title'], value: 'Small' }]);
  expect(done).toMatchObject({ text: before.replace('Large', 'Small'), reading: { draft: { title: 'Small' } } });
  expect(await desk.rework('a: [', [{ kind: 'set', path: ['title'], value: 'Small' }])).toMatchObject({
    problem: { code: 'yaml/unreadable' },
  });
});

const outcomesAsked = { lens, from: 0, count: 10, filter: {}, sort: { by: 'holding' } } as never;
