import { expose } from 'comlink';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ReadingDesk } from './reading-desk.ts';

/** A thread that reads what it is told to when it is told to. */
class FakeWorker {
  static made: FakeWorker[] = [];
  readonly read: string[] = [];
  answer: () => void = () => {};
  isEnded = false;
  readonly #channel = new MessageChannel();
  readonly #listeners: ((event: { message: string }) => void)[] = [];

  constructor() {
    FakeWorker.made.push(this);
    const desk: Pick<ReadingDesk, 'read'> = {
      read: ({ content }) => {
        this.read.push(String(content));
        return new Promise((resolve) => {
          this.answer = () => resolve({ problem: { code: 'test', says: `${content} was read.` } });
        });
      },
    };
    expose(desk, this.#channel.port2 as never);
  }

  postMessage(message: unknown, transfer: never[] = []) {
    this.#channel.port1.postMessage(message, transfer);
  }
  addEventListener(type: string, listener: never) {
    if (type === 'error') this.#listeners.push(listener);
    else this.#channel.port1.addEventListener(type, listener);
    this.#channel.port1.start();
  }
  removeEventListener(type: string, listener: never) {
    this.#channel.port1.removeEventListener(type, listener);
  }
  terminate() {
    this.isEnded = true;
    this.#channel.port1.close();
  }
  fall() {
    for (const listener of this.#listeners) listener({ message: 'fell' });
  }
}

let readReport: typeof import('./page-reader.ts').readReport;
beforeEach(async () => {
  FakeWorker.made = [];
  vi.stubGlobal('Worker', FakeWorker);
  vi.resetModules();
  ({ readReport } = await import('./page-reader.ts'));
});
afterEach(() => {
  for (const worker of FakeWorker.made) worker.terminate();
  vi.unstubAllGlobals();
});

const begun = (worker: number, count: number) =>
  vi.waitFor(() => expect(FakeWorker.made[worker]?.read).toHaveLength(count));
const says = async (outcome: ReturnType<typeof readReport>) => {
  const read = await outcome;
  return read === 'stopped' ? read : 'problem' in read ? read.problem.says : 'read';
};

test('no worker is made before something is read; one reads one report after the other', async () => {
  expect(FakeWorker.made).toHaveLength(0);
  const [first, second] = [readReport({ content: 'One' }), readReport({ content: 'Two' })];
  await begun(0, 1);
  FakeWorker.made[0]!.answer();
  await begun(0, 2);
  FakeWorker.made[0]!.answer();
  expect([await says(first), await says(second)]).toEqual(['One was read.', 'Two was read.']);
  expect(FakeWorker.made).toHaveLength(1);
});

test('a reading that is called off ends in the middle of its work, and the next does not wait for it', async () => {
  const own = new AbortController();
  const [first, second] = [readReport({ content: 'Long' }, own.signal), readReport({ content: 'Short' })];
  await begun(0, 1);
  own.abort();
  expect(await says(first)).toBe('stopped');
  await begun(1, 1);
  expect([FakeWorker.made[0]!.isEnded, FakeWorker.made[1]!.read]).toEqual([true, ['Short']]);
  FakeWorker.made[1]!.answer();
  expect(await says(second)).toBe('Short was read.');
});

test('one that only waits is called off without disturbing the one that is read', async () => {
  const own = new AbortController();
  const [first, second] = [readReport({ content: 'One' }), readReport({ content: 'Two' }, own.signal)];
  await begun(0, 1);
  own.abort();
  expect(await says(second)).toBe('stopped');
  FakeWorker.made[0]!.answer();
  expect([await says(first), FakeWorker.made[0]!.read]).toEqual(['One was read.', ['One']]);
});

test('a worker that falls over is told of, and the next report gets another', async () => {
  const first = readReport({ content: 'Bad' });
  await begun(0, 1);
  FakeWorker.made[0]!.fall();
  expect(await says(first)).toMatch(/stopped at this one/);
  const second = readReport({ content: 'Good' });
  await begun(1, 1);
  FakeWorker.made[1]!.answer();
  expect(await says(second)).toBe('Good was read.');
});
