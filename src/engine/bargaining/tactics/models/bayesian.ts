/**
 * The Bayesian opponent model (Hindriks and Tykhonov 2008): hypotheses about the ranking of the issues and the shape of each
 * issue's worth, of which those gain that make the other's offers worth what a party conceding evenly would offer.
 *
 * P(h | offer at t) ∝ P(h) exp(−(u_h(offer) − (1 − CONCEDES t))² / (2 SPREAD²)), all hypotheses equal at first. The estimate
 * is the expected utility. Rankings × shapes of all issues are held together while they are at most MOST_TOGETHER; beyond,
 * each issue has its own rank × shape, with the others at what is expected of them (the paper's scalable form), and the
 * expected weights are scaled to a sum of 1.
 *
 * Chosen here: CONCEDES, the even concession over the whole of the time, and SPREAD; a triangle falls to 0 at both ends; the
 * order of named values is that of the list, for shapes over values without an order mean little.
 */
import type { Package } from '../../bargain.ts';
import type { Estimate } from '../table/deals.ts';
import { rankings, shapesOf, weightOfRank } from './hypotheses.ts';
import type { ModelRule } from './learning.ts';

const CONCEDES = 0.5;
const SPREAD = 0.25;
const MOST_TOGETHER = 5000;

/** By issue, rank (from 1) and shape: how probable. */
type Beliefs = readonly (readonly Float64Array[])[];

export const bayesianRule: ModelRule = {
  form: 'bayesian',
  begin(sizes) {
    const shapes = sizes.map(shapesOf);
    const learn = isSmall(shapes) ? learnTogether(shapes) : learnApart(shapes);
    let known: Estimate | undefined;
    let hasLearned = false;
    return {
      get hasLearned() {
        return hasLearned;
      },
      heard(pack, time) {
        learn.heard(pack, time);
        hasLearned = true;
        known = undefined;
      },
      estimate() {
        known ??= expected(learn.beliefs(), shapes);
        return known;
      },
    };
  },
};

type Shapes = readonly (readonly (readonly number[])[])[];

interface Learner {
  heard(pack: Package, time: number): void;
  beliefs(): Beliefs;
}

export function likelihood(utility: number, time: number): number {
  const miss = utility - (1 - CONCEDES * time);
  return Math.exp((-miss * miss) / (2 * SPREAD * SPREAD));
}

function isSmall(shapes: Shapes): boolean {
  let count = 1;
  for (const [issue, of] of shapes.entries()) count *= (issue + 1) * of.length;
  return count <= MOST_TOGETHER;
}

/** Every ranking with every choice of shapes is a hypothesis of its own. */
function learnTogether(shapes: Shapes): Learner {
  const orders = rankings(shapes.length);
  const choices = shapes.reduce((product, of) => product * of.length, 1);
  const probable = new Float64Array(orders.length * choices).fill(1 / (orders.length * choices));
  const shapeIn = shapes.map((of, issue) => {
    const stride = shapes.slice(issue + 1).reduce((product, one) => product * one.length, 1);
    return (choice: number) => Math.floor(choice / stride) % of.length;
  });
  return {
    heard(pack, time) {
      let total = 0;
      for (const [order, ranks] of orders.entries()) {
        for (let choice = 0; choice < choices; choice += 1) {
          let utility = 0;
          for (let issue = 0; issue < pack.length; issue += 1) {
            const worth = shapes[issue]![shapeIn[issue]!(choice)]![pack[issue]!]!;
            utility += weightOfRank(ranks[issue]!, pack.length) * worth;
          }
          const at = order * choices + choice;
          probable[at]! *= likelihood(utility, time);
          total += probable[at]!;
        }
      }
      for (let at = 0; at < probable.length; at += 1) probable[at]! /= total;
    },
    beliefs() {
      const beliefs = noBeliefs(shapes);
      for (const [order, ranks] of orders.entries()) {
        for (let choice = 0; choice < choices; choice += 1) {
          for (const [issue, rank] of ranks.entries()) {
            beliefs[issue]![rank - 1]![shapeIn[issue]!(choice)]! += probable[order * choices + choice]!;
          }
        }
      }
      return beliefs;
    },
  };
}

/** Each issue on its own, with the others at what is expected of them. */
function learnApart(shapes: Shapes): Learner {
  const count = shapes.length;
  let beliefs: Beliefs = shapes.map((of) =>
    Array.from({ length: count }, () => new Float64Array(of.length).fill(1 / (count * of.length))),
  );
  return {
    heard(pack, time) {
      const mean = expected(beliefs, shapes);
      const total = pack.reduce((sum, level, issue) => sum + mean[issue]![level]!, 0);
      beliefs = beliefs.map((ranks, issue) => {
        const rest = total - mean[issue]![pack[issue]!]!;
        const after = ranks.map((probable, rank) =>
          probable.map(
            (one, shape) =>
              one * likelihood(rest + weightOfRank(rank + 1, count) * shapes[issue]![shape]![pack[issue]!]!, time),
          ),
        );
        const all = after.reduce((sum, probable) => sum + probable.reduce((a, b) => a + b, 0), 0);
        return after.map((probable) => probable.map((one) => one / all));
      });
    },
    beliefs: () => beliefs,
  };
}

function noBeliefs(shapes: Shapes): Beliefs {
  return shapes.map((of) => shapes.map(() => new Float64Array(of.length)));
}

/** By issue and level, weight × worth as expected, the weights scaled to a sum of 1. */
function expected(beliefs: Beliefs, shapes: Shapes): Estimate {
  const count = shapes.length;
  const weights = beliefs.map((ranks) =>
    ranks.reduce((sum, probable, rank) => sum + weightOfRank(rank + 1, count) * probable.reduce((a, b) => a + b, 0), 0),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return shapes.map((of, issue) =>
    Float64Array.from(of[0]!, (_, level) =>
      beliefs[issue]!.reduce(
        (sum, probable, rank) =>
          sum +
          (weightOfRank(rank + 1, count) / total) *
            probable.reduce((mean, one, shape) => mean + one * of[shape]![level]!, 0),
        0,
      ),
    ),
  );
}
