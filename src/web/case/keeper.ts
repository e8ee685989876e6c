/**
 * Sees to it that nothing is lost: a text without problems goes to the file, unfinished work and undo to the journal,
 * and what somebody else wrote meanwhile is never overwritten unseen. Time and the server are handed in.
 */
import type { Problem } from '../../format/index.ts';
import type { ChangedUnderneath, Made, Refusal, Saved } from '../../server/api.ts';
import type { Kept } from './journal.ts';
import { JournalWrites } from './journal-writes.ts';
import { type Clock, Lane } from './lane.ts';

export interface StoredText {
  readonly text: string;
  readonly version: string;
}

export type Saving =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** In the journal, not in the file: the text has so many problems. */
  | { readonly kind: 'kept'; readonly problems: number }
  /** Tried again by itself. */
  | { readonly kind: 'failed'; readonly problem: Problem }
  /** The file holds something else (null: it is gone) than what the text was made from. */
  | { readonly kind: 'conflict'; readonly theirs: StoredText | null };

export interface KeeperWork {
  readonly clock: Clock;
  /** With an empty `base` the file is made anew. */
  readonly save: (text: string, base: string) => Promise<Saved | ChangedUnderneath | Refusal>;
  /** Makes the copy of a library case. */
  readonly copy: (text: string) => Promise<Made | Refusal>;
  /** Keeps the unfinished text with what can be undone. */
  readonly keep: (kept: Kept) => Promise<Refusal | undefined>;
  readonly onSaving: (saving: Saving) => void;
  readonly onCopied: (made: Made) => void;
  readonly onSaved: (version: string) => void;
}

export interface KeeperStart extends StoredText {
  readonly readOnly: boolean;
}

const SAVE_PACE = { pause: 300, atMost: 1500 };
const JOURNAL_PACE = { pause: 250, atMost: 500 };

export class Keeper {
  readonly #work: KeeperWork;
  readonly #saves: Lane;
  readonly #journal: Lane;
  readonly #journalWrites = new JournalWrites(() => this.#keep());
  /** Of a library case, until it is copied. */
  #original: string | undefined;
  #text: string;
  /** Of this text; undefined while it is being read. */
  #problems: number | undefined;
  #isHeld = false;
  /** The file as we know it; the text undefined where another tab wrote one that we did not see. */
  #file: { readonly text: string | undefined; readonly version: string };
  /** Sent, and never heard of again: it may have been written all the same. */
  #unanswered: string | undefined;
  /** On its way to the file. */
  #sent: string | undefined;
  #theirs: StoredText | null | undefined;
  #refusal: Problem | undefined;
  #saving: Saving = { kind: 'saved' };

