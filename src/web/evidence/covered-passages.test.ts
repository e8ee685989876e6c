import { expect, test } from 'vitest';
import { coveredBy, proposalAt } from './covered-passages.ts';

const span = (start: number, end: number) => ({ start, end });

test('a statement covers its own proposal, and not the premise within it', () => {
  const proposals = [span(0, 100), span(20, 60)];
  expect(coveredBy(proposals, [span(0, 100)])).toEqual([true, false]);
  expect(coveredBy(proposals, [span(0, 98)])).toEqual([true, false]);
  expect(coveredBy(proposals, [span(20, 60)])).toEqual([false, true]);
});

test('the parts of a proposal that was split cover it together, and one merged out of two covers both', () => {
  expect(coveredBy([span(0, 100)], [span(0, 30), span(32, 100)])).toEqual([true]);
  expect(coveredBy([span(0, 40), span(41, 100), span(101, 140)], [span(0, 100)])).toEqual([true, true, false]);
  expect(coveredBy([span(0, 100)], [span(0, 30)])).toEqual([false]);
});

test('a passage belongs to the proposal that it shares most with', () => {
  const proposals = [span(0, 50), span(50, 100)];
  expect(proposalAt(proposals, span(40, 100))).toBe(proposals[1]);
  expect(proposalAt(proposals, span(100, 120))).toBeUndefined();
});
