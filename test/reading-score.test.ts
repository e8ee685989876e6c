/** The scorer of readings: what is forgiven, what is not, and where each mistake is charged. */
import { describe, expect, test } from 'vitest';
import { foldedText } from '../bench/reading/folded-text.ts';
import { type Gold, readGold } from '../bench/reading/gold.ts';
import type { Measure } from '../bench/reading/measures.ts';
import { pairUp } from '../bench/reading/pair-up.ts';
import { withoutLabel } from '../bench/reading/place-gold.ts';
import { sameName, sameUnit, sameValue } from '../bench/reading/same.ts';
import { scoreReading } from '../bench/reading/score.ts';
import { f1, precision, recall, sumOf, wilson } from '../bench/reading/tally.ts';
import type { ProposedStatement, ReportReading } from '../src/evidence/reading.ts';
import { readingFromGold } from './reading-from-gold.ts';

const RAW = `Subscribe to our letter
Ruvia closes the port of Tarn
The port was closed on Monday, Ines Falk said. Some 40 ships wait there.
Two Ruvian papers asked why.
`;
const YAML = `
report: small.txt
genre: wire
published: 2031-05-07
paragraphs:
  - { role: debris, starts: Subscribe to }
  - role: headline
    starts: Ruvia closes
    statements:
      - { text: Ruvia closes the port of Tarn, kind: fact, status: occurred, speaker: the outlet, mentions: [{ words: Ruvia, party: Ruvia }] }
  - role: report
    starts: The port was
    statements:
      - text: The port was closed on Monday, Ines Falk said.
        kind: claim
        status: occurred
        speaker: Ines Falk
        sources: [the outlet, Ines Falk]
        dates: [{ words: on Monday, value: 2031-05-05, deadline: true }]
        mentions: [{ words: Ines Falk, party: Ines Falk }]
      - { text: Some 40 ships wait there., kind: fact, speaker: the outlet, quantities: [{ words: Some 40 ships, value: 40, unit: ships, approximate: true }] }
  - role: report
    starts: Two Ruvian
    statements:
      - { text: Two Ruvian papers asked why., kind: fact, status: occurred, speaker: the outlet, quantities: [{ words: Two Ruvian papers, value: 2, unit: papers }], mentions: [{ words: Ruvian, party: Ruvia }] }
`;
const { gold: read, faults } = readGold('small', YAML, RAW);
const gold = read as Gold;
const perfect = readingFromGold(gold);

/** The measures that are not perfect, and what they come to. */
function blemishes(reading: ReportReading): Record<string, readonly [hits: number, spurious: number, missed: number]> {
  const { tallies } = scoreReading(gold, reading);
  return Object.fromEntries(
    (Object.keys(tallies) as Measure[])
      .map((measure) => [measure, tallies[measure]] as const)
      .filter(([, { spurious, missed }]) => spurious + missed > 0)
      .map(([measure, { hits, spurious, missed }]) => [measure, [hits, spurious, missed]]),
  );
}

function withStatement(
  place: number,
  change: (statement: ProposedStatement) => Partial<ProposedStatement>,
): ReportReading {
  return {
    ...perfect,
    statements: perfect.statements.map((one, at) => (at === place ? { ...one, ...change(one) } : one)),
  };
}

test('the small ledger fits its text, and the perfect reading is perfect', () => {
  expect(faults).toEqual([]);
  expect(blemishes(perfect)).toEqual({});
});

