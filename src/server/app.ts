/** The server's answers, one route each; nothing here listens, so that tests can ask without a network. */
import { Hono } from 'hono';
import {
  CardDesk,
  type CaseStore,
  contentVersion,
  type GrantedSources,
  type LibraryCase,
  libraryCases,
  libraryCaseText,
  type Refused,
  readGranted,
  readLibrarySource,
} from '../host/index.ts';
import { idOfAddress } from './address.ts';
import type { CaseFile, ChangedUnderneath, Home, Made, Saved, StoredSource } from './api.ts';
import { Events } from './events.ts';
import { guard } from './guard.ts';
import { home } from './home.ts';
import { PageFiles } from './page-files.ts';
import { keepJournal, LARGEST_SOURCE_BODY, newCase, newSource, readBody, saveCase } from './read-body.ts';
import { answer, refuse } from './refuse.ts';
import { secure, withNonce } from './security-headers.ts';
import { textBytes } from './text-bytes.ts';

export interface AppOptions {
  readonly store: CaseStore;
  /** Where the built page lies. */
  readonly pageFolder: string;
  /** The port that the server listens on. */
  readonly port: () => number;
  /** Texts of sources that were given at the start. */
  readonly granted?: GrantedSources;
}

export interface App {
  readonly fetch: (request: Request) => Response | Promise<Response>;
  readonly events: Events;
  readonly page: PageFiles;
  /** Ends the events and the reading of cards; the writes under way are the store's. */
  readonly close: () => void;
}

export function createApp({ store, pageFolder, port, granted = new Map() }: AppOptions): App {
  const desk = new CardDesk();
  const events = new Events();
  const page = new PageFiles(pageFolder);
  const stopListening = store.listen((happening) => events.tell(happening));
  const app = new Hono();

  app.use(async (c, next) => {
    await next();
    secure(c.res);
  });
  app.use(guard(port));

  app.get('/api/home', async () => answer<Home>(await home(store, desk, () => events.tell({ kind: 'home' }))));

  app.get('/api/events', (c) => events.stream(c.req.header('last-event-id')));

  app.get('/api/case/:shelf/:id?', async (c) => {
    const { shelf, id } = caseIn(c.req.raw);
    if (id === undefined) return misnamed();
    if (shelf === 'library') {
      const found = await shippedCase(id);
      if (found === undefined) return nothingThere(`There is no shipped case "${id.slice(0, 80)}".`);
      const text = await libraryCaseText(found);
      return answer<CaseFile>({ shelf, id, text, version: contentVersion(text), readOnly: true, journal: null });
    }
    if (shelf !== 'folder') return nothingThere();
    const read = await store.read(id);
    if ('problem' in read) return refuse(read.problem);
    return answer<CaseFile>({ shelf, id, readOnly: false, ...read });
  });

  app.put('/api/case/:shelf/:id?', async (c) => {
    const { shelf, id } = caseIn(c.req.raw);
    if (shelf === 'library') return readOnly();
    if (shelf !== 'folder') return nothingThere();
    if (id === undefined) return misnamed();
    const sent = await readBody(c.req.raw, saveCase);
    if ('problem' in sent) return refuse(sent.problem);
    const saved = await store.save(id, sent.body);
    if ('now' in saved) return answer<ChangedUnderneath>(saved, 409);
    return orRefusal<Saved>(saved);
  });

  app.post('/api/cases', async (c) => {
    const sent = await readBody(c.req.raw, newCase);
    if ('problem' in sent) return refuse(sent.problem);
    const { name, text, copyOf, by } = sent.body;
    const original = copyOf === undefined ? undefined : await shippedCase(copyOf);
    if (copyOf !== undefined && original === undefined) {
      return nothingThere(`There is no shipped case "${copyOf.slice(0, 80)}" to copy.`);
    }
    return orRefusal<Made>(
      await store.make({ name, text, ...(original !== undefined && { copiedFrom: original.folder }) }, by),
    );
  });

  app.put('/api/journal/:shelf/:id?', async (c) => {
    const { shelf, id } = caseIn(c.req.raw);
    if (shelf === 'library') return readOnly();
    if (shelf !== 'folder') return nothingThere();
    if (id === undefined) return misnamed();
    const sent = await readBody(c.req.raw, keepJournal);
    if ('problem' in sent) return refuse(sent.problem);
    const problem = await store.keepJournal(id, sent.body.journal);
    return problem === undefined ? new Response(null, { status: 204 }) : refuse(problem);
  });

  app.get('/api/source/:shelf/:id/:file', async (c) => {
    const { shelf, id, rest } = caseIn(c.req.raw);
    const file = decoded(rest);
    if (id === undefined || file === undefined) return misnamed();
    const shipped = shelf === 'library' ? await shippedCase(id) : undefined;
    if (shelf !== 'folder' && shipped === undefined) return nothingThere();
    const read = shipped === undefined ? await store.readSource(id, file) : await readLibrarySource(shipped, file);
    return 'problem' in read ? refuse(read.problem) : textBytes(read.bytes, file);
  });

  app.post('/api/sources/:shelf/:id?', async (c) => {
    const { shelf, id } = caseIn(c.req.raw);
    if (shelf === 'library') return readOnly();
    if (shelf !== 'folder') return nothingThere();
    if (id === undefined) return misnamed();
    const sent = await readBody(c.req.raw, newSource, LARGEST_SOURCE_BODY);
    if ('problem' in sent) return refuse(sent.problem);
    return orRefusal<StoredSource>(await store.keepSource(id, sent.body.name, sent.body.text));
  });

  app.get('/api/granted/:source', async (c) => {
    const source = decoded(caseIn(c.req.raw).shelf);
    if (source === undefined) return misnamed();
    const read = await readGranted(granted, source);
    if (read === undefined) return new Response(null, { status: 204 });
    return 'problem' in read ? refuse(read.problem) : textBytes(read.bytes, read.path);
  });

  app.all('/api/*', (c) => refusedRoute(c.req.raw));

  app.get('*', async (c) => {
    const { pathname } = new URL(c.req.url);
    const isPage = /^\/(?:library|folder)\//.test(pathname) || !pathname.includes('.') || pathname === '/index.html';
    if (!isPage) return (await page.answer(pathname)) ?? nothingThere();
    const index = await page.index();
    return index === undefined ? notBuilt() : withNonce(index);
  });

  app.all('*', (c) => refusedRoute(c.req.raw));
  app.onError(() => refuse({ code: 'server/fault', says: 'The server failed at this; nothing was written.' }, 500));

  return {
    fetch: (request) => app.fetch(request),
    events,
    page,
    close() {
      stopListening();
      events.close();
      desk.close();
    },
  };
}

