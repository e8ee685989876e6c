/**
 * What each deed on the ledger changes in the case, as edits of its text. A proposal is written when it is confirmed,
 * corrected, linked, split or merged; what is linked, split or merged stays marked as proposed until it is confirmed.
 */
import type { ProposedStatement, Span } from '../../evidence/reading.ts';
import type { Path, TextEdit } from '../../format/index.ts';
import type { Plain } from '../../format/yaml/plain-value.ts';
import { type Halves, halfFields, READ_FIELDS, type ReadFields } from './half-fields.ts';
import type { EntryLink, How, LedgerEntry } from './ledger-entries.ts';
import { mergeRefusal } from './merge-refusal.ts';
import { readingDecisions } from './reading-decisions.ts';
import {
  type DraftStatement,
  inOrder,
  type Ledger,
  namesIn,
  statementId,
  statementOf,
  wordsAt,
  writtenAnchor,
} from './statement-of.ts';
import { viaWithout } from './via-text.ts';

/** The edits, and the id under which the entry stands in the ledger from then on. */
export interface LedgerDeed {
  readonly id: string;
  readonly edits: readonly TextEdit[];
}

/** What the form of a correction holds; undefined takes a field away. */
export interface Correction {
  readonly says: string;
  readonly speaker: string | undefined;
  /** Through whom it came; the speaker herself is none of them. */
  readonly via: readonly string[];
  readonly voice: string | undefined;
  readonly kind: DraftStatement['kind'];
  readonly status: NonNullable<DraftStatement['status']>;
  readonly date: string | undefined;
  /** The day on which it was said. */
  readonly said: string | undefined;
  readonly by: string | undefined;
  readonly estimate: NonNullable<DraftStatement['estimate']>['word'] | undefined;
  readonly confidence: DraftStatement['confidence'];
  readonly credibility: DraftStatement['credibility'];
  /** The id of a statement in which the same voice says the same. */
  readonly sameAs: string | undefined;
}

/** Undefined where the words may not be written: then she has to say it in her own, which is a correction. */
export function confirmEdits(ledger: Ledger, entry: LedgerEntry): LedgerDeed | undefined {
  if (entry.statement === undefined) return written(ledger, entry, {});
  if (entry.standing === 'confirmed') return { id: entry.id, edits: [] };
  return { id: entry.id, edits: [{ kind: 'remove', path: ['statements', entry.id, 'checked'] }] };
}

/** What is corrected is confirmed by it. */
export function correctEdits(ledger: Ledger, entry: LedgerEntry, correction: Correction): LedgerDeed | undefined {
  const { says, status, date, said, by, estimate, ...rest } = correction;
  const via = viaWithout(rest.via, rest.speaker);
  const before = entry.statement ?? statementOf(ledger, entry.proposal!, says);
  if (before === undefined || says.trim() === '') return undefined;
  const fields: Fields = {
    ...rest,
    via: via.length === 0 ? undefined : via,
    says: says.trim(),
    status: status === 'none' ? undefined : status,
    date: redated(before.date, date),
    said: redated(before.said, said),
    by: redated(before.by, by),
    estimate: estimate && { word: estimate, scale: 'ICD 203' },
    checked: undefined,
  };
  if (entry.statement === undefined) return written(ledger, entry, fields, says);
  return { id: entry.id, edits: fieldEdits(entry.id, before, fields) };
}

/** What is undefined goes; what stays as it was is left alone. */
function fieldEdits(id: string, before: DraftStatement, fields: Fields): TextEdit[] {
  return Object.entries(fields).flatMap(([key, value]): TextEdit[] => {
    const now = before[key as keyof DraftStatement];
    if (JSON.stringify(now) === JSON.stringify(value)) return [];
    const path: Path = ['statements', id, key];
    return value === undefined ? [{ kind: 'remove', path }] : [{ kind: 'set', path, value: value as Plain }];
  });
}

