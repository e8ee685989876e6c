import { expect, test } from 'vitest';
import { findDates } from '../dates/find-dates.ts';
import { paragraphsOf } from '../text/paragraphs.ts';
import { findQuantities } from './find-quantities.ts';

const found = (text: string) => {
  const report = paragraphsOf(text);
  return findQuantities(report, findDates(report, { published: '2024-05-15' }))
    .flat()
    .map(
      ({ words, value, unit, direction }) =>
        `${words} = ${value} ${unit}${direction === undefined ? '' : ` ${direction}`}`,
    );
};

test.each([
  ['Six in ten growers have sold nothing.', 'Six in ten = 60 percent'],
  ['One in four has a loan.', 'One in four = 25 percent'],
  ['Nine out of ten tonnes were landed abroad.', 'Nine out of ten = 90 percent'],
  ['It let him go for half the fine.', 'half = 50 percent'],
])('a share in words is a percentage: %s', (text, quantity) => {
  expect(found(text)).toEqual([quantity]);
});

test.each([
  ['Prices doubled to $3.20 a kilo.', ['$3.20 = 3.2 USD up']],
  ['Traffic halved from 900 lorries to 450.', ['900 lorries = 900 lorries', '450 = 450 lorries down']],
  [
    'Exports fell 12% in the first quarter to 178,000 tonnes.',
    ['12% = 12 percent down', '178,000 tonnes = 178000 tonnes down'],
  ],
  [
    'Exports plunged 24% between 1 May and 9 May to 1.1 million tonnes.',
    ['24% = 24 percent down', '1.1 million tonnes = 1100000 tonnes down'],
  ],
  ['Smuggling has more than doubled, to perhaps 90,000 tonnes.', ['perhaps 90,000 tonnes = 90000 tonnes up']],
  ['It held up about 40 lorries.', ['about 40 lorries = 40 lorries']],
  ['The export has grown on 17,3%.', ['17,3% = 17.3 percent up']],
  ['It made a net loss of $6.0 million.', ['$6.0 million = 6000000 USD']],
  ['The army lost 40 soldiers.', ['40 soldiers = 40 soldiers']],
])('a direction is that of the figure: %s', (text, quantities) => {
  expect(found(text)).toEqual(quantities);
});

test.each([
  [
    'Sixteen people drowned, nine of them pilgrims.',
    ['Sixteen people = 16 people', 'nine of them pilgrims = 9 pilgrims'],
  ],
  ['Four miners drowned and six were rescued.', ['Four miners = 4 miners', 'six = 6 miners']],
  ['Two ships sank and seven were wounded.', ['Two ships = 2 ships', 'seven = 7 people']],
  [
    'The firm has 6,100 people and 2,300 contractors.',
    ['6,100 people = 6100 people', '2,300 contractors = 2300 contractors'],
  ],
  ['It holds eleven drivers and one teacher.', ['eleven drivers = 11 drivers', 'one teacher = 1 teachers']],
  ['It refused 12 flying-fish boats.', ['12 flying-fish boats = 12 boats']],
  ['It struck 6,000 miners’ families.', ['6,000 miners’ families = 6000 families']],
  ['They hold nine arrested Danish customs officers.', ['nine arrested Danish customs officers = 9 customs officers']],
  ['The barge had a crew of nine.', ['nine = 9 crew']],
  [
    'Thirty-one crews came, nine Polish and three Swedish.',
    ['Thirty-one crews = 31 crews', 'nine Polish = 9 crews', 'three = 3 crews'],
  ],
])('what is counted is the head noun, its own or that of the figure before: %s', (text, quantities) => {
  expect(found(text)).toEqual(quantities);
});

test.each([
  ['They want ten dollars fifty.', ['ten dollars fifty = 10.5 USD']],
  ['Each owner paid TT$60,000.', ['TT$60,000 = 60000 TTD']],
  [
    'He paid forty thousand francs. In all, 90,000 CFA francs.',
    ['forty thousand francs = 40000 XOF', '90,000 CFA francs = 90000 XOF'],
  ],
  [
    'It sank from 14.3 to 8.7 billion cubic metres.',
    ['14.3 = 14300000000 cubic meters', '8.7 billion cubic metres = 8700000000 cubic meters down'],
  ],
  ['They lost near 800 thous. dollars.', ['near 800 thous. dollars = 800000 USD down']],
  ['It sent 1 mln 300 thousand tons.', ['1 mln 300 thousand tons = 1300000 tons']],
  ['It sends 900 million kilowatt-hours.', ['900 million kilowatt-hours = 900000000 kilowatt-hours']],
  ['A 5-percentage-point cut came.', ['5-percentage-point = 5 percentage points down']],
])('a figure is read to its end: %s', (text, quantities) => {
  expect(found(text)).toEqual(quantities);
});
