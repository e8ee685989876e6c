import { expect, test } from 'vitest';
import { caseFrom } from '../../../test/library-case.ts';
import { riverTalks } from '../../../test/river-talks.ts';
import { NAMED_TACTICS } from '../../model/index.ts';
import { entrantsOf } from './tactics-compared.ts';

const own = 'tactic: { offers: { time: exponential, beta: 2 } }';
const named = NAMED_TACTICS.map(({ id }) => id);
const idsOf = (text: string) => entrantsOf(caseFrom(text).talks!).map(({ id }) => id);

test('the named tactics come first, then each that a party spells out', () => {
  expect(idsOf(riverTalks)).toEqual(named);
  expect(idsOf(riverTalks.replace('tactic: linear', own))).toEqual([...named, 'as down']);
});

test('a tactic that two parties play is compared once', () => {
  expect(idsOf(riverTalks.replace('tactic: linear', own).replace('tactic: boulware', own))).toEqual([
    ...named,
    'as up',
  ]);
});
