/** Notices what others do to the cases of the opened folder: editors, version control, other programs. */
import { type FSWatcher, watch } from 'node:fs';
import { dirname } from 'node:path';
import { type FoundCase, type FoundCases, markOf } from './find-cases.ts';

export interface Watched {
  /** The cases that there are now. */
  readonly list: () => Promise<FoundCases>;
  /** A file that may have changed, or be gone: whoever watches compares its content. */
  readonly onTouched: (id: string, file: string) => Promise<void>;
  /** Cases came or went. */
  readonly onHome: () => void;
}

/** In milliseconds. Several events come from one save; some systems and network drives tell of none. */
const SETTLE = 60;
const POLL = 1000;
const LIST = 3000;
const MOST_OPEN = 64;

interface Open {
  readonly file: string;
  mark: string | undefined;
}

export class CaseWatch {
  readonly #root: string;
  readonly #watched: Watched;
  /** The cases somebody looked at, least recently first. */
  readonly #open = new Map<string, Open>();
  readonly #folders = new Map<string, FSWatcher>();
  readonly #timers = new Set<NodeJS.Timeout>();
  #soon: NodeJS.Timeout | undefined;
  #listed: string | undefined;
  #listedAt = 0;
  #isClosed = false;

  constructor(root: string, watched: Watched) {
    this.#root = root;
    this.#watched = watched;
    this.#again(POLL, () => this.look());
    this.#again(LIST, () => this.#list());
  }

  /** From now on this file is looked after, as it is now. */
  async follow(id: string, file: string): Promise<void> {
    const mark = (await markOf(file))?.mark;
    this.#open.delete(id);
    this.#open.set(id, { file, mark });
    this.#hear(dirname(file));
    for (const oldest of this.#open.keys()) {
      if (this.#open.size <= MOST_OPEN) break;
      this.#open.delete(oldest);
    }
    this.#hearNoMore();
  }

  /** Hands on every file that is not what it was. */
  async look(): Promise<void> {
    for (const [id, open] of [...this.#open]) {
      const mark = (await markOf(open.file))?.mark;
      if (this.#isClosed || mark === open.mark) continue;
      open.mark = mark;
      await this.#watched.onTouched(id, open.file);
    }
  }

  /** Takes this as what there is, for the next look to compare with. */
  sawList(cases: readonly Pick<FoundCase, 'id'>[]): void {
    this.#listed = nameAll(cases);
  }

  close(): void {
    this.#isClosed = true;
    for (const timer of this.#timers) clearTimeout(timer);
    clearTimeout(this.#soon);
    for (const watcher of this.#folders.values()) watcher.close();
    this.#folders.clear();
  }

  async #list(): Promise<void> {
    this.#hear(this.#root);
    this.#listedAt = performance.now();
    const { cases } = await this.#watched.list();
    const now = nameAll(cases);
    const before = this.#listed;
    this.#listed = now;
    if (before !== undefined && before !== now && !this.#isClosed) this.#watched.onHome();
  }

  /** Repeats the work for ever, resting a while in between: longer where it takes long. */
  #again(pause: number, work: () => Promise<void>): void {
    let timer: NodeJS.Timeout;
    const wait = (time: number) => {
      if (this.#isClosed) return;
      timer = setTimeout(async () => {
        this.#timers.delete(timer);
        const began = performance.now();
        await work().catch(() => {});
        wait(Math.max(pause, 20 * (performance.now() - began)));
      }, time).unref();
      this.#timers.add(timer);
    };
    wait(pause);
  }

  #hear(folder: string): void {
    if (this.#isClosed || this.#folders.has(folder) || this.#folders.size > MOST_OPEN) return;
    try {
      const watcher = watch(folder, { persistent: false }, (event) =>
        this.#lookSoon(event === 'rename' && folder === this.#root),
      );
      watcher.on('error', () => this.#drop(folder));
      this.#folders.set(folder, watcher);
    } catch {
      // Not every system tells; then we look by the clock.
    }
  }

  #hearNoMore(): void {
    const wanted = new Set([this.#root, ...[...this.#open.values()].map(({ file }) => dirname(file))]);
    for (const folder of this.#folders.keys()) if (!wanted.has(folder)) this.#drop(folder);
  }

  #drop(folder: string): void {
    this.#folders.get(folder)?.close();
    this.#folders.delete(folder);
  }

  #lookSoon(isInTop: boolean): void {
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => {
      this.look().catch(() => {});
      // In a large folder a list takes a while, and the clock asks for one soon anyway.
      if (isInTop && performance.now() - this.#listedAt > LIST / 4) this.#list().catch(() => {});
    }, SETTLE).unref();
  }
}

function nameAll(cases: readonly Pick<FoundCase, 'id'>[]): string {
  return cases
    .map(({ id }) => id)
    .sort()
    .join('\n');
}
