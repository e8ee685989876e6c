import { expect, test } from 'vitest';
import { casePartyNamed } from './case-party.ts';

const draft = {
  demarche: 1 as const,
  title: 'A lock',
  parties: {
    velden: { name: 'Velden', aliases: ['Veldenburg'] },
    karsia: { name: 'Karsia', aliases: ['Orsk', 'Karsian'] },
  },
};

test.each([
  ['Velden', 'velden'],
  ['veldenburg', 'velden'],
  ["Velden's government", 'velden'],
  ['the Velden government', 'velden'],
  ['Orsk', 'karsia'],
  ['Anna Reiss', undefined],
  ['government', undefined],
])('%s speaks for %s', (name, party) => {
  expect(casePartyNamed(draft, name)).toBe(party);
});
