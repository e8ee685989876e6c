/**
 * `npm test`: set-up, then everything that is checked: types, lint, tests. The last line counts all of it; the type
 * check and the lint count as one each. Arguments go to vitest: `npm test -- src/model` runs the tests of one folder.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { installedChromium } from './chromium.mjs';
import { inProject, runNode } from './project.mjs';
import { setUp } from './setup.mjs';

const tally = { passed: 0, failed: 0, skipped: [], failures: [] };

function count(what, complaints) {
  if (complaints === undefined) {
    tally.passed += 1;
    process.stdout.write(`${what}: passed\n`);
  } else {
    tally.failed += 1;
    tally.failures.push(what);
    process.stdout.write(`${what}: FAILED\n${complaints}\n\n`);
  }
}

async function complaintsOf(script, args) {
  const { code, output } = await runNode(inProject('node_modules', ...script), args, { capture: true });
  return code === 0 ? undefined : output.trim() || `exit code ${code}, and not a word`;
}

async function checkTypes(ofCompiling) {
  const ofAll = await complaintsOf(['typescript', 'bin', 'tsc'], ['-p', 'tsconfig.json']);
  return ofAll ?? ofCompiling;
}

/** Vitest shows its own report; the numbers come from our reporter by a file, so that a crash cannot look like a pass. */
async function runVitest(args) {
  const browser = installedChromium();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'demarche-test-'));
  const tallyFile = path.join(folder, 'tally.json');
  const env = { ...process.env, DEMARCHE_TALLY: tallyFile, ...(browser !== undefined && { CHROMIUM: browser }) };
  try {
    const { code } = await runNode(
      inProject('node_modules', 'vitest', 'vitest.mjs'),
      ['run', '--update=none', ...args],
      { env },
    );
    if (!fs.existsSync(tallyFile))
      return count('tests', `vitest ended with code ${code} before it could say how the tests went`);
    const tests = JSON.parse(fs.readFileSync(tallyFile, 'utf8'));
    tally.passed += tests.passed;
    tally.failed += tests.failures.length;
    tally.failures.push(...tests.failures);
    tally.skipped.push(...tests.skipped);
    if (code !== 0 && tests.failures.length === 0) count('vitest', `exit code ${code} with no failed test`);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function test(args) {
  const compiling = await setUp();
  const [types, lint] = await Promise.all([
    checkTypes(compiling),
    complaintsOf(['@biomejs', 'biome', 'bin', 'biome'], ['ci', '--colors=off', '--error-on-warnings']),
  ]);
  count('types', types);
  count('lint', lint);
  await runVitest(args);
}

function sayHowItWent() {
  const list = (title, items) => `\n${title}\n${items.map((item) => `  ${item}\n`).join('')}`;
  let text = '';
  if (tally.skipped.length > 0) {
    text += list(
      'SKIPPED, so nobody knows:',
      tally.skipped.map(({ name, reason }) => `${name}: ${reason}`),
    );
  }
  if (tally.failures.length > 0) text += list('FAILED:', tally.failures);
  const skipped = tally.skipped.length > 0 ? `, ${tally.skipped.length} skipped` : '';
  process.stdout.write(`${text}\n${tally.passed} passed, ${tally.failed} failed${skipped}\n`);
  process.exitCode = tally.failed > 0 ? 1 : 0;
}

test(process.argv.slice(2))
  .catch((error) => count('test run', error.message))
  .then(sayHowItWent);
