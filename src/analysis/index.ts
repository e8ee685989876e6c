/** Questions that combine the engines. */
export * from './analyze.ts';
export * from './answer.ts';
export { type Assumption, allAssumptions } from './assumption-list.ts';
export type { Unfit } from './change/build-conflict.ts';
export * from './change/change.ts';
export { type Standing, standingOf } from './change/standing.ts';
export * from './change/what-it-hangs-on.ts';
export * from './compare/attribution.ts';
export * from './compare/compare.ts';
export type { Difference, PlacedWant } from './compare/difference.ts';
export { type Differences, differencesBetween } from './compare/differences.ts';
export { type Absence, findOutcome, type Outcome, outcomeOf, type Pattern } from './compare/matching.ts';
export * from './critic.ts';
export * from './headline.ts';
export * from './summary.ts';
export { type AssumptionSupport, type SupportedAssumption, supportOfWants, type Voice } from './support.ts';
