import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyzeCase, type Summary, summarize } from '../../analysis/index.ts';
import { parseCase } from '../../format/index.ts';
import { finish } from '../../model/index.ts';
import { type Inline, inlinesOf, withNeededIsolates } from '../writers/document.ts';
import { summaryInWords } from './summary-in-words.ts';

function told(id: string, options: { variant?: string } = {}, change: Partial<Summary> = {}): string {
  return toldOf(readFileSync(new URL(`../../../cases/${id}/case.yaml`, import.meta.url), 'utf8'), options, change);
}

function toldOf(text: string, options: { variant?: string } = {}, change: Partial<Summary> = {}): string {
  const { case: checked } = parseCase(text);
  const analysis = finish(analyzeCase(checked!, options));
  const summary = { ...finish(summarize(analysis)), ...change };
  const paragraphs = summaryInWords({ analysis, summary, reach: undefined });
  return withNeededIsolates(paragraphs.map((text) => inlinesOf(text).map(plain).join('')).join('\n'));
}

function plain(inline: Inline): string {
  return typeof inline === 'string' ? inline : 'phrase' in inline ? inline.phrase : '';
}

test('each phrase leads to its reason', () => {
  const { case: checked } = parseCase(
    readFileSync(new URL('../../../cases/elmira/case.yaml', import.meta.url), 'utf8'),
  );
  const analysis = finish(analyzeCase(checked!, {}));
  const paragraphs = summaryInWords({ analysis, summary: finish(summarize(analysis)), reach: undefined });
  const phrases = paragraphs.flatMap((text) => inlinesOf(text).filter((inline) => inline !== ' '));
  expect(phrases.every((inline) => typeof inline === 'object' && 'phrase' in inline)).toBe(true);
  const leaves = phrases.find((inline) => plain(inline).includes('can leave it on their own'));
  expect(leaves).toMatchObject({ about: { kind: 'verdict', n: 1, party: 'local', concept: 'nash' } });
});

test('what breaks the status quo comes first, with who and where to', () => {
  expect(told('elmira').split('\n')[0]).toBe(
    'The status quo is state 1: Uniroyal Chemical drags out the appeal. Given these wants it does not hold: Local governments can leave it on their own and be better off, to 5 (Local governments insist on the original order).',
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
  expect(words).toContain('4,997 more hold only by foresight (SEQ and SSEQ). They are too many to be named here.');
  expect(words).not.toContain('all are shown');
});

test('without a status quo nothing is said of ways out of it', () => {
  expect(told('chicken')).toContain('The case names no status quo, so nothing is said of ways out of it.');
});

test('the route to a state is told to its end, and who took part and is worse off there', () => {
  expect(told('elmira')).toContain(
    'To 8 from 1: first Local governments insist on the original order (to 5); then together to 8 (Ministry of the Environment modifies the control order; Uniroyal Chemical no longer drags out the appeal and accepts the control order).',
  );
  expect(told('elmira')).toContain(
    'Uniroyal Chemical and Local governments end worse off than in 1, where they started.',
  );
});

test('states are told together where they share a joint step, which is told once', () => {
  const words = told('vladivostok-2019').split('\n');
  const paragraph = words.find((text) => text.startsWith('States 8, 28, 68 and 108 hold'))!;
  expect(paragraph.match(/agrees to ease sanctions/g)).toHaveLength(1);
  expect(paragraph).toContain('To 28 from 2: first together to 8, as above; then Russia presses');
  expect(words.filter((text) => /^State (48|88) holds/.test(text))).toHaveLength(2);
});

test('where several like better not to follow, it is said of each', () => {
  expect(told('vladivostok-2019')).toContain(
    'Once the others have moved, each of United States and North Korea likes better not to follow.',
  );
});

const ties = `
demarche: 1
title: Ties
parties:
  anna: { name: Anna }
  bert: { name: Bert }
conflict:
  options:
    anna: { go: goes }
    bert: { come: comes }
  statusQuo: []
  preferences:
    anna: [bert.come]
    bert: [anna.go if bert.come]
`;

test('who would gain nothing by a step is not said to be against it', () => {
  expect(toldOf(ties)).toContain('leads there: Anna (2) or Bert (4) would gain nothing by it.');
  expect(told('elmira')).toContain('leads there: against its wants Uniroyal Chemical would have to go along.');
});

test('a status quo that holds is told apart from the other states that hold', () => {
  expect(toldOf(ties)).toContain('lead to no other state that holds.');
});

test('credible answers, moves at the same moment and threats are told apart', () => {
  expect(told('prisoners-dilemma')).toContain(
    '1 more holds only because whoever could leave expects a credible answer (1).',
  );
  expect(told('called-bluff')).toContain('1 more holds only because of what others could do at the same moment (4).');
  expect(told('chain-store')).toContain('1 more holds only by threats that may hurt those who carry them out (1).');
});