/** From the path as it was sent: the router decodes more than once where it can. */
function caseIn(request: Request) {
  const [, , , shelf, segment = '', rest] = new URL(request.url).pathname.split('/');
  return { shelf, id: idOfAddress(segment), rest };
}

function decoded(segment = ''): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

async function shippedCase(id: string): Promise<LibraryCase | undefined> {
  return (await libraryCases()).find((one) => one.id === id);
}

function orRefusal<T extends object>(outcome: T | Refused): Response {
  return 'problem' in outcome ? refuse(outcome.problem) : answer<T>(outcome);
}

/** What each address is for, so that a wrong method can be told from a wrong address. */
const methods: readonly (readonly [RegExp, string])[] = [
  [/^\/api\/(?:home|events)$/, 'GET, HEAD'],
  [/^\/api\/case\/[^/]+\/[^/]*$/, 'GET, HEAD, PUT'],
  [/^\/api\/journal\/[^/]+\/[^/]*$/, 'PUT'],
  [/^\/api\/(?:source\/[^/]+\/[^/]*|granted)\/[^/]+$/, 'GET, HEAD'],
  [/^\/api\/sources\/[^/]+\/[^/]*$/, 'POST'],
  [/^\/api\/cases$/, 'POST'],
  [/^\/(?!api\/)/, 'GET, HEAD'],
];

function refusedRoute({ url, method }: Request): Response {
  const known = methods.find(([pattern]) => pattern.test(new URL(url).pathname));
  if (known === undefined) return nothingThere();
  return refuse({ code: 'guard/method', says: `${method} is not understood here.` }, 405, { allow: known[1] });
}

function readOnly(): Response {
  return refuse({
    code: 'case/read-only',
    says: 'The shipped cases are not changed.',
    hint: 'Make a copy in the opened folder, and change that.',
  });
}

function misnamed(): Response {
  return refuse({ code: 'place/unfit', says: 'The address does not name a case: it is not properly encoded.' });
}

function nothingThere(says = 'There is nothing at this address.'): Response {
  return refuse({ code: 'place/missing', says });
}

function notBuilt(): Response {
  const says = 'The page has not been built. Run "node scripts/setup.mjs", then load this again.\n';
  return new Response(says, { status: 503, headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
