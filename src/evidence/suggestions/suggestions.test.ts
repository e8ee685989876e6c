import { expect, test } from 'vitest';
import { readReport } from '../read-report.ts';

const suggested = (text: string) =>
  readReport({
    text: `Lock on the Danube\n\n${text}\n\nThe river has been low since June this year.\n`,
    published: '2024-06-10',
  }).suggestions.map(({ for: what, party, because }) => `${what} ${party} ${because.rule}`);

test.each([
  ['Bulgaria wants the lock opened before the harvest.', 'preference bulgaria suggestion/want'],
  ['A shut lock is beneficial for Romania.', 'preference romania suggestion/interest'],
  ['Romania is ready to open the lock at night.', 'option romania suggestion/ready'],
  ['Romania refused to open the lock.', 'option romania suggestion/refuse'],
  ['Romania is obliged to open the lock.', 'rule romania suggestion/obliged'],
  ['Bulgaria prefers a late agreement to a court.', 'pair bulgaria suggestion/prefer'],
  ['Bulgaria seeks a rebate rather than an apology.', 'pair bulgaria suggestion/rather-than'],
])('%s', (text, suggestion) => {
  expect(suggested(text)).toContain(suggestion);
});

test('a deadline is suggested with its words', () => {
  expect(suggested('Romania must open the lock by the end of the year.')).toEqual(
    expect.arrayContaining(['rule romania suggestion/must', 'deadline romania suggestion/deadline']),
  );
});

test('plain narration suggests nothing', () => {
  expect(suggested('The barges arrived in Ruse on 3 May.')).toEqual([]);
});
