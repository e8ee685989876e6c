import { expect, test } from 'vitest';
import { History } from './history.ts';
import { readJournal, stepsThatFit, writeJournal } from './journal.ts';

const history = new History();
history.add('a', 'ab', 'form', 'first', 0);
history.add('ab', 'axb', 'form', 'second', 1);
history.add('axb', 'axbc', 'editor', undefined, 5000);
history.undo('axbc');
const journal = { text: 'axb', base: 'v1', at: 1_700_000_000_000, ...history.steps };

test('what was kept comes back, steps and all', () => {
  expect(readJournal(writeJournal(journal))).toEqual(journal);
  expect(readJournal(writeJournal({ ...journal, text: null }))?.text).toBeNull();
});

test.each([
  ['no JSON', '{'],
  ['null', 'null'],
  ['a list', '[]'],
  ['another format', writeJournal(journal).replace('"format":1', '"format":2')],
  ['no base', writeJournal(journal).replace('"base":"v1"', '"base":1')],
  ['no time', writeJournal(journal).replace(/"at":\d+/, '"at":1e300')],
  ['a text that is none', writeJournal(journal).replace('"text":"axb"', '"text":7')],
  ['a step that begins nowhere', writeJournal(journal).replace(/"done":\[\[\d/, '"done":[[-1')],
  ['a step without words', writeJournal(journal).replace('"second"', '2')],
  [
    'too many steps',
    JSON.stringify({ format: 1, at: 1, base: '', text: null, done: Array(300).fill([0, '', '']), undone: [] }),
  ],
])('a file that holds %s is no journal', (_, text) => {
  expect(readJournal(text)).toBeUndefined();
});

test('steps of another text are let go, those that fit are kept', () => {
  expect(stepsThatFit(journal, 'axb')).toEqual(history.steps);
  expect(stepsThatFit(journal, 'quite another').done).toEqual([]);
  expect(stepsThatFit(journal, '').undone).toEqual([]);
});

test('the journal stays small: the oldest steps are let go', () => {
  const long = new History();
  const texts = ['x'.repeat(5000), 'y'.repeat(5000)] as const;
  for (let n = 0; n < 400; n++)
    long.add(texts[n % 2 === 0 ? 0 : 1], texts[n % 2 === 0 ? 1 : 0], 'form', `step ${n}`, n);
  const kept = readJournal(writeJournal({ ...journal, text: texts[0], ...long.steps }))!;
  expect(kept.done.length).toBeGreaterThan(90);
  expect(kept.done.length).toBeLessThanOrEqual(200);
  expect(kept.done.at(-1)?.says).toBe('step 399');
});
