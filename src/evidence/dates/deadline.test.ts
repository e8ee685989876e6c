import { expect, test } from 'vitest';
import { paragraphsOf } from '../text/paragraphs.ts';
import { findDates } from './find-dates.ts';

const limits = (text: string) =>
  findDates(paragraphsOf(text), { published: '2023-05-12' })
    .flat()
    .filter(({ isDeadline }) => isDeadline)
    .map(({ words, value }) => `${words} = ${value}`);

test.each([
  ['The tunnel was to open by the end of 2019.', 'by the end of 2019 = 2019'],
  ['The fee should have been paid by 3 March.', 'by 3 March = 2023-03-03'],
  ['They must sign by the end of the summer.', 'by the end of the summer = 2023-SU'],
  ['The two said they would meet before the end of the month.', 'before the end of the month = 2023-05'],
  ['Workers could be sent home within three weeks if no boat sails.', 'within three weeks = P3W'],
])('what was or is to be done by a date has a deadline: %s', (text, limit) => {
  expect(limits(text)).toEqual([limit]);
});

test('what had been done by a date has none', () => {
  expect(limits('By the end of 2019 the tunnel had collapsed.')).toEqual([]);
});
