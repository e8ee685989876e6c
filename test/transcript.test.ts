import { describe, expect, test } from 'vitest';
import { firstMissing, stepsOf } from './transcript.ts';

const fence = (body: string) => ({ line: 10, language: 'sh', info: [], body });
const shown = (...lines: string[]) => lines.map((text, index) => ({ line: index + 1, text }));

describe('a session', () => {
  test('is commands, each with what it prints', () => {
    expect(stepsOf(fence('$ demarche cases\nchicken\n\n…\n$ demarche check \\\n    cases/chicken\nfine\n'))).toEqual([
      {
        line: 11,
        command: 'demarche cases',
        printed: [
          { line: 12, text: 'chicken' },
          { line: 14, text: '…' },
        ],
      },
      { line: 15, command: 'demarche check cases/chicken', printed: [{ line: 17, text: 'fine' }] },
    ]);
  });

  test('without prompts is commands only', () => {
    expect(stepsOf(fence('# see\ndemarche cases\n')).map(({ line, command }) => [line, command])).toEqual([
      [12, 'demarche cases'],
    ]);
  });
});

describe('what is shown', () => {
  const output = '  one\ntwo and more\nthree\n';
  test.each([
    ['all of it', shown('one', 'two and more', 'three')],
    ['with lines left out', shown('one', 'three')],
    ['with the end of a line left out', shown('two and …')],
    ['with a gap that is marked', shown('one', '…', 'three')],
  ])('is found: %s', (_what, printed) => {
    expect(firstMissing(printed, output)).toBeUndefined();
  });
  test.each([
    ['a line that is not there', shown('one', 'four'), 'four'],
    ['the wrong order', shown('three', 'one'), 'one'],
    ['half a line that does not say so', shown('two'), 'two'],
    ['a line twice', shown('one', 'one'), 'one'],
  ])('is missed: %s', (_what, printed, missing) => {
    expect(firstMissing(printed, output)?.text).toBe(missing);
  });
});
