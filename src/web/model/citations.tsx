/**
 * What the ledger says for each element, asked once for all of them and never while somebody types; and the mark beside an
 * element that leads to its passages. Where the marks stay the same, nothing else of the pane is drawn anew.
 */
import './citations.css';
import { createContext, type MouseEvent, type ReactNode, useContext, useRef } from 'react';
import { useOpenCase } from '../case/case-store.ts';
import { keptData } from '../desk/kept-data.ts';
import type { Citation, CitationsAnswer } from '../desk/questions/citations.ts';
import { useQuestion } from '../desk/use-question.ts';
import { toPassages } from '../evidence/ways.ts';
import { Icon } from '../parts/icon.tsx';
import { useWhenCalm } from '../parts/use-when-calm.ts';
import { evidenceParts } from '../phrases/evidence-parts.ts';
import { addressOf } from '../place/place.ts';
import { choose, elsewhere, lensOf, useCasePlace } from '../place/use-place.ts';

const phrases = evidenceParts.cited;

const CitationsContext = createContext<CitationsAnswer | undefined>(undefined);

export function Citations({ children }: { readonly children: ReactNode }) {
  const lens = lensOf(useCasePlace());
  const hasLedger = useOpenCase(({ reading }) => Object.keys(reading?.draft?.statements ?? {}).length > 0);
  const revision = useOpenCase(({ answerRevision }) => answerRevision);
  const isCalm = useWhenCalm(revision) === revision;
  const { value, refused } = useQuestion('citations', hasLedger && isCalm ? { lens } : undefined, { calmly: true });
  // The last answer stays while the next is waited for.
  const last = useRef<CitationsAnswer | undefined>(undefined);
  if (!hasLedger || refused !== undefined) last.current = undefined;
  else if (value !== undefined) last.current = keptData(last.current, value);
  return <CitationsContext value={last.current}>{children}</CitationsContext>;
}

/** `path`: as evidence names the element. Nothing where no statement bears on it. */
export function CitedMark({ path }: { readonly path: string }) {
  const citation = useContext(CitationsContext)?.[path];
  return citation === undefined ? null : <Mark citation={citation} />;
}

function Mark({ citation: { at, supports, contradicts, qualifies, asPartOfWhole } }: { readonly citation: Citation }) {
  const { signs } = evidenceParts.matrix;
  const says = phrases.says(supports, contradicts, qualifies, asPartOfWhole);
  const to = toPassages(at);
  const go = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    choose(to);
  };
  return (
    <a
      className="cited-mark"
      data-whole={asPartOfWhole || undefined}
      href={addressOf(elsewhere(to))}
      title={says}
      aria-label={says}
      onClick={go}
    >
      <Icon name="quote" />
      {supports > 0 && <span>{supports}</span>}
      {contradicts > 0 && (
        <span className="contradicts">
          {signs.contradicts}
          {contradicts}
        </span>
      )}
      {qualifies > 0 && (
        <span className="qualifies">
          {signs.qualifies}
          {qualifies}
        </span>
      )}
    </a>
  );
}
