/**
 * The package's door: everything above the host layer, the same in Node and in the browser. The bargaining engine has a door
 * of its own, `demarche/bargaining`: it calls some things by words that other parts use too.
 */
export * from './analysis/index.ts';
export * from './engine/stability/index.ts';
export * from './evidence/index.ts';
export * from './format/index.ts';
export * from './model/index.ts';
export * from './report/index.ts';
