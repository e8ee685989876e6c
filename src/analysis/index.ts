/** Questions that combine the engines. */
export * from './analyze.ts';
export * from './answer.ts';
export { type Assumption, allAssumptions } from './assumption-list.ts';
export * from './attribution.ts';
export type { Unfit } from './build-conflict.ts';
export * from './change.ts';
export * from './compare.ts';
export * from './critic.ts';
export { type Difference, type Differences, differencesBetween, type PlacedWant } from './differences.ts';
export * from './headline.ts';
export { type Absence, findOutcome, type Outcome, outcomeOf, type Pattern } from './matching.ts';
export { type Standing, standingOf } from './standing.ts';
export * from './summary.ts';
export { type AssumptionSupport, type SupportedAssumption, supportOfWants, type Voice } from './support.ts';
export * from './what-it-hangs-on.ts';
