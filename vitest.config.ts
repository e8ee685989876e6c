import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { standsIn } from './test/stands-in.ts';

const inBrowser = 'test/browser/';
/** They look at what a page does within a time, and have the machine to themselves. */
const timed = ['edits', 'kill', 'large-model', 'nothing-lost'].map((name) => `${inBrowser}${name}.test.ts`);
/** Those that stand something in for what others use, too, would do so for whoever comes after them. */
const apart = ['src', 'test'].flatMap((folder) =>
  readdirSync(join(import.meta.dirname, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter(
      (path) =>
        path.endsWith('.test.ts') &&
        !timed.includes(path) &&
        standsIn(readFileSync(join(import.meta.dirname, path), 'utf8')),
    ),
);

/** `groupOrder`: one group begins when the one before has ended. */
function project(name: string, groupOrder: number, test: TestProjectInlineConfiguration['test']) {
  return { extends: true as const, test: { name, sequence: { groupOrder }, ...test } };
}

export default defineConfig({
  // The package's own name leads to src/, never to a stale build.
  ssr: { resolve: { conditions: ['source', 'module', 'node', 'development|production'] } },
  test: {
    reporters: ['default', './test/reporter.ts'],
    // Generous: the laws run on thousands of generated conflicts, on machines with two cores.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // All cores: left to itself, one of two would stand idle.
    maxWorkers: availableParallelism(),
    projects: [
      // To load what a file tests takes longer than most tests: files of one process share what is loaded.
      project('together', 0, {
        include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
        exclude: [...apart, `${inBrowser}**`],
        isolate: false,
      }),
      project('apart', 0, { include: apart.filter((path) => !path.startsWith(inBrowser)) }),
      project('browser', 1, {
        include: [`${inBrowser}**/*.test.ts`],
        exclude: [...apart, ...timed],
        isolate: false,
        maxWorkers: 2,
      }),
      project('browser, apart', 2, { include: apart.filter((path) => path.startsWith(inBrowser)), maxWorkers: 2 }),
      project('browser, timed', 3, { include: timed, maxWorkers: 1 }),
    ],
  },
});
