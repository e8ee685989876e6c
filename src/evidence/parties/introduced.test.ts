import { expect, test } from 'vitest';
import { paragraphsOf } from '../text/paragraphs.ts';
import { findParties } from './find-parties.ts';

const mentionsIn = (text: string) =>
  findParties(paragraphsOf(text))
    .parties.flatMap(({ name, what, mentions }) =>
      mentions.map(({ start, end }) => ({ start, as: `${text.slice(start, end)} = ${name} (${what})` })),
    )
    .sort((a, b) => a.start - b.start)
    .map(({ as }) => as);

test.each([
  ['The company "Tojikmetal" must pay.', ['Tojikmetal = Tojikmetal (group)']],
  ['It came from an armed group, the Twelfth Column, in May.', ['Twelfth Column = Twelfth Column (group)']],
  ['The men of Katiba Dori-Sud sleep there.', ['Katiba Dori-Sud = Katiba Dori-Sud (group)']],
  ['The growers’ group CitrusLuz said so.', ['CitrusLuz = CitrusLuz (group)']],
  [
    'Fighters of the Lamu Front, the LIF, came. LIF left.',
    ['Lamu Front = Lamu Front (group)', 'LIF = Lamu Front (group)', 'LIF = Lamu Front (group)'],
  ],
  [
    'Mopane Ridge Mining plc paid. Shares in Mopane Ridge slid.',
    ['Mopane Ridge Mining plc = Mopane Ridge Mining plc (group)', 'Mopane Ridge = Mopane Ridge Mining plc (group)'],
  ],
  [
    'Solaris Offshore Holdings drilled. Solaris must pay, they said in Solaris Bay.',
    ['Solaris Offshore Holdings = Solaris Offshore Holdings (group)', 'Solaris = Solaris Offshore Holdings (group)'],
  ],
  [
    'It is in the Western and Central Tuna Commission.',
    ['Western and Central Tuna Commission = Western and Central Tuna Commission (organization)'],
  ],
])('a body is known by how the text speaks of it: %s', (text, mentions) => {
  expect(mentionsIn(text)).toEqual(mentions);
});

test('a surname that is a people’s name too stays hers', () => {
  const { parties } = findParties(paragraphsOf('“No,” says Maja Turk. Turk sat in the team. A Turk came by.'));
  expect(parties.map(({ name, mentions }) => `${name} ${mentions.length}`)).toEqual(['Maja Turk 2', 'Turkey 1']);
});

test.each([
  ['They opened the road at Medina as part of the deal.', []],
  ['Blue Fjord Aquaculture won.', ['Blue Fjord Aquaculture']],
])('bodies: %s', (text, names) => {
  expect(findParties(paragraphsOf(text)).parties.map(({ name }) => name)).toEqual(names);
});

test.each([
  ['The envoy of the Cambodian palace Chea Visal left.', 'Chea Visal'],
  ['One of the three deputies, Wilmar Quiroga, had retired.', 'Wilmar Quiroga'],
  ['The co-chairs, Dragana Simičević and Mirsad Huseljić, left.', 'Mirsad Huseljić'],
  ['Expert Bakhtiyor Yunusov considers it done.', 'Bakhtiyor Yunusov'],
  ['The delegation, headed by Zulfiya Rahmonova, came.', 'Zulfiya Rahmonova'],
  ['The head of the customs of Georgia Irakli Chkhaidze has left.', 'Irakli Chkhaidze'],
  ['Wendla Torbick mended the nets. “We sang,” said Torbick.', 'Wendla Torbick'],
  ['I went to see Vjera Lukšić.', 'Vjera Lukšić'],
  ['It is in a paper by Wendla Torbick.', 'Wendla Torbick'],
  ['Wendla Torbick of the Ghent Water Institute stayed.', 'Wendla Torbick'],
  ['“No,” says Maja Turk. Turk sat in the team.', 'Maja Turk'],
])('a person is known by what the text says she is: %s', (text, name) => {
  expect(
    findParties(paragraphsOf(text))
      .parties.filter(({ what }) => what === 'person')
      .map((person) => person.name),
  ).toContain(name);
});

test.each([
  'The newspaper Khmer Dispatch wrote it.',
  'It was done in the Kazakh, Kyrgyz and Russian languages.',
  '**TARAWA, Friday 5 May 2023** – The agency paid.',
  'Yerevan, 14 September. The ministry paid.',
  'The Minister of Forests and Inland Waters paid.',
])('papers, languages, datelines and portfolios are no parties: %s', (text) => {
  expect(mentionsIn(text)).toEqual([]);
});

test('names in capitals, as they open turns, are written as any other, and an outlet that asks is no person', () => {
  const { parties } = findParties(
    paragraphsOf('RADIO AURORA: Will he pay?\nHAMIDOU TRAWELÉ: He will.\nRADIO AURORA: When?\nHAMIDOU TRAWELÉ: Soon.'),
  );
  expect(parties.map(({ name }) => name)).toEqual(['Hamidou Trawelé']);
});

test('however many names sound alike, some three dozen questions are asked at most', () => {
  const text = Array.from({ length: 400 }, (_, n) => {
    const letters = [...String(n)].map((digit) => 'bdfglmnprv'[Number(digit)]).join('a');
    return `President Yor${letters}anchev said so. President Jor${letters}anchev said so.`;
  }).join(' ');
  const { asks } = findParties(paragraphsOf(text));
  expect(asks.length).toBeGreaterThan(10);
  expect(asks.length).toBeLessThan(40);
});
