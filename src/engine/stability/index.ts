/** The stability engine's public door. Behind it, rearrange freely. */

export {
  COALITION_CONCEPTS,
  type CoalitionConcept,
  type CoalitionFinding,
  coalitionStability,
} from './coalitions/coalition-stability.ts';
export { equilibriumJumps, type Jump, type Jumps } from './coalitions/equilibrium-jumps.ts';
export { type CoalitionVerdict, type CoalitionWay, explainCoalition } from './coalitions/explain-coalition.ts';
export type { Concept } from './concept.ts';
export { CONCEPTS, conceptCalled, SCALABLE_CONCEPTS } from './concepts.ts';
export type { Reasons, Way } from './deterrence.ts';
export { type ExplainOptions, explain, type Verdict } from './explain.ts';
export { type AskedByState, holdsAt, isAskedByState } from './holds-at.ts';
export { type JointOptions, type JointSteps, jointStepsTo } from './joint-steps/joint-steps.ts';
export { kernelFor } from './kernel/choose-kernel.ts';
export type { Kernel } from './kernel/kernel.ts';
export * from './paths/paths.ts';
export * from './paths/reachability.ts';
export type { Step } from './paths/step.ts';
export { RESPONSES, type Response } from './response.ts';
export * from './stability.ts';
