/**
 * What the page and its server say to one another, as JSON. Paths are under /api; every refusal is a `Refusal` with a
 * fitting status (400 misshapen, 403 not let in, 404 not there, 409 changed underneath, 413 too large, 507 no room).
 *
 *   GET  /api/home                       Home
 *   GET  /api/case/:shelf/:id            CaseFile        (id percent-encoded; may hold slashes once decoded)
 *   PUT  /api/case/folder/:id            SaveCase     -> Saved | 409 ChangedUnderneath
 *   POST /api/cases                      NewCase      -> Made
 *   PUT  /api/journal/folder/:id         KeepJournal  -> 204
 *   GET  /api/source/:shelf/:id/:file    the bytes of a text beside the case, in its folder sources/
 *   POST /api/sources/folder/:id         NewSource    -> StoredSource
 *   GET  /api/granted/:source            the bytes of the text granted for that source at the start; 204 where none is
 *   GET  /api/events                     text/event-stream of `Happening`
 */
import type { Problem } from '../format/index.ts';
import type { CardFacts, Conflicting, StoreEvent } from '../host/index.ts';

/** Where a case stands: the shipped library, read-only, or the folder that was opened. */
export type Shelf = 'library' | 'folder';

export interface Home {
  /** The opened folder's own name, and the path as the person knows it. */
  readonly folder: { readonly name: string; readonly path: string; readonly exists: boolean };
  /** The shipped case first. */
  readonly library: readonly CaseCard[];
  /** Most recently changed first. */
  readonly cases: readonly CaseCard[];
  /** Where the opened folder holds more cases than are listed. */
  readonly more: number;
}

export interface CaseCard extends CardFacts {
  readonly shelf: Shelf;
  /** `vladivostok-2019`; in the opened folder the path below it: `river`, `2019/river`, `river.yaml`; `.` for the folder itself. */
  readonly id: string;
  /** ISO 8601; null for the library. */
  readonly changed: string | null;
}

export interface CaseFile {
  readonly shelf: Shelf;
  readonly id: string;
  readonly text: string;
  /** Names exactly this content: equal versions, equal texts. */
  readonly version: string;
  readonly readOnly: boolean;
  /** What was kept of unfinished work; null where there is none. Its content is the page's own affair. */
  readonly journal: string | null;
}

export interface SaveCase {
  readonly text: string;
  /** The version that the text was made from; anything else on the disk is not overwritten. */
  readonly base: string;
  /** Names the tab, so that it knows its own saves among the happenings. */
  readonly by: string;
}

export interface Saved {
  readonly version: string;
}

/** What the file says now; `now` null where it is gone. */
export type ChangedUnderneath = Conflicting;

export interface NewCase {
  /** What its folder is to be called; made fit for a file name, and numbered where it is taken. */
  readonly name: string;
  readonly text: string;
  /** A shipped case that it is a copy of: whatever else lies in that folder (sources) comes along. */
  readonly copyOf?: string;
  readonly by: string;
}

export interface Made {
  readonly id: string;
  readonly version: string;
}

export interface KeepJournal {
  /** Null: there is nothing left to keep. */
  readonly journal: string | null;
  readonly by: string;
}

/** The text of a source, to be kept beside the case. */
export interface NewSource {
  /** `tass.txt`; numbered where another text has that name: what is stored is never written over. */
  readonly name: string;
  readonly text: string;
  readonly by: string;
}

export interface StoredSource {
  /** The name that it got. */
  readonly file: string;
}

/** What is told to every open page; `by` names the tab that saved, null where a file was changed from outside. */
export type Happening = StoreEvent;

export interface Refusal {
  readonly problem: Problem;
}
