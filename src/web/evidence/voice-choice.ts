/** Whose voice a statement can be: the parties of the case, and the states and bodies of the report that are not in it yet. */
import type { ReportReading } from '../../evidence/reading.ts';
import type { Draft } from '../../format/index.ts';
import type { Choosable } from '../parts/choice.tsx';
import { evidence as phrases } from '../phrases/evidence.ts';
import { casePartyOf } from './case-party.ts';
import type { PartyChoice } from './element-edits.ts';

export const NOBODY = '-';
/** A party that neither the case nor the report names: she types its name. */
export const ANOTHER = '*';
const NEW = '+';

export function voiceItems(draft: Draft, reading: ReportReading | undefined): Choosable<string>[] {
  const known = Object.entries(draft.parties ?? {}).map(([id, { name }]) => ({ id, name }));
  const found = (reading?.parties ?? []).filter(
    (party) => party.what !== 'person' && casePartyOf(draft, party) === undefined,
  );
  return [
    ...known,
    ...found
      .sort((a, b) => b.mentions.length - a.mentions.length)
      .map(({ id, name }) => ({ id: `${NEW}${id}`, name, says: phrases.make.isNew })),
  ];
}

/** What an item of the list stands for, with the name that was typed; undefined for nobody, and for what is not chosen yet. */
export function partyChosen(item: string, reading: ReportReading | undefined, named = ''): PartyChoice | undefined {
  if (item === NOBODY || item === '') return undefined;
  if (item === ANOTHER) return named.trim() === '' ? undefined : { named: named.trim() };
  if (!item.startsWith(NEW)) return { id: item };
  const found = reading?.parties.find(({ id }) => id === item.slice(NEW.length));
  return found && { found };
}

/** The item for a party of the report; undefined where it is none that can have a voice. */
export function itemFor(
  draft: Draft,
  reading: ReportReading | undefined,
  party: string | undefined,
): string | undefined {
  let found = reading?.parties.find(({ id }) => id === party);
  if (found?.what === 'person') found = reading?.parties.find(({ id }) => id === found!.of);
  if (found === undefined) return undefined;
  return casePartyOf(draft, found) ?? (found.what === 'person' ? undefined : `${NEW}${found.id}`);
}
