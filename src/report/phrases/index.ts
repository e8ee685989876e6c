export { analysis } from './analysis.ts';
export { states } from './states.ts';
export * from './words.ts';
