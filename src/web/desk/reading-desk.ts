/** What the page asks of the worker that reads reports. */
import type { NormalizedText, ReportAnswers, ReportReading, Span } from '../../evidence/index.ts';
import type { Problem } from '../../format/index.ts';
import type { Anchor } from '../../model/index.ts';

export interface ToRead extends ReadingSettings {
  /** The file's name, for its ending. */
  readonly name?: string;
  /** As pasted, or as it lay on the disk. */
  readonly content: string | Uint8Array;
}

/** What the case says of a report, and the report is read with. */
export interface ReadingSettings {
  /** The day it appeared, where that is known. */
  readonly published?: string;
  readonly answers?: Pick<ReportAnswers, 'restored' | 'our' | 'who' | 'same' | 'cuts'>;
}

export interface ReadReport {
  readonly reading: ReportReading;
  /** As it came, before it was normalized. */
  readonly text: string;
  readonly kind: 'page' | 'text';
}

export type ReadOutcome = ReadReport | { readonly problem: Problem };

/** Where a passage stands; `orphan` where it is not found again, `unplaced` where nothing says where it was. */
export type PassagePlace = Span | 'orphan' | 'unplaced';

export interface ReadingDesk {
  /** What the report says, proposed. */
  read(report: ToRead): Promise<ReadOutcome>;
  /** Where each of the anchors leads in the text, in their order. */
  find(text: NormalizedText, anchors: readonly (Anchor | undefined)[]): Promise<readonly PassagePlace[]>;
}
