/** What the page asks of its worker. */
import type { Draft, Problem, TextEdit } from '../../format/index.ts';
import type { Progress } from '../../model/index.ts';
import type { Block } from '../../report/writers/document.ts';
import type { AnswerTo, Asked, QuestionName } from './questions.ts';

/** What a text turned out to say. */
export interface Reading {
  /** What was written, where it has the shape of a case, whether or not it has other problems. */
  readonly draft: Draft | undefined;
  readonly problems: readonly Problem[];
  /** Where the text has no problems: how large the model is. */
  readonly size: ModelSize | undefined;
  /** Names of what the model holds, of the last text without problems. */
  readonly outline: Outline | undefined;
  /** Which text questions are answered from now on: this one, the last one without problems, or none. */
  readonly answersFrom: 'this text' | 'an earlier text' | 'nothing';
}

export interface ConflictSize {
  readonly parties: number;
  /** Options of the parties; 0 in graph form. */
  readonly options: number;
  readonly states: number;
}

export interface ModelSize extends ConflictSize {
  readonly variants: number;
  readonly form: 'options' | 'graph' | 'none';
}

/** Parties, options and variants by their ids, in the order of the model: a party's place is its look (parts/party-look.ts). */
export interface Outline {
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  /** `party` is the owner's id; null for a fact of the context. */
  readonly options: readonly { readonly id: string; readonly party: string | null; readonly does: string }[];
  readonly terms: readonly string[];
  readonly variants: readonly { readonly id: string; readonly why: string; readonly size: ConflictSize }[];
  /** The number of the status quo; null where none is named. */
  readonly statusQuo: number | null;
  readonly title: string;
  /** What tells the model from every other: eight digits of a hash of how it was written. */
  readonly model: string;
}

export type Reworked =
  | { readonly text: string; readonly reading: Reading | 'stopped' }
  /** Why the edits cannot be made; the text stays the one that counts. */
  | { readonly problem: Problem };

export type Brought =
  | {
      readonly text: string;
      readonly title: string;
      /** What came across from another program's format and what did not; empty for a case of our own. */
      readonly carried: readonly Block[];
      /** The case is brought all the same: they are mended in the text pane. */
      readonly problems: number;
    }
  | { readonly problems: readonly Problem[] };

export type Answered<T> =
  | { readonly kind: 'answer'; readonly value: T }
  /** Nothing to answer from, or not this: a sentence for the person. */
  | { readonly kind: 'refused'; readonly says: string }
  /** Called off, by the one who asked or by a newer text. */
  | { readonly kind: 'stopped' };

export interface Desk {
  /** Another case is opened: nothing is answered from the one before any more. */
  forget(): Promise<void>;
  /** Takes the text as the one that counts; whatever is still being answered from the one before is called off. */
  study(text: string): Promise<Reading | 'stopped'>;
  /** Makes the edits and studies what comes of them, at once. */
  rework(text: string, edits: readonly TextEdit[]): Promise<Reworked>;
  /** What a file that was chosen or dropped holds, as the text of a case. */
  bring(name: string, text: string): Promise<Brought>;
  /** The ticket is the asker's own, to call the question off by. */
  ask<Name extends QuestionName>(
    name: Name,
    asked: Asked<Name>,
    ticket: number,
    hears?: (progress: Progress) => void,
  ): Promise<Answered<AnswerTo<Name>>>;
  stop(ticket: number): void;
}
