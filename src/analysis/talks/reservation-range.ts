/** Which reservation values a party could mean: what its packages are worth to it, at every meeting that it is at. */
import { additiveRange, bargainOf } from '../../engine/bargaining/index.ts';
import { paidSpan, type TalksTerms } from '../../model/index.ts';

export interface ReservationRange {
  /** As utilities. Never above 0: who gave none counts as giving 0. */
  readonly least: number;
  /** Above it no package would do, as the check of a case file has it. */
  readonly most: number;
}

/** Undefined where the party is at no meeting, or has given no numbers. */
export function reservationRange(
  talks: TalksTerms & { readonly meetings: readonly { readonly talks: TalksTerms }[] },
  party: string,
): ReservationRange | undefined {
  const ranges = [talks, ...talks.meetings.map((meeting) => meeting.talks)].flatMap((terms) => {
    const own = terms.parties.find(({ id, utility }) => id === party && utility !== undefined);
    return own === undefined ? [] : [rangeIn(terms, own)];
  });
  if (ranges.length === 0) return undefined;
  return {
    least: Math.min(0, ...ranges.map(({ least }) => least)),
    most: Math.min(...ranges.map(({ most }) => most)),
  };
}

function rangeIn(terms: TalksTerms, party: TalksTerms['parties'][number]): ReservationRange {
  const [table] = bargainOf({ ...terms, parties: [party] }).parties;
  const { worst, best } = additiveRange(table!);
  const paid = table!.extra === undefined ? { least: 0, most: 0 } : paidSpan(table!.extra);
  return {
    least: worst + Math.min(0, paid.least) / table!.scale,
    most: Math.min(table!.cap, best + Math.max(0, paid.most) / table!.scale),
  };
}
