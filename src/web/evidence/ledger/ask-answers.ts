/** A question to the analyst in words, and what the keys for yes and no write. */
import type { Ask, ReportReading } from '../../../evidence/reading.ts';
import type { Draft, TextEdit } from '../../../format/index.ts';
import { perform } from '../../case/case-store.ts';
import { evidence as phrases } from '../../phrases/evidence.ts';
import { nameOf, openAsks, ourEdits, publishedEdits, sameEdits } from '../answer-edits.ts';
import { casePartyOf } from '../case-party.ts';
import { partyEdits } from '../element-edits.ts';
import type { LedgerView } from '../use-ledger.ts';

const words = phrases.asks;

/** Those of the source that is gone through, in the order in which they are put. */
export function asksOf({ draft, source, shownSource, read }: LedgerView): Ask[] {
  const reading = read?.reading;
  return reading === undefined || shownSource !== source ? [] : openAsks(draft, source, reading);
}

/** Answers the first question by a key; whether there was one that it answers. */
export function answerFirst(view: LedgerView, key: 'yes' | 'no'): boolean {
  const [ask] = asksOf(view);
  const reading = view.read?.reading;
  if (ask === undefined || reading === undefined) return false;
  const edits = answersTo(ask, view.draft, view.source, reading)[key];
  if (edits !== undefined) void perform(edits, phrases.said.answer(questionOf(ask, reading)));
  return edits !== undefined;
}

export function questionOf(ask: Ask, reading: ReportReading): string {
  if (ask.about === 'published') return words.published(ask.guess);
  if (ask.about === 'our') return words.our(ask.speaker, ask.guess && nameOf(ask.guess, reading));
  if (ask.about === 'who') return words.who(ask.words, ask.among);
  return words.same(nameOf(ask.parties[0], reading), nameOf(ask.parties[1], reading));
}

/** What yes and no write, where they answer it. */
export function answersTo(
  ask: Ask,
  draft: Draft,
  source: string,
  reading: ReportReading,
): { readonly yes?: TextEdit[]; readonly no?: TextEdit[] } {
  switch (ask.about) {
    case 'published':
      return ask.guess === undefined ? {} : { yes: publishedEdits(source, ask.guess, true) };
    case 'same': {
      const names = [nameOf(ask.parties[0], reading), nameOf(ask.parties[1], reading)] as const;
      return { yes: sameEdits(source, names, true), no: sameEdits(source, names, false) };
    }
    // It is no question for yes or no.
    case 'who':
      return {};
    case 'our': {
      const found = reading.parties.find(({ id }) => id === ask.guess);
      if (found === undefined) return {};
      const known = casePartyOf(draft, found);
      const party = partyEdits(draft, known === undefined ? { found } : { id: known });
      return { yes: [...party.edits, ...ourEdits(source, ask.speaker, party.id)] };
    }
  }
}
