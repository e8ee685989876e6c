/** The gazetteer as one index: what may begin with a given word, the longest first. */

import type { PartyKind } from '../../reading.ts';
import { fold } from '../fold.ts';
import { GROUPS } from './armed-groups.ts';
import { ORGANIZATIONS } from './organizations.ts';
import type { GazetteerRow } from './row.ts';
import { STATES_OF_AFRICA } from './states-africa.ts';
import { STATES_OF_THE_AMERICAS } from './states-americas.ts';
import { STATES_OF_ASIA } from './states-asia.ts';
import { STATES_OF_EUROPE } from './states-europe.ts';
import { STATES_OF_OCEANIA } from './states-oceania.ts';
import { TERRITORIES } from './territories.ts';

export interface GazetteerParty {
  readonly id: string;
  readonly name: string;
  readonly what: PartyKind;
}

export interface GazetteerEntry {
  readonly party: GazetteerParty;
  readonly keys: readonly string[];
  /** An abbreviation in capitals is found only as written. */
  readonly exact: string | undefined;
  /** Which of the words have a capital. */
  readonly capitals: readonly boolean[];
  /** `adjective`: demonyms too. `seat`: a capital, a palace. */
  readonly kind: 'name' | 'adjective' | 'seat';
}

const KINDS = ['name', 'adjective', 'seat'] as const;

/** `Trinidad and Tobago` → `trinidad-and-tobago`: letters, digits and hyphens only. */
export function partyId(name: string): string {
  const id = [...fold(name.replace(/[\s‐‑–_/-]/gu, '-'))].filter((char) => /[a-z0-9-]/.test(char)).join('');
  return (
    id
      .split('-')
      .filter((part) => part !== '')
      .join('-') || 'party'
  );
}

function entriesOf(rows: readonly GazetteerRow[], what: PartyKind): GazetteerEntry[] {
  return rows.flatMap(([name, others, demonyms, seats]) => {
    const party: GazetteerParty = { id: partyId(name), name, what };
    return [[name, ...listed(others)], listed(demonyms), listed(seats)].flatMap((surfaces, kind) =>
      surfaces.map((surface) => entryOf(party, surface, KINDS[kind]!)),
    );
  });
}

function listed(list: string): string[] {
  return list === '' ? [] : list.split(', ');
}

function entryOf(party: GazetteerParty, surface: string, kind: GazetteerEntry['kind']): GazetteerEntry {
  // As `piecesOf` cuts: a comma is a piece, the possessive ending none.
  const words = surface
    .replace(/[’'](?=s\b)s|(?<=s)[’'](?= )/gu, '')
    .replace(/,/g, ' ,')
    .split(/[\s-]+/u);
  const isAbbreviation = words.length === 1 && surface.length <= 8 && surface === surface.toUpperCase();
  return {
    party,
    keys: words.map((word) => (word === ',' ? word : word === '&' ? 'and' : fold(word))),
    exact: isAbbreviation ? surface.replaceAll('.', '') : undefined,
    capitals: words.map((word) => /^\p{Lu}/u.test(word)),
    kind,
  };
}

const ENTRIES: readonly GazetteerEntry[] = [
  ...entriesOf(
    [
      ...STATES_OF_EUROPE,
      ...STATES_OF_ASIA,
      ...STATES_OF_AFRICA,
      ...STATES_OF_THE_AMERICAS,
      ...STATES_OF_OCEANIA,
      ...TERRITORIES,
    ],
    'state',
  ),
  ...entriesOf(ORGANIZATIONS, 'organization'),
  ...entriesOf(GROUPS, 'group'),
];

const BY_FIRST_WORD: ReadonlyMap<string, readonly GazetteerEntry[]> = (() => {
  const index = new Map<string, GazetteerEntry[]>();
  for (const entry of ENTRIES) {
    const list = index.get(entry.keys[0]!);
    if (list === undefined) index.set(entry.keys[0]!, [entry]);
    else list.push(entry);
  }
  for (const list of index.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  return index;
})();

const BY_NAME: ReadonlyMap<string, GazetteerParty> = new Map(
  ENTRIES.map((entry) => [entry.keys.join(' '), entry.party] as const).reverse(),
);
const BY_ID: ReadonlyMap<string, GazetteerParty> = new Map(ENTRIES.map(({ party }) => [party.id, party] as const));

/** What the gazetteer has that begins with this word, the longest first. */
export function entriesFrom(key: string): readonly GazetteerEntry[] {
  return BY_FIRST_WORD.get(key) ?? [];
}

/** The party that goes by this name, adjective or seat whatever the text says besides; undefined for the unknown. */
export function knownParty(words: string): GazetteerParty | undefined {
  return BY_NAME.get(entryOf({ id: '', name: '', what: 'state' }, words, 'name').keys.join(' '));
}

/** The party of the gazetteer with this id. */
export function gazetteerParty(id: string): GazetteerParty {
  const party = BY_ID.get(id);
  if (party === undefined) throw new Error(`Not in the gazetteer: ${id}`);
  return party;
}