/** With another basis where it is linked so already. */
export function linkEdits(
  ledger: Ledger,
  entry: LedgerEntry,
  { how, what, basis }: Omit<EntryLink, 'at'>,
  says?: string,
): LedgerDeed | undefined {
  if (entry.statement === undefined) {
    return written(ledger, entry, { checked: 'proposed', [how]: [{ what, basis }] }, says);
  }
  const path: Path = ['statements', entry.id, how];
  const same = entry.links.find((link) => link.how === how && link.what === what);
  if (same !== undefined) {
    if (same.basis === basis) return { id: entry.id, edits: [] };
    return { id: entry.id, edits: [{ kind: 'set', path: [...path, same.at, 'basis'], value: basis }] };
  }
  return { id: entry.id, edits: [{ kind: 'insert', path, at: -1, value: { what, basis } }] };
}

export function unlinkEdits(entry: LedgerEntry, { how, at }: { readonly how: How; readonly at: number }): LedgerDeed {
  const path: Path = ['statements', entry.id, how];
  const isLast = entry.statement?.[how]?.length === 1;
  return { id: entry.id, edits: [{ kind: 'remove', path: isLast ? path : [...path, at] }] };
}

/**
 * Cuts the passage in two at a place of the text. What it bears on stays with the first part; the second is a new
 * statement. `says` where the words may not be written; `halves` as each part is read by itself.
 */
export function splitEdits(
  ledger: Ledger,
  entry: LedgerEntry,
  cut: number,
  says?: readonly [string, string],
  [readFirst, readSecond]: Halves = [undefined, undefined],
): LedgerDeed | undefined {
  const { reading, isStored, draft } = ledger;
  if (reading === undefined || entry.at === undefined) return undefined;
  const first = trimmed(reading.text.text, { start: entry.at.start, end: cut });
  const second = trimmed(reading.text.text, { start: cut, end: entry.at.end });
  if (first === undefined || second === undefined) return undefined;
  const wordsOf = (span: Span) => (isStored ? wordsAt(reading, span) : '');
  const [one, other] = says ?? [wordsOf(first), wordsOf(second)];
  const before = entry.statement ?? statementOf(ledger, entry.proposal!, one);
  if (before === undefined || one.trim() === '' || other.trim() === '') return undefined;
  const anchor = (span: Span) => writtenAnchor(reading, span, entry.paragraph, isStored);
  const part = (span: Span, half: ProposedStatement | undefined): Pick<DraftStatement, 'kind'> & ReadFields => ({
    kind: before.kind,
    ...halfFields(ledger, entry, before, span, half),
  });
  const { supports: _s, contradicts: _c, qualifies: _q, sameAs: _a, ...unlinked } = before;
  const shared = Object.fromEntries(
    Object.entries(unlinked).filter(([key]) => !READ_FIELDS.some((field) => field === key)),
  ) as Omit<DraftStatement, (typeof READ_FIELDS)[number]>;
  const rest = inOrder({
    ...shared,
    ...part(second, readSecond),
    at: anchor(second),
    says: other.trim(),
    checked: 'proposed',
  });
  const ids = Object.keys(draft.statements ?? {});
  const isOwnWords = says === undefined && entry.statement !== undefined && entry.says !== wordsAt(reading, entry.at);
  const kept = isOwnWords ? entry.says : one.trim();
  const fields = part(first, readFirst);
  if (entry.statement === undefined) {
    const begun = inOrder({ ...shared, ...fields, at: anchor(first), says: kept, checked: 'proposed' });
    const id = statementId(begun.says, namesIn(reading), ids);
    const next = statementId(rest.says, namesIn(reading), [...ids, id]);
    const place = placeFor(ledger, entry.at.start);
    return { id, edits: [inserting(id, begun, place), inserting(next, rest, place < 0 ? -1 : place + 1)] };
  }
  const next = statementId(rest.says, namesIn(reading), ids);
  const begun = { at: anchor(first), says: kept, ...Object.fromEntries(READ_FIELDS.map((key) => [key, fields[key]])) };
  return {
    id: entry.id,
    edits: [...fieldEdits(entry.id, before, begun), inserting(next, rest, ids.indexOf(entry.id) + 1)],
  };
}

/**
 * Makes one statement of an entry and the one that follows; what either bears on, it bears on, and the dates of the one are
 * those of the other where it has none. Undefined where `mergeRefusal` has a reason.
 */
