/**
 * The ledger as it is gone through: the statements that are written, and between them what was read and waits to be
 * looked at, in the order of the text.
 */

import type { ProposedStatement, ReportReading, Span } from '../../evidence/reading.ts';
import { withinPart } from '../../evidence/within-part.ts';
import type { Draft } from '../../format/index.ts';
import type { StatementKind, StatementStatus } from '../../model/index.ts';
import { casePartyOf, spokenFor } from './case-party.ts';
import { coveredBy, proposalAt, SAME_PASSAGE } from './covered-passages.ts';
import { readingDecisions } from './reading-decisions.ts';
import { speakerVoices, voiceOfSpeaker } from './speaker-voices.ts';
import { type DraftStatement, datesOf, dayOf, viaOf, wordsAt } from './statement-of.ts';

export const HOW = ['supports', 'contradicts', 'qualifies'] as const;
export type How = (typeof HOW)[number];

export interface EntryLink {
  readonly how: How;
  /** Its place in that list. */
  readonly at: number;
  readonly what: string;
  readonly basis: 'stated' | 'inferred' | 'analyst';
}

export interface LedgerEntry {
  /** What the address calls it: a statement's id, or a proposal's. */
  readonly id: string;
  /** `read`: a proposal. `proposed`: in the case, linked or cut by her, and not yet confirmed. */
  readonly standing: 'read' | 'proposed' | 'confirmed' | 'dropped';
  readonly statement: DraftStatement | undefined;
  /** What was read at its place. */
  readonly proposal: ProposedStatement | undefined;
  readonly source: string | undefined;
  readonly at: Span | undefined;
  readonly isOrphan: boolean;
  readonly paragraph: number | undefined;
  readonly says: string;
  readonly speaker: string | undefined;
  /** Through whom it came, the outermost first, without the outlet and the speaker. */
  readonly via: readonly string[];
  /** The id of a party of the case. */
  readonly voice: string | undefined;
  readonly kind: StatementKind;
  readonly status: StatementStatus;
  readonly date: string | undefined;
  /** The day on which it was said. */
  readonly said: string | undefined;
  readonly by: string | undefined;
  readonly links: readonly EntryLink[];
}

/** A source's text, read, and where in it the statements stand that are written. */
export interface ReadSource {
  readonly reading: ReportReading | undefined;
  readonly places: ReadonlyMap<string, Span | 'orphan' | 'unplaced'>;
}

/** Of one source; `read` where its text is here. */
export function entriesOf(draft: Draft, source: string, read: ReadSource | undefined): LedgerEntry[] {
  const reading = read?.reading;
  const proposals = reading?.statements ?? [];
  const written = Object.entries(draft.statements ?? {}).filter(([, one]) => one.source === source);
  const statements = written.map(([id, statement]) => {
    const place = placeIn(reading, statement) ?? read?.places.get(id);
    const at = typeof place === 'object' ? place : undefined;
    return ofStatement(id, statement, at, at && readAt(reading, at), place === 'orphan');
  });
  const places = statements.flatMap(({ at }) => at ?? []);
  const settled = coveredBy(proposals, places);
  const dropped = coveredBy(proposals, readingDecisions(draft, source, reading?.text.hash).dropped ?? []);
  const voices = speakerVoices(draft, source);
  const open = proposals.flatMap((proposal, n): LedgerEntry[] => {
    if (settled[n] || reading === undefined) return [];
    const party = spokenFor(proposal, reading);
    const { date, said, by } = datesOf(proposal, reading);
    const id = Object.hasOwn(draft.statements ?? {}, proposal.id) ? `${proposal.id}~` : proposal.id;
    return [
      {
        id,
        standing: dropped[n] ? 'dropped' : 'read',
        statement: undefined,
        proposal,
        source,
        at: { start: proposal.start, end: proposal.end },
        isOrphan: false,
        paragraph: proposal.paragraph,
        says: wordsAt(reading, proposal),
        speaker: proposal.speaker.name,
        via: viaOf(proposal),
        voice: voiceOfSpeaker(voices, proposal.speaker) ?? (party && casePartyOf(draft, party)),
        kind: proposal.kind,
        status: proposal.status,
        date: date && dayOf(date),
        said: said && dayOf(said),
        by: by && dayOf(by),
        links: [],
      },
    ];
  });
  const starts = new Map((reading?.paragraphs ?? []).map(({ n, start }) => [n, start]));
  // Without the text, paragraphs are in order all the same.
  const placeOf = ({ at, paragraph }: LedgerEntry) =>
    at?.start ?? (paragraph === undefined ? Number.POSITIVE_INFINITY : (starts.get(paragraph) ?? paragraph));
  const all = [...statements, ...open].map((entry, order) => ({ entry, place: placeOf(entry), order }));
  return all.sort((a, b) => compare(a.place, b.place) || a.order - b.order).map(({ entry }) => entry);
}

/** What was read there: of a passage that is a part of one that was read, only what stands in that part. */
function readAt(reading: ReportReading | undefined, at: Span): ProposedStatement | undefined {
  const found = reading && proposalAt(reading.statements, at);
  if (found === undefined || found.start > at.start || found.end < at.end) return found;
  const isWhole = at.end - at.start >= SAME_PASSAGE * (found.end - found.start);
  return isWhole ? found : withinPart(found, at, reading!.parties);
}

/** At once where the anchor was made in this very text: a statement that was just written is looked up later. */
function placeIn(reading: ReportReading | undefined, { at }: DraftStatement): Span | undefined {
  if (reading === undefined || at?.position === undefined || at.textHash !== reading.text.hash) return undefined;
  const { start, end } = at.position;
  if (start >= end || end > reading.text.text.length) return undefined;
  const isSame = at.quote === undefined || at.quote.exact === reading.text.text.slice(start, end);
  return isSame ? { start, end } : undefined;
}

/** All statements that are written, whatever they come from, in the order of the case. */
export function writtenEntries(draft: Draft): LedgerEntry[] {
  return Object.entries(draft.statements ?? {}).map(([id, statement]) =>
    ofStatement(id, statement, undefined, undefined, false),
  );
}

function ofStatement(
  id: string,
  statement: DraftStatement,
  at: Span | undefined,
  proposal: ProposedStatement | undefined,
  isOrphan: boolean,
): LedgerEntry {
  const { source, speaker, via = [], voice, kind, says, status = 'none', checked = 'confirmed' } = statement;
  const dated = (written: DraftStatement['date']) => (typeof written === 'object' ? written.value : written);
  return {
    id,
    standing: checked,
    statement,
    proposal,
    source,
    at,
    isOrphan,
    paragraph: statement.at?.paragraph ?? proposal?.paragraph,
    says,
    speaker,
    via,
    voice,
    kind,
    status,
    date: dated(statement.date),
    said: dated(statement.said),
    by: dated(statement.by),
    links: HOW.flatMap((how) => (statement[how] ?? []).map(({ what, basis }, n) => ({ how, at: n, what, basis }))),
  };
}

/** Not their difference: what has no place is infinitely far. */
const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);
