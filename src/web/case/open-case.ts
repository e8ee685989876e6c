/** Opens a case from the server, and what the person decides about its file. */
import type { Problem } from '../../format/index.ts';
import type { Shelf } from '../../server/api.ts';
import { fetchCase } from '../server-calls/server-calls.ts';
import { CaseSession, currentSession } from './case-session.ts';
import { onCaseChange, staysOpen } from './case-store.ts';

/** No longer shown, and not all of it written yet. */
const leftBehind = new Map<string, CaseSession>();
/** In milliseconds: how long a case that is opened again waits for its own last writes. */
const PATIENCE = 3000;
let openings = 0;
/** What is being opened just now. */
let underWay: { readonly shelf: Shelf; readonly id: string; readonly done: Promise<Problem | undefined> } | undefined;

/** The problem where it cannot be opened. Asked twice for the same case meanwhile, it is opened once. */
export function openCase(shelf: Shelf, id: string): Promise<Problem | undefined> {
  if (underWay?.shelf === shelf && underWay.id === id) return underWay.done;
  const own = { shelf, id, done: open(shelf, id) };
  underWay = own;
  void own.done.finally(() => {
    if (underWay === own) underWay = undefined;
  });
  return own.done;
}

async function open(shelf: Shelf, id: string): Promise<Problem | undefined> {
  const opening = ++openings;
  if (staysOpen(shelf, id)) return undefined;
  endCurrent();
  if (shelf === 'folder') await leftBehind.get(id)?.settled(PATIENCE);
  const found = await fetchCase(shelf, id);
  if ('problem' in found) return found.problem;
  // Another one was opened meanwhile.
  if (opening !== openings) return undefined;
  new CaseSession(found);
  return undefined;
}

/** Writes the text to its file although it has problems; allowed until it has none again. */
export function saveWithProblems(): void {
  currentSession()?.keeper.hold();
}

/** Of two versions, that of this tab counts: it replaces the file, or is written again where the file is gone. */
export function keepMine(): void {
  currentSession()?.keeper.keepMine();
}

/** Of two versions, that of the file counts: it is shown, and can be taken back. */
export function takeTheirs(): void {
  currentSession()?.takeTheirs();
}

export function retrySaving(): void {
  currentSession()?.keeper.hurry();
}

function endCurrent(): void {
  const session = currentSession();
  if (session === undefined) return;
  session.end();
  if (session.keeper.isSettled) return;
  const { id } = session;
  leftBehind.set(id, session);
  void session.settled(Number.POSITIVE_INFINITY).then(() => leftBehind.delete(id));
}

onCaseChange((now) => {
  if (now === undefined) endCurrent();
});

addEventListener('pagehide', () => currentSession()?.leave());
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) currentSession()?.catchUp();
});
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') currentSession()?.keeper.hurry();
  else currentSession()?.catchUp();
});
addEventListener('beforeunload', (event) => {
  const keeper = currentSession()?.keeper;
  const isLost = keeper?.saving.kind === 'failed' || [...leftBehind.values()].some(({ keeper }) => keeper.isAtRisk);
  if (isLost) event.preventDefault();
});
