/** The parties of a case, and which of them decide in a conflict. */
import type { CaseParty } from '../../model/index.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Draft } from '../draft.ts';
import { nameFault, nameKey, show } from '../identifier.ts';
import type { Path } from '../path.ts';
import type { Report } from './fault-report.ts';

export function checkParties(draft: Draft, report: Report): CaseParty[] {
  const byName = new Map<string, string>();
  return Object.entries(draft.parties ?? {}).map(([id, { name, aliases, modeled, why }]) => {
    const at = ['parties', id];
    const namesake = byName.get(nameKey(name));
    if (namesake === undefined) byName.set(nameKey(name), id);
    else {
      report.fault({
        code: 'party/same-name',
        at: [...at, 'name'],
        says: `${show(id)} and ${show(namesake)} have the same name, so that no sentence could tell them apart.`,
        hint: 'Give one of them another name, or remove it.',
      });
    }
    const fault = id === 'context' ? reservedForContext : nameFault(id);
    if (fault !== undefined) report.fault({ ...fault, at, onKey: true });
    if (modeled === false && why === undefined) {
      report.fault({
        code: 'party/no-reason',
        at,
        onKey: true,
        says: `${show(id)} is not modeled, and the case does not say why.`,
        hint: 'Add "why: …", so that a reader can judge it.',
      });
    }
    return { id, name, aliases: aliases ?? [], modeled: modeled ?? true, why };
  });
}

const reservedForContext = {
  code: 'name/reserved',
  says: 'No party can be called "context".',
  hint: 'Facts of the context are written that way. Choose another name.',
};

/** Whether a part of the conflict may belong to this party; a fault is reported where it may not. */
export function mayDecide(id: string, at: Path, parties: readonly CaseParty[], report: Report): boolean {
  const party = parties.find((one) => one.id === id);
  if (party === undefined) {
    const fromContext = id === 'context';
    report.fault({
      code: 'party/unknown',
      at,
      onKey: true,
      says: `No party is called ${show(id)}.`,
      hint: fromContext
        ? 'Facts that nobody decides stand under "context:", beside "options:".'
        : (didYouMean(
            id,
            parties.map((one) => one.id),
          ) ?? 'Add it to "parties:", with its name.'),
    });
    return false;
  }
  if (!party.modeled) {
    report.fault({
      code: 'party/not-modeled',
      at,
      onKey: true,
      says: `${show(id)} is not modeled, so it has no options, moves or preferences.`,
      hint: `Remove this part, or remove "modeled: false" from the party.`,
    });
    return false;
  }
  return true;
}
