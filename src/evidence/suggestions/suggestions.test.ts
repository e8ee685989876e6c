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
  ['Romania can shut the lock at night.', 'option romania suggestion/can'],
  ['Bulgaria said that it wants the lock open.', 'preference bulgaria suggestion/want'],
  ['Bulgaria has threatened to block the road.', 'option bulgaria suggestion/threat'],
  ['The treaty of 1998 forbids Romania to raise fees.', 'rule romania suggestion/forbidden'],
])('%s', (text, suggestion) => {
  expect(suggested(text)).toContain(suggestion);
});

test('a deadline is suggested with its words', () => {
  expect(suggested('Romania must open the lock by the end of the year.')).toEqual(
    expect.arrayContaining(['rule romania suggestion/must', 'deadline romania suggestion/deadline']),
  );
});

const deadlineOf = (text: string) => suggested(text).filter((one) => one.startsWith('deadline'));

test.each([
  'Lena Brod said her government would go to the International Court of Justice unless the water was released by July 15.',
  'The crews must be handed over to Romania by July 3.',
  'The deal with Bulgaria must be signed by July 1.',
])('whom something is brought to or done with has no deadline: %s', (text) => {
  expect(deadlineOf(text)).toEqual(['deadline undefined suggestion/deadline']);
});

test.each([
  'An answer is expected from Romania by 1 July.',
  'The deadline for Romania to answer the letter is July 1.',
  'The fees of Bulgaria must be paid by Romania by July 3.',
])('who has to do it by a day has: %s', (text) => {
  expect(deadlineOf(text)).toEqual(['deadline romania suggestion/deadline']);
});

test.each([
  'The barges arrived in Ruse on 3 May.',
  'The lock can be seen from the bridge.',
  'Romania can only wait.',
  'Sanctions hurt the port in May.',
  'Romania did not oppose the lock.',
  'Nobody in Bulgaria wants the lock open.',
  'It could rain in Romania.',
])('nothing is suggested by: %s', (text) => {
  expect(suggested(text)).toEqual([]);
});

test('a preference without an alternative is no pair', () => {
  expect(suggested('Bulgaria prefers to wait.')).toEqual(['preference bulgaria suggestion/want']);
});