describe('a mistake is charged to what it is a mistake in, and to nothing else', () => {
  test('a kind', () => {
    expect(blemishes(withStatement(1, () => ({ kind: 'fact' })))).toEqual({ kinds: [3, 0, 1] });
  });
  test('a status', () => {
    expect(blemishes(withStatement(1, () => ({ status: 'denied' })))).toEqual({ status: [3, 0, 1] });
  });
  test('a speaker', () => {
    const speaker = { name: 'Falk', what: 'person', party: undefined } as const;
    expect(blemishes(withStatement(1, () => ({ speaker })))).toEqual({ speakers: [3, 0, 1] });
  });
  test('a source left out', () => {
    expect(blemishes(withStatement(1, ({ sources }) => ({ sources: sources.slice(1) })))).toEqual({
      sources: [0, 0, 1],
    });
  });
  test('a value of a date', () => {
    const wrong = withStatement(1, ({ dates }) => ({ dates: dates.map((one) => ({ ...one, value: '2031-05-12' })) }));
    expect(blemishes(wrong)).toEqual({ 'dates (words, value)': [0, 1, 1], 'dates (value)': [0, 1, 1] });
  });
  test('the words of a date, where the value is right', () => {
    const wrong = withStatement(1, ({ start, dates }) => ({
      dates: dates.map((one) => ({ ...one, start, end: start + 3 })),
    }));
    expect(blemishes(wrong)).toEqual({
      'dates (words)': [0, 1, 1],
      'dates (words, value)': [0, 1, 1],
      deadlines: [0, 1, 1],
    });
  });
  test('a date that is no deadline', () => {
    const wrong = withStatement(1, ({ dates }) => ({ dates: dates.map((one) => ({ ...one, isDeadline: false })) }));
    expect(blemishes(wrong)).toEqual({ deadlines: [0, 0, 1] });
  });
  test('a unit', () => {
    const wrong = withStatement(2, ({ quantities }) => ({
      quantities: quantities.map((one) => ({ ...one, unit: 'boats' })),
    }));
    expect(blemishes(wrong)).toEqual({ 'quantities (words, value, unit)': [1, 1, 1] });
  });
  test('a quantity that is none', () => {
    const wrong = withStatement(0, ({ start }) => ({
      quantities: [{ ...perfect.statements[2]!.quantities[0]!, start, end: start + 5, value: 7 }],
    }));
    expect(blemishes(wrong)).toEqual({
      'quantities (words)': [2, 1, 0],
      'quantities (words, value, unit)': [2, 1, 0],
      'quantities (value)': [2, 1, 0],
    });
  });
  test('a party by another name', () => {
    const wrong = {
      ...perfect,
      parties: perfect.parties.map((one) => (one.name === 'Ruvia' ? { ...one, name: 'Ruva' } : one)),
    };
    expect(blemishes(wrong)).toEqual({ 'mentions (words, party)': [1, 2, 2] });
  });
  test('a role', () => {
    const wrong = {
      ...perfect,
      paragraphs: perfect.paragraphs.map((one) => (one.n === 4 ? { ...one, role: 'answer' as const } : one)),
    };
    expect(blemishes(wrong)).toEqual({ roles: [3, 0, 1] });
    expect(scoreReading(gold, wrong).roles).toMatchObject({
      report: { hits: 1, spurious: 0, missed: 1 },
      answer: { hits: 0, spurious: 1, missed: 0 },
    });
  });
  test('the day of the report', () => {
    expect(blemishes({ ...perfect, about: { ...perfect.about, published: undefined } })).toEqual({
      published: [0, 0, 1],
    });
  });
});

test('debris taken for article costs its role too, and text of the article taken for debris is spurious debris', () => {
  const turned = (n: number, role: 'debris' | 'report') => ({
    ...perfect,
    paragraphs: perfect.paragraphs.map((one) => (one.n === n ? { ...one, role } : one)),
  });
  expect(blemishes(turned(1, 'report'))).toEqual({ debris: [0, 0, 1], roles: [3, 0, 1] });
  expect(blemishes(turned(4, 'debris'))).toEqual({ debris: [1, 1, 0], roles: [3, 0, 1] });
});

test('a name in debris is neither right nor wrong', () => {
  const [first, ...others] = perfect.parties;
  const inDebris = { ...first!, mentions: [...first!.mentions, { start: 0, end: 9, paragraph: 1 }] };
  expect(blemishes({ ...perfect, parties: [inDebris, ...others] })).toEqual({});
});

test('a statement that was not proposed is wrong in everything that is counted by statement', () => {
  const fewer = { ...perfect, statements: perfect.statements.slice(1) };
  expect(blemishes(fewer)).toEqual({
    sentences: [3, 0, 1],
    speakers: [3, 0, 1],
    kinds: [3, 0, 1],
    status: [3, 0, 1],
  });
});

