import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyzeCase, type Summary, summarize } from '../../analysis/index.ts';
import { parseCase } from '../../format/index.ts';
import { finish } from '../../model/index.ts';
import { withNeededIsolates } from '../writers/document.ts';
import { summaryInWords } from './summary-in-words.ts';

function told(id: string, options: { variant?: string } = {}, change: Partial<Summary> = {}): string {
  const { case: checked } = parseCase(readFileSync(new URL(`../../../cases/${id}/case.yaml`, import.meta.url), 'utf8'));
  const analysis = finish(analyzeCase(checked!, options));
  const summary = { ...finish(summarize(analysis)), ...change };
  return withNeededIsolates(summaryInWords({ analysis, summary, reach: undefined }).join('\n'));
}

test('what breaks the status quo comes first, with who and where to', () => {
  expect(told('elmira').split('\n')[0]).toBe(
    'The status quo is state 1: Uniroyal Chemical drags out the appeal. Given these wants it does not hold: Local governments can leave it on its own and be better off, to 5 (Local governments insists on the original order).',
  );
});

test('what holds and cannot be reached alone names who must move together, and who is exposed', () => {
  const words = told('vladivostok-2019');
  expect(words).toContain('nobody gets there on its own: it takes a joint step by United States and North Korea.');
  expect(words).toContain('If United States goes first and nobody follows, it is left in 3, which it likes less.');
});

test('wants that are unknown leave the answer open, and it says on whom it hangs', () => {
  expect(told('lake-gisborne')).toContain(
    'None of the 8 states holds for certain. What Province of Newfoundland wants is unknown, and for 3 states the answer hangs on it.',
  );
});

test('where several outcomes hold it says that all are shown', () => {
  expect(told('chicken')).toContain('Several outcomes hold; all are shown.');
});

test('of too many states only the numbers are given', () => {
  const words = told('elmira', {}, { holdingCount: 5000, stateCount: 100_000 });
  expect(words).toContain('Of the 100,000 states, 3 hold as they are');
  expect(words).toContain(
    '4,997 more hold only because whoever could leave expects an answer. They are too many to be named here.',
  );
  expect(words).not.toContain('all are shown');
});

test('without a status quo nothing is said of ways out of it', () => {
  expect(told('chicken')).toContain('The case names no status quo, so nothing is said of ways out of it.');
});
