import { expect, test } from 'vitest';
import { libraryCase } from '../../../test/library-case.ts';
import { attributionOf, compareVariants } from '../../analysis/index.ts';
import { finish } from '../../model/index.ts';
import { differenceRows } from './difference-rows.ts';

test('a row per concept for each state that holds in one of the two, with what makes the change', () => {
  const variant = 'air-strike-irreversible';
  const pair = finish(compareVariants(libraryCase('cuban-missile-crisis'), { variants: [variant] }));
  const [first, second] = pair.columns;
  const attribution = finish(attributionOf(first!.conflict, second!.conflict));
  const { heads, rows } = differenceRows(pair, attribution);
  const column = (name: string) => heads.indexOf(name);
  expect(rows.every((row) => row.length === heads.length)).toBe(true);
  expect(rows.every((row) => row[column('first')] === '' && row[column('second')] === variant)).toBe(true);

  // As often as the comparison counts.
  for (const { concept, holds } of pair.byConcept) {
    const letters = { nash: 'Nash', seq: 'SEQ' }[concept];
    if (letters === undefined) continue;
    const own = rows.filter(([of]) => of === letters);
    for (const [n, name] of ['in first', 'in second'].entries()) {
      expect(own.filter((row) => row[column(name)] === 'holds')).toHaveLength(holds[n]!);
    }
  }

  // Every change that is explained has its cause, by its path.
  const changed = rows.filter((row) => ['gained', 'lost'].includes(String(row[column('change')])));
  expect(changed.length).toBeGreaterThan(0);
  const explained = changed.filter((row) => row[column('made by')] !== '');
  const told = attribution.changes.filter(({ sufficient, together }) => sufficient.length + together.length > 0);
  expect(explained).toHaveLength(told.length);
  const paths = attribution.differences.map(({ path }) => path);
  for (const row of explained) {
    expect(
      String(row[column('made by')])
        .split(/; | \+ /)
        .every((path) => paths.includes(path)),
    ).toBe(true);
  }
  expect(rows.every((row) => String(row[column('what is done')]).length > 0)).toBe(true);
});
