/** What the page asks of its server. Nothing here throws: what goes wrong comes back as a `Refusal`. */
import { apiOfCase, apiOfJournal } from '../../server/address.ts';
import type {
  CaseFile,
  ChangedUnderneath,
  Home,
  KeepJournal,
  Made,
  NewCase,
  Refusal,
  SaveCase,
  Saved,
  Shelf,
} from '../../server/api.ts';
import { call, type Sent } from './call.ts';

export { onHappening } from './happenings.ts';

/** Names this tab among the happenings. */
export const thisTab = crypto.randomUUID();

/** Throws where it does not come. */
export async function fetchHome(): Promise<Home> {
  const home = await call<Home>('/api/home');
  if ('problem' in home) throw new Error(home.problem.says);
  return home;
}

export function fetchCase(shelf: Shelf, id: string): Promise<CaseFile | Refusal> {
  return call<CaseFile>(apiOfCase(shelf, id));
}

export function makeCase(made: Omit<NewCase, 'by'>): Promise<Made | Refusal> {
  return call<Made>('/api/cases', { method: 'POST', body: { ...made, by: thisTab } satisfies NewCase });
}

/** With an empty `base` the file is made where it is not there. */
export function saveCase(
  id: string,
  { text, base }: Omit<SaveCase, 'by'>,
  sent: Pick<Sent, 'isLast'> = {},
): Promise<Saved | ChangedUnderneath | Refusal> {
  const body: SaveCase = { text, base, by: thisTab };
  return call<Saved | ChangedUnderneath>(apiOfCase('folder', id), { method: 'PUT', body, ...sent });
}

/** Null: there is nothing left to keep. */
export function keepJournal(
  id: string,
  journal: string | null,
  sent: Pick<Sent, 'isLast'> = {},
): Promise<Refusal | undefined> {
  const body: KeepJournal = { journal, by: thisTab };
  return call<undefined>(apiOfJournal(id), { method: 'PUT', body, ...sent });
}
