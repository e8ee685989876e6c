/** How offers are placed in time, from 0 to 1 at the deadline: programs and papers differ, and the results with them. */

export interface Turn {
  /** Counted from 0, as is the party's place among those who speak in it. */
  readonly round: number;
  readonly place: number;
}

export interface TimeConvention {
  readonly id: string;
  readonly name: string;
  timeOf(turn: Turn, rounds: number, parties: number): number;
  /** By how much less than its target a time-dependent tactic is content with. */
  readonly slack: number;
}

export const TIME_CONVENTIONS = [
  {
    // Never 0 and never 1: nobody opens with quite its best, nobody reaches its floor.
    id: 'negmas',
    name: 'NegMAS',
    timeOf: ({ round }, rounds) => (round + 1) / (rounds + 1),
    slack: 1e-4,
  },
  {
    // Faratin, Sierra and Jennings 1998: from t = 0 for the first offer to the deadline itself for the last.
    id: 'faratin',
    name: 'Faratin, Sierra and Jennings',
    timeOf: ({ round }, rounds) => (rounds > 1 ? round / (rounds - 1) : 1),
    slack: 0,
  },
  {
    // GENIUS's timeline counts every turn as a round, from 1, to one more than there are.
    id: 'genius',
    name: 'GENIUS',
    timeOf: ({ round, place }, rounds, parties) => (round * parties + place + 1) / (rounds * parties + 1),
    slack: 0,
  },
] as const satisfies readonly TimeConvention[];

export type TimeConventionId = (typeof TIME_CONVENTIONS)[number]['id'];

export function timeConvention(id: TimeConventionId): TimeConvention {
  return TIME_CONVENTIONS.find((convention) => convention.id === id)!;
}
