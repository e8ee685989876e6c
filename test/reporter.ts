/** Counts tests for the last line of the run: `N passed, N failed`, with the skipped ones by name and reason. */
import { writeFileSync } from 'node:fs';
import type { SerializedError } from 'vitest';
import type { Reporter, TestModule } from 'vitest/node';

/** How the tests went. `scripts/test.mjs` reads it and adds the other checks. */
interface Tally {
  passed: number;
  failures: string[];
  skipped: { name: string; reason: string }[];
}

function tallyOf(modules: readonly TestModule[], unhandled: readonly SerializedError[]): Tally {
  const tally: Tally = { passed: 0, failures: [], skipped: [] };
  for (const module of modules) {
    const file = module.relativeModuleId;
    for (const test of module.children.allTests()) {
      const name = `${file} > ${test.fullName}`;
      const result = test.result();
      if (result.state === 'passed') tally.passed += 1;
      else if (result.state === 'failed') tally.failures.push(name);
      else if (result.state === 'skipped') tally.skipped.push({ name, reason: result.note ?? 'no reason given' });
      else tally.failures.push(`${name} (never ended)`);
    }
    // What went wrong outside a test: a file that does not load, a hook that throws.
    for (const suite of [module, ...module.children.allSuites()]) {
      for (const error of suite.errors()) tally.failures.push(`${file}: ${firstLine(error.message)}`);
    }
  }
  for (const error of unhandled) tally.failures.push(`outside any test: ${firstLine(error.message)}`);
  return tally;
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]!;
}

export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const tally = tallyOf(modules, unhandled);
    const file = process.env.DEMARCHE_TALLY;
    if (file !== undefined) {
      writeFileSync(file, JSON.stringify(tally));
      return;
    }
    for (const { name, reason } of tally.skipped) console.log(`SKIPPED ${name}: ${reason}`);
    const skipped = tally.skipped.length > 0 ? `, ${tally.skipped.length} skipped` : '';
    console.log(`${tally.passed} passed, ${tally.failures.length} failed${skipped}`);
  }
}
