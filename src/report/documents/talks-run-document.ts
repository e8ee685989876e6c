/** How talks go by the tactics of the parties, and what they leave on the table, laid out for reading. */

import type { TalksRunFinding } from '../../analysis/index.ts';
import type { Bargain, OfferResponse, TracedOffer } from '../../engine/bargaining/index.ts';
import type { Talks } from '../../model/index.ts';
import { utilityText } from '../phrases/figures.ts';
import { language, talks as phrases } from '../phrases/index.ts';
import { packageInWords } from '../words/packages-in-words.ts';
import { type Block, type Document, said } from '../writers/document.ts';
import { repeatsTogether } from './repeats-together.ts';
import { runBlocks } from './run-blocks.ts';
import { utilityColumns } from './talks-points-document.ts';

/** So many offers at the beginning and at the end are shown. */
const SHOWN_ENDS = 12;

export function talksRunDocument(found: TalksRunFinding, talks: Talks, title: string): Document {
  return {
    title: phrases.runTitle,
    subtitle: [said(title)],
    language,
    blocks: runBlocks(found, talks, phrases.runIs, ({ run: { trace }, bargain }) =>
      trace.length === 0 ? [] : [offerTable(trace, bargain)],
    ),
  };
}

function offerTable(trace: readonly TracedOffer[], bargain: Bargain): Block {
  const told = repeatsTogether(trace, ({ package: pack }) => String(pack));
  const isCut = told.length > 2 * SHOWN_ENDS;
  const shown = isCut ? [...told.slice(0, SHOWN_ENDS), ...told.slice(-SHOWN_ENDS)] : told;
  return {
    kind: 'table',
    title: phrases.offers,
    columns: [
      { head: phrases.columns.round, align: 'right' },
      { head: phrases.columns.by },
      { head: phrases.columns.package, flexible: true },
      ...utilityColumns(bargain),
      { head: phrases.columns.answer, flexible: true },
    ],
    rows: shown.map(({ from, offer: { round, by, package: pack, utilities, responses } }) => [
      phrases.rounds(from + 1, round + 1),
      said(bargain.parties[by]!.name),
      packageInWords(bargain.issues, pack),
      ...utilities.map(utilityText),
      responses.map((response) => answerInWords(response, bargain)).join('; '),
    ]),
    ...(isCut && { after: phrases.offersRest(told.length - shown.length) }),
  };
}

export function answerInWords({ party, accepted, because }: OfferResponse, { parties }: Bargain): string {
  const name = said(parties[party]!.name);
  if (accepted) return phrases.accepted(name);
  const { rule, wanted } = because;
  if (rule === 'red line') return phrases.redLine(name);
  return wanted === undefined
    ? phrases.refusedOnly(name)
    : phrases.refused(name, phrases.wants[rule](utilityText(wanted)));
}
