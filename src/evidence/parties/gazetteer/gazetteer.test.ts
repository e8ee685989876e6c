import { describe, expect, test } from 'vitest';
import { fold } from '../fold.ts';
import { GROUPS } from './armed-groups.ts';
import { gazetteerParty, knownParty, partyId } from './gazetteer.ts';
import { ORGANIZATIONS } from './organizations.ts';
import { STATES_OF_AFRICA } from './states-africa.ts';
import { STATES_OF_THE_AMERICAS } from './states-americas.ts';
import { STATES_OF_ASIA } from './states-asia.ts';
import { STATES_OF_EUROPE } from './states-europe.ts';
import { STATES_OF_OCEANIA } from './states-oceania.ts';
import { TERRITORIES } from './territories.ts';

const STATES = [
  ...STATES_OF_AFRICA,
  ...STATES_OF_THE_AMERICAS,
  ...STATES_OF_ASIA,
  ...STATES_OF_EUROPE,
  ...STATES_OF_OCEANIA,
];
const ROWS = [...STATES, ...TERRITORIES, ...ORGANIZATIONS, ...GROUPS];

describe('the gazetteer', () => {
  test('has the 193 members of the United Nations, its two observers, and the Cook Islands and Niue', () => {
    expect(STATES.length).toBe(197);
  });

  test('gives no name to two parties', () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const [name, ...lists] of ROWS) {
      for (const surface of [name, ...lists.flatMap((list) => (list === '' ? [] : list.split(', ')))]) {
        // Abbreviations differ in their capitals: `SADC`, `Sadc`.
        const key = surface === surface.toUpperCase() ? surface : fold(surface);
        const owner = owners.get(key) ?? name;
        if (owner !== name) shared.push(`${surface}: ${owner}, ${name}`);
        owners.set(key, owner);
      }
    }
    expect(shared).toEqual([]);
  });

  test('has ids fit for a case file, one per party', () => {
    const ids = ROWS.map(([name]) => partyId(name));
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => gazetteerParty(id).id === id)).toBe(true);
  });

  test.each([
    ['DPRK', 'North Korea'],
    ['Republic of Korea', 'South Korea'],
    ['Türkiye', 'Turkey'],
    ['Kiev', 'Ukraine'],
    ['Côte d’Ivoire', 'Ivory Coast'],
    ['Czechia', 'Czech Republic'],
    ['the Netherlands'.slice(4), 'Netherlands'],
    ['IAEA', 'International Atomic Energy Agency'],
    ['Food and Agriculture Organization of the United Nations', 'Food and Agriculture Organization'],
  ])('knows %s as %s', (words, name) => {
    expect(knownParty(words)?.name).toBe(name);
  });

  test('does not know what it does not have', () => {
    expect(knownParty('Ruritania')).toBeUndefined();
    expect(knownParty('')).toBeUndefined();
  });
});
