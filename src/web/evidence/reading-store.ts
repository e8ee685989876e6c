/**
 * What is read of the sources that somebody looks at, and where their statements stand in it. A source is read again when
 * its text, its day of publication or the case changes; nothing of it is kept in the case but what the analyst decides.
 */
import { useEffect } from 'react';
import { create } from 'zustand';
import type { ReportReading } from '../../evidence/index.ts';
import type { Draft, Problem } from '../../format/index.ts';
import { currentCase, type OpenCase, onCaseChange } from '../case/case-store.ts';
import { keptData } from '../desk/kept-data.ts';
import { readReport } from '../desk/page-reader.ts';
import type { PassagePlace, ReadingSettings, ReadReport } from '../desk/reading-desk.ts';
import { changedSince } from '../phrases/bring.ts';
import { placesOf } from './placed-passages.ts';
import { statementsOf } from './statement-anchors.ts';
import { heldText, onBrought, readBefore, remember } from './text-memory.ts';
import { textOfSource } from './text-of-source.ts';

export { bringReport, type ToBring } from './bring/bring-report.ts';

export interface SourceReading {
  readonly sourceId: string;
  /** `missing`: its text is not here (never stored, or the file is gone). */
  readonly state: 'reading' | 'read' | 'missing' | 'failed';
  /** Also while it is read anew, as it was before. */
  readonly reading: ReportReading | undefined;
  /** Why it is missing or failed; with `read`, what is doubtful about the text. */
  readonly problem: Problem | undefined;
  readonly isStored: boolean;
  /** By the ids of its statements: where each stands, or that it does not; empty until that has been looked up. */
  readonly places: ReadonlyMap<string, PassagePlace>;
}

type DraftSource = NonNullable<Draft['sources']>[string];

const useReadings = create<{ readonly bySource: Readonly<Record<string, SourceReading>> }>(() => ({ bySource: {} }));

/** How many look at a source just now. */
const watched = new Map<string, number>();
/** What was last read, or is being read: another key means that it must be read again. */
const keys = new Map<string, string>();
const atWork = new Map<string, AbortController>();
/** By source: of which text and which statements the places are. */
const placed = new Map<string, { readonly hash: string; readonly statements: unknown }>();

/** The source as it is read; undefined where there is no such source. Asks for it to be read where it is not yet. */
export function useSourceReading(sourceId: string | undefined): SourceReading | undefined {
  const shown = useReadings(({ bySource }) => (sourceId === undefined ? undefined : bySource[sourceId]));
  useEffect(() => (sourceId === undefined ? undefined : watch(sourceId)), [sourceId]);
  return shown;
}

/** Of several sources, by their ids, as far as they are read. */
export function useSourceReadings(sourceIds: readonly string[]): Readonly<Record<string, SourceReading>> {
  const all = sourceIds.join('\n');
  useEffect(() => {
    const ends = all.split('\n').filter(Boolean).map(watch);
    return () => {
      for (const end of ends) end();
    };
  }, [all]);
  return useReadings(({ bySource }) => bySource);
}

/** Reads it, and again with each change, until the answer is called. */
function watch(sourceId: string): () => void {
  watched.set(sourceId, (watched.get(sourceId) ?? 0) + 1);
  lookAgain(sourceId);
  follow(sourceId);
  return () => {
    const left = watched.get(sourceId)! - 1;
    if (left > 0) watched.set(sourceId, left);
    else watched.delete(sourceId);
  };
}

onCaseChange((now, before) => {
  if (now === undefined) forgetAll();
  else if (now.reading !== before?.reading) for (const id of watched.keys()) follow(id);
});

// It may be the text that a source had to do without.
onBrought(() => {
  for (const sourceId of keys.keys()) lookAgain(sourceId);
  for (const sourceId of watched.keys()) follow(sourceId);
});

/** What was not there before may be by now. */
function lookAgain(sourceId: string): void {
  const { state } = useReadings.getState().bySource[sourceId] ?? {};
  if (state === 'missing' || state === 'failed') keys.delete(sourceId);
}

function follow(sourceId: string): void {
  const opened = currentCase();
  const draft = opened?.reading?.draft;
  // While the text of the case is half written, what was read stays.
  if (opened === undefined || draft === undefined) return;
  const source = draft.sources?.[sourceId];
  if (source === undefined) {
    forget(sourceId);
    return;
  }
  const key = JSON.stringify([source.file, source.hash, settingsOf(source)]);
  if (keys.get(sourceId) !== key) {
    keys.set(sourceId, key);
    void read(opened, sourceId, source);
  } else place(sourceId, draft);
}

/** What the report is read with. Numbers of paragraphs count in the text with the source's hash, and in no other. */
function settingsOf({ published: written, reading = {} }: DraftSource, isOtherText = false): ReadingSettings {
  const published = typeof written === 'string' ? written : written?.value;
  const { restored, our, who, same } = reading;
  const answers = {
    ...(restored !== undefined && !isOtherText && { restored }),
    ...(our !== undefined && { our }),
    ...(who !== undefined && { who }),
    ...(same !== undefined && { same }),
  };
  return {
    ...(published !== undefined && { published }),
    ...(Object.keys(answers).length > 0 && { answers }),
  };
}

