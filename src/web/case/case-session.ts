/** A case while it is open: its keeper, its journal, the other tabs on it and what happens to its file. */
import type { CaseFile, Happening, Made } from '../../server/api.ts';
import { caseWords as phrases } from '../phrases/case.ts';
import { currentPlace, go } from '../place/use-place.ts';
import { UNREACHABLE } from '../server-calls/call.ts';
import { fetchCase, keepJournal, makeCase, onHappening, saveCase, thisTab } from '../server-calls/server-calls.ts';
import {
  adoptText,
  becomeCopy,
  currentCase,
  followText,
  onCaseChange,
  onTextChange,
  pastOfCase,
  setText,
  showCase,
  showSaving,
  type TextChanged,
} from './case-store.ts';
import { History } from './history.ts';
import { type Kept, restoredCase, writeJournal } from './journal.ts';
import { Keeper, type Saving, type StoredText } from './keeper.ts';
import { dismiss, notify } from './notices.ts';
import { OwnTyping } from './own-typing.ts';
import { type Held, type Stamp, TabLink, type TabMessage } from './tab-link.ts';
import { whyNotSaved } from './trouble-notice.ts';

/** In milliseconds: how much longer a tab waits with saving what is being typed in another. */
const LET_OTHERS_SAVE = 2500;
/** In milliseconds: within this time another tab that is in step says itself that it saved. */
const SAYS_SO_ITSELF = 600;
/** A browser sends no more than 64 kB on behalf of a page that is gone. */
const MOST_AT_THE_LAST = 60_000;

export class CaseSession {
  readonly keeper: Keeper;
  #id: string;
  #tabs: { readonly link: TabLink; readonly close: () => void } | undefined;
  /** Of the text that is being saved, for the other tabs. */
  #sent: Stamp | undefined;
  /** What was last kept, so that nothing is kept twice. */
  #kept: string | null;
  /** Ends what listens to the page and the server. */
  readonly #endings: (() => void)[];
  #past = new History();
  readonly #typing = new OwnTyping();
  #isLooking = false;
  /** Work that was restored, as long as it is not known whether it goes to the file by itself. */
  #unfinished: { readonly at: number; readonly fileText: string } | undefined;

