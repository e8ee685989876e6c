/** The ledger against the model, through the chosen assumptions; a ledger alone, where there is no model yet. */
import { conflictOf, type Evidence, evidenceOf, voiceIn } from '../../../analysis/index.ts';
import type { Statement, StatementKind, StatementStatus } from '../../../model/index.ts';
import { voiceInWords } from '../../../report/words/voice-in-words.ts';
import { conflictSeen, type Ground } from '../ground.ts';
import type { Lens } from '../lens.ts';

/** What is shown of a statement wherever it is spoken of. */
export interface ShownStatement {
  readonly id: string;
  readonly says: string;
  /** The party or the speaker whose voice it is; what people wrote stands between isolates. */
  readonly voice: string;
  readonly kind: StatementKind;
  readonly status: StatementStatus;
}

export function evidenceSeen({ case: checked }: Ground, lens: Lens): Evidence {
  if (checked.conflict === undefined) return evidenceOf(checked, undefined, undefined);
  conflictSeen(checked, lens);
  const { conflict, variant } = conflictOf(checked, lens.variant);
  return evidenceOf(checked, conflict, variant);
}

export function showingStatements({ case: checked }: Ground): (id: string) => ShownStatement {
  const byId = new Map(checked.statements.map((one) => [one.id, one]));
  const voiceOf = voiceIn(checked);
  return (id) => {
    const statement: Statement = byId.get(id)!;
    const { says, kind, status } = statement;
    return { id, says, voice: voiceInWords(checked, voiceOf(statement)), kind, status };
  };
}
