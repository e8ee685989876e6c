/** The stability engine's public door. Behind it, rearrange freely. */
export { kernelFor } from './choose-kernel.ts';
export {
  COALITION_CONCEPTS,
  type CoalitionConcept,
  type CoalitionFinding,
  coalitionStability,
} from './coalition-stability.ts';
export type { Concept } from './concept.ts';
export { CONCEPTS, conceptCalled, SCALABLE_CONCEPTS } from './concepts.ts';
export type { Reasons, Way } from './deterrence.ts';
export { equilibriumJumps, type Jump, type Jumps } from './equilibrium-jumps.ts';
export { type ExplainOptions, explain, type Verdict } from './explain.ts';
export { type CoalitionVerdict, type CoalitionWay, explainCoalition } from './explain-coalition.ts';
export { type JointOptions, type JointSteps, jointStepsTo } from './joint-steps.ts';
export type { Kernel } from './kernel.ts';
export * from './paths.ts';
export * from './reachability.ts';
export { RESPONSES, type Response } from './response.ts';
export * from './stability.ts';
export type { Step } from './step.ts';
