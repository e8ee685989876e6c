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
  const { blocks } = pageOf(riverTalks);
  const [first] = blocks;
  expect(first).toMatchObject({ kind: 'paragraph', tone: 'warning' });
  expect(first!.kind === 'paragraph' && first!.text).toContain('assumption');
  const headings = blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : []));
  expect(headings.at(-1)).toBe('How the talks go');
  expect(headings.length).toBeGreaterThanOrEqual(3);
});

test('a page can be had of a meeting, and of talks without numbers', () => {
  expect(pageOf(threeAtTheRiver, 'spring').subtitle.join(' ')).toContain('The spring meeting');
  expect(pageOf(orderedRiver).blocks.length).toBeGreaterThan(3);
});

test('the page of the shipped case has its states in words', () => {
  const checked = libraryCase('vladivostok-2019');
  const { blocks } = finish(talksPage({ case: checked } as never, {}));
  expect(blocks.some((block) => block.kind === 'table')).toBe(true);
});
