/** What a part of a statement says, by the reading of the whole alone. */
import type { FoundParty, ProposedStatement, Span } from './reading.ts';

/** The whole with only those dates, quantities, hedges and parties that stand within `span`. */
export function withinPart(
  whole: ProposedStatement,
  { start, end }: Span,
  parties: readonly FoundParty[],
): ProposedStatement {
  const isInside = (one: Span) => one.start >= start && one.end <= end;
  const isNamed = (id: string) => parties.find((party) => party.id === id)?.mentions.some(isInside) === true;
  const hedges = whole.hedges.filter(isInside);
  return {
    ...whole,
    start,
    end,
    parties: whole.parties.filter(isNamed),
    dates: whole.dates.filter(isInside),
    quantities: whole.quantities.filter(isInside),
    hedges,
    flags: whole.flags.filter((flag) => flag !== 'boosted' || hedges.some((hedge) => hedge.class === 'booster')),
  };
}
