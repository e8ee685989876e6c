/** The names that an expression of the case can use, and what they stand for. */
import type { Draft, DraftConflict } from '../../../format/index.ts';
import type { Named } from '../../../report/words/expression-in-words.ts';

export interface Word {
  /** As it is written: `us.relieve`, `context.summit`, `calm`. */
  readonly name: string;
  readonly named: Named;
  /** The owner's place among the parties that decide something; undefined for what nobody owns. */
  readonly party: number | undefined;
  /** What it does, says or means, for people. */
  readonly says: string;
}

export type Vocabulary = ReadonlyMap<string, Word>;

export interface DecidingParty {
  readonly id: string;
  readonly name: string;
  /** Its place in the conflict. */
  readonly place: number;
}

/** The parties that have an option or, in graph form, a list of moves; in the order of the case. */
export function decidingParties(draft: Draft | undefined, conflict: DraftConflict): DecidingParty[] {
  const deciding = conflict.moves ?? conflict.options ?? {};
  return Object.entries(draft?.parties ?? {})
    .filter(([id, { modeled }]) => modeled !== false && Object.hasOwn(deciding, id))
    .map(([id, { name }], place) => ({ id, name, place }));
}

export function vocabularyOf(draft: Draft | undefined, conflict: DraftConflict): Vocabulary {
  const words: Word[] = [];
  const parties = decidingParties(draft, conflict);
  for (const [party, options] of Object.entries(conflict.options ?? {})) {
    const owner = draft?.parties?.[party]?.name ?? party;
    const place = parties.find(({ id }) => id === party)?.place;
    for (const [id, option] of Object.entries(options)) {
      const does = (typeof option === 'string' ? option : option?.does) ?? undefined;
      const named: Named = { kind: 'option', party: owner, id, does };
      words.push({ name: `${party}.${id}`, named, party: place, says: `${owner}: ${does ?? id}` });
    }
  }
  for (const [name, text] of Object.entries(conflict.terms ?? {})) {
    words.push({ name, named: { kind: 'term', name }, party: undefined, says: text });
  }
  for (const [id, { says }] of Object.entries(conflict.context ?? {})) {
    const told = says ?? id;
    words.push({ name: `context.${id}`, named: { kind: 'context', says: told }, party: undefined, says: told });
  }
  return new Map(words.map((word) => [word.name, word]));
}
