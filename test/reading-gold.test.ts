/** The gold ledgers fit their reports, and the scorer finds nothing wrong with a reading that says what they say. */
import { describe, expect, test } from 'vitest';
import { type Gold, readGold } from '../bench/reading/gold.ts';
import { goldFiles } from '../bench/reading/gold-files.ts';
import type { Measure } from '../bench/reading/measures.ts';
import { readAsGiven } from '../bench/reading/read-as-given.ts';
import { scoreReading } from '../bench/reading/score.ts';
import { totalsOf, worth } from '../bench/reading/score-table.ts';
import { readingFromGold } from './reading-from-gold.ts';

const development = goldFiles('reports');
const keptApart = goldFiles('kept-apart');
const statementsIn = (golds: readonly Gold[]) =>
  golds.flatMap(({ paragraphs }) => paragraphs.flatMap(({ statements }) => statements)).length;

test('each statement, date, quantity and name of a gold ledger is in its paragraph, and each paragraph is accounted for', () => {
  expect(development.faults).toEqual([]);
  // What a fault says would show the text.
  expect(keptApart.faults.length).toBe(0);
});

test('there are enough of them, in enough genres', () => {
  expect(new Set(development.golds.map(({ genre }) => genre)).size).toBeGreaterThanOrEqual(6);
  expect(statementsIn([...development.golds, ...keptApart.golds])).toBeGreaterThanOrEqual(300);
  expect(keptApart.golds.length).toBeGreaterThanOrEqual(2);
  expect(statementsIn(keptApart.golds)).toBeGreaterThanOrEqual(100);
});

test.each(development.golds)('a reading that says what the gold of $name says is right in everything', (gold) => {
  const { confusions, lost } = scoreReading(gold, readingFromGold(gold));
  expect(lost).toEqual([]);
  expect(confusions).toEqual([]);
});

describe('the reader', () => {
  /** What the rules were made to reach; on the development reports, by which they were made, they must not fall behind. */
  const floors: Partial<Record<Measure, number>> = {
    debris: 0.98,
    roles: 0.98,
    sentences: 0.99,
    speakers: 0.965,
    sources: 0.965,
    kinds: 0.92,
    status: 0.86,
    'dates (words, value)': 0.965,
    deadlines: 0.95,
    'days of saying': 0.96,
    'quantities (words, value, unit)': 0.93,
    'mentions (words, party)': 0.97,
  };
  const totals = totalsOf(
    development.golds.map((gold) => ({
      name: gold.name,
      genre: gold.genre,
      paragraphs: gold.paragraphs.length,
      statements: statementsIn([gold]),
      score: scoreReading(gold, readAsGiven(gold)),
    })),
  );
  test.each(Object.entries(floors) as [Measure, number][])('%s: at least %d', (measure, floor) => {
    expect(worth(measure, totals[measure])).toBeGreaterThanOrEqual(floor);
  });
});

describe('a gold file is refused', () => {
  const yaml = (paragraph: string) =>
    `report: a.txt\ngenre: wire\npublished: null\nparagraphs:\n  - role: report\n    starts: The port\n    ${paragraph}\n`;
  const raw = 'The port of Ruva closed on Monday.\n';
  const statement = (rest: string) =>
    yaml(`statements: [{ text: "The port of Ruva closed on Monday.", kind: fact, speaker: the outlet${rest} }]`);

  test('not, where all is well', () => {
    expect(readGold('a', statement(''), raw).faults).toEqual([]);
  });

  test.each([
    ['a kind that there is not', statement('').replace('fact', 'rumor'), raw, 'kind'],
    ['a field that nobody reads', statement(', sourced: [x]'), raw, 'sourced'],
    ['a value that is no TIMEX3', statement(', dates: [{ words: on Monday, value: last Monday }]'), raw, 'TIMEX3'],
    ['words that are not there', statement(', mentions: [{ words: Ruvia, party: Ruvia }]'), raw, '"Ruvia" is not in'],
    ['a last source that does not speak', statement(', sources: [the paper]'), raw, 'the last source'],
    [
      'a sentence that nobody took down',
      statement(''),
      `${raw.trim()} It opened again.\n`,
      'letters are in no statement',
    ],
    ['a text that says something else', statement(''), 'The port of Ruva opened on Monday.\n', 'does not hold'],
    ['another beginning', statement(''), 'A port of Ruva closed on Monday.\n', 'does not start'],
    ['a paragraph too many', statement(''), `${raw}\nIt opened again.\n`, '2 paragraphs in the text, 1 in the gold'],
    ['debris with statements', statement('').replace('role: report', 'role: debris'), raw, 'a debris has statements'],
  ])('for %s', (_, file, text, says) => {
    expect(readGold('a', file, text).faults).toEqual([expect.stringContaining(says)]);
  });
});
