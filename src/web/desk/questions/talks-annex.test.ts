import { expect, test } from 'vitest';
import { riverTalks } from '../../../../test/river-talks.ts';
import { parseCase } from '../../../format/index.ts';
import { annexBlocks } from './talks-annex.ts';

test('what was put in stands at the end: weights, worths, orders, limits and the deadline', () => {
  const { draft } = parseCase(riverTalks);
  const blocks = annexBlocks(draft!, undefined);
  const table = blocks.find((block) => block.kind === 'table')!;
  if (table.kind !== 'table') throw new Error('There is no table.');
  const rows = new Map(table.rows.map(([head, ...cells]) => [head, cells.map(String)]));
  const { issues, parties } = draft!.talks!;
  for (const [id, { name = id }] of Object.entries(issues!)) {
    const cells = rows.get(name)!;
    Object.values(parties!).forEach((party, at) => {
      const weight = party.weights?.[id];
      if (weight !== undefined) expect(cells[at]).toContain(`weighs ${weight} (`);
    });
  }
  expect([...rows.values()].flat().join(' ')).toMatch(/worth, out of 100: none 100, in winter 60, all year 0/);
  expect(rows.has('Walks away below')).toBe(true);
  expect(rows.has('Tactic')).toBe(true);
  expect(blocks.at(-1)).toMatchObject({ kind: 'paragraph' });
});

test('no talks, no annex', () => {
  expect(annexBlocks({ ...parseCase(riverTalks).draft!, talks: undefined }, undefined)).toEqual([]);
});
