/** The words of the field and what follows from them alone. */
export * from './case.ts';
export * from './coalition.ts';
export * from './conflict.ts';
export * from './evaluate.ts';
export * from './expression.ts';
export * from './feasible-states.ts';
export * from './ledger.ts';
export * from './moves.ts';
export * from './rank.ts';
export * from './resumable.ts';
export * from './same-outcome.ts';
export * from './state-set.ts';
export * from './state-table.ts';
export * from './talks/index.ts';
export * from './why-ranked.ts';
