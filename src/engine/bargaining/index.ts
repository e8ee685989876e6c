/** The bargaining engine's public door. Behind it, rearrange freely. */
export * from './additive-range.ts';
export * from './bargain.ts';
export * from './elicit/index.ts';
export * from './next-package.ts';
export * from './points/index.ts';
export * from './protocols/alternating-offers.ts';
export * from './protocols/equal-packages.ts';
export * from './protocols/meetings.ts';
export * from './protocols/simultaneous-meetings.ts';
export * from './protocols/simultaneous-offers.ts';
export * from './protocols/single-text.ts';
export * from './protocols/talks-run.ts';
export * from './protocols/time-convention.ts';
export { howTabled, type TableOptions, type TalksTable, tableOf } from './tactics/table/table-of.ts';
export * from './tournament/tournament.ts';
