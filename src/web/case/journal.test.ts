import { describe, expect, test } from 'vitest';
import { History } from './history.ts';
import { readJournal, restoredCase, stepsThatFit, writeJournal } from './journal.ts';

const history = new History();
history.add('a', 'ab', 'form', 'first', 0);
history.add('ab', 'axb', 'form', 'second', 1);
history.add('axb', 'axbc', 'editor', undefined, 5000);
history.undo('axbc');
const journal = { text: 'axb', base: 'v1', sent: [], at: 1_700_000_000_000, ...history.steps };

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
  ['a text on its way that is none', writeJournal({ ...journal, sent: ['ab'] }).replace('"sent":[[1,', '"sent":[[9,')],
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

test('so many characters of steps are kept as there is room for, the newest', () => {
  expect(readJournal(writeJournal({ ...journal, done: history.steps.done }, 1))).toMatchObject({
    text: 'axb',
    done: [{ says: 'second' }],
  });
  expect(readJournal(writeJournal(journal, 0))).toMatchObject({ text: 'axb', done: [], undone: [] });
});

describe('a case that was left', () => {
  const sent = { ...journal, sent: ['ab', 'axb'] };

  test('is as its file where nothing was kept', () => {
    const { past, ...others } = restoredCase({ text: 'a', version: 'v1' }, null);
    expect(others).toEqual({ text: 'a', version: 'v1', unsaved: undefined });
    expect(past).toEqual({ done: [], undone: [] });
  });

  test.each([
    ['was not written any more', { text: 'a', version: 'v1' }, true],
    ['holds what was on its way, of a text before', { text: 'ab', version: 'v2' }, true],
    ['was changed by somebody else', { text: 'other', version: 'v9' }, false],
  ])('has its unsaved work where the file %s', (_, file, isOfFile) => {
    const { text, version, unsaved, past } = restoredCase(file, writeJournal(sent));
    expect(text).toBe('axb');
    expect(unsaved).toEqual({ at: journal.at, isOfFile });
    expect(version).toBe(isOfFile ? file.version : 'v1');
    expect(past).toEqual(history.steps);
  });

  test('has nothing unsaved, and all its steps, where the file was written just before', () => {
    for (const kept of [sent, { ...journal, sent: [] }]) {
      const { text, version, unsaved, past } = restoredCase({ text: 'axb', version: 'v2' }, writeJournal(kept));
      expect({ text, version, unsaved, past }).toEqual({
        text: 'axb',
        version: 'v2',
        unsaved: undefined,
        past: history.steps,
      });
    }
  });

  test('has the steps of a text that was saved only as long as the file is that text', () => {
    const saved = writeJournal({ ...journal, text: null });
    expect(restoredCase({ text: 'axb', version: 'v1' }, saved).past).toEqual(history.steps);
    expect(restoredCase({ text: 'axb', version: 'v9' }, saved).past).toEqual({ done: [], undone: [] });
  });
});
