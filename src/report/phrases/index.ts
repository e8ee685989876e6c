export { analysis } from './analysis.ts';
export { verdict } from './verdict.ts';
export { library } from './library.ts';
export { paths } from './paths.ts';
export { states } from './states.ts';
export * from './words.ts';
