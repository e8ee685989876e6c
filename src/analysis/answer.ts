/**
 * The machine-readable answer: a public, versioned contract, documented in docs/findings.md. States are named by the
 * numbers that people are shown.
 */
import type { Stability } from '../engine/stability/index.ts';
import {
  type Case,
  type Conflict,
  membersOf,
  numberOf,
  optionsTaken,
  type StateSet,
  sizeOf,
  statesOf,
  tieGroups,
  type Variant,
} from '../model/index.ts';

export interface Answer {
  readonly format: 1;
  readonly case: { readonly title: string; readonly question: string | null; readonly asOf: string | null };
  readonly variant: string | null;
  readonly response: Stability['response'];
  readonly parties: readonly string[];
  /** The parties' options, then the context's. */
  readonly options: readonly string[];
  readonly statusQuo: number | null;
  readonly stateCount: number;
  readonly states?: readonly AnswerState[];
  /** Tie groups, best first; null where the wants are unknown. */
  readonly preferences?: Readonly<Record<string, readonly (readonly number[])[] | null>>;
  /** party -> concept -> the states it would not leave alone, ascending; null where the concept is not defined. */
  readonly stability?: Readonly<Record<string, Readonly<Record<string, readonly number[] | null>>>>;
  /** concept -> the states that no party would leave alone. */
  readonly equilibria?: Readonly<Record<string, readonly number[] | null>>;
  /** In place of the lists where there are too many states: how many. */
  readonly counts?: {
    readonly stability: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
    readonly equilibria: Readonly<Record<string, number | null>>;
  };
  /** Only where somebody's wants are unknown: the states about which the answer hangs on them. */
  readonly undecided?: {
    readonly unknownWants: readonly string[];
    readonly stability?: Readonly<Record<string, Readonly<Record<string, readonly number[] | null>>>>;
    readonly equilibria?: Readonly<Record<string, readonly number[] | null>>;
    readonly counts?: Readonly<Record<string, number | null>>;
  };
  /** concept -> why it is not defined for this model. */
  readonly undefinedConcepts?: Readonly<Record<string, string>>;
  /** Always empty: a case with problems is not analyzed. Its problems are printed in the same place. */
  readonly problems: readonly never[];
}

export interface AnswerState {
  readonly n: number;
  /** The options taken; of a coalesced state those that all members take. */
  readonly taken: readonly string[];
  readonly label?: string;
  readonly members?: readonly (readonly string[])[];
}

/** Past this many states the lists give way to counts, unless all are asked for. */
export const LISTED_STATES = 4096;

export interface AnswerOptions {
  readonly all?: boolean;
}

/** The contract's object for one variant's conflict and its stability. */
export function answerOf(
  checked: Case,
  variant: Variant | undefined,
  conflict: Conflict,
  stability: Stability,
  { all = false }: AnswerOptions = {},
): Answer {
  const { states, parties, options } = conflict;
  const numbers = (set: StateSet | null) => (set === null ? null : statesOf(set).map((s) => numberOf(states, s)));
  const size = (set: StateSet | null) => (set === null ? null : sizeOf(set));
  const byConcept = <T>(of: (finding: Stability['concepts'][number]) => T): Record<string, T> =>
    Object.fromEntries(stability.concepts.map((finding) => [finding.id, of(finding)]));
  const byParty = <T>(of: (party: number) => T): Record<string, T> =>
    Object.fromEntries(parties.map(({ id }, party) => [id, of(party)]));
  const listed = all || states.count <= LISTED_STATES;

  const unknownWants = parties.filter((_, p) => conflict.preferences[p]!.ranking === undefined).map(({ id }) => id);
  const open = (possible: StateSet, sure: StateSet) => possible.map((word, w) => word & ~sure[w]!);
  const openFor = (party: number) =>
    byConcept(({ byParty: sure, possible }) =>
      possible === undefined ? null : numbers(open(possible.byParty[party]!, sure![party]!)),
    );
  const openEquilibria = byConcept(({ equilibria, possible }) =>
    possible === undefined ? null : open(possible.equilibria, equilibria!),
  );
  const missing = stability.concepts.filter(({ undefinedBecause }) => undefinedBecause !== undefined);

  return {
    format: 1,
    case: { title: checked.title, question: checked.question ?? null, asOf: checked.asOf ?? null },
    variant: variant?.id ?? null,
    response: stability.response,
    parties: parties.map(({ id }) => id),
    options: options.map(({ id }) => id),
    statusQuo: conflict.statusQuo === undefined ? null : numberOf(states, conflict.statusQuo),
    stateCount: states.count,
    ...(listed
      ? {
          states: Array.from({ length: states.count }, (_, state) => answerState(conflict, state)),
          preferences: byParty((party) => {
            const { ranking } = conflict.preferences[party]!;
            return ranking === undefined
              ? null
              : tieGroups(ranking).map((group) => group.map((s) => numberOf(states, s)));
          }),
          stability: byParty((party) => byConcept((finding) => numbers(finding.byParty?.[party] ?? null))),
          equilibria: byConcept(({ equilibria }) => numbers(equilibria)),
        }
      : {
          counts: {
            stability: byParty((party) => byConcept((finding) => size(finding.byParty?.[party] ?? null))),
            equilibria: byConcept(({ equilibria }) => size(equilibria)),
          },
        }),
    ...(unknownWants.length > 0 && {
      undecided: listed
        ? {
            unknownWants,
            stability: byParty(openFor),
            equilibria: Object.fromEntries(Object.entries(openEquilibria).map(([id, set]) => [id, numbers(set)])),
          }
        : {
            unknownWants,
            counts: Object.fromEntries(Object.entries(openEquilibria).map(([id, set]) => [id, size(set)])),
          },
    }),
    ...(missing.length > 0 && {
      undefinedConcepts: Object.fromEntries(missing.map(({ id, undefinedBecause }) => [id, undefinedBecause!])),
    }),
    problems: [],
  };
}

function answerState(conflict: Conflict, state: number): AnswerState {
  const { states, options } = conflict;
  const idsOf = (taken: readonly number[]) => taken.map((option) => options[option]!.id);
  const label = states.labels?.get(state);
  const members = membersOf(states, state);
  return {
    n: numberOf(states, state),
    taken: idsOf(optionsTaken(states, state)),
    ...(label !== undefined && { label }),
    ...(states.members !== undefined &&
      members.length > 1 && { members: members.map((member) => idsOf(optionsTaken(states.members!.table, member))) }),
  };
}
