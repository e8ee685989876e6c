import { expect, test } from 'vitest';
import { libraryConflict } from '../../../test/library-case.ts';
import { singleChanges } from './change.ts';

const base = libraryConflict('vladivostok-2019');

test('every want, rule, one-way option and fact has its change', () => {
  const kinds = new Map<string, number>();
  for (const { kind } of singleChanges(base)) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  expect(Object.fromEntries(kinds)).toEqual({
    'drop-want': 25,
    'swap-wants': 22,
    'drop-rule': 5,
    'make-reversible': 2,
    'turn-fact': 3,
  });
});
