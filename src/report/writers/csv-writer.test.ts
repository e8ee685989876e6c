import { expect, test } from 'vitest';
import { writeCsv } from './csv-writer.ts';

test('what has a comma, a quote or a line break stands in quotes', () => {
  expect(writeCsv(['a', 'b'], [['x,y', 'say "so"\nor not']])).toBe('a,b\r\n"x,y","say ""so""\nor not"\r\n');
});

test('numbers stay numbers, nothing is an empty cell', () => {
  expect(writeCsv(['n'], [[-3], [null]])).toBe('n\r\n-3\r\n\r\n');
});

test('a text that a spreadsheet would run as a formula is marked as text', () => {
  expect(writeCsv(['x'], [['=cmd()'], [' @sum'], ['-1+2']])).toBe("x\r\n'=cmd()\r\n' @sum\r\n'-1+2\r\n");
});