  /** Shows the case, with the unfinished work that its journal holds. */
  constructor(file: CaseFile) {
    this.#id = file.id;
    this.#kept = file.journal;
    const { text, version, unsaved, past } = restoredCase(file, file.journal);
    this.#past = new History(past.done, past.undone);
    this.#unfinished = unsaved?.isOfFile === true ? { at: unsaved.at, fileText: file.text } : undefined;
    this.keeper = new Keeper(file, {
      clock,
      save: (sent, base) => {
        this.#sent = this.#tabs?.link.stamp;
        return saveCase(this.#id, { text: sent, base });
      },
      copy: (sent) => makeCase({ name: file.id, text: sent, copyOf: file.id }),
      keep: (kept) => this.#keep(kept),
      onSaving: (saving) => this.#sayHowSaved(saving),
      onCopied: (made) => this.#copied(made),
      onSaved: (version) => this.#sent !== undefined && this.#tabs?.link.saved(version, this.#sent),
    });
    showCase({ ...file, text }, this.#past, file.text);
    current = this;
    this.keeper.begin(text, version);
    showSaving(this.keeper.saving);
    this.#endings = [
      onTextChange((changed) => this.#changed(changed)),
      onCaseChange((now) => {
        if (now?.reading !== undefined && now.readRevision === now.revision) {
          this.keeper.read(now.text, now.reading.problems.length);
        }
      }),
      onHappening({
        onHappening: (happening) => this.#happened(happening),
        onBack: () => this.#cameBack(),
        onAway: () => this.#wentAway(),
      }),
    ];
    if (!file.readOnly) this.#joinTabs();
    if (unsaved?.isOfFile === false) notify({ id: 'unfinished', says: phrases.unfinishedOther(new Date(unsaved.at)) });
  }

  get id(): string {
    return this.#id;
  }

  /** No longer shown; what is not written yet goes on being written. */
  end(): void {
    if (current === this) current = undefined;
    for (const end of this.#endings) end();
    this.#tabs?.close();
    this.keeper.hurry();
  }

  /** Ends once everything is written, or after so many milliseconds. */
  async settled(patience: number): Promise<void> {
    const until = clock.now() + patience;
    while (!this.keeper.isSettled && clock.now() < until) await new Promise((resolve) => setTimeout(resolve, 25));
  }

  /** The text that the file is to hold from now on. */
  takeTheirs(): void {
    const text = this.keeper.takeTheirs();
    if (text !== undefined) this.#show(text, phrases.chose);
  }

  /** The page goes: what is not written yet is sent on its way. */
  leave(): void {
    if (this.keeper.isKept || currentCase()?.readOnly !== false) return;
    const kept = this.keeper.toKeep;
    // What lies in the journal says the same of the file, and has all the steps.
    if (kept.text === null && !fitsAtTheLast(this.#journalOf(kept))) return;
    const less = [MOST_AT_THE_LAST, MOST_AT_THE_LAST / 4, 0].map((most) => this.#journalOf(kept, most));
    const last = less.find(fitsAtTheLast);
    void keepJournal(this.#id, last === undefined ? this.#journalOf(kept) : last, { isLast: last !== undefined });
  }

  /** Whether the file or other tabs went on meanwhile. */
  catchUp(): void {
    this.#tabs?.link.catchUp();
    void this.#look();
  }

  get #isShown(): boolean {
    return current === this;
  }

  #changed({ before, after, origin, ...deed }: TextChanged): void {
    this.#past = pastOfCase();
    dismiss('unfinished');
    this.#unfinished = undefined;
    if (origin === 'tab') return;
    this.#typing.wrote(before, after, clock.now());
    this.keeper.change(after);
    this.#tabs?.link.changed(before, after, deed, origin === 'outside' ? this.keeper.base : undefined);
  }

  /** The text of the file, as a step that can be taken back. */
  #show(text: string, says: string): void {
    setText(text, 'outside', says);
    this.keeper.change(text);
  }

  /** Null where there is nothing to keep; `most` is how many characters of steps are kept. */
  #journalOf(kept: Kept, most?: number): string | null {
    const { done, undone } = this.#past.steps;
    if (kept.text === null && done.length === 0 && undone.length === 0) return null;
    return writeJournal({ ...kept, at: Date.now(), done, undone }, most);
  }

  async #keep(kept: Kept) {
    const journal = this.#journalOf(kept);
    if (journal === null && this.#kept === null) return undefined;
    const refused = await keepJournal(this.#id, journal);
    if (refused === undefined) this.#kept = journal;
    return refused;
  }

  #copied({ id }: Made): void {
    this.#id = id;
    this.#kept = null;
    if (!this.#isShown) return;
    becomeCopy(id);
    const here = currentPlace();
    if (here.at === 'case') go({ ...here, shelf: 'folder', id }, { replace: true });
    notify({ id: 'copied', says: phrases.copied(id) });
    this.#joinTabs();
  }

  #sayHowSaved(saving: Saving): void {
    if (!this.#isShown) return;
    showSaving(saving);
    if (saving.kind === 'kept') this.#sayUnfinished();
    else if (saving.kind === 'saved') this.#unfinished = undefined;
    if (saving.kind !== 'failed') {
      dismiss('failed');
      return;
    }
    // One of the two: both speak of the same.
    if (saving.problem.code === UNREACHABLE) dismiss('away');
    notify({
      id: 'failed',
      says: whyNotSaved(saving.problem),
      action: { name: phrases.tryNow, act: () => this.keeper.hurry() },
    });
  }

  /** Only of what has problems: what has none is in the file a moment later, and is not unsaved any more. */
  #sayUnfinished(): void {
    if (this.#unfinished === undefined) return;
    const { at, fileText } = this.#unfinished;
    this.#unfinished = undefined;
    notify({
      id: 'unfinished',
      says: phrases.unfinished(new Date(at), new Date()),
      action: {
        name: phrases.backToFile,
        act: () => this.#isShown && setText(fileText, 'form', phrases.wentBack),
      },
    });
  }

  #happened(happening: Happening): void {
    if (happening.kind === 'home' || happening.id !== this.#id || currentCase()?.readOnly !== false) return;
    if (happening.kind === 'gone') {
      void this.#look();
      return;
    }
    const { version, by } = happening;
    if (by === thisTab || version === this.keeper.base) return;
    if (by !== null && this.#tabs?.link.knows(by)) {
      setTimeout(() => this.keeper.base !== version && void this.#look(), SAYS_SO_ITSELF);
      return;
    }
    if (by !== null && this.#tabs === undefined) notify({ id: 'tabs', says: phrases.notInStep });
    void this.#look();
  }

  #wentAway(): void {
    if (this.keeper.saving.kind !== 'failed') notify({ id: 'away', says: phrases.away, stays: true });
  }

  #cameBack(): void {
    dismiss('away');
    this.keeper.hurry();
    void this.#look();
  }

  /** What the file holds now. */
  async #look(): Promise<void> {
    if (this.#isLooking || currentCase()?.readOnly !== false) return;
    this.#isLooking = true;
    const found = await fetchCase('folder', this.#id);
    this.#isLooking = false;
    if (!this.#isShown) return;
    if ('problem' in found) {
      if (found.problem.code === 'place/missing' || found.problem.code.startsWith('file/')) this.#found(null);
      return;
    }
    this.#found(found);
  }

  #found(now: StoredText | null): void {
    const outcome = this.keeper.found(now);
    if (outcome === 'later') setTimeout(() => void this.#look(), SAYS_SO_ITSELF);
    if (outcome !== 'take' || now === null) return;
    this.#show(now.text, phrases.outsideStep);
    notify({ id: 'outside', says: phrases.outside });
  }

  #joinTabs(): void {
    if (typeof BroadcastChannel === 'undefined') return;
    const channel = new BroadcastChannel('demarche');
    const link = new TabLink(this.#id, thisTab, {
      post: (message) => channel.postMessage(message),
      held: () => ({
        text: currentCase()?.text ?? '',
        base: this.keeper.base,
        isSaved: this.keeper.isSaved,
        ...pastOfCase().steps,
      }),
      onChange: (text, deed, version) => {
        const isMet = this.#typing.meets(currentCase()?.text ?? text, text, clock.now());
        if (isMet) notify({ id: 'same place', says: phrases.samePlace });
        followText(text, deed);
        if (version !== undefined) this.keeper.savedElsewhere(version, text);
        this.keeper.change(text, LET_OTHERS_SAVE);
      },
      onWhole: (held, diverged) => this.#adopt(held, diverged),
      onSaved: (version, earlier) => {
        this.keeper.savedElsewhere(version, earlier ? undefined : (currentCase()?.text ?? ''));
      },
    });
    channel.onmessage = ({ data }: MessageEvent<TabMessage>) => {
      if (this.#isShown) link.hear(data);
    };
    this.#tabs = { link, close: () => channel.close() };
  }

  #adopt({ text, base, isSaved, done, undone }: Held, diverged: boolean): void {
    const mine = currentCase()?.text ?? text;
    const past = new History(done, undone);
    if (diverged) {
      past.follow(text, mine, { kind: 'edit', says: phrases.yoursStep, joins: false });
      past.follow(mine, text, { kind: 'edit', says: phrases.theirsStep, joins: false });
      notify({ id: 'tabs', says: phrases.otherTab });
    }
    adoptText(text, past);
    this.keeper.savedElsewhere(base, isSaved ? text : undefined);
    this.keeper.change(text, LET_OTHERS_SAVE);
  }
}

/** Whether a browser still sends it; nothing always fits. */
function fitsAtTheLast(journal: string | null): boolean {
  return journal === null || new Blob([journal]).size < MOST_AT_THE_LAST;
}

/** The one that is shown. */
let current: CaseSession | undefined;

export const currentSession = () => current;

const clock = {
  now: () => performance.now(),
  after: (milliseconds: number, call: () => void) => {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};
