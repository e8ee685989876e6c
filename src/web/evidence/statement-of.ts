/** A proposal of the reading as a statement of the ledger: it says what the proposal says, and nothing beyond. */
import { anchorAt, sealedAnchorAt } from '../../evidence/anchors/make-anchor.ts';
import type { FoundDate, ProposedStatement, ReportReading, Span } from '../../evidence/reading.ts';
import type { Draft } from '../../format/index.ts';
import { idFromPhrase } from '../model/id-from-phrase.ts';
import { casePartyNamed, casePartyOf, spokenFor } from './case-party.ts';
import { speakerVoices, voiceOfSpeaker } from './speaker-voices.ts';

export type DraftStatement = NonNullable<Draft['statements']>[string];

/** What edits of the ledger start from: the case, and one source of it with its text, where that is here. */
export interface Ledger {
  readonly draft: Draft;
  /** The source's id. */
  readonly source: string;
  readonly reading: ReportReading | undefined;
  /** Whether the text lies beside the case. Where it may not, the words themselves are not written. */
  readonly isStored: boolean;
}

/** Undefined where the words may not be written and no others are given. */
export function statementOf(
  { draft, source, reading, isStored }: Ledger,
  proposal: ProposedStatement,
  says = isStored ? wordsAt(reading, proposal) : '',
): DraftStatement | undefined {
  if (reading === undefined || says.trim() === '') return undefined;
  const party = spokenFor(proposal, reading);
  const voice =
    voiceOfSpeaker(speakerVoices(draft, source), proposal.speaker) ??
    (party && casePartyOf(draft, party)) ??
    casePartyNamed(draft, proposal.speaker.name);
  const { date, said, by } = datesOf(proposal, reading);
  const via = viaOf(proposal);
  return {
    source,
    at: writtenAnchor(reading, proposal, proposal.paragraph, isStored),
    speaker: proposal.speaker.name,
    ...(via.length > 0 && { via }),
    ...(voice !== undefined && { voice }),
    kind: proposal.kind,
    ...(proposal.status !== 'none' && { status: proposal.status }),
    says: says.trim(),
    ...(date !== undefined && { date: writtenDate(date) }),
    ...(said !== undefined && { said: writtenDate(said) }),
    ...(by !== undefined && { by: writtenDate(by) }),
  };
}

const ORDER = ['source', 'at', 'speaker', 'via', 'voice', 'kind', 'status', 'says', 'date', 'said', 'by'] as const;

/** With its fields as `statementOf` writes them. */
export function inOrder(statement: DraftStatement): DraftStatement {
  const first = ORDER.flatMap((key) => (statement[key] === undefined ? [] : [[key, statement[key]] as const]));
  return { ...Object.fromEntries(first), ...statement };
}

/** Those between who writes there and the speaker, the outermost first. */
export function viaOf({ sources, speaker }: ProposedStatement): string[] {
  const between = sources.filter(({ name, what }) => what !== 'outlet' && what !== 'author' && name !== speaker.name);
  return between.map(({ name }) => name);
}

function writtenDate(date: FoundDate): NonNullable<DraftStatement['date']> {
  const { mod, words } = date;
  return { value: dayOf(date)!, ...(mod !== undefined && { mod }), words: oneLine(words) };
}

/** When it was or is to be, when it was said, and a deadline, as far as the ledger can write them. The dateline's day is the report's, not its. */
export function datesOf(
  { dates }: ProposedStatement,
  { about }: ReportReading,
): { readonly [Of in 'date' | 'said' | 'by']: FoundDate | undefined } {
  const own = dates.filter((one) => dayOf(one) !== undefined && about.dateline?.includes(one.words) !== true);
  return {
    date: own.find(({ isDeadline, isSaying }) => !isDeadline && !isSaying),
    said: own.find(({ isSaying }) => isSaying),
    by: own.find(({ isDeadline }) => isDeadline),
  };
}

/** The passage's words on one line. */
export function wordsAt(reading: ReportReading | undefined, { start, end }: Span): string {
  return oneLine(reading?.text.text.slice(start, end) ?? '');
}

/** As it is written in the case: without what is undefined. */
export function writtenAnchor(
  { text }: ReportReading,
  span: Span,
  paragraph: number | undefined,
  isStored: boolean,
): NonNullable<DraftStatement['at']> {
  const { position, quote, quoteHash, textHash } = (isStored ? anchorAt : sealedAnchorAt)(text, span);
  return {
    ...(paragraph !== undefined && { paragraph }),
    ...(position !== undefined && { position }),
    ...(quote !== undefined && {
      quote: {
        exact: quote.exact,
        ...(quote.prefix !== undefined && { prefix: quote.prefix }),
        ...(quote.suffix !== undefined && { suffix: quote.suffix }),
      },
    }),
    ...(quoteHash !== undefined && { quoteHash }),
    ...(textHash !== undefined && { textHash }),
  };
}

/** A year, a month or a day, as the ledger writes dates; undefined for weeks, seasons, durations and what is not known. */
export function dayOf({ type, value }: FoundDate): string | undefined {
  if (type === 'duration' || value === undefined) return undefined;
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=T|$)/.exec(value)?.[0];
}

/** Words that say little about what a statement is about. */
const USUAL = new Set(
  'will would has have had was were been being said says say told can could may might must should also only just there here they them he she him his her we us our you your who which what when where than then if but so as no nor do does did'.split(
    ' ',
  ),
);

/** Made from the words, without those that name parties, since half a ledger begins with these; free among `taken`. */
export function statementId(says: string, named: readonly string[], taken: Iterable<string>): string {
  const names = new Set(named.flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u)));
  const words = says.slice(0, 400).split(/[^\p{L}\p{M}\p{N}'’]+/u);
  const telling = words.filter((word) => {
    const plain = word.toLowerCase().replace(/['’]s?$/u, '');
    return plain !== '' && !USUAL.has(plain) && !names.has(plain) && !/^\d+$/.test(plain);
  });
  return idFromPhrase((telling.length > 0 ? telling : words).join(' '), taken);
}

/** What parties, the outlet and the place are called in the report, for `statementId`. */
export function namesIn(reading: ReportReading | undefined): string[] {
  const { parties = [], about } = reading ?? {};
  const names = parties.flatMap(({ name, surfaces }) => [name, ...surfaces.map(({ words }) => words)]);
  return [...names, about?.dateline ?? '', about?.outlet ?? ''];
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