async function read(opened: OpenCase, sourceId: string, source: DraftSource): Promise<void> {
  atWork.get(sourceId)?.abort();
  const own = new AbortController();
  atWork.set(sourceId, own);
  const isStored = source.file !== undefined;
  show(sourceId, { state: 'reading', problem: undefined, isStored });
  const before = readBefore(source.hash, settingsOf(source));
  const outcome = before ?? (await readAnew(opened, sourceId, source, own.signal));
  if (own.signal.aborted || outcome === 'stopped') return;
  if (outcome === 'missing' || 'problem' in outcome) {
    const problem = outcome === 'missing' ? undefined : outcome.problem;
    const state = problem === undefined || problem.code.startsWith('place/') ? 'missing' : 'failed';
    show(sourceId, { state, problem, reading: undefined, places: new Map() });
    return;
  }
  const { reading } = outcome;
  const isOther = isOtherText(outcome, source);
  remember(outcome, settingsOf(source, isOther));
  show(sourceId, { state: 'read', reading, problem: isOther ? changedSince : undefined });
  const draft = currentCase()?.reading?.draft;
  if (draft !== undefined) place(sourceId, draft);
}

async function readAnew(
  opened: OpenCase,
  sourceId: string,
  source: DraftSource,
  signal: AbortSignal,
  cuts?: readonly number[],
): Promise<ReadReport | { readonly problem: Problem } | 'missing' | 'stopped'> {
  const held = heldText(source.hash);
  const found =
    held === undefined ? await textOfSource(opened, sourceId, source.file) : { ...held, content: held.text };
  if (found === undefined) return 'missing';
  if ('problem' in found) return found;
  const report = { name: found.name, content: found.content };
  const settings = (isOther: boolean) => {
    const { answers, ...others } = settingsOf(source, isOther);
    return { ...report, ...others, answers: { ...answers, ...(cuts !== undefined && { cuts }) } };
  };
  const outcome = await readReport(settings(false), signal);
  if (outcome === 'stopped' || 'problem' in outcome || source.reading?.restored === undefined) return outcome;
  return isOtherText(outcome, source) ? readReport(settings(true), signal) : outcome;
}

/**
 * The source read with its sentences cut at these places of the normalized text; undefined where its text is not here.
 * Nothing of it is kept.
 */
export async function readCut(sourceId: string, cuts: readonly number[]): Promise<ReportReading | undefined> {
  const opened = currentCase();
  const source = opened?.reading?.draft?.sources?.[sourceId];
  if (opened === undefined || source === undefined) return undefined;
  const outcome = await readAnew(opened, sourceId, source, new AbortController().signal, cuts);
  return typeof outcome === 'object' && 'reading' in outcome ? outcome.reading : undefined;
}

const isOtherText = ({ reading }: ReadReport, { hash }: DraftSource) =>
  hash !== undefined && hash !== reading.text.hash;

/** Looks up where the statements of the source stand, unless that is known of just these. */
function place(sourceId: string, draft: Draft): void {
  const text = useReadings.getState().bySource[sourceId]?.reading?.text;
  if (text === undefined) return;
  const last = placed.get(sourceId);
  if (last?.hash === text.hash && last.statements === draft.statements) return;
  const looked = { hash: text.hash, statements: draft.statements };
  placed.set(sourceId, looked);
  const statements = statementsOf(draft, sourceId);
  const written = statements.map(([, statement]) => statement);
  void placesOf(text, written).then(
    (found) => {
      if (found === 'stopped' || placed.get(sourceId) !== looked) return;
      show(sourceId, { places: new Map(statements.map(([id], at) => [id, found[at]!])) });
    },
    // It is looked up again with the next change.
    () => placed.delete(sourceId),
  );
}

function show(sourceId: string, change: Partial<Omit<SourceReading, 'sourceId'>>): void {
  useReadings.setState(({ bySource }) => {
    const before = bySource[sourceId] ?? nothingYet(sourceId);
    const reading = 'reading' in change ? keptData(before.reading, change.reading) : before.reading;
    return { bySource: { ...bySource, [sourceId]: { ...before, ...change, reading } } };
  });
}

const nothingYet = (sourceId: string): SourceReading => ({
  sourceId,
  state: 'reading',
  reading: undefined,
  problem: undefined,
  isStored: false,
  places: new Map(),
});

function forget(sourceId: string): void {
  atWork.get(sourceId)?.abort();
  for (const one of [keys, atWork, placed]) one.delete(sourceId);
  useReadings.setState(({ bySource: { [sourceId]: _, ...others } }) => ({ bySource: others }));
}

function forgetAll(): void {
  for (const sourceId of Object.keys(useReadings.getState().bySource)) forget(sourceId);
}
