/** What the page asks of its server. Nothing here throws: what goes wrong comes back as a `Refusal`. */
import { apiOfCase, apiOfGranted, apiOfJournal, apiOfSource, apiOfSources } from '../../server/address.ts';
import type {
  CaseFile,
  ChangedUnderneath,
  Home,
  KeepJournal,
  Made,
  NewCase,
  NewSource,
  Refusal,
  SaveCase,
  Saved,
  Shelf,
  StoredSource,
} from '../../server/api.ts';
import { call, callForBytes, type Sent, type SentBytes } from './call.ts';

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

/** The bytes of a text in the folder sources/ beside the case. */
export async function fetchSource(shelf: Shelf, id: string, file: string): Promise<SentBytes | Refusal> {
  const found = await callForBytes(apiOfSource(shelf, id, file));
  if (found !== undefined && 'problem' in found) return found;
  return { name: file, bytes: found?.bytes ?? new Uint8Array() };
}

/** The text that was granted for that source when the server started; undefined where none was. */
export function fetchGranted(source: string): Promise<SentBytes | Refusal | undefined> {
  return callForBytes(apiOfGranted(source));
}

/** Puts the text beside the case, under this name or a numbered one. */
export function storeSource(id: string, { name, text }: Omit<NewSource, 'by'>): Promise<StoredSource | Refusal> {
  const body: NewSource = { name, text, by: thisTab };
  return call<StoredSource>(apiOfSources(id), { method: 'POST', body });
}
