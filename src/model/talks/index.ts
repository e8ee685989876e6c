/** The words of talks. */
export * from './combination-pays.ts';
export * from './issue.ts';
export * from './issues-together.ts';
export * from './named-tactics.ts';
export * from './reservation-utility.ts';
export * from './tactic.ts';
export * from './talks.ts';
export * from './utility.ts';
export * from './worth.ts';
export * from './worth-span.ts';
