import { expect, test } from 'vitest';
import { heedInterrupts, Interrupted } from './interrupt.ts';

test('the first Ctrl-C asks to stop and leaves the second to the system', () => {
  const before = process.listenerCount('SIGINT');
  const { signal } = heedInterrupts();
  expect(process.listenerCount('SIGINT')).toBe(before + 1);
  process.emit('SIGINT');
  expect(signal.aborted).toBe(true);
  expect(signal.reason).toBeInstanceOf(Interrupted);
  expect(process.listenerCount('SIGINT')).toBe(before);
});

test('once released, nothing listens', () => {
  const before = process.listenerCount('SIGTERM');
  heedInterrupts().release();
  expect(process.listenerCount('SIGTERM')).toBe(before);
});
