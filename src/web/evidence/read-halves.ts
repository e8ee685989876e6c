/** The parts of a passage that is to be cut, read anew. */
import type { ProposedStatement, ReportReading, Span } from '../../evidence/reading.ts';
import { withinPart } from '../../evidence/within-part.ts';
import { proposalAt } from './covered-passages.ts';
import type { Halves } from './half-fields.ts';
import type { LedgerEntry } from './ledger-entries.ts';

/** `read`: reads the same source with its sentences cut at these places; where it cannot, what of the whole stands in a part is its. */
export async function readHalves(
  reading: ReportReading | undefined,
  { at, proposal }: LedgerEntry,
  cut: number,
  read: (cuts: readonly number[]) => Promise<ReportReading | undefined>,
): Promise<Halves> {
  if (reading === undefined || at === undefined || proposal === undefined) return [undefined, undefined];
  const anew = await read([at.start, cut, at.end]);
  const same = anew?.text.hash === reading.text.hash ? anew : undefined;
  const half = (span: Span) => (same && partIn(same, span)) ?? withinPart(proposal, span, (same ?? reading).parties);
  return [half({ start: at.start, end: cut }), half({ start: cut, end: at.end })];
}

/** The statement that fills most of the part; dates, quantities and the like of all that stand in it. */
function partIn(reading: ReportReading, span: Span): ProposedStatement | undefined {
  const own = reading.statements.filter(({ start, end }) => start < span.end && end > span.start);
  const main = proposalAt(own, span);
  if (main === undefined) return undefined;
  return {
    ...main,
    dates: own.flatMap(({ dates }) => dates),
    quantities: own.flatMap(({ quantities }) => quantities),
    parties: [...new Set(own.flatMap(({ parties }) => parties))],
  };
}
