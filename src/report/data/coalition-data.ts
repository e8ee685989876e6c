/** What coalitions can do, as the machine-readable answer gives it. */
import { COALITION_CONCEPTS, type CoalitionConcept, type CoalitionVerdict } from '../../engine/stability/index.ts';
import { type Coalition, type Conflict, numberOf, partiesIn, type StateSet, statesOf } from '../../model/index.ts';
import { type CoalitionFindings, universallyStable } from '../documents/coalition-document.ts';

export function coalitionData(conflict: Conflict, { findings, jumps }: CoalitionFindings) {
  const numbers = (set: StateSet) => statesOf(set).map((state) => numberOf(conflict.states, state));
  const ids = (parties: readonly number[]) => parties.map((party) => conflict.parties[party]!.id);
  const byConcept = <T>(of: (id: CoalitionConcept) => T) =>
    Object.fromEntries(COALITION_CONCEPTS.map((id) => [id, of(id)]));
  return {
    coalitions: findings.map(({ coalition, stable, undecided, unknownOpponents }) => ({
      parties: ids(partiesIn(coalition)),
      stable: byConcept((id) => numbers(stable[id])),
      undecided,
      ...(unknownOpponents.length > 0 && { unknownOpponents: ids(unknownOpponents) }),
    })),
    ...(jumps !== undefined && {
      universal: byConcept((id) => numbers(universallyStable(conflict, findings, id))),
      jumps: jumps.jumps.map(({ from, to, coalition, toEquilibrium }) => ({
        ...stepOf(conflict, { coalition, from, to }),
        toEquilibrium,
      })),
      moreJumps: jumps.more,
    }),
  };
}

export function coalitionVerdictData(
  conflict: Conflict,
  { coalition, state, stable, hangsOn, ways, ...verdict }: CoalitionVerdict,
) {
  return {
    ...verdict,
    parties: partiesIn(coalition).map((party) => conflict.parties[party]!.id),
    state: numberOf(conflict.states, state),
    stable: stable ?? null,
    ...(hangsOn.length > 0 && { hangsOn: hangsOn.map((party) => conflict.parties[party]!.id) }),
    ways: ways.map(({ move, outcome }) => ({
      move: stepOf(conflict, move),
      outcome: {
        kind: outcome.kind,
        ...('answer' in outcome && { answer: outcome.answer.map((step) => stepOf(conflict, step)) }),
        ...('counter' in outcome && { counter: stepOf(conflict, outcome.counter) }),
        ...('end' in outcome && { end: numberOf(conflict.states, outcome.end) }),
      },
    })),
  };
}

function stepOf(conflict: Conflict, { coalition, from, to }: { coalition: Coalition; from: number; to: number }) {
  return {
    parties: partiesIn(coalition).map((party) => conflict.parties[party]!.id),
    from: numberOf(conflict.states, from),
    to: numberOf(conflict.states, to),
  };
}