export function mergeEdits(
  ledger: Ledger,
  first: LedgerEntry,
  second: LedgerEntry,
  says?: string,
): LedgerDeed | undefined {
  const { reading, isStored, draft } = ledger;
  if (reading === undefined || first.at === undefined || second.at === undefined) return undefined;
  if (mergeRefusal(ledger, first, second) !== undefined) return undefined;
  const span = { start: Math.min(first.at.start, second.at.start), end: Math.max(first.at.end, second.at.end) };
  const parts = [first, second].map((entry) => entry.statement?.says ?? (isStored ? entry.says : ''));
  const words = says ?? (parts.includes('') ? '' : parts.join(' '));
  const kept = first.statement === undefined ? second : first;
  const gone = kept === first ? second : first;
  const before = kept.statement ?? statementOf(ledger, first.proposal!, words);
  if (before === undefined || words.trim() === '') return undefined;
  const other = gone.statement ?? (gone.proposal && statementOf(ledger, gone.proposal, words));
  const [date, said, by] = [before.date ?? other?.date, before.said ?? other?.said, before.by ?? other?.by];
  const links = (how: How) => {
    const all = [first, second].flatMap((entry) => entry.statement?.[how] ?? []);
    return all.filter((link, at) => all.findIndex(({ what }) => what === link.what) === at);
  };
  const isConfirmed = first.standing === 'confirmed' && second.standing === 'confirmed';
  const { checked: _, ...rest } = before;
  const merged: DraftStatement = {
    ...rest,
    at: writtenAnchor(reading, span, first.paragraph, isStored),
    says: words.trim(),
    ...(date !== undefined && { date }),
    ...(said !== undefined && { said }),
    ...(by !== undefined && { by }),
    ...(!isConfirmed && { checked: 'proposed' }),
    ...linkLists(links),
  };
  if (kept.statement === undefined) {
    const id = statementId(merged.says, namesIn(reading), Object.keys(draft.statements ?? {}));
    return { id, edits: [inserting(id, merged, placeFor(ledger, span.start))] };
  }
  return {
    id: kept.id,
    edits: [
      { kind: 'set', path: ['statements', kept.id], value: merged as Plain },
      ...(gone.statement === undefined ? [] : removing(ledger, gone.id, kept.id)),
    ],
  };
}

/** Nothing is to be said at this passage; a statement that was written goes. */
export function dropEdits(ledger: Ledger, entry: LedgerEntry): LedgerDeed {
  const { draft, source, reading } = ledger;
  const edits: TextEdit[] = entry.statement === undefined ? [] : removing(ledger, entry.id);
  if (reading !== undefined && entry.at !== undefined && entry.source === source) {
    const { dropped = [] } = readingDecisions(draft, source, reading.text.hash);
    const { start, end } = entry.at;
    const isThere = dropped.some((span) => span.start === start && span.end === end);
    if (!isThere) edits.push(...listEdits(ledger, 'dropped', [...dropped, { start, end }]));
  }
  return { id: entry.id, edits };
}

/** What was dropped at the entry's place is proposed again. */
export function restoreEdits(ledger: Ledger, { id, at }: LedgerEntry): LedgerDeed {
  const { dropped = [] } = readingDecisions(ledger.draft, ledger.source, ledger.reading?.text.hash);
  if (at === undefined) return { id, edits: [] };
  const kept = dropped.filter(({ start, end }) => end <= at.start || start >= at.end);
  return { id, edits: kept.length === dropped.length ? [] : listEdits(ledger, 'dropped', kept) };
}

/** The passage is where she says. */
export function anchorEdits({ reading, isStored }: Ledger, entry: LedgerEntry, span: Span): LedgerDeed | undefined {
  if (reading === undefined || entry.statement === undefined) return undefined;
  const n = reading.paragraphs.findLast(({ start }) => start <= span.start)?.n;
  const value = writtenAnchor(reading, span, n, isStored) as Plain;
  return { id: entry.id, edits: [{ kind: 'set', path: ['statements', entry.id, 'at'], value }] };
}

/** A paragraph that was taken for debris is none, or is again. */
export function restoredEdits(ledger: Ledger, paragraph: number, isRestored: boolean): TextEdit[] {
  const { restored = [] } = readingDecisions(ledger.draft, ledger.source, ledger.reading?.text.hash);
  if (restored.includes(paragraph) === isRestored) return [];
  const next = isRestored ? [...restored, paragraph].sort((a, b) => a - b) : restored.filter((n) => n !== paragraph);
  return listEdits(ledger, 'restored', next);
}

