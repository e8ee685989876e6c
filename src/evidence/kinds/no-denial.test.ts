import { expect, test } from 'vitest';
import { readReport } from '../read-report.ts';

const status = (sentence: string) =>
  readReport({ text: `Notes from the pass\n\n${sentence}\n`, published: '2025-03-12' }).statements.at(-1)!;

test.each([
  ['Minister Ana Berg did not rule out a smaller release.', 'did not rule out'],
  ['Norway has not ruled out a boycott of the fair.', 'has not ruled out'],
  ['Consul Emre Tunc does not exclude a second vote.', 'does not exclude'],
  ['Nobody denies the strike.', 'nobody denies'],
])('a denial that is negated leaves it open: %s', (sentence, words) => {
  const { status: read, because } = status(sentence);
  expect(read).toBe('hypothetical');
  expect(because.status).toEqual({ rule: 'status/supposed', words });
});

test.each([
  'Norway ruled out a boycott of the fair.',
  'The harbor has not been closed.',
  'The firm will not appear before the court.',
])('a plain one denies: %s', (sentence) => {
  expect(status(sentence).status).toBe('denied');
});

test('it is told by the verb of the text', () => {
  expect(status('Norway ruled out a boycott of the fair.').because.status.words).toBe('rule out');
  expect(status('Norway has denied the leak.').because.status.words).toBe('deny');
});

test.each([
  'The miller will not open the sluices before May.',
  'Grain ships will not sail until Friday.',
  'Captain Ole Dahl said his crew would not leave port before 3 April.',
])('what will not be before a day is put off: %s', (sentence) => {
  expect(status(sentence).status).toBe('planned');
});

test.each([
  'Two towns have had no running water since February 27.',
  'The islands had no doctor in the spring.',
  'The envoy has no mandate.',
])('what somebody lacks is a state: %s', (sentence) => {
  expect(status(sentence).status).toBe('none');
});

test.each([
  'Dam row deepens as Karsa refuses to open sluices',
  'Ferry strike widens as Zembla declines to pay',
  'Harvest rots as Karsa fails to open road',
])('what a headline says is refused is not planned: %s', (title) => {
  const [first] = readReport({
    text: `${title}\n\nThe lake has been low since June this year, and boats lie idle.`,
  }).statements;
  expect(first!.status).not.toBe('planned');
});
