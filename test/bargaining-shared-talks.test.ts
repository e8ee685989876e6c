/** The talks of the shared test data: who agrees on what, when, after how many offers. */
import { describe, expect, test } from 'vitest';
import { alternatingOffers } from '../src/engine/bargaining/protocols/alternating-offers.ts';
import { tableOf } from '../src/engine/bargaining/tactics/table/table-of.ts';
import { finish, tacticCalled } from '../src/model/index.ts';
import { sharedScenarios, withoutScenarios } from './shared-scenarios.ts';

const scenarios = sharedScenarios();

interface ExpectedTalks {
  readonly pair: readonly [string, string];
  readonly utilities: readonly number[];
  readonly agreement: readonly string[];
  readonly step: number;
  readonly n_offers: number;
}

test('talks of seven scenarios or more are compared with the recorded ones', (context) => {
  if (scenarios.length === 0) context.skip(withoutScenarios);
  expect(scenarios.length).toBeGreaterThanOrEqual(7);
});

describe.each(scenarios)('$name', ({ bargain, expected }) => {
  const table = tableOf(bargain);

  test.each(expected.utility_samples as { bid: Record<string, string>; u: number[] }[])(
    'utilities of $bid',
    ({ bid, u }) => {
      const deals = table.open();
      const pack = bargain.issues.map(({ issue, levels }) =>
        issue.kind === 'named'
          ? issue.values.findIndex(({ name }) => name === bid[issue.name])
          : levels.indexOf(Number(bid[issue.name])),
      );
      for (const [party, utility] of u.entries())
        expect(deals.worth(party, deals.dealOf(pack))).toBeCloseTo(utility, 9);
    },
  );

  test.each(expected.alternating_offers_100_rounds as ExpectedTalks[])(
    '$pair agree as recorded',
    ({ pair, utilities, agreement, step, n_offers }) => {
      const tactics = pair.map((name) => tacticCalled(name.toLowerCase())!);
      const { outcome, offers, trace } = finish(alternatingOffers(table, { tactics, rounds: 100 }));
      if (outcome.form !== 'agreement') throw new Error('no agreement');
      const agreed = outcome.package.map((level, at) => {
        const { issue, levels } = bargain.issues[at]!;
        return issue.kind === 'named' ? issue.values[level]!.name : String(levels[level]!);
      });
      expect(agreed).toEqual(agreement);
      expect([outcome.round, offers, trace.length]).toEqual([step, n_offers, n_offers]);
      for (const [party, utility] of utilities.entries()) expect(outcome.utilities[party]).toBeCloseTo(utility, 9);
    },
  );
});
