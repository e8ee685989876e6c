/**
 * Why a state holds for a party, or does not, under the concepts that weigh a better move against the answer to it:
 * for each better move the answer that deters it, or that there is none and what comes nearest to one.
 */
import { finish, type Resumable } from '../../model/index.ts';
import { type Focal, leastAfterAnswer } from './focal.ts';
import { NEVER, type Steps } from './kernel/kernel.ts';
import { type Step, stepOf } from './paths/step.ts';
import { opponentSteps } from './response.ts';
import { answerLeadingTo } from './response-path.ts';

export interface Reasons {
  readonly stable: boolean;
  /** How many better moves the party has. */
  readonly improvements: number;
  /** The better moves looked at, those that nothing deters first, the best of them ahead; at most `SHOWN_WAYS`. */
  readonly ways: readonly Way[];
}

/** A better move and what can come of it. */
export interface Way {
  readonly move: Step;
  readonly outcome: /** An answer leaves the party no better off than it was (and nothing it can do then mends that, where that counts). */
    | { readonly kind: 'deterred'; readonly answer: readonly Step[]; readonly end: number }
    /** The others cannot answer at all by the moves that count. */
    | { readonly kind: 'unanswered' }
    /** Every answer leaves it better off; this is the worst of them, or the nearest where none is worse than no answer. */
    | { readonly kind: 'harmless'; readonly answer: readonly Step[]; readonly end: number }
    /** An answer would leave it no better off, and a further move of its own mends that. */
    | { readonly kind: 'mended'; readonly answer: readonly Step[]; readonly end: number; readonly counter: Step }
    /** Moves of others at the same moment make the move miscarry. */
    | { readonly kind: 'miscarries'; readonly end: number; readonly others: readonly Step[] }
    /** No moves of others at the same moment make it miscarry. */
    | { readonly kind: 'carries' }
    /** Reckoning back, this line of play follows and ends here: better for the party than where it was, or not. */
    | { readonly kind: 'reckoned'; readonly line: readonly Step[]; readonly end: number; readonly pays: boolean };
}

/** More better moves than these are counted, not shown. */
export const SHOWN_WAYS = 12;

/** The party's better moves from the state, best first. */
export function improvementsFrom({ kernel, party, levels }: Focal, state: number): number[] {
  return kernel
    .movesFrom(party, state)
    .filter((to) => levels[to]! > levels[state]!)
    .sort((a, b) => levels[b]! - levels[a]! || a - b);
}

/** The reasons under Nash: each better move is a reason to leave. */
export function reasonsWithoutAnswer(focal: Focal, state: number): Reasons {
  const improvements = improvementsFrom(focal, state);
  return {
    stable: improvements.length === 0,
    improvements: improvements.length,
    ways: improvements
      .slice(0, SHOWN_WAYS)
      .map((to) => ({ move: stepOf(focal.kernel, focal.party, state, to), outcome: { kind: 'unanswered' } })),
  };
}

/**
 * The reasons under a concept in which the opponents answer by `steps` and an answer is measured by `values`: the
 * level where it ends, or the best that the party can still save itself to from there.
 */
export function reasonsWithAnswer(focal: Focal, state: number, values: Int32Array, steps: Steps): Reasons {
  return finish(searchReasons(focal, state, values, steps));
}

function* searchReasons(focal: Focal, state: number, values: Int32Array, steps: Steps): Resumable<Reasons> {
  const { kernel, party, levels, response, trust } = focal;
  const improvements = improvementsFrom(focal, state);
  if (improvements.length === 0) return { stable: true, improvements: 0, ways: [] };
  const movers = opponentSteps(kernel, party, steps, trust);
  const least = yield* leastAfterAnswer(focal, values, steps);
  const level = levels[state]!;
  const undeterred = improvements.filter((to) => least[to]! > level);
  const shown = [...undeterred, ...improvements.filter((to) => least[to]! <= level)].slice(0, SHOWN_WAYS);
  return {
    stable: undeterred.length === 0,
    improvements: improvements.length,
    ways: shown.map((to): Way => {
      const move = stepOf(kernel, party, state, to);
      const leadingTo = (accepts: (end: number) => boolean) =>
        answerLeadingTo(kernel, movers, to, response, (end) => end !== to && accepts(end));
      if (least[to]! <= level) {
        const answer = leadingTo((end) => values[end]! <= level);
        // Found for certain: the least value says that there is one.
        return { move, outcome: { kind: 'deterred', answer: answer!, end: answer!.at(-1)!.to } };
      }
      if (least[to] === NEVER) return { move, outcome: { kind: 'unanswered' } };
      const hurting = values === levels ? undefined : leadingTo((end) => levels[end]! <= level);
      if (hurting !== undefined) {
        const end = hurting.at(-1)!.to;
        const refuge = kernel
          .movesFrom(party, end)
          .reduce((best, next) => (levels[next]! > levels[best]! ? next : best), end);
        return { move, outcome: { kind: 'mended', answer: hurting, end, counter: stepOf(kernel, party, end, refuge) } };
      }
      // The least may be the state's own value, which no answer need lead back to: then any answer shows the point.
      const worst = leadingTo((end) => values[end] === least[to]) ?? leadingTo(() => true);
      if (worst === undefined) return { move, outcome: { kind: 'unanswered' } };
      return { move, outcome: { kind: 'harmless', answer: worst, end: worst.at(-1)!.to } };
    }),
  };
}
