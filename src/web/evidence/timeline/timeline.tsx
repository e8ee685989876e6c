/** What is dated: on a line, and in a table that says the same. */
import './timeline.css';
import { useCallback, useEffect, useRef } from 'react';
import type { DatedEntry } from '../../desk/questions/timeline.ts';
import { useQuestion } from '../../desk/use-question.ts';
import { Answering } from '../../parts/answering.tsx';
import { Words } from '../../parts/words.tsx';
import { evidence } from '../../phrases/evidence.ts';
import { evidenceParts } from '../../phrases/evidence-parts.ts';
import { choose, useCasePlace } from '../../place/use-place.ts';
import { NotLookedAt } from '../not-looked-at.tsx';
import { Way } from '../way.tsx';
import { toModel, toStatement } from '../ways.ts';
import { DateLine } from './date-line.tsx';
import { DateSign, shapeInWords, shapeOf } from './date-sign.tsx';
import { saidOf } from './said-of.ts';

const phrases = evidenceParts.timeline;

export function Timeline() {
  const asking = useQuestion('timeline', {}, { calmly: true });
  return (
    <div className="timeline-part">
      <h3>{phrases.title}</h3>
      <NotLookedAt />
      <Answering asking={asking}>{({ entries }) => <Dates entries={entries} />}</Answering>
    </div>
  );
}

function Dates({ entries }: { readonly entries: readonly DatedEntry[] }) {
  const { statement: chosen } = useCasePlace().chosen;
  const table = useRef<HTMLTableElement>(null);
  const pick = useCallback((statement: string) => choose({ chosen: { statement } }, { replace: true }), []);
  useEffect(() => {
    if (chosen !== undefined) table.current?.querySelector('[data-chosen]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  if (entries.length === 0) return <p className="quiet">{phrases.empty}</p>;
  return (
    <div className="dates">
      <figure className="line-figure">
        <DateLine entries={entries} chosen={chosen} onChoose={pick} />
        <figcaption>{phrases.shortened}</figcaption>
      </figure>
      <table className="plain-table" ref={table} aria-label={phrases.title}>
        <thead>
          <tr>
            <th scope="col">{phrases.heads.date}</th>
            <th scope="col">{phrases.heads.what}</th>
            <th scope="col">{phrases.heads.says}</th>
            <th scope="col">{phrases.heads.voice}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what is dated has no other name than its place.
            <Row key={place} entry={entry} chosen={chosen} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ entry, chosen }: { readonly entry: DatedEntry; readonly chosen: string | undefined }) {
  const shape = shapeOf(entry);
  const { says, voice } = saidOf(entry);
  const isChosen = 'statement' in entry && entry.statement.id === chosen;
  return (
    <tr data-chosen={isChosen || undefined} className={entry.kind === 'asOf' ? 'now' : undefined}>
      <td className="when">
        {evidence.dated(entry.date, entry.mod)}
        {entry.words !== undefined && <span className="quiet">{phrases.read(entry.words)}</span>}
      </td>
      <td>
        <span className={`what ${shape}`}>
          <DateSign shape={shape} />
          {shapeInWords(shape)}
        </span>
      </td>
      <td>
        <Says entry={entry} says={says} isChosen={isChosen} />
      </td>
      <td>{voice !== undefined && <Words text={voice} />}</td>
    </tr>
  );
}

function Says({
  entry,
  says,
  isChosen,
}: {
  readonly entry: DatedEntry;
  readonly says: string;
  readonly isChosen: boolean;
}) {
  if (entry.kind === 'asOf') return says;
  if (entry.kind === 'published') {
    return <Way to={{ chosen: { part: null, source: entry.source, statement: null, element: null } }}>{says}</Way>;
  }
  if (entry.kind === 'option') return <Way to={toModel(entry.path)}>{says}</Way>;
  const { id } = entry.statement;
  return (
    <>
      <Way to={{ chosen: { statement: id } }} isHere={isChosen}>
        {says}
      </Way>
      {isChosen && (
        <>
          {' '}
          <span className="further">
            <Way to={toStatement(id)}>{evidenceParts.inLedger}</Way>
          </span>
        </>
      )}
    </>
  );
}
