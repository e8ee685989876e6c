/** What the report in the dialog will be read as, and what becomes of a known source's statements in it. */
import { useEffect, useState } from 'react';
import type { ReportReading } from '../../../evidence/index.ts';
import { LARGEST_REPORT } from '../../../evidence/text/limits.ts';
import type { Problem } from '../../../format/index.ts';
import { useCase } from '../../case/case-store.ts';
import { fileTooLarge } from '../../phrases/bring.ts';
import { placesOf } from '../placed-passages.ts';
import { useSourceReading } from '../reading-store.ts';
import { statementsOf } from '../statement-anchors.ts';
import { readBrought } from './bring-report.ts';

export interface Preview {
  readonly state: 'nothing' | 'reading' | 'read' | 'failed';
  readonly reading: ReportReading | undefined;
  readonly problem: Problem | undefined;
}

/** In milliseconds: so long nobody has typed. */
const PAUSE = 350;
const nothing: Preview = { state: 'nothing', reading: undefined, problem: undefined };

/** A file goes before what is pasted. */
export function usePreview(text: string, file: File | undefined): Preview {
  const [preview, setPreview] = useState<Preview>(nothing);
  useEffect(() => {
    if (file === undefined && text.trim() === '') return setPreview(nothing);
    const own = new AbortController();
    setPreview((before) => ({ ...before, state: 'reading', problem: undefined }));
    const timer = setTimeout(
      async () => {
        const outcome = await readFrom(text, file, own.signal);
        if (own.signal.aborted || outcome === 'stopped') return;
        if ('problem' in outcome) setPreview({ state: 'failed', reading: undefined, problem: outcome.problem });
        else setPreview({ state: 'read', reading: outcome.reading, problem: undefined });
      },
      file === undefined ? PAUSE : 0,
    );
    return () => {
      clearTimeout(timer);
      own.abort();
    };
  }, [text, file]);
  return preview;
}

async function readFrom(text: string, file: File | undefined, signal: AbortSignal) {
  if (file === undefined) return readBrought({ text }, signal);
  if (file.size > LARGEST_REPORT) return { problem: fileTooLarge(file.name, file.size, LARGEST_REPORT) };
  return readBrought({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }, signal);
}

export interface Fate {
  readonly isSameText: boolean;
  readonly found: number;
  /** The statements that this text orphans, and that were found in the text before (or that is not here). */
  readonly orphaned: readonly { readonly id: string; readonly says: string }[];
  /** How many were orphans before, and stay so. */
  readonly orphansBefore: number;
}

/** Undefined until it is known, and for a new source. */
export function useFate(sourceId: string | undefined, reading: ReportReading | undefined): Fate | undefined {
  const draft = useCase((opened) => opened?.reading?.draft);
  const before = useSourceReading(sourceId);
  const [fate, setFate] = useState<Fate>();
  const text = reading?.text;
  const places = before?.places;
  useEffect(() => {
    setFate(undefined);
    if (sourceId === undefined || draft === undefined || text === undefined) return;
    const own = new AbortController();
    const statements = statementsOf(draft, sourceId);
    const written = statements.map(([, statement]) => statement);
    void placesOf(text, written, own.signal).then(
      (found) => {
        if (found === 'stopped' || own.signal.aborted) return;
        const orphans = statements.filter((_, at) => found[at] === 'orphan');
        const fresh = orphans.filter(([id]) => places?.get(id) !== 'orphan');
        setFate({
          isSameText: draft.sources?.[sourceId]?.hash === text.hash,
          found: found.filter((place) => typeof place === 'object').length,
          orphaned: fresh.map(([id, { says }]) => ({ id, says })),
          orphansBefore: orphans.length - fresh.length,
        });
      },
      () => undefined,
    );
    return () => own.abort();
  }, [sourceId, draft, text, places]);
  return fate;
}
