import fc from 'fast-check';
import { expect, test } from 'vitest';
import { processorTime } from '../../../test/processor-time.ts';
import { differingStretches, lineDiff } from './line-diff.ts';

const lines = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 14 });

test('what is not new gives the text before, what is not gone the text after', () => {
  fc.assert(
    fc.property(lines, lines, (a, b) => {
      const diff = lineDiff(a.join('\n'), b.join('\n'));
      const without = (kind: string) => diff.filter((line) => line.kind !== kind);
      expect(without('new').map(({ text }) => text)).toEqual(a.length === 0 ? [''] : a);
      expect(without('gone').map(({ text }) => text)).toEqual(b.length === 0 ? [''] : b);
      expect(without('new').map(({ before }) => before)).toEqual(without('new').map((_, place) => place + 1));
      expect(without('gone').map(({ after }) => after)).toEqual(without('gone').map((_, place) => place + 1));
    }),
  );
});

test('as many lines are shared as can be', () => {
  fc.assert(
    fc.property(lines, lines, (a, b) => {
      const differing = differingStretches(a, b);
      const gone = differing.reduce((sum, { before }) => sum + before.to - before.from, 0);
      expect(a.length - gone).toBe(longestCommon(a, b));
    }),
  );
});

test('one line that changed among many is the one difference', () => {
  const before = Array.from({ length: 5000 }, (_, line) => `line ${line}`);
  const after = before.with(2500, 'another');
  expect(differingStretches(before, after)).toEqual([
    { before: { from: 2500, to: 2501 }, after: { from: 2500, to: 2501 } },
  ]);
  expect(differingStretches(before, before)).toEqual([]);
});

test('texts that share nothing are told apart within a second', () => {
  const before = Array.from({ length: 20_000 }, (_, line) => `old ${line}`);
  const after = before.map((line) => `new ${line}`);
  const began = processorTime();
  expect(differingStretches(before, after)).toHaveLength(1);
  expect(processorTime() - began).toBeLessThan(1000);
});

function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const one of a) {
    const next = [0];
    b.forEach((other, place) => {
      next.push(one === other ? row[place]! + 1 : Math.max(row[place + 1]!, next[place]!));
    });
    row = next;
  }
  return row[b.length]!;
}
