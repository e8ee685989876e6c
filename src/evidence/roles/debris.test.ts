import { expect, test } from 'vitest';
import { paragraphsOf } from '../text/paragraphs.ts';
import { rolesOf } from './roles.ts';

test.each([
  'They share the water.',
  'Follow the money.',
  'By Friday the river had frozen.',
  'Comments by the minister angered Oslo.',
  'Photo finish or not, the vote was close.',
  'Send us more troops, the general asked.',
  'Read the treaty again.',
  'Talks end.',
  'Source close to the talks: no deal.',
  'The embassy is not responsible for the content of the letter.',
  'The views expressed in the letter were those of one man.',
  'If you want to send a message, send a ship.',
  'This text is final, the minister said.',
  'Liked by few and feared by all, the colonel stayed at home.',
  'The agency reported from Kabul that it had seen no troops, a spokesman said.',
  'Poll after poll has found the same answer.',
  'Vote by vote the chamber took the treaty apart.',
  'The bill passed with 108 votes.',
  'Newsletters from the front were read aloud.',
  'For more than a year nobody has been to see the dam.',
  'Comments on the draft are due in May.',
  'Subscribers will pay more for gas.',
  'By signing, Oslo agreed to open its ports.',
  'If you want peace, join our side, he told them.',
  'This text was translated by both delegations before signing.',
  'Become a member or leave, Brussels told Oslo.',
  'Registered in Panama, the ship had no insurance.',
  'First published in 1904, the treaty is still valid.',
  'This site uses more power than the city.',
  'The video showed four ships at anchor.',
  'Loading resumed at dawn.',
  'Annual plan for the harvest',
  'Full access to the sites',
  'Other topics on the table',
  'Certificate of 4 May disputed',
  'Voting results from the north: 52 % for the treaty, 48 % against it.',
  'Survey results put support at 61% in May and 47% in June.',
  'Thomson told reporters that the lock would stay shut.',
  'This investigation is supported by the prosecutor in Riga.',
  'This series was financed by the two governments.',
  'Since last spring the canal is community-owned.',
])('“%s” is a sentence, not debris', (sentence) => {
  const body =
    'The two delegations met for six hours in a customs shed on the pier, and neither side was willing to say what had been agreed.';
  const report = paragraphsOf(`Pier talks end without a word\n${body}\n${sentence}\n${body}`);
  expect(rolesOf(report, { parties: [], outside: [] })[2]!.role).not.toBe('debris');
});

test.each([
  'USD 1.0812 EUR 1.1704 +31°',
  'Views: 4 120 Print version A+ A-',
  'Radio Nord Transcripts | Listen to this programme (12 min) | Subscribe',
  'Transcript: Channel Eight. Corrections? Write to us. © 2021',
  'Lund reported from Lima. Staff writer Ana Reyes contributed to this report.',
  'Riga, 4 May 2016',
  'Opinions › Water',
  'You are receiving this because you signed up at harbor.example.',
  '(Updates with reaction from Oslo, background)',
  'Conversed Ana Reyes',
  'POLL: Should the pier be shared? Yes / No / Hard to say',
  'Poll results: yes 48%, no 40%, hard to say 12%',
  'Have your say: is the fee fair? (832 votes)',
  'Vote in our Telegram channel',
  'Newsletter: the week at sea, every Friday in your mailbox',
  'Home > Region > Lakeshore',
  'Updated - May 4, 2016 07:14 pm IST',
  'By Ana Reyes in Lima Published 4 May 2016, 5:20 pm',
  'Image caption: The pier in May',
  '(With inputs from agencies)',
  'ADVERTISEMENT - SCROLL ON',
  'This text was translated from Dutch with the help of automatic tools and read by an editor.',
  'If you want to read all our stories without limits, subscribe for one euro.',
  'By subscribing you accept our terms of use.',
  'Manage consent',
  'Suggest a correction',
  'Was this article helpful?',
  'Load more updates',
  'Reproduction in whole or in part is prohibited without written permission.',
  'Spotted an error? Tell us.',
  'This story was supported by a grant from the Harbor Fund.',
  'Русский',
  'A ship at the pier on Feb. 20. (Ana Reyes / Pier Post)',
  'Photo for illustrative purposes only.',
  'If you like what you read, please consider supporting us.',
  'Voting results: who should run the lock? (612 votes)',
  'Thomson Reuters Trust Principles',
  'This investigation was supported by a grant from the Harbor Fund.',
  'This series was made possible by the Harbor Foundation.',
  'Our newsroom is community-owned.',
])('“%s” is debris, above the text and below it', (line) => {
  const body =
    'The two delegations met for six hours in a customs shed on the pier, and neither side was willing to say what had been agreed.';
  const report = paragraphsOf(`Pier talks end without a word\n${line}\n${body}\n${body}\n${line}`);
  expect(rolesOf(report, { parties: [], outside: [] }).map(({ role }) => role)).toEqual(
    'headline debris report report debris'.split(' '),
  );
});

