/**
 * The case that is open. Its text is the only truth: forms and the text pane change the text, the worker reads it, and
 * everything shown follows from that.
 */
import { create } from 'zustand';
import type { Problem, TextEdit } from '../../format/index.ts';
import type { CaseFile, Shelf } from '../../server/api.ts';
import type { Reading } from '../desk/desk.ts';
import { keptData } from '../desk/kept-data.ts';
import { forget, rework, study } from '../desk/page-desk.ts';
import { type Deed, History } from './history.ts';
import type { Saving } from './keeper.ts';

export interface OpenCase {
  readonly shelf: Shelf;
  readonly id: string;
  readonly readOnly: boolean;
  readonly text: string;
  /** Counts the texts; each has a number of its own. */
  readonly revision: number;
  /** What was last read, and of which revision. */
  readonly reading: Reading | undefined;
  readonly readRevision: number;
  /** Counts the texts without problems: what questions are answered from. */
  readonly answerRevision: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What the last edit that could not be made says. */
  readonly refusal: Problem | undefined;
  /** Whether the text is in the file. */
  readonly saving: Saving;
}

interface Store {
  readonly opened: OpenCase | undefined;
}

const store = create<Store>(() => ({ opened: undefined }));
let history = new History();
/** Counts the cases that were shown: a case may change its id while it is open, when a copy is made of it. */
let showing = 0;
let isClosing = false;

export function useCase<T>(select: (opened: OpenCase | undefined) => T): T {
  return store((state) => select(state.opened));
}

/** The open case; throws where there is none: for what is shown only within a case. */
export function useOpenCase<T>(select: (opened: OpenCase) => T): T {
  return store((state) => {
    if (state.opened === undefined) throw new Error('No case is open.');
    return select(state.opened);
  });
}

/** The number of the case that is open, which stays the same when a copy is made of it and its id becomes another. */
export const showingNow = () => showing;
export const currentCase = () => store.getState().opened;
export const onCaseChange = (listener: (now: OpenCase | undefined, before: OpenCase | undefined) => void) =>
  store.subscribe((now, before) => listener(now.opened, before.opened));

function update(change: Partial<OpenCase>): void {
  const { opened } = store.getState();
  if (opened !== undefined) store.setState({ opened: { ...opened, ...change } });
}

/**
 * Shows the case; whatever was open is closed. Where the text is unfinished work, `saved` is what the file holds: that is
 * answered from until the text has no problems.
 */
export function showCase({ shelf, id, readOnly, text }: CaseFile, past = new History(), saved = text): void {
  void forget();
  history = past;
  showing++;
  isClosing = false;
  store.setState({
    opened: {
      shelf,
      id,
      readOnly,
      text,
      revision: 1,
      reading: undefined,
      readRevision: 0,
      answerRevision: 0,
      ...history.can,
      refusal: undefined,
      saving: { kind: 'saved' },
    },
  });
  void (saved === text ? read() : study(saved).then(read));
}

/** Closes it, unless the same case is opened again at once: its address may just have become another. */
export function closeCase(): void {
  isClosing = true;
  queueMicrotask(() => {
    if (isClosing) store.setState({ opened: undefined });
    isClosing = false;
  });
}

/** Whether this very case is open, and stays so. */
export function staysOpen(shelf: Shelf, id: string): boolean {
  const { opened } = store.getState();
  if (opened?.shelf !== shelf || opened.id !== id) return false;
  isClosing = false;
  return true;
}

/** From now on it is the copy in the opened folder that is open. */
export function becomeCopy(id: string): void {
  update({ shelf: 'folder', id, readOnly: false });
}

export function showSaving(saving: Saving): void {
  update({ saving });
}

/** How a text came about: what undo steps back over, and who already shows it; `tab`: by another tab that is in step. */
export type Origin = 'form' | 'editor' | 'undo' | 'outside' | 'tab';

export interface TextChanged extends Deed {
  readonly before: string;
  readonly after: string;
  readonly origin: Origin;
}

const listeners = new Set<(changed: TextChanged) => void>();

