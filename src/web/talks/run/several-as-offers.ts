/** Turns of several packages in the form that the pictures of single offers take. */
import type { SeenRun } from '../../desk/questions/talks-run.ts';
import type { SeenSeveral, SeenTurn } from '../../desk/questions/talks-several.ts';

/** The package that was agreed on or, before that, that the first of the others likes best. */
export function bestOf({ packages, choices }: SeenTurn): number {
  const taken = packages.findIndex((_, place) => choices.every(({ responses }) => responses[place]?.accepted));
  return taken >= 0 ? taken : (choices[0]?.likes ?? 0);
}

/** Each turn by that one of its packages. */
export function turnsAsOffers(run: SeenSeveral): SeenRun {
  return {
    ...run,
    offers: run.turns.map((turn) => offerOf(turn, bestOf(turn))),
  };
}

/** Each package by itself, turn by turn. */
export function packagesPut(run: SeenSeveral): SeenRun {
  return {
    ...run,
    offers: run.turns.flatMap((turn) => turn.packages.map((_, place) => offerOf(turn, place))),
  };
}

function offerOf({ round, by, target, packages, choices }: SeenTurn, place: number): SeenRun['offers'][number] {
  return {
    ...packages[place]!,
    round,
    by,
    target,
    responses: choices.flatMap(({ responses }) => responses[place] ?? []),
  };
}
