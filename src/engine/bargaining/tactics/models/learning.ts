/** What is made of somebody's wants: learned from the offers that party makes, or believed. */
import type { OpponentModel } from '../../../../model/index.ts';
import type { Package } from '../../bargain.ts';
import type { Estimate } from '../table/deals.ts';

export interface Learning {
  /** Whether anything was learned yet. */
  readonly hasLearned: boolean;
  heard(pack: Package, time: number): void;
  /** The same object until something more is heard. Of what is learned, a package's levels add up to at most 1. */
  estimate(): Estimate;
}

/** Those that are learned from offers. */
export type LearnedForm = Exclude<OpponentModel['form'], 'believed'>;

/** One way of learning: a file with a row of this kind, and a line in model-rules.ts. */
export interface ModelRule {
  readonly form: LearnedForm;
  /** `sizes`: by issue, how many levels it has. */
  begin(sizes: readonly number[]): Learning;
}

/** Σ weight × worth, weights scaled to a sum of 1. */
export function weighted(weights: readonly number[], worths: readonly (readonly number[])[]): Estimate {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return worths.map((worth, issue) => Float64Array.from(worth, (one) => (weights[issue]! / total) * one));
}

/** What several others are taken to want, together: the mean of what each is. */
export function together(models: readonly Learning[]): Learning {
  if (models.length === 1) return models[0]!;
  let known: { readonly of: readonly Estimate[]; readonly mean: Estimate } | undefined;
  return {
    get hasLearned() {
      return models.some(({ hasLearned }) => hasLearned);
    },
    heard() {
      throw new Error('Each hears for itself.');
    },
    estimate() {
      const of = models.map((model) => model.estimate());
      if (known === undefined || of.some((one, at) => one !== known!.of[at])) {
        const mean = of[0]!.map((add, issue) =>
          add.map((_, level) => of.reduce((sum, one) => sum + one[issue]![level]!, 0) / of.length),
        );
        known = { of, mean };
      }
      return known.mean;
    },
  };
}
