/** The opened folder as a store of cases: nothing leaves it, nothing is torn, nothing is overwritten unseen. */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Problem } from '../../format/index.ts';
import { LARGEST_CASE } from '../../format/largest-case.ts';
import { codeOf, readCaseText } from '../case-file.ts';
import { whyUnwritable, writeFileWhole } from '../write-file.ts';
import { type CasePlace, noSuchCase, placeOfCase, whyMoved } from './case-place.ts';
import { CaseWatch } from './case-watch.ts';
import { contentVersion } from './content-version.ts';
import { FileQueue } from './file-queue.ts';
import { type FoundCases, findCases, type KnownFiles, type Within } from './find-cases.ts';
import { readJournal, writeJournal } from './journal.ts';
import { clearLeftovers } from './leftovers.ts';
import { makeCase } from './make-case.ts';
import { keepSourceFile, readSourceFile } from './source-file.ts';

export type StoreEvent =
  | { readonly kind: 'changed'; readonly id: string; readonly version: string; readonly by: string | null }
  | { readonly kind: 'gone'; readonly id: string }
  | { readonly kind: 'home' };

export interface StoredText {
  readonly text: string;
  readonly version: string;
}

export interface Refused {
  readonly problem: Problem;
}

/** The file holds something else than the version that was built on: its content now, null where it is gone. */
export interface Conflicting extends Refused {
  readonly now: StoredText | null;
}

/** In milliseconds: some editors take the file away for a moment while they save. */
const BLINK = 150;
/** As a base: the file was not there, and is to be made. */
const NOTHING = '';

export class CaseStore {
  readonly root: string;
  readonly #queue = new FileQueue();
  readonly #watch: CaseWatch;
  readonly #known: KnownFiles = new Map();
  readonly #listeners = new Set<(event: StoreEvent) => void>();
  /** By id, the version that the listeners know of; null once they were told that it is gone. */
  readonly #told = new Map<string, string | null>();

  readonly #within: Within;