/** Hears of every change of the text, right after it was made. */
export function onTextChange(listener: (changed: TextChanged) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Makes this the case's text. `says` is what undo will say it takes back. */
export function setText(text: string, origin: Exclude<Origin, 'undo' | 'tab'>, says?: string): void {
  putText(text, origin, says);
}

function putText(
  text: string,
  origin: Exclude<Origin, 'undo' | 'tab'>,
  says: string | undefined,
  reading?: Reading | 'stopped',
): void {
  const { opened } = store.getState();
  if (opened === undefined || text === opened.text) return;
  const isTyping = origin === 'editor' || origin === 'form';
  const joins = history.add(opened.text, text, isTyping ? origin : 'form', says, performance.now());
  show(text, { before: opened.text, after: text, origin, kind: 'edit', says, joins }, reading);
}

/** The text that another tab made of this one, which holds the same steps. */
export function followText(text: string, deed: Deed): void {
  const { opened } = store.getState();
  if (opened === undefined || text === opened.text) return;
  history.follow(opened.text, text, deed);
  show(text, { before: opened.text, after: text, origin: 'tab', ...deed });
}

/** The text that another tab holds, with its steps in place of ours. */
export function adoptText(text: string, past: History): void {
  const { opened } = store.getState();
  if (opened === undefined) return;
  history = past;
  show(text, { before: opened.text, after: text, origin: 'tab', kind: 'edit', says: undefined, joins: false });
}

/** `reading` where the text was read already. */
function show(text: string, changed: TextChanged, reading?: Reading | 'stopped'): void {
  const { opened } = store.getState();
  if (opened === undefined) return;
  const revision = opened.revision + 1;
  update({ text, revision, refusal: undefined, ...history.can });
  for (const listener of listeners) listener(changed);
  if (reading === undefined || reading === 'stopped') void read();
  else take(reading, revision);
}

let queue: Promise<unknown> = Promise.resolve();

/** Makes the edits, one call after the other; false where they could not be made, which the case's `refusal` explains. */
export function perform(edits: readonly TextEdit[], says: string): Promise<boolean> {
  const done = queue.then(() => performNow(edits, says));
  queue = done.catch(() => undefined);
  return done;
}

async function performNow(edits: readonly TextEdit[], says: string): Promise<boolean> {
  for (;;) {
    const { opened } = store.getState();
    if (opened === undefined || edits.length === 0) return false;
    const shown = showing;
    const reworked = await rework(opened.text, edits);
    const now = store.getState().opened;
    if (now === undefined || shown !== showing) return false;
    // Somebody typed in the text pane meanwhile: the edit is made again, on what she typed.
    if (now.text !== opened.text) continue;
    if ('problem' in reworked) {
      update({ refusal: reworked.problem });
      return false;
    }
    putText(reworked.text, 'form', says, reworked.reading);
    return true;
  }
}

export function undo(): void {
  step('undo', (text) => history.undo(text));
}

export function redo(): void {
  step('redo', (text) => history.redo(text));
}

function step(kind: 'undo' | 'redo', take: (text: string) => string | undefined): void {
  const { opened } = store.getState();
  if (opened === undefined) return;
  const text = take(opened.text);
  if (text === undefined) return;
  show(text, { before: opened.text, after: text, origin: 'undo', kind, says: undefined, joins: false });
}

export const pastOfCase = () => history;

async function read(): Promise<void> {
  const { opened } = store.getState();
  if (opened === undefined) return;
  const shown = showing;
  const reading = await study(opened.text);
  const now = store.getState().opened;
  if (reading === 'stopped' || now === undefined || shown !== showing) return;
  take(reading, opened.revision);
}

function take(reading: Reading, revision: number): void {
  const { opened } = store.getState();
  if (opened === undefined) return;
  const answerRevision = isAnswered(reading, opened) ? revision : opened.answerRevision;
  // A newer text is being read, and its reading is the one to wait for; but what is answered is answered from this one.
  if (opened.revision !== revision) update({ answerRevision });
  else update({ reading: keptData(opened.reading, reading), readRevision: revision, answerRevision });
}

/** From this text; or from the one before it, and nothing was answered from that yet. */
function isAnswered({ answersFrom }: Reading, { answerRevision }: OpenCase): boolean {
  return answersFrom === 'this text' || (answersFrom === 'an earlier text' && answerRevision === 0);
}
