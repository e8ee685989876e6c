import { expect, test } from 'vitest';
import { parseCase } from '../parse.ts';

const text = (conflict: string) => `demarche: 1
title: x
parties: { us: { name: U }, ru: { name: R } }
conflict:
${conflict}`;

const codes = (conflict: string) => parseCase(text(conflict)).problems.map(({ code }) => code);

test('a party that can go nowhere still decides', () => {
  const { case: checked } = parseCase(text('  states: { 1: , 2: }\n  moves: { us: { 1: [2] }, ru: {} }\n'));
  expect(checked!.conflict!.parties.map(({ id }) => id)).toEqual(['us', 'ru']);
});

test('states with the same options are told from one another by their numbers only', () => {
  const options =
    '  options: { us: { a: }, ru: { b: } }\n  states: { 1: { taken: [] }, 2: { taken: [] } }\n  moves: { us: { 1: [2] }, ru: {} }\n';
  const { case: checked } = parseCase(text(options));
  expect(checked!.conflict!.states.distinct).toBe(false);
  expect(codes(`${options}  preferences: { us: { ranking: [{ taken: [] }, rest] } }\n`)).toEqual(['ranking/ambiguous']);
});

test('a party with options says where it can go', () => {
  expect(codes('  options: { us: { a: } }\n  states: { 1: { taken: [] } }\n  moves: { ru: {} }\n')).toContain(
    'party/no-moves',
  );
});

test('a fact of the context holds in every listed state', () => {
  const { case: checked } = parseCase(
    text(
      '  context: { t: { says: x, holds: true } }\n  states: { 1: , 2: }\n  moves: { us: { 1: [2] }, ru: {} }\n  preferences: { us: [context.t] }\n',
    ),
  );
  expect([...checked!.conflict!.preferences[0]!.ranking!.levels]).toEqual([0, 0]);
  expect(checked!.conflict!.states.columns).toEqual([Uint32Array.of(0b11)]);
});
