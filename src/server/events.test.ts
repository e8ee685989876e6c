/** What the stream of events bears with: pages that do not read, and a past that grows. */
import { expect, test } from 'vitest';
import { Events } from './events.ts';

const decoded = async (response: Response) => new TextDecoder().decode((await response.body!.getReader().read()).value);

test('of what happened only so much is kept as a page that comes back needs', async () => {
  const events = new Events();
  events.tell({ kind: 'gone', id: 'first' });
  const first = events.stream(undefined).body!.getReader();
  await first.read();
  events.tell({ kind: 'gone', id: 'known' });
  const known = /^id: (.*)$/m.exec(new TextDecoder().decode((await first.read()).value))![1]!;
  for (let n = 0; n < 1000; n++) {
    events.tell({ kind: 'gone', id: `case-${n}` });
    await first.read();
  }
  const told = (await decoded(events.stream(known))).match(/"id":"[^"]+"/g)!;
  expect(told).toHaveLength(100);
  expect([told[0], told.at(-1)]).toEqual(['"id":"case-900"', '"id":"case-999"']);
  events.close();
});

test('a page that does not read is let go of, and the others hear on', async () => {
  const events = new Events();
  events.stream(undefined);
  const reader = events.stream(undefined).body!.getReader();
  await reader.read();
  expect(events.listeners).toBe(2);
  for (let n = 0; n < 1100; n++) {
    events.tell({ kind: 'gone', id: `case-${n}` });
    await reader.read();
  }
  expect(events.listeners).toBe(1);
  events.tell({ kind: 'gone', id: 'last' });
  expect(new TextDecoder().decode((await reader.read()).value)).toContain('"id":"last"');
  events.close();
});
