import { expect, test } from 'vitest';
import { libraryCase } from '../../../../test/library-case.ts';
import { orderedRiver, riverTalks, threeAtTheRiver } from '../../../../test/river-talks.ts';
import { parseCase } from '../../../format/index.ts';
import { finish } from '../../../model/index.ts';
import { groundOf } from '../ground.ts';
import { talksPage } from './talks-page.ts';

function pageOf(text: string, meeting?: string) {
  const { case: checked, draft } = parseCase(text);
  return finish(talksPage(groundOf(checked!, draft!), { meeting }));
}

test('the page says first that its numbers are assumed, then what needs none, then the rest', () => {
  const { blocks } = pageOf(riverTalks).document;
  const [first] = blocks;
  expect(first).toMatchObject({ kind: 'paragraph', tone: 'warning' });
  expect(first!.kind === 'paragraph' && first!.text).toContain('assumption');
  const headings = blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : []));
  expect(headings.slice(-2)).toEqual(['How the talks go', 'What was put in']);
  expect(headings.length).toBeGreaterThanOrEqual(3);
});

test('a page can be had of a meeting, and of talks without numbers', () => {
  expect(pageOf(threeAtTheRiver, 'spring').document.subtitle.join(' ')).toContain('The spring meeting');
  expect(pageOf(orderedRiver).document.blocks.length).toBeGreaterThan(3);
});

test('the page of the shipped case has its states in words', () => {
  const checked = libraryCase('vladivostok-2019');
  const { blocks } = finish(talksPage(groundOf(checked, {} as never), {})).document;
  expect(blocks.some((block) => block.kind === 'table')).toBe(true);
});

test('the figure comes with the document, from the same meeting and the same points', () => {
  const { document, points } = pageOf(threeAtTheRiver, 'spring');
  const { numbers, parties } = points;
  if (numbers?.form !== 'numbers') throw new Error('There are numbers at the meeting.');
  expect(parties.map(({ name }) => name)).toEqual(['Upstream', 'The town', 'Downstream']);
  // At this meeting water has four values, and at the first three.
  expect(numbers.outcomes).toBe(4n * 5n * 2n);
  const [usual] = numbers.without;
  const text = JSON.stringify(document.blocks);
  for (const value of usual!.named.nash.points[0]!.values) expect(text).toContain(value);
});

test('talks without numbers have a page without a figure', () => {
  expect(pageOf(orderedRiver).points.numbers).toBeUndefined();
});
