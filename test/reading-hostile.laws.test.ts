/** Whatever is pasted, the reader comes to an end, and twice as much takes about twice as long. */
import { describe, expect, test } from 'vitest';
import { readReport } from '../src/evidence/index.ts';
import { HOSTILE_KINDS, hostileText } from './hostile-text.ts';

const SIZE = 30_000;

/** Of the processor, in milliseconds: what else the machine does counts less. The lesser of two. */
function costOf(text: string): number {
  const once = () => {
    const before = process.cpuUsage();
    readReport({ text });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  return Math.min(once(), once());
}

describe.each(HOSTILE_KINDS)('%s', (kind) => {
  test('four times the text takes less than nine times the work', () => {
    costOf(hostileText(kind, 10_000));
    const [less, more] = [SIZE / 2, SIZE * 2].map((size) => costOf(hostileText(kind, size)));
    expect(more).toBeLessThan(9 * less! + 300);
  });
});
