import { expect, test } from 'vitest';
import { nameFault } from '../identifier.ts';
import { Ids } from './ids.ts';

test('ids are like their names, and no two are the same', () => {
  const ids = new Ids('value');
  const names = ['60 Gb', '60 GB', '60-gb', '60 gb 2', '7', '!', '?', 'context', '', '60 Gb'];
  const made = names.map((name) => ids.for(name));
  expect(made.slice(0, 3)).toEqual(['60-gb', '60-gb-2', '60-gb-3']);
  expect(new Set(made).size).toBe(names.length);
  for (const id of made) expect(nameFault(id)).toBeUndefined();
});

test('twenty thousand names that make one id take no longer than their number', () => {
  const ids = new Ids('value');
  const before = process.cpuUsage();
  const made = Array.from({ length: 20_000 }, (_, n) => ids.for(`a${'!'.repeat(1 + (n % 7))}`));
  expect(new Set(made).size).toBe(20_000);
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(5);
});