test('two sentences taken for one are one boundary wrong on one side and two on the other', () => {
  const [a, b, c, d] = perfect.statements;
  const joined = { ...b!, end: c!.end, quantities: c!.quantities };
  const found = blemishes({ ...perfect, statements: [a!, joined, d!] });
  expect(found.sentences).toEqual([2, 1, 2]);
});

test('a reading whose text has other spaces and marks is placed all the same', () => {
  const moved = RAW.replaceAll(' ', '  ').replaceAll(',', ' ,');
  const { gold: other } = readGold('small', YAML, moved);
  const { lost, tallies } = scoreReading(other!, { ...perfect, statements: [] });
  expect(lost).toEqual([]);
  expect(tallies.sentences).toEqual({ hits: 0, spurious: 0, missed: 4 });
});

describe('what counts as the same', () => {
  test.each([
    ['the Ministry of Energy', 'Ministry of energy', true],
    ["Farmers' Union", 'Farmers Union', true],
    ['Pavel Orlov', 'Orlov', false],
    ['two officials', 'officials', false],
    ['the outlet', 'The outlet.', true],
  ])('the names %s and %s: %s', (a, b, same) => {
    expect(sameName(a, b)).toBe(same);
  });
  test('values of seasons by either name, and times without seconds', () => {
    expect(sameValue('2030-AU', '2030-FA')).toBe(true);
    expect(sameValue('2030-05-01T09:30', '2030-05-01T09:30:00')).toBe(true);
    expect(sameValue('2030-05', '2030-05-01')).toBe(false);
    expect(sameValue('2030', undefined)).toBe(false);
  });
  test('units in singular and plural, British and American', () => {
    expect(sameUnit('cubic metres', 'cubic meter')).toBe(true);
    expect(sameUnit('boats', 'ships')).toBe(false);
  });
});

test('a label or a mark that opens a turn is no part of the sentence; a name in a report is', () => {
  expect(withoutLabel('TE: Why now?', 'question')).toBe('Why now?');
  expect(withoutLabel('Ines Falk: Because we can.', 'answer')).toBe('Because we can.');
  expect(withoutLabel('– Why now?', 'question')).toBe('Why now?');
  expect(withoutLabel('Tarn: a port without ships', 'headline')).toBe('Tarn: a port without ships');
});

test('folding keeps letters and digits, and knows where each stood', () => {
  const { text, places, before, begins, ends } = foldedText('É, 40% – ﬁn');
  expect(text).toBe('e40fin');
  expect([...places]).toEqual([0, 3, 4, 9, 9, 10]);
  expect(before[3]).toBe(1);
  expect([begins(1), begins(2), ends(3), ends(2)]).toEqual([true, false, true, false]);
});

test('what overlaps most goes together, each once, and what fits goes first where that is asked', () => {
  const gold = [
    { start: 0, end: 10 },
    { start: 10, end: 20 },
  ];
  expect(pairUp(gold, [{ start: 8, end: 19 }])).toEqual([undefined, 0]);
  expect(
    pairUp(gold, [
      { start: 8, end: 19 },
      { start: 0, end: 3 },
    ]),
  ).toEqual([1, 0]);
  expect(pairUp(gold, [{ start: 8, end: 19 }], (one) => one.start === 0)).toEqual([0, undefined]);
  expect(pairUp(gold, [{ start: 20, end: 30 }])).toEqual([undefined, undefined]);
});

test('precision, recall, F1 and the interval of Wilson', () => {
  const tally = sumOf([
    { hits: 6, spurious: 1, missed: 3 },
    { hits: 3, spurious: 0, missed: 1 },
  ]);
  expect([precision(tally), recall(tally), f1(tally)]).toEqual([0.9, 9 / 13, 18 / 23]);
  // The interval for 8 of 10, by hand: center (0.8 + 0.19207) / 1.38415, reach 0.31129 / 1.38415.
  const [low, high] = wilson(8, 10);
  expect(low).toBeCloseTo(0.4902, 3);
  expect(high).toBeCloseTo(0.9433, 3);
  expect(wilson(0, 0)).toEqual([0, 1]);
});
