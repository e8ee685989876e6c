/**
 * Keeps two tabs on one case in step: what is done in one is done in the other, stroke by stroke, with the same steps
 * to undo. Each text has a stamp; the higher one counts. What carries the messages is handed in.
 */
import { applyChange, type TextChange, textChange } from '../../format/text-change.ts';
import type { Deed, Step } from './history.ts';

/** A count, and what made the text: a tab, or a version of the file that all tabs find by themselves. */
export interface Stamp {
  readonly count: number;
  readonly by: string;
}

/** All that a tab holds of a case. */
export interface Held {
  readonly text: string;
  readonly base: string;
  readonly isSaved: boolean;
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

interface Addressed {
  readonly id: string;
  readonly from: string;
}

export type TabMessage = Addressed &
  (
    | { readonly kind: 'hello' }
    | { readonly kind: 'ask' }
    | {
        readonly kind: 'change';
        readonly stamp: Stamp;
        readonly upon: Stamp;
        readonly change: TextChange;
        readonly deed: Deed;
        /** Where the text is that of the file: its version. */
        readonly version: string | undefined;
      }
    | { readonly kind: 'whole'; readonly stamp: Stamp; readonly lineage: readonly string[]; readonly held: Held }
    | { readonly kind: 'saved'; readonly stamp: Stamp; readonly version: string }
  );

export interface TabLinkWork {
  readonly post: (message: TabMessage) => void;
  readonly held: () => Held;
  readonly onChange: (text: string, deed: Deed, version: string | undefined) => void;
  /** What the other tab holds is to be shown; `diverged`: this tab held something that the other never saw. */
  readonly onWhole: (held: Held, diverged: boolean) => void;
  /** Another tab saved the text that is held here; `earlier`: one that was held here before. */
  readonly onSaved: (version: string, earlier: boolean) => void;
}

const LONGEST_LINEAGE = 100;

export class TabLink {
  readonly #id: string;
  readonly #tab: string;
  readonly #work: TabLinkWork;
  #stamp: Stamp = { count: 0, by: '' };
  #lineage: string[] = [written(this.#stamp)];
  readonly #others = new Set<string>();

  constructor(id: string, tab: string, work: TabLinkWork) {
    this.#id = id;
    this.#tab = tab;
    this.#work = work;
    this.#post({ kind: 'hello' });
  }

  /** Whether that tab was heard of. */
  knows(tab: string): boolean {
    return this.#others.has(tab);
  }

  /** The text was changed here. With a `version` it is now what the file held, which other tabs may find, too. */
  changed(before: string, after: string, deed: Deed, version?: string): void {
    const upon = this.#stamp;
    this.#become({ count: upon.count + 1, by: version === undefined ? this.#tab : `=${version}` });
    this.#post({ kind: 'change', stamp: this.#stamp, upon, change: textChange(before, after), deed, version });
  }

  /** The text was saved here, as it is or (`earlier`) as it was a moment ago. */
  saved(version: string, stamp: Stamp): void {
    this.#post({ kind: 'saved', stamp, version });
  }

  get stamp(): Stamp {
    return this.#stamp;
  }

  /** Asks the others what they hold: this tab may have slept. */
  catchUp(): void {
    this.#post({ kind: 'hello' });
  }

  hear(message: TabMessage): void {
    if (message.id !== this.#id || message.from === this.#tab) return;
    this.#others.add(message.from);
    switch (message.kind) {
      case 'hello':
      case 'ask':
        this.#postWhole();
        return;
      case 'change':
        this.#follow(message);
        return;
      case 'whole':
        this.#adopt(message);
        return;
      case 'saved':
        if (written(message.stamp) === written(this.#stamp)) this.#work.onSaved(message.version, false);
        else if (this.#lineage.includes(written(message.stamp))) this.#work.onSaved(message.version, true);
        else this.#post({ kind: 'ask' });
    }
  }

  #follow({ stamp, upon, change, deed, version }: Extract<TabMessage, { kind: 'change' }>): void {
    if (written(stamp) === written(this.#stamp)) return;
    if (written(upon) === written(this.#stamp)) {
      const { text } = this.#work.held();
      if (change.to <= text.length) {
        this.#become(stamp);
        this.#work.onChange(applyChange(text, change), deed, version);
        return;
      }
    }
    // Whoever is behind is told all there is.
    if (isBefore(stamp, this.#stamp)) this.#postWhole();
    else this.#post({ kind: 'ask' });
  }

  #adopt({ stamp, lineage, held }: Extract<TabMessage, { kind: 'whole' }>): void {
    if (written(stamp) === written(this.#stamp)) return;
    if (isBefore(stamp, this.#stamp)) {
      // With a tab that has just come there is nothing to settle.
      if (stamp.count > 0) this.#postWhole();
      return;
    }
    const diverged = !lineage.includes(written(this.#stamp)) && held.text !== this.#work.held().text;
    this.#stamp = stamp;
    this.#lineage = [...lineage];
    this.#work.onWhole(held, diverged);
    if (!diverged) return;
    // What this tab held is now among the steps: the others are to have it there, too.
    this.#become({ count: stamp.count + 1, by: this.#tab });
    this.#postWhole();
  }

  #become(stamp: Stamp): void {
    this.#stamp = stamp;
    this.#lineage.push(written(stamp));
    if (this.#lineage.length > LONGEST_LINEAGE) this.#lineage.shift();
  }

  #postWhole(): void {
    this.#post({ kind: 'whole', stamp: this.#stamp, lineage: this.#lineage, held: this.#work.held() });
  }

  #post(message: WithoutAddress<TabMessage>): void {
    this.#work.post({ ...message, id: this.#id, from: this.#tab } as TabMessage);
  }
}

type WithoutAddress<Message> = Message extends unknown ? Omit<Message, keyof Addressed> : never;

function written({ count, by }: Stamp): string {
  return `${count} ${by}`;
}

function isBefore(a: Stamp, b: Stamp): boolean {
  return a.count < b.count || (a.count === b.count && a.by < b.by);
}
