import { expect, test } from 'vitest';
import { baseConflict, originOf, withVariant } from './merged-conflict.ts';

const base = baseConflict({
  options: { us: { a: { does: 'acts', oneWay: 'take' }, b: null }, ru: { c: 'calls' } },
  context: { treaty: { says: 'it holds', holds: true } },
  terms: { calm: 'not us.a', war: 'us.a' },
  rules: ['us.a', 'us.b'],
  statusQuo: ['us.a'],
  preferences: { us: ['calm'], ru: 'unknown' },
});

test('maps merge key by key, lists and wants are replaced whole, null removes', () => {
  const { conflict, changes, removedNothing } = withVariant(base, 'v', {
    why: 'x',
    options: { us: { a: { does: 'waits', oneWay: null }, b: null }, ru: { d: 'digs' } },
    context: { treaty: { holds: false } },
    terms: { war: null, peace: 'calm', nothing: null },
    rules: ['ru.c'],
    statusQuo: null,
    preferences: { us: ['war', 'calm'] },
  });
  expect([...conflict.options].map(([party, options]) => [party, [...options]])).toEqual([
    ['us', [['a', { does: 'waits', oneWay: undefined }]]],
    [
      'ru',
      [
        ['c', { does: 'calls' }],
        ['d', { does: 'digs' }],
      ],
    ],
  ]);
  expect([...conflict.context]).toEqual([['treaty', { says: 'it holds', holds: false }]]);
  expect([...conflict.terms.keys()]).toEqual(['calm', 'peace']);
  expect(conflict.rules).toEqual(['ru.c']);
  expect(conflict.statusQuo).toBeUndefined();
  expect([...conflict.preferences]).toEqual([
    ['us', ['war', 'calm']],
    ['ru', 'unknown'],
  ]);
  expect(changes).toEqual([
    'options.us.a',
    'options.us.b',
    'options.ru.d',
    'context.treaty',
    'terms.war',
    'terms.peace',
    'terms.nothing',
    'rules',
    'statusQuo',
    'preferences.us',
  ]);
  expect(removedNothing.map(({ name }) => name)).toEqual(['nothing']);
});

test('each part remembers where it was written, through a line of variants', () => {
  const first = withVariant(base, 'first', { why: 'x', rules: ['ru.c'], options: { us: { a: 'waits' } } }).conflict;
  const second = withVariant(first, 'second', { why: 'x', preferences: { us: ['calm'] } }).conflict;
  expect(originOf(second, ['rules', 0])).toEqual(['conflict', 'variants', 'first', 'rules', 0]);
  expect(originOf(second, ['options', 'us', 'a', 'does'])).toEqual([
    'conflict',
    'variants',
    'first',
    'options',
    'us',
    'a',
    'does',
  ]);
  expect(originOf(second, ['options', 'us', 'b'])).toEqual(['conflict', 'options', 'us', 'b']);
  expect(originOf(second, ['preferences', 'us', 0])).toEqual([
    'conflict',
    'variants',
    'second',
    'preferences',
    'us',
    0,
  ]);
});

test('the order of the file is kept when an entry is changed', () => {
  const { conflict } = withVariant(base, 'v', { why: 'x', options: { us: { a: 'x' } }, preferences: { ru: ['war'] } });
  expect([...conflict.options.keys()]).toEqual(['us', 'ru']);
  expect([...conflict.options.get('us')!.keys()]).toEqual(['a', 'b']);
});
