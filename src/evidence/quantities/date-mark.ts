/** Stands for every piece of a date where figures are looked for: nothing is counted across it. */
export const DATE = '\u0000';
