import { expect, test } from 'vitest';
import { libraryCase } from '../../../test/library-case.ts';
import { analyzeCase } from '../../analysis/index.ts';
import { finish, isTaken, numberOf } from '../../model/index.ts';
import { moveRows } from './move-rows.ts';

test('each move is there once, with what it is to everybody: as found by looking at all pairs of states', () => {
  const analysis = finish(analyzeCase(libraryCase('cuban-missile-crisis')));
  const { states, options, parties, preferences } = analysis.conflict;
  const found = finish(moveRows(analysis, 1000))!;
  expect(found.heads).toEqual(['mover', 'from', 'to', ...parties.map(({ id }) => `for ${id}`)]);
  const expected: unknown[] = [];
  for (const [mover, { id }] of parties.entries()) {
    for (let from = 0; from < states.count; from++) {
      for (let to = 0; to < states.count; to++) {
        const changed = options.filter((_, option) => isTaken(states, from, option) !== isTaken(states, to, option));
        const turnsBack = changed.some(
          (option) =>
            option.oneWay !== undefined &&
            isTaken(states, from, options.indexOf(option)) === (option.oneWay === 'take'),
        );
        if (changed.length === 0 || turnsBack || changed.some(({ party }) => party !== mover)) continue;
        const is = preferences.map(({ ranking }) => {
          const gain = ranking!.levels[to]! - ranking!.levels[from]!;
          return gain > 0 ? 'better' : gain < 0 ? 'worse' : 'same';
        });
        expected.push([id, numberOf(states, from), numberOf(states, to), ...is]);
      }
    }
  }
  expect(expected.length).toBeGreaterThan(5);
  expect(found.rows).toEqual(expected);
});

test('with more moves than are asked for there is no table; unknown wants leave their cells empty', () => {
  const analysis = finish(analyzeCase(libraryCase('vladivostok-2019'), { variant: 'washington-unknown' }));
  expect(finish(moveRows(analysis, 5))).toBeUndefined();
  const { heads, rows } = finish(moveRows(analysis, 1_000_000))!;
  const us = heads.indexOf('for us');
  expect(new Set(rows.map((row) => row[us]))).toEqual(new Set([null]));
  expect(new Set(rows.map((row) => row[heads.indexOf('for russia')])).has('better')).toBe(true);
});
