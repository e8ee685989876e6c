import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The package's own name leads to src/, never to a stale build.
  ssr: { resolve: { conditions: ['source', 'module', 'node', 'development|production'] } },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    reporters: ['default', './test/reporter.ts'],
    // Generous: the laws run on thousands of generated conflicts, on machines with two cores.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
