/** `demarche talks` on the scenarios beside the project, whose points and talks others have computed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileCommand } from './run-command.ts';
import { scenarioFolder, scenarioNames, withoutScenarios } from './shared-scenarios.ts';
import { near, TalksSandbox } from './talks-sandbox.ts';

let sandbox: TalksSandbox;
beforeAll(() => {
  compileCommand();
  sandbox = new TalksSandbox();
});
afterAll(() => sandbox.remove());

test('seven scenarios or more are given to the command', (context) => {
  if (scenarioNames.length === 0) context.skip(withoutScenarios);
  expect(scenarioNames.length).toBeGreaterThanOrEqual(7);
});

describe.each(scenarioNames)('the scenario %s', (name) => {
  const given = JSON.parse(readFileSync(join(scenarioFolder, name, 'expected.json'), 'utf8'));
  const files = [given.domain, ...given.profiles].map((file: string) => join(scenarioFolder, name, file));

  test('has the points that others reckoned, and goes as recorded', async () => {
    const { expected } = given;
    const found = await sandbox.data('points', ...files);
    expect(found.outcomes).toBe(expected.n_outcomes);
    near(found.reservation, expected.reservation);
    const utilities = (some: readonly { utilities: number[] }[]) => some.map((one) => one.utilities);
    const inOrder = (some: readonly number[][]) => [...some].sort((a, b) => b[0]! - a[0]! || a[1]! - b[1]!).flat();
    near(inOrder(utilities(found.pareto)), inOrder(expected.pareto));
    for (const [ours, theirs] of [
      ['nash', 'nash'],
      ['kalai-smorodinsky', 'ks_maximin_ir_ideal'],
      ['egalitarian', 'egalitarian_leximin'],
      ['welfare', 'utilitarian_all'],
      ['welfare-rational', 'utilitarian_ir'],
    ]) {
      near(inOrder(utilities(found.points[ours!])), inOrder(expected[theirs!]));
    }
    // The first and the last of the pairs of tactics; all of them run without the command elsewhere.
    const talksThere = given.alternating_offers_100_rounds;
    for (const { pair, utilities: agreed, agreement, step, n_offers } of [talksThere[0], talksThere.at(-1)]) {
      const tactics = found.parties.flatMap((party: string, at: number) => [
        '--tactic',
        `${party}=${pair[at].toLowerCase()}`,
      ]);
      const ran = await sandbox.data('run', ...files, ...tactics, '--rounds', '100');
      expect(ran.agreement.words).toEqual(agreement);
      expect([ran.agreement.round, ran.offers, ran.trace.length]).toEqual([step, n_offers, n_offers]);
      near(ran.agreement.utilities, agreed);
    }
  });
});
