/** What needs Node: files, threads, the terminal's progress and Ctrl-C. */
export * from './answers-file.ts';
export * from './case-file.ts';
export * from './case-store/index.ts';
export * from './drive-work.ts';
export * from './granted-sources.ts';
export * from './interrupt.ts';
export * from './library.ts';
export * from './progress.ts';
export * from './report-file.ts';
export * from './source-texts.ts';
export * from './talks-file.ts';
export * from './tournament-threads.ts';
export * from './worker-pool.ts';
export * from './write-file.ts';
export * from './write-files.ts';
