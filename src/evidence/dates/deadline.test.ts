import { expect, test } from 'vitest';
import { paragraphsOf } from '../text/paragraphs.ts';
import { findDates } from './find-dates.ts';

const limits = (text: string) =>
  findDates(paragraphsOf(text), { published: '2023-05-12' })
    .flat()
    .filter(({ isDeadline }) => isDeadline)
    .map(({ words, value }) => `${words} = ${value}`);

test.each([
  ['The tunnel was meant to stand by the end of 2019.', 'by the end of 2019 = 2019'],
  ['The fee should have been paid by 3 March.', 'by 3 March = 2023-03-03'],
  ['They must sign by the end of this autumn.', 'by the end of this autumn = 2023-FA'],
  ['Both sides said they would vote before the end of May.', 'before the end of May = 2023-05'],
  ['The firm may go bankrupt within two weeks if no bank helps.', 'within two weeks = P2W'],
])('what was or is to be done by a date has a deadline: %s', (text, limit) => {
  expect(limits(text)).toEqual([limit]);
});

test.each([
  ['They were to pay before 1 April.', 'before 1 April = 2023-04-01'],
  ['The union demanded payment before 1 June.', 'before 1 June = 2023-06-01'],
  ['They should be home before Christmas.', 'before Christmas = 2023-12-25'],
  ['Before 1 June, every owner must register.', 'Before 1 June = 2023-06-01'],
])('what is demanded before a date has a deadline: %s', (text, limit) => {
  expect(limits(text)).toEqual([limit]);
});

test.each([
  'Nothing will happen before 15 May.',
  'They must not sail before 20 May.',
  'The minister does not expect talks before June.',
  'He said nobody would pay before the end of May.',
  'Before June nobody has to pay.',
  'Before 2015 the firm was required to pay twice.',
  'Before 3 March, the ministry had demanded payment.',
  'Contracts signed before 1 June must be honored.',
  'The institute expects the flow to drop by 2035.',
  'The union fears that dumping will halve wages by October.',
  'Those born before 1990 are required to register.',
])('before a date on which something may begin, or in the past, nothing is due: %s', (text) => {
  expect(limits(text)).toEqual([]);
});

test('what had been done by a date has none', () => {
  expect(limits('By the end of 2019 the tunnel had collapsed.')).toEqual([]);
});
