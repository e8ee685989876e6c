/**
 * Where two can agree on one amount: between the least that the one takes and the most that the other gives, if these overlap
 * (Raiffa 1982). A zone of no width, where both limits are the same amount, is a zone. Everything a bar needs comes along.
 */
import { type Elicited, type ElicitFault, unlessFaulty } from './elicited.ts';

export interface AmountLimits {
  readonly wants: 'more' | 'less';
  /** Beyond it the party would rather walk away; the amount itself it still takes. */
  readonly reservation: number | undefined;
  /** What it hopes for; undefined where nobody said. */
  readonly target?: number | undefined;
}

export interface Zone {
  /** gap: what the one would need lies beyond what the other gives. */
  readonly form: 'zone' | 'gap';
  /** The lower and the upper end of the zone, or of the gap. */
  readonly low: number;
  readonly high: number;
  /** How wide: of a zone, what there is to share; of a gap, what is missing. */
  readonly width: number;
  readonly middle: number;
  readonly bar: ZoneBar;
}

export interface ZoneBar {
  /** The ends of the axis. */
  readonly low: number;
  readonly high: number;
  /** By party: from what it would still take to what it hopes for, or to the end of the axis on its side where nobody said. */
  readonly ranges: readonly { readonly reservation: number; readonly end: number; readonly openEnded: boolean }[];
}

export function zoneOfAgreement(parties: readonly [AmountLimits, AmountLimits]): Elicited<Zone> {
  return unlessFaulty(zoneFaults(parties), () => {
    const [least, greatest] = (['more', 'less'] as const).map(
      (wants) => parties.find((party) => party.wants === wants)!.reservation!,
    ) as [number, number];
    const [low, high] = [Math.min(least, greatest), Math.max(least, greatest)];
    const amounts = parties.flatMap(({ reservation, target }) => [reservation!, target ?? reservation!]);
    const axis = { low: Math.min(...amounts), high: Math.max(...amounts) };
    return {
      form: least <= greatest ? 'zone' : 'gap',
      low,
      high,
      width: high - low,
      middle: low + (high - low) / 2,
      bar: {
        ...axis,
        ranges: parties.map(({ wants, reservation, target }) => ({
          reservation: reservation!,
          end: target ?? (wants === 'more' ? axis.high : axis.low),
          openEnded: target === undefined,
        })),
      },
    };
  });
}

function zoneFaults(parties: readonly [AmountLimits, AmountLimits]): ElicitFault[] {
  const faults = parties.flatMap(({ wants, reservation, target }, party): ElicitFault[] => {
    const here = (field: string) => ['parties', party, field];
    const wrong: ElicitFault[] = [];
    if (reservation === undefined) wrong.push({ code: 'zone/reservation-missing', at: here('reservation') });
    for (const [field, amount] of [
      ['reservation', reservation],
      ['target', target],
    ] as const) {
      if (amount !== undefined && !Number.isFinite(amount)) {
        wrong.push({ code: 'zone/not-a-number', at: here(field), amount });
      }
    }
    if (wrong.length > 0 || target === undefined) return wrong;
    const past = wants === 'more' ? target < reservation! : target > reservation!;
    return past
      ? [{ code: 'zone/target-past-reservation', at: here('target'), amount: target, needed: reservation! }]
      : [];
  });
  if (parties[0].wants === parties[1].wants) faults.push({ code: 'zone/same-direction', at: ['parties', 1, 'wants'] });
  return faults;
}
