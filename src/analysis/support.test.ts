import { expect, test } from 'vitest';
import { libraryCase } from '../../test/library-case.ts';
import { parseCase } from '../format/index.ts';
import { allAssumptions } from './assumption-list.ts';
import { supportOfWants } from './support.ts';

const shipped = libraryCase('vladivostok-2019');
const support = (variant?: string) => {
  const found = shipped.variants.find(({ id }) => id === variant);
  return supportOfWants(shipped, found?.conflict ?? shipped.conflict!, found);
};

test('each want counts once, by its best support: the counts that the case gives for itself', () => {
  const counts = support().map(({ wants, stated, inferred, analyst }) => [wants.length, stated, inferred, analyst]);
  expect(counts).toEqual([
    [9, 1, 3, 5],
    [9, 1, 5, 3],
    [7, 6, 1, 0],
  ]);
});

test('a party speaks with its own voice only where somebody speaks for it', () => {
  expect(support().map(({ inOwnVoice }) => inOwnVoice)).toEqual([0, 1, 1]);
});

test('a party that is quoted by its name supports its wants in its own voice, and those of others in another', () => {
  const { case: checked, problems } = parseCase(`demarche: 1
title: The weir
sources: { wire: { title: The weir } }
statements:
  open: { source: wire, speaker: Rural Party, kind: claim, says: Open it., supports: [{ what: preferences.rural.open, basis: stated }] }
  shut: { source: wire, speaker: rural party, kind: claim, says: They want it shut., supports: [{ what: preferences.town.shut, basis: inferred }] }
parties: { rural: { name: The Rural Party }, town: { name: Town } }
conflict:
  options: { rural: { go: goes }, town: { open: opens } }
  statusQuo: []
  preferences: { rural: [{ open: town.open }], town: [{ shut: not town.open }] }
`);
  expect(problems).toEqual([]);
  const found = supportOfWants(checked!, checked!.conflict!, undefined);
  expect(found.map(({ inOwnVoice, inOthersVoice }) => [inOwnVoice, inOthersVoice])).toEqual([
    [1, 0],
    [0, 1],
  ]);
});

test('what a variant only repeats keeps its support, and what it writes needs its own', () => {
  const [us] = support('all-or-nothing');
  const noGift = us!.wants.find(({ path }) => path === 'preferences.us.no-gift')!;
  expect(noGift.statements).toEqual(['a-hanoi']);
  expect(us!.wants.find(({ path }) => path === 'preferences.us.wide')!.statements).toEqual(['wide-word']);
  const [nervous] = support('nervous-high');
  const credit = nervous!.wants.find(({ path }) => path === 'preferences.us.no-credit')!;
  expect([credit.basis, credit.contradictedBy]).toEqual(['inferred', ['not-so-nervous']]);
});

test('everything the shipped case assumes is supported', () => {
  const all = allAssumptions(shipped, shipped.conflict!, undefined);
  expect(all.filter(({ basis }) => basis === undefined)).toEqual([]);
  expect(all.map(({ path }) => path)).toContain('rules.one-fate');
});
