/** Findings as the machine-readable answers give them: parties by id, states by the numbers people are shown. */
import type { ShortestPaths, Step, Verdict, Way } from '../../engine/stability/index.ts';
import {
  type Case,
  type Conflict,
  numberOf,
  type RankedPair,
  type Variant,
  type WantedStatement,
} from '../../model/index.ts';
import type { PathFindings } from '../words/path-in-words.ts';

export interface StepData {
  readonly party: string;
  readonly from: number;
  readonly to: number;
  /** Whether the mover likes it better where it goes; null where its wants are unknown. */
  readonly improves: boolean | null;
  readonly worsens: boolean | null;
}

/** What every answer begins with. */
export function headData(checked: Case, variant: Variant | undefined) {
  return {
    format: 1 as const,
    case: { title: checked.title, question: checked.question ?? null, asOf: checked.asOf ?? null },
    variant: variant?.id ?? null,
  };
}

export function stepData(conflict: Conflict, { party, from, to, improves, worsens }: Step): StepData {
  return {
    party: conflict.parties[party]!.id,
    from: numberOf(conflict.states, from),
    to: numberOf(conflict.states, to),
    improves: improves ?? null,
    worsens: worsens ?? null,
  };
}

export function verdictData(conflict: Conflict, verdict: Verdict) {
  const { concept, party, state, stable, undefinedBecause, hangsOn, improvements, moves, ways } = verdict;
  return {
    concept,
    party: conflict.parties[party]!.id,
    state: numberOf(conflict.states, state),
    /** Null where it is open, or the concept is not defined. */
    stable: stable ?? null,
    ...(undefinedBecause !== undefined && { undefinedBecause }),
    ...(hangsOn.length > 0 && { hangsOn: hangsOn.map((one) => conflict.parties[one]!.id) }),
    moves,
    improvements: improvements ?? null,
    ways: ways.map((way) => wayData(conflict, way)),
  };
}

function wayData(conflict: Conflict, { move, outcome }: Way) {
  const steps = (path: readonly Step[]) => path.map((step) => stepData(conflict, step));
  return {
    move: stepData(conflict, move),
    outcome: {
      kind: outcome.kind,
      ...('answer' in outcome && { answer: steps(outcome.answer) }),
      ...('others' in outcome && { others: steps(outcome.others) }),
      ...('line' in outcome && { line: steps(outcome.line), pays: outcome.pays }),
      ...('counter' in outcome && { counter: stepData(conflict, outcome.counter) }),
      ...('end' in outcome && { end: numberOf(conflict.states, outcome.end) }),
    },
  };
}

export function pathData(conflict: Conflict, { from, to, improvements, possible, moves }: PathFindings) {
  const ways = ({ paths, all }: ShortestPaths) => ({
    shortest: paths.map((path) => path.map((step) => stepData(conflict, step))),
    all,
  });
  return {
    from: numberOf(conflict.states, from),
    to: numberOf(conflict.states, to),
    improvements: ways(improvements),
    ...(possible !== undefined && { possibleImprovements: ways(possible) }),
    moves: ways(moves),
  };
}

export function rankedData(conflict: Conflict, { party, first, second, better, because }: RankedPair) {
  const wants = (statements: readonly WantedStatement[]) =>
    statements.map(({ id, text }) => ({ id: id ?? null, text }));
  const by = () => {
    switch (because.kind) {
      case 'statements':
        // Steps from 1, as people count them.
        return {
          ...because,
          step: because.step + 1,
          inFirst: wants(because.inFirst),
          inSecond: wants(because.inSecond),
        };
      case 'weights':
        return {
          ...because,
          differing: because.differing.map((one) => ({ ...one, option: conflict.options[one.option]!.id })),
        };
      default:
        return because;
    }
  };
  return {
    party: conflict.parties[party]!.id,
    first: numberOf(conflict.states, first),
    second: numberOf(conflict.states, second),
    /** `first`, `second` or `neither`; null where the wants are unknown. */
    better: better ?? null,
    because: by(),
  };
}
