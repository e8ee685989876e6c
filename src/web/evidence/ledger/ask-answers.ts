/** A question to the analyst in words, and what the keys that answer it write. */
import type { Ask, ReportReading } from '../../../evidence/reading.ts';
import type { Draft, TextEdit } from '../../../format/index.ts';
import { evidence as phrases } from '../../phrases/evidence.ts';
import { nameOf, openAsks, ourEdits, publishedEdits, sameEdits, whoEdits } from '../answer-edits.ts';
import { casePartyOf } from '../case-party.ts';
import { partyEdits } from '../element-edits.ts';
import type { LedgerView } from '../use-ledger.ts';
import { useLedgerMode } from './ledger-mode.ts';

const words = phrases.asks;

/** Those of the source that is gone through, in the order in which they are put: what was put off comes last. */
export function asksOf({ draft, source, shownSource, read }: LedgerView): Ask[] {
  const reading = read?.reading;
  if (reading === undefined || shownSource !== source) return [];
  const later = useLedgerMode.getState().putOff;
  const open = openAsks(draft, source, reading);
  return open
    .map((ask) => ({ ask, place: later.indexOf(askKey(ask)) }))
    .sort((a, b) => a.place - b.place)
    .map(({ ask }) => ask);
}

/** The first; where that is none for yes or no, the first that is besides. */
export function asksShown(view: LedgerView): Ask[] {
  const [first, ...others] = asksOf(view);
  const reading = view.read?.reading;
  if (first === undefined || reading === undefined) return [];
  const isYesOrNo = (ask: Ask) => answersTo(ask, view.draft, view.source, reading).yes !== undefined;
  return [first, ...(isYesOrNo(first) ? [] : others.filter(isYesOrNo).slice(0, 1))];
}

export const askKey = (ask: Ask) => JSON.stringify(ask);

/** What a key writes where it answers the question: Y and N, the number of a choice. */
export function answerBy(key: string, ask: Ask, view: LedgerView, reading: ReportReading): TextEdit[] | undefined {
  const { yes, no, choices = [] } = answersTo(ask, view.draft, view.source, reading);
  if (key === 'y' || key === 'n') return key === 'y' ? yes : no;
  return /^[1-9]$/.test(key) ? choices[Number(key) - 1]?.edits : undefined;
}

/** The key for later. */
export const LATER = '0';

export function questionOf(ask: Ask, reading: ReportReading): string {
  if (ask.about === 'published') return words.published(ask.guess);
  if (ask.about === 'our') return words.our(ask.speaker, ask.guess && nameOf(ask.guess, reading));
  if (ask.about === 'who') return words.who(ask.words, ask.after, ask.among);
  return words.same(nameOf(ask.parties[0], reading), nameOf(ask.parties[1], reading));
}

export interface Answers {
  readonly yes?: TextEdit[];
  readonly no?: TextEdit[];
  /** In place of both. */
  readonly choices?: readonly { readonly name: string; readonly isLast: boolean; readonly edits: TextEdit[] }[];
}

/** What yes and no write, where they answer it; or each of the names, `isLast` whoever was named last. */
export function answersTo(ask: Ask, draft: Draft, source: string, reading: ReportReading): Answers {
  switch (ask.about) {
    case 'published':
      return ask.guess === undefined ? {} : { yes: publishedEdits(source, ask.guess, true) };
    case 'same': {
      const names = [nameOf(ask.parties[0], reading), nameOf(ask.parties[1], reading)] as const;
      return { yes: sameEdits(source, names, true), no: sameEdits(source, names, false) };
    }
    case 'who':
      return {
        choices: [...ask.among, ask.words].map((name) => ({
          name,
          isLast: name === ask.words,
          edits: whoEdits(source, ask, name),
        })),
      };
    case 'our': {
      const found = reading.parties.find(({ id }) => id === ask.guess);
      if (found === undefined) return {};
      const known = casePartyOf(draft, found);
      const party = partyEdits(draft, known === undefined ? { found } : { id: known });
      return { yes: [...party.edits, ...ourEdits(source, ask.speaker, party.id)] };
    }
  }
}