  /** `root` need not exist yet: it is made when something is first written to it. */
  constructor(root: string, within: Within = {}) {
    this.root = root;
    this.#within = within;
    this.#watch = new CaseWatch(root, {
      list: () => this.#find(),
      onTouched: (id, file) => this.#queue.inTurn(file, () => this.#compare(id, file)),
      onHome: () => this.#tell({ kind: 'home' }),
    });
    void this.#tidy();
  }

  async list(): Promise<FoundCases> {
    const found = await this.#find();
    this.#watch.sawList(found.cases);
    return found;
  }

  /** The case, and what was kept of unfinished work on it. */
  read(id: string): Promise<(StoredText & { readonly journal: string | null }) | Refused> {
    return this.#at(id, async (place) => {
      if (!place.isThere) return { problem: noSuchCase(id) };
      await this.#watch.follow(id, place.file);
      const now = await readStored(place.file);
      if ('problem' in now) return now;
      this.#told.set(id, now.version);
      return { ...now, journal: await readJournal(place) };
    });
  }

  /**
   * Writes the text if the file still is the version that it was made from (or says the same already). With an empty
   * `base` the file must not be there, and is made.
   */
  save(
    id: string,
    { text, base, by }: { readonly text: string; readonly base: string; readonly by: string | null },
  ): Promise<{ readonly version: string } | Conflicting | Refused> {
    const large = whyTooLarge(text);
    if (large !== undefined) return Promise.resolve({ problem: large });
    return this.#at(id, async (place) => {
      const version = contentVersion(text);
      const now = await this.#underneath(place, version, base);
      if (now === 'written') return { version };
      if (now !== undefined) return now;
      const folder = await this.#makeFolder(place, base);
      if (folder !== undefined) return { problem: folder };
      await clearLeftovers(dirname(place.file));
      let meanwhile: Awaited<ReturnType<CaseStore['save']>> | undefined;
      const problem = await writeFileWhole(place.file, text, {
        ...(base !== NOTHING && { overwrite: true }),
        unless: async () => {
          const moved = await whyMoved(place.file);
          const other = moved === undefined ? await this.#underneath(place, undefined, base) : { problem: moved };
          if (other === undefined || other === 'written') return undefined;
          meanwhile = other;
          return other.problem;
        },
      });
      if (meanwhile !== undefined) return meanwhile;
      if (problem !== undefined) return { problem };
      await this.#watch.follow(id, place.file);
      this.#told.set(id, version);
      this.#tell({ kind: 'changed', id, version, by });
      if (base === NOTHING) this.#tell({ kind: 'home' });
      return { version };
    });
  }

  /** Makes a case in a folder of its own, named for it and numbered where that name is taken. */
  async make(
    given: { readonly name: string; readonly text: string; readonly copiedFrom?: string },
    by: string | null,
  ): Promise<{ readonly id: string; readonly version: string } | Refused> {
    const large = whyTooLarge(given.text);
    if (large !== undefined) return { problem: large };
    const made = await this.#queue.inTurn(this.root, () => makeCase(this.root, given, this.#within));
    if ('problem' in made) return made;
    const version = contentVersion(given.text);
    this.#told.set(made.id, version);
    await this.list();
    this.#tell({ kind: 'changed', id: made.id, version, by });
    this.#tell({ kind: 'home' });
    return { id: made.id, version };
  }

  /** Keeps unfinished work beside the case; null takes it away. */
  keepJournal(id: string, journal: string | null): Promise<Problem | undefined> {
    return this.#at(id, async (place) => {
      // Of a case that somebody deleted, the unfinished work is all there is left.
      if (!place.isThere && !this.#told.has(id)) return { problem: noSuchCase(id) };
      return { problem: await writeJournal(place, journal) };
    }).then(({ problem }) => problem);
  }

  /** The bytes of a text in the folder sources/ beside the case. */
  readSource(id: string, name: string): Promise<{ readonly bytes: Uint8Array } | Refused> {
    return this.#at(id, (place) => readSourceFile(place.file, name));
  }

  /** Puts a text into the folder sources/ beside the case, under that name or, where another text has it, a numbered one. */
  keepSource(id: string, name: string, text: string): Promise<{ readonly file: string } | Refused> {
    return this.#at(id, (place) =>
      place.isThere ? keepSourceFile(place.file, name, text) : Promise.resolve({ problem: noSuchCase(id) }),
    );
  }

  /** Hears of everything that happens from now on; gives back how to hear no more. */
  listen(listener: (event: StoreEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Watches no more, and ends once the writes under way are done. */
  async close(): Promise<void> {
    this.#watch.close();
    await this.#queue.settled();
    this.#listeners.clear();
  }

  /** Looks the place up only when it is its turn: it may have moved while others wrote. */
  async #at<T>(id: string, work: (place: CasePlace) => Promise<T>): Promise<T | Refused> {
    const first = await placeOfCase(this.root, id, this.#within.shipped);
    if ('problem' in first) return first;
    return this.#queue.inTurn(first.file, async () => {
      const place = await placeOfCase(this.root, id, this.#within.shipped);
      return 'problem' in place ? place : work(place);
    });
  }

  /** What stands in the way of writing: `written` where nothing needs to be, undefined where nothing does. */
  async #underneath(
    { id, file, isThere }: CasePlace,
    version: string | undefined,
    base: string,
  ): Promise<'written' | Conflicting | Refused | undefined> {
    const now = isThere || base === NOTHING ? await readStored(file) : { problem: noSuchCase(id) };
    if ('problem' in now) {
      if (!isMissing(now.problem)) return now;
      return base === NOTHING ? undefined : { problem: isGone(file), now: null };
    }
    if (now.version === version) return 'written';
    return now.version === base ? undefined : { problem: isChanged(file), now };
  }

  async #makeFolder({ file }: CasePlace, base: string): Promise<Problem | undefined> {
    if (base !== NOTHING) return undefined;
    try {
      await mkdir(dirname(file));
      return undefined;
    } catch (error) {
      return codeOf(error) === 'EEXIST' ? undefined : whyUnwritable(file, error);
    }
  }

  /** Tells of a file that is not what the listeners know it to be. */
  async #compare(id: string, file: string): Promise<void> {
    let now = await readStored(file);
    if ('problem' in now && isMissing(now.problem)) {
      await wait(BLINK);
      now = await readStored(file);
    }
    const before = this.#told.get(id);
    if ('problem' in now) {
      if (!isMissing(now.problem) || before === null) return;
      this.#told.set(id, null);
      this.#tell({ kind: 'gone', id });
    } else if (now.version !== before) {
      this.#told.set(id, now.version);
      this.#tell({ kind: 'changed', id, version: now.version, by: null });
    }
  }

  #find(): Promise<FoundCases> {
    return findCases(this.root, this.#known, this.#within);
  }

  #tell(event: StoreEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  /** A server that was killed may have left files behind. */
  async #tidy(): Promise<void> {
    const { cases } = await this.#find().catch(() => ({ cases: [] }));
    for (const folder of new Set(cases.map(({ file }) => dirname(file)))) await clearLeftovers(folder);
  }
}

async function readStored(file: string): Promise<StoredText | Refused> {
  const read = await readCaseText(file);
  return 'problem' in read ? read : { text: read.text, version: contentVersion(read.text) };
}

function isMissing({ code }: Problem): boolean {
  return code === 'file/missing' || code === 'file/no-case' || code === 'place/missing';
}

function whyTooLarge(text: string): Problem | undefined {
  if (Buffer.byteLength(text) <= LARGEST_CASE) return undefined;
  return {
    code: 'file/too-large',
    says: `The case has more than ${LARGEST_CASE / 2 ** 20} MB and cannot be saved.`,
    hint: 'Keep the texts of the sources in files of their own.',
  };
}

function isChanged(file: string): Problem {
  return {
    code: 'case/changed-underneath',
    file,
    says: `"${file}" was changed by another program or tab; it was not overwritten.`,
    hint: 'Look at both, and choose which to keep.',
  };
}

function isGone(file: string): Problem {
  return {
    code: 'case/gone',
    file,
    says: `"${file}" is not there any more; nothing was written.`,
    hint: 'It may have been moved or deleted. Save it anew to have it back.',
  };
}
