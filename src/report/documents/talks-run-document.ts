/** How talks go by the tactics of the parties, and what they leave on the table, laid out for reading. */

import type { BreakdownFound, TalksRunFinding } from '../../analysis/index.ts';
import type { Bargain, OfferResponse, TalksRun } from '../../engine/bargaining/index.ts';
import type { Talks } from '../../model/index.ts';
import { utilityText } from '../phrases/figures.ts';
import { language, talks as phrases } from '../phrases/index.ts';
import { type Document, said } from '../writers/document.ts';
import { offerTable } from './offer-table.ts';
import { runBlocks } from './run-blocks.ts';

/** So many offers at the beginning and at the end are shown. */
const SHOWN_ENDS = 12;

/** `breakdown`: what holds without an agreement at the last meeting; undefined where the talks do not say, or they agree. */
export function talksRunDocument(
  found: TalksRunFinding,
  talks: Talks,
  title: string,
  breakdown?: BreakdownFound,
): Document {
  return {
    title: phrases.runTitle,
    subtitle: [said(title)],
    language,
    blocks: runBlocks(
      found,
      talks,
      phrases.runIs,
      ({ run: { trace, outcome, unanswered }, bargain }) =>
        trace.length === 0
          ? []
          : [
              offerTable(trace, bargain, {
                title: phrases.offers,
                ends: SHOWN_ENDS,
                keyOf: ({ package: pack, responses }) => `${pack} ${answersKey(responses)}`,
                packagesOf: (offer) => [offer],
                answersOf: ({ offers }) =>
                  answersTogether(
                    offers.map(({ responses }) => responses),
                    bargain,
                  ),
                atEnd: unansweredInWords({ outcome, unanswered }, bargain),
                rest: phrases.offersRest,
              }),
            ],
      breakdown,
    ),
  };
}

/** That the last offer was not answered by all, and why; none where it was. */
export function unansweredInWords(
  { outcome, unanswered }: Pick<TalksRun, 'outcome' | 'unanswered'>,
  { parties }: Bargain,
): string[] {
  if (outcome.form === 'agreement' || unanswered.length === 0) return [];
  const nameOf = (party: number) => said(parties[party]!.name);
  if (outcome.why === 'walked away' && outcome.by !== undefined) return [phrases.walkedOut(nameOf(outcome.by))];
  return [phrases.timeUp(unanswered.length < parties.length - 1 ? unanswered.map(nameOf) : undefined)];
}

/** The same for answers that differ only in how much was wanted. */
export function answersKey(responses: readonly OfferResponse[]): string {
  return responses.map(({ party, accepted, because: { rule } }) => `${party} ${accepted} ${rule}`).join(', ');
}

/** The answers to an offer that was made again and again, of one key: what was wanted goes from the first to the last. */
function answersTogether(answers: readonly (readonly OfferResponse[])[], bargain: Bargain): string[] {
  return answers[0]!.map((first, at) =>
    answerInWords(
      answers.map((some) => some[at] ?? first),
      bargain,
    ),
  );
}

/** `answers`: of one party, in their order, of one key. */
export function answerInWords(answers: readonly OfferResponse[], { parties }: Bargain): string {
  const [{ party, accepted, because }] = answers as readonly [OfferResponse];
  const name = said(parties[party]!.name);
  if (accepted) return phrases.accepted(name);
  const { rule } = because;
  if (rule === 'red line') return phrases.redLine(name);
  const wanted = wantedInWords(answers);
  if (wanted === undefined) return phrases.refusedOnly(name);
  return rule === 'reservation' ? phrases.belowLimit(name, wanted) : phrases.refused(name, phrases.wants[rule](wanted));
}

/** All that was wanted, as `0.900 to 0.520` where it came down. Undefined where some rule asked for nothing. */
export function wantedInWords(answers: readonly OfferResponse[]): string | undefined {
  const wanted = answers.flatMap(({ because }) => because.wanted ?? []);
  if (wanted.length < answers.length) return undefined;
  const least = utilityText(wanted.reduce((a, b) => Math.min(a, b)));
  const most = utilityText(wanted.reduce((a, b) => Math.max(a, b)));
  if (least === most) return least;
  return wanted[0]! > wanted.at(-1)! ? phrases.fromTo(most, least) : phrases.fromTo(least, most);
}
