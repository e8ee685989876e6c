import { expect, test } from 'vitest';
import { libraryCase } from '../../../test/library-case.ts';
import { analyzeCase } from '../../analysis/index.ts';
import { COALITION_CONCEPTS, coalitionStability } from '../../engine/stability/index.ts';
import { finish, sizeOf } from '../../model/index.ts';
import { coalitionRows } from './coalition-rows.ts';

test('a row for each coalition in each state, and as often yes as the coalition stays', () => {
  const { conflict, kernel } = finish(analyzeCase(libraryCase('elmira')));
  const findings = finish(coalitionStability(kernel));
  const { heads, rows } = coalitionRows(conflict, findings);
  expect(heads).toHaveLength(2 + COALITION_CONCEPTS.length);
  expect(rows).toHaveLength(findings.length * conflict.states.count);
  for (const [n, { coalition, stable }] of findings.entries()) {
    const own = rows.slice(n * conflict.states.count, (n + 1) * conflict.states.count);
    expect(new Set(own.map(([who]) => who)).size).toBe(1);
    expect(String(own[0]![0]).split(' + ')).toHaveLength(coalition.toString(2).replaceAll('0', '').length);
    for (const [place, id] of COALITION_CONCEPTS.entries()) {
      expect(own.filter((row) => row[2 + place] === 'yes')).toHaveLength(sizeOf(stable[id]));
    }
  }
});

test('a coalition with unknown wants is not judged', () => {
  const { conflict, kernel } = finish(analyzeCase(libraryCase('vladivostok-2019'), { variant: 'washington-unknown' }));
  const findings = finish(coalitionStability(kernel));
  const { rows } = coalitionRows(conflict, findings);
  const withUs = rows.filter(([who]) => String(who).split(' + ').includes('us'));
  expect(withUs.length).toBeGreaterThan(0);
  expect(withUs.every((row) => row.slice(2).every((cell) => cell === null))).toBe(true);
  expect(rows.some((row) => row.includes('yes'))).toBe(true);
});
