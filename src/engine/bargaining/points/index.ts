/** Points of a bargain: the frontier, the solutions on it, and what an agreement is worth beside them. */
export {
  type Assessment,
  type AssessOptions,
  assess,
  type Improvement,
  type PartyAssessment,
} from './assess.ts';
export type { TooLarge } from './blocks.ts';
export { type Disagreement, disagreementOf } from './disagreement.ts';
export {
  type Among,
  type Frontier,
  type FrontierOptions,
  type FrontierPoint,
  frontier,
  MOST_POINTS,
  type Range,
} from './frontier.ts';
export { type Lotteries, type Lottery, lotteriesOf } from './lotteries.ts';
export * from './order/index.ts';
export {
  DEFAULT_POINTS,
  POINT_NAMES,
  type PointName,
  type Points,
  pointsOf,
} from './points.ts';
export { type RationalCount, rationalCount } from './rational-count.ts';
export type { RedLinePolicy } from './red-lines.ts';
export type { Swap } from './swaps.ts';
