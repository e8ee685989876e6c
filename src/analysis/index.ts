/** Questions that combine the engines. */
export * from './analyze.ts';
export * from './answer.ts';