  constructor({ text, version, readOnly }: KeeperStart, work: KeeperWork) {
    this.#work = work;
    this.#text = text;
    this.#original = readOnly ? text : undefined;
    this.#file = { text, version };
    this.#saves = new Lane(
      work.clock,
      SAVE_PACE,
      () => this.#save(),
      () => this.#tell(),
    );
    this.#journal = new Lane(
      work.clock,
      JOURNAL_PACE,
      () => this.#journalWrites.write(),
      () => this.#tell(),
    );
  }

  get saving(): Saving {
    return this.#saving;
  }

  /** The version that the text was made from. */
  get base(): string {
    return this.#file.version;
  }

  get isSaved(): boolean {
    return this.#text === this.#file.text;
  }

  /** Whether everything is where it belongs: in the file, or what cannot go there in the journal. */
  get isSettled(): boolean {
    return !this.#saves.isBusy && !this.#journal.isBusy;
  }

  /** What would be lost with the page: neither in the file nor in the journal. */
  get isAtRisk(): boolean {
    return !this.isSaved && (this.#journal.isBusy || this.#original !== undefined);
  }

  /** Whether the journal holds what there is to keep: whoever leaves now need not say anything more. */
  get isKept(): boolean {
    return this.#journalWrites.isCurrent;
  }

  /** What the journal is to hold just now. */
  get toKeep(): Kept {
    const sent = [this.#sent, this.#unanswered].filter((text) => text !== undefined);
    return { text: this.isSaved && sent.length === 0 ? null : this.#text, base: this.#file.version, sent };
  }

  /** The text is another now; `wait` where somebody else saves it first. */
  change(text: string, wait = 0): void {
    this.#text = text;
    this.#journalWrites.outdate();
    this.#problems = undefined;
    this.#wantJournal(wait);
    if (this.isSaved) this.#saves.drop();
    else this.#saves.want(wait);
    this.#tell();
  }

  /** The text was read. */
  read(text: string, problems: number): void {
    if (text !== this.#text) return;
    const wasUnknown = this.#problems === undefined;
    this.#problems = problems;
    if (problems === 0) this.#isHeld = false;
    // The save may have come to its turn while the text was being read.
    if (wasUnknown && this.#canSave && !this.#saves.isBusy) {
      this.#saves.want();
      this.#saves.hurry();
    }
    this.#tell();
  }

  /** Lets the text be saved with its problems, until it has none again. */
  hold(): void {
    this.#isHeld = true;
    if (this.isSaved) return;
    this.#saves.want();
    this.#saves.hurry();
    this.#tell();
  }

  /** Writes at once what waits to be written, or to be tried again. */
  hurry(): void {
    this.#saves.hurry();
    this.#journal.hurry();
  }

  /** Another tab that is in step wrote the text that we hold, or (undefined) one that we held before. */
  savedElsewhere(version: string, text: string | undefined): void {
    this.#file = { text, version };
    this.#theirs = undefined;
    if (this.isSaved) this.#saves.drop();
    this.#wantJournal();
    this.#tell();
  }

  /** What the file holds now; null where it is gone. `take`: nothing is unsaved here, so it is to be shown. */
  found(now: StoredText | null): 'nothing' | 'later' | 'take' | 'conflict' {
    if (this.#saves.isWriting) return 'later';
    if (now !== null) {
      const isOurs = now.version === this.#file.version || now.text === this.#text || now.text === this.#unanswered;
      if (isOurs) {
        this.#theirs = undefined;
        this.#file = now;
        if (this.isSaved) this.#saves.drop();
        else this.#saves.want();
        this.#wantJournal();
        this.#tell();
        return 'nothing';
      }
      if (this.isSaved && this.#theirs === undefined) {
        this.#file = now;
        return 'take';
      }
    }
    this.#conflict(now);
    return 'conflict';
  }

  /** What is here counts; the file is written over, or anew. */
  keepMine(): void {
    if (this.#theirs === undefined) return;
    // There is nothing in the file's place that problems could spoil.
    if (this.#theirs === null) this.#isHeld = true;
    this.#file = { text: this.#theirs?.text, version: this.#theirs?.version ?? '' };
    this.#theirs = undefined;
    this.#saves.want();
    this.#saves.hurry();
    this.#wantJournal();
    this.#tell();
  }

  /** What the file holds counts: the text that is to be shown. */
  takeTheirs(): string | undefined {
    if (this.#theirs === undefined || this.#theirs === null) return undefined;
    this.#file = this.#theirs;
    this.#theirs = undefined;
    return this.#file.text;
  }

  /** Restored from the journal: it was made from another version than the file is now. */
  begin(text: string, base: string): void {
    const file = this.#file as StoredText;
    this.#text = text;
    if (base === file.version || text === file.text) {
      if (!this.isSaved) this.#saves.want();
    } else {
      this.#file = { text: undefined, version: base };
      this.#theirs = file;
    }
    this.#tell();
  }

  get #canSave(): boolean {
    if (this.#theirs !== undefined || this.isSaved) return false;
    return this.#original !== undefined || this.#problems === 0 || (this.#isHeld && this.#problems !== undefined);
  }

  #wantJournal(wait = 0): void {
    // A library case has no journal: its copy will.
    if (this.#original === undefined) this.#journal.want(wait);
  }

  #conflict(theirs: StoredText | null): void {
    this.#theirs = theirs;
    this.#saves.drop();
    this.#wantJournal();
    this.#tell();
  }

  async #save(): Promise<boolean> {
    if (!this.#canSave) return true;
    return this.#original === undefined ? this.#saveText() : this.#copy(this.#original);
  }

  /**
   * First the journal, then the file: whoever comes back after the one or after the other finds a journal that knows the
   * text in the file, and with it what can be undone.
   */
  async #saveText(): Promise<boolean> {
    const text = this.#text;
    this.#sent = text;
    try {
      await this.#journalWrites.catchUp();
      // Meanwhile another tab may have saved it, or somebody else something else.
      if (this.#theirs !== undefined || this.#file.text === text) return true;
      return await this.#sendText(text);
    } finally {
      this.#sent = undefined;
    }
  }

  async #sendText(text: string): Promise<boolean> {
    const outcome = await this.#work.save(text, this.#file.version);
    if ('version' in outcome) {
      this.#wrote(text, outcome.version);
      // Meanwhile the text may have become again what the file held before.
      if (!this.isSaved) this.#saves.want();
      this.#work.onSaved(outcome.version);
      return true;
    }
    if ('now' in outcome) {
      const { now } = outcome;
      if (now !== null && (now.text === this.#unanswered || now.text === this.#text)) {
        this.#wrote(now.text, now.version);
        if (!this.isSaved) this.#saves.want();
      } else this.#conflict(now);
      return true;
    }
    this.#unanswered = text;
    return this.#failed(outcome.problem);
  }

  async #copy(original: string): Promise<boolean> {
    // A copy is made of what can stand in a file; unfinished typing goes to its journal.
    const text = this.#problems === 0 ? this.#text : original;
    const outcome = await this.#work.copy(text);
    if ('problem' in outcome) return this.#failed(outcome.problem);
    this.#original = undefined;
    this.#work.onCopied(outcome);
    this.#wrote(text, outcome.version);
    if (!this.isSaved) this.#saves.want();
    this.#tell();
    return true;
  }

  #wrote(text: string, version: string): void {
    this.#file = { text, version };
    this.#unanswered = undefined;
    this.#refusal = undefined;
    this.#wantJournal();
  }

  async #keep(): Promise<boolean> {
    const refused = await this.#work.keep(this.toKeep);
    return refused === undefined || this.#failed(refused.problem);
  }

  #failed(problem: Problem): boolean {
    this.#refusal = problem;
    return false;
  }

  #tell(): void {
    const now = this.#now();
    if (isSame(now, this.#saving)) return;
    this.#saving = now;
    this.#work.onSaving(now);
  }

  #now(): Saving {
    if (this.#theirs !== undefined) return { kind: 'conflict', theirs: this.#theirs };
    if (this.isSaved) return { kind: 'saved' };
    const isFailing = this.#saves.hasFailed || this.#journal.hasFailed;
    if (isFailing && this.#refusal !== undefined) return { kind: 'failed', problem: this.#refusal };
    const isUnsound = this.#problems !== undefined && this.#problems > 0 && !this.#isHeld;
    if (isUnsound && !this.#journal.isBusy && this.#original === undefined) {
      return { kind: 'kept', problems: this.#problems! };
    }
    return { kind: 'saving' };
  }
}

function isSame(a: Saving, b: Saving): boolean {
  if (a.kind === 'kept') return b.kind === 'kept' && a.problems === b.problems;
  if (a.kind === 'failed') return b.kind === 'failed' && a.problem.says === b.problem.says;
  if (a.kind === 'conflict') return b.kind === 'conflict' && a.theirs?.version === b.theirs?.version;
  return a.kind === b.kind;
}