test('a headline may tell of a poll, and debris above it does not take its place', () => {
  const body =
    'The two delegations met for six hours in a customs shed on the pier, and neither side was willing to say what had been agreed.';
  const text = `SURVEY: Do you trust the harbor council? Yes / No\nPoll: Most of Kiel backs the pier talks\n${body}`;
  const roles = rolesOf(paragraphsOf(text), { parties: [], outside: [] }).map(({ role }) => role);
  expect(roles).toEqual(['debris', 'headline', 'report']);
});

test('a story behind the call to subscribe is a teaser, praise for the newsletter is not', () => {
  const body =
    'The two delegations met for six hours in a customs shed on the pier, and neither side was willing to say what had been agreed.';
  const last = (line: string) =>
    rolesOf(paragraphsOf(`Pier talks end without a word\n${body}\nSubscribe to our newsletter\n${line}`), {
      parties: [],
      outside: [],
    }).at(-1)!.role;
  expect(last('Lighthouse keeper of Anholt looks for a successor')).toBe('teaser');
  expect(last('What matters in the morning, in five minutes.')).toBe('debris');
});

test('a menu of many short lines above the title is debris, whatever it names', () => {
  const menu =
    'Harbor\nRivers\nThe Delta\nBorders\nVoices\nLong Reads\nMaps\nEvents\nPartners\nOur People\nTenders\nDonors\nReports\nThe Prize\nTeam\nIdeas';
  const text = `${menu}\nPier talks end without a word\nThe two delegations met for six hours in a customs shed on the pier, and neither side was willing to say what had been agreed.`;
  const roles = rolesOf(paragraphsOf(text), { parties: [], outside: [] }).map(({ role }) => role);
  expect(roles).toEqual([...Array.from({ length: 16 }, () => 'debris'), 'headline', 'report']);
});

const prose =
  'The two delegations met for six hours in a customs shed on the pier, and neither side was willing to say what had been agreed.';
const rolesIn = (...lines: string[]) =>
  rolesOf(paragraphsOf(['Pier talks end without a word', ...lines].join('\n')), { parties: [], outside: [] }).map(
    ({ role, because }) => (role === 'debris' ? because.rule : role),
  );

test('the title of something else behind its kind in capitals is debris below the text, and may be a title above it', () => {
  expect(rolesIn(prose, 'PODCAST: Why the pier sank', prose).slice(2)).toEqual(['debris/read-also', 'report']);
  expect(
    rolesOf(paragraphsOf(`OPINION: Why the pier sank\n${prose}`), { parties: [], outside: [] }).map(({ role }) => role),
  ).toEqual(['headline', 'report']);
});

test('a few words between lines of furniture are debris, a heading above text is none', () => {
  expect(rolesIn(prose, 'Advertisement', 'Blue water', 'Share this article', prose).slice(2)).toEqual([
    'debris/advertisement',
    'debris/between',
    'debris/share',
    'report',
  ]);
  expect(rolesIn(prose, 'Advertisement', 'Blue water', prose).slice(3)).toEqual(['headline', 'report']);
});

test('a heading behind furniture with a sentence below it is no scrap', () => {
  const short = 'Transit brought the harbor nine million last year.';
  expect(rolesIn(prose, 'Advertisement', 'Share of transit', short).slice(3)).toEqual(['headline', 'report']);
});

test('lines below a colon that lost their bullets are a list, not headings', () => {
  expect(rolesIn(prose, 'Three ships stay in port:', 'Anholt (82 m)', 'Samso (55 m)', 'Fano (71 m)', prose)).toEqual(
    'headline report report report report report report'.split(' '),
  );
});

test('more information may lead to another story, or to a number', () => {
  expect(rolesIn(prose, 'More information', 'Ferry to Anholt sails again after nine weeks', prose).slice(2, 4)).toEqual(
    ['debris/related-label', 'teaser'],
  );
  expect(rolesIn(prose, prose, 'More information', 'Harbor press office', 'Tel. +45 5550 0101').slice(3)).toEqual([
    'debris/contact',
    'debris/contact',
    'debris/contact',
  ]);
});