export const keptPath = (source: string, key: string): Path => ['sources', source, 'reading', key];

/** With the hash of the text that the places count in; what counted in another text goes. */
function listEdits(
  { draft, source, reading }: Ledger,
  key: 'dropped' | 'restored',
  list: readonly Plain[],
): TextEdit[] {
  const { hash, reading: kept = {} } = draft.sources?.[source] ?? {};
  const edits: TextEdit[] = [];
  if (reading !== undefined && hash !== reading.text.hash) {
    edits.push({ kind: 'set', path: ['sources', source, 'hash'], value: reading.text.hash });
    for (const other of ['dropped', 'restored'] as const) {
      if (other !== key && kept[other] !== undefined) edits.push({ kind: 'remove', path: keptPath(source, other) });
    }
  }
  if (list.length > 0) edits.push({ kind: 'set', path: keptPath(source, key), value: [...list] });
  else if (kept[key] !== undefined) {
    const isLast = Object.keys(kept).length === 1;
    edits.push({ kind: 'remove', path: isLast ? ['sources', source, 'reading'] : keptPath(source, key) });
  }
  return edits;
}

type Fields = { readonly [Key in keyof DraftStatement]?: DraftStatement[Key] | undefined };

/** The proposal as a new statement, with these fields in place of what was read. */
function written(ledger: Ledger, { proposal, at }: LedgerEntry, fields: Fields, says?: string): LedgerDeed | undefined {
  const { draft, reading } = ledger;
  const statement = proposal && statementOf(ledger, proposal, says);
  if (statement === undefined || at === undefined) return undefined;
  const whole = Object.fromEntries(
    Object.entries({ ...statement, ...fields }).filter(([, value]) => value !== undefined),
  ) as DraftStatement;
  const id = statementId(whole.says, namesIn(reading), Object.keys(draft.statements ?? {}));
  return { id, edits: [inserting(id, whole, placeFor(ledger, at.start))] };
}

function inserting(id: string, statement: DraftStatement, at: number): TextEdit {
  return { kind: 'insert', path: ['statements'], at, key: id, value: statement as Plain };
}

/** Behind the last statement of the source that stands before in the text; at the end where there is none. */
function placeFor({ draft, source, reading }: Ledger, start: number): number {
  const all = Object.values(draft.statements ?? {});
  const paragraph = reading?.paragraphs.findLast((one) => one.start <= start)?.n ?? 0;
  const isBefore = ({ source: of, at }: DraftStatement) => {
    if (of !== source) return false;
    if (at?.position !== undefined && at.textHash === reading?.text.hash) return at.position.start <= start;
    return at?.paragraph !== undefined && at.paragraph <= paragraph;
  };
  const last = all.findLastIndex(isBefore);
  if (last < 0) {
    const first = all.findIndex((one) => one.source === source);
    return first;
  }
  return last + 1 < all.length ? last + 1 : -1;
}

/** Takes a statement out; what was said to be the same as it is the same as `instead`, or stands by itself. */
function removing({ draft }: Ledger, id: string, instead?: string): TextEdit[] {
  const same = Object.entries(draft.statements ?? {}).filter(([, one]) => one.sameAs === id);
  return [
    ...same.map(([other]): TextEdit => {
      const path: Path = ['statements', other, 'sameAs'];
      return instead === undefined || other === instead
        ? { kind: 'remove', path }
        : { kind: 'set', path, value: instead };
    }),
    { kind: 'remove', path: ['statements', id] },
  ];
}

function linkLists(links: (how: How) => NonNullable<DraftStatement[How]>): Partial<DraftStatement> {
  const lists = { supports: links('supports'), contradicts: links('contradicts'), qualifies: links('qualifies') };
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}

/** Without the words that it was read from, where it is no longer the date that was read. */
function redated(before: DraftStatement['date'], value: string | undefined): DraftStatement['date'] {
  const was = typeof before === 'object' ? before.value : before;
  return value === was ? before : value;
}

function trimmed(text: string, { start, end }: Span): Span | undefined {
  let [from, to] = [start, end];
  while (from < to && /\s/u.test(text[from]!)) from++;
  while (to > from && /\s/u.test(text[to - 1]!)) to--;
  return from < to ? { start: from, end: to } : undefined;
}
