/** The package's door: everything above the host layer, the same in Node and in the browser. */
export * from './analysis/index.ts';
export * from './engine/bargaining/index.ts';
export * from './engine/stability/index.ts';
// Two parts call something of their own by one name; the bargaining engine's stands in `demarche/bargaining`.
export type { Disagreement } from './evidence/index.ts';
export * from './evidence/index.ts';
export type { Draft } from './format/index.ts';
export * from './format/index.ts';
export * from './model/index.ts';
export * from './report/index.ts';
