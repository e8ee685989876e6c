/** What a party wants, without asking it for numbers; dividing items; where an agreement can lie at all. */
export * from './adjusted-winner.ts';
export * from './batna.ts';
export * from './elicited.ts';
export * from './even-swaps.ts';
export type { NextQuestion } from './next-question.ts';
export * from './package-comparisons.ts';
export type { CentroidWeights } from './rank-order-centroid.ts';
export { centroid, rankOrderCentroid } from './rank-order-centroid.ts';
export type { SureOrder, SurePreference } from './sure-order.ts';
export type { Dominance, PracticalDominance } from './swap-dominance.ts';
export * from './swing-weights.ts';
export { type ComparedIssue, endsOf, type Said } from './worth-model.ts';
export * from './zone-of-agreement.ts';
