/** The first page's content: cards of the shipped cases and of the opened folder. */
import { stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, join, sep } from 'node:path';
import { CASE_FILE, type CardDesk, type CardFacts, type CaseStore, libraryCases, markOf } from '../host/index.ts';
import type { CaseCard, Home } from './api.ts';

/** Shown before all others. */
export const SHIPPED_FIRST = 'vladivostok-2019';
/** In milliseconds: nobody waits longer for the numbers of all cards; those that come later are told of. */
const PATIENCE = 1500;

/** `onLate` is called once cards that this answer could not wait for are there. */
export async function home(store: CaseStore, desk: CardDesk, onLate: () => void): Promise<Home> {
  const [library, found, exists] = await Promise.all([libraryCases(), store.list(), isFolder(store.root)]);
  const shipped = library.toSorted((a, b) => Number(b.id === SHIPPED_FIRST) - Number(a.id === SHIPPED_FIRST));
  let isAnyLate = false;
  const deadline = new Promise<undefined>((settle) => setTimeout(() => settle(undefined), PATIENCE).unref());
  const asked: Promise<CardFacts>[] = [];
  const inTime = async (one: Parameters<CardDesk['card']>[0], name: string): Promise<CardFacts> => {
    const whole = desk.card(one);
    asked.push(whole);
    const facts = await Promise.race([whole, deadline]);
    if (facts === undefined) isAnyLate = true;
    return { ...blank, ...facts, title: facts?.title || name };
  };
  const libraryCards = shipped.map(async ({ id, folder }): Promise<CaseCard> => {
    const file = join(folder, CASE_FILE);
    const mark = (await markOf(file))?.mark ?? '';
    return { shelf: 'library', id, ...(await inTime({ file, mark }, id)), changed: null };
  });
  const cards = found.cases.map(async (one): Promise<CaseCard> => {
    const changed = new Date(one.changed).toISOString();
    return { shelf: 'folder', id: one.id, ...(await inTime(one, nameOf(one.id, store.root))), changed };
  });
  const answer = {
    folder: { name: basename(store.root), path: asKnown(store.root), exists },
    library: await Promise.all(libraryCards),
    cases: await Promise.all(cards),
    more: found.more,
  };
  if (isAnyLate) void Promise.all(asked).then(onLate);
  return answer;
}

const blank: CardFacts = {
  title: '',
  question: null,
  about: null,
  asOf: null,
  parties: [],
  states: null,
  variants: 0,
  problems: 0,
};

function nameOf(id: string, root: string): string {
  return id === '.' ? basename(root) : id;
}

/** As a person writes it, from her own folder on. */
function asKnown(path: string): string {
  const own = homedir();
  return path.startsWith(own + sep) ? `~${path.slice(own.length)}` : path;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
