import { expect, test } from 'vitest';
import { processorTime } from '../../../test/processor-time.ts';
import { findDates } from '../dates/find-dates.ts';
import { paragraphsOf } from '../text/paragraphs.ts';
import { findQuantities } from './find-quantities.ts';

const quantitiesIn = (text: string) => {
  const report = paragraphsOf(text);
  return findQuantities(report, findDates(report, { published: '2024-05-15' })).flat();
};

/** `words = value unit`, with `~` for an approximate one and an arrow for a direction. */
const found = (text: string) =>
  quantitiesIn(text).map(
    ({ words, value, to, unit, approximate, direction }) =>
      `${words} = ${value}${to === undefined ? '' : `..${to}`} ${unit}${approximate ? ' ~' : ''}${direction === undefined ? '' : ` ${direction}`}`,
  );

test('every amount of money is found in every way of writing it', () => {
  for (const [symbol, name, code] of [
    ['$', 'dollars', 'USD'],
    ['US$', 'US dollars', 'USD'],
    ['€', 'euros', 'EUR'],
    ['£', 'million pounds', 'GBP'],
    ['A$', 'Australian dollars', 'AUD'],
    ['RUB ', 'roubles', 'RUB'],
  ] as const) {
    for (const [digits, value] of [
      ['34 million', 34_000_000],
      ['1.5 billion', 1_500_000_000],
      ['240,000', 240_000],
    ] as const) {
      expect(found(`They paid ${symbol}${digits} to the port.`)).toEqual([`${symbol}${digits} = ${value} ${code}`]);
      if (name.startsWith('million')) continue;
      expect(found(`They paid ${digits} ${name} to the port.`)).toEqual([`${digits} ${name} = ${value} ${code}`]);
    }
  }
});

test('every word before a figure that blurs or bounds it makes it approximate', () => {
  for (const word of [
    'about',
    'some',
    'nearly',
    'more than',
    'up to',
    'at least',
    'almost',
    'around',
    'roughly',
    'no more than',
    'barely',
  ]) {
    expect(found(`They counted ${word} 230 people there.`)).toEqual([`${word} 230 people = 230 people ~`]);
  }
});

test.each([
  ['Two planes landed.', 'Two planes = 2 planes'],
  ['Fourteen of the passengers slept.', 'Fourteen of the passengers = 14 passengers'],
  ['A delegation of 230 people came.', '230 people = 230 people'],
  ['They sent 40 thousand North Koreans home.', '40 thousand North Koreans = 40000 North Koreans'],
  ['A dozen smaller towns drink from it.', 'A dozen smaller towns = 12 towns'],
  ['The wall is 92 metres high.', '92 metres = 92 meters'],
  ['A 92-metre wall rose.', '92-metre = 92 meters'],
  ['The road is 460 kilometers long.', '460 kilometers = 460 km'],
  ['It holds 1.4 billion cubic metres.', '1.4 billion cubic metres = 1400000000 cubic meters'],
  ['They pump 500,000 barrels per day.', '500,000 barrels per day = 500000 barrels a day'],
  ['Prices rose by 7.5 per cent.', '7.5 per cent = 7.5 percent up'],
  ['Trade fell by 56% again.', '56% = 56 percent down'],
  ['Rents fell by a quarter.', 'a quarter = 25 percent down'],
  ['They want 12 to 15 percent.', '12 to 15 percent = 12..15 percent'],
  ['They want between 2 and 3 million euros.', '2 and 3 million euros = 2000000..3000000 EUR'],
  ['They hold 17 wounded.', '17 wounded = 17 people'],
  ['The 12-member commission met.', '12-member = 12 members'],
  ['He was there three times.', 'three times = 3 times'],
  ['They handed over 12 people.', '12 people = 12 people'],
])('%s', (sentence, expected) => {
  expect(found(sentence)).toEqual([expected]);
});

test.each([
  'Resolution 1718, Article 5, the G7, Flight 12 and a Boeing 737 are names.',
  'An S-400, a Su-24 and COVID-19 are names too.',
  'One of them spoke; no one answered.',
  'The third man won 3-1 on the first day.',
  'The chamber voted 72 to 45.',
  'Call +44 20 7946 0958 or 555-123-4567.',
  'They met in 2019, for two hours, at 9:30, on 3 May.',
  'A two-state solution is a two-way road.',
  'Hundreds of people saw dozens of boats.',
])('nothing is counted: %s', (sentence) => {
  expect(found(sentence)).toEqual([]);
});

test('a bare figure takes the unit of the one before it, and money lends nothing to the next sentence', () => {
  expect(found('They lost 2,300 cows. The herd had shrunk to 1,650.').at(-1)).toBe('1,650 = 1650 cows down');
  expect(found('A box that cost 42 dollars now costs 126.').at(-1)).toBe('126 = 126 USD');
  expect(found('It cost 42 dollars. There were 126.')).toHaveLength(1);
});

test('the adjective takes the noun of the next figure', () => {
  expect(found('They met 12 Danish and 9 Swedish sailors.')).toEqual([
    '12 Danish = 12 sailors',
    '9 Swedish sailors = 9 sailors',
  ]);
});

test('a direction goes on over a comma', () => {
  expect(found('Catches fell by 38 percent, to 92,000 tonnes.')).toEqual([
    '38 percent = 38 percent down',
    '92,000 tonnes = 92000 tonnes down',
  ]);
});

test('equal figures with the same unit share a number, others do not', () => {
  const numbers = quantitiesIn('They hold 14 boats. All 14 boats are old. We want 14 men, or 15 boats.').map(
    ({ same }) => same,
  );
  expect(numbers).toEqual([1, 1, 2, 3]);
});

test('each figure is a slice of the text, in order, and none overlaps another', () => {
  const text = 'About 40 of the 300 boats, worth $2m to $3m, carried 12 to 15 percent; 1,200 of its 8,000 men left.';
  let last = 0;
  for (const { start, end, words } of quantitiesIn(text)) {
    expect(text.slice(start, end)).toBe(words);
    expect(start).toBeGreaterThanOrEqual(last);
    last = end;
  }
  expect(last).toBeGreaterThan(0);
});

test('a megabyte of digits in one sentence takes no longer per figure than a page', { timeout: 60_000 }, () => {
  const time = (unit: string, length: number): number => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    const sentence = { start: 0, end: text.length, paragraph: 0, text, tokens: [] };
    const report = {
      text,
      paragraphs: [
        { n: 1, start: 0, end: text.length, text, mark: undefined, label: undefined, sentences: [sentence] },
      ],
    };
    const before = processorTime();
    findQuantities(report, [[]]);
    return processorTime() - before;
  };
  for (const unit of ['1 ', '1,', 'two and ', '3 big ', '555-', 'a ']) {
    time(unit, 20_000);
    expect(time(unit, 500_000)).toBeLessThan(30 * Math.max(time(unit, 50_000), 50));
  }
});
