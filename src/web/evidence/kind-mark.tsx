/** The kind's letter and the speaker's number, in the speaker's color: the same sign in the report, the list and the legend. */
import './kind-mark.css';
import type { StatementKind } from '../../model/index.ts';
import { evidence as phrases } from '../phrases/evidence.ts';

interface Props {
  readonly kind: StatementKind | undefined;
  /** The speaker's place (`speaker-numbers.ts`); -1 for none. */
  readonly speaker: number;
}

export function KindMark({ kind, speaker }: Props) {
  return (
    <span className="kind-mark" style={{ '--speaker': speakerColor(speaker) } as object} aria-hidden="true">
      {kind === undefined ? '' : phrases.letters[kind]}
      {speaker >= 0 && <span className="number">{speaker + 1}</span>}
    </span>
  );
}

/** As many as there are parties with colors; then they begin anew. */
const COLORS = 8;

export function speakerColor(speaker: number): string {
  return speaker < 0 ? 'var(--ink-2)' : `var(--party-${speaker % COLORS})`;
}
