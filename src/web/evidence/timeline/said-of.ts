/** What a dated entry says, and in whose voice. */
import type { DatedEntry } from '../../desk/questions/timeline.ts';
import { evidenceParts } from '../../phrases/evidence-parts.ts';

const phrases = evidenceParts.timeline;

export interface Said {
  readonly says: string;
  /** Undefined where it is nobody's word. */
  readonly voice: string | undefined;
}

export function saidOf(entry: DatedEntry): Said {
  switch (entry.kind) {
    case 'statement':
    case 'said':
    case 'deadline':
      return { says: entry.statement.says, voice: entry.statement.voice };
    case 'published':
      return { says: entry.title, voice: undefined };
    case 'option':
      return { says: phrases.option(entry.party, entry.does), voice: undefined };
    case 'asOf':
      return { says: phrases.asOfSays, voice: undefined };
  }
}
