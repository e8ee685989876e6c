import { afterEach, expect, test } from 'vitest';
import { analysis } from './analysis.ts';
import { counted, writeFiguresAs } from './words.ts';

afterEach(() => writeFiguresAs());

test('figures and days are the same everywhere, unless whoever shows them has a way of its own', () => {
  expect(counted(65536, 'state')).toBe('65,536 states');
  expect(analysis.asOf('2019-04-24')).toBe('As of 2019-04-24.');
  writeFiguresAs({
    number: (value) => new Intl.NumberFormat('de').format(value),
    day: (iso) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(iso)),
  });
  expect(counted(65536, 'state')).toBe('65.536 states');
  expect(analysis.asOf('2019-04-24')).toBe('As of 24 April 2019.');
});
