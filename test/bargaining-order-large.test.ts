/** What is said of orders is said of the largest talks, too. */
import { expect, test } from 'vitest';
import { orderPoints } from '../src/engine/bargaining/points/index.ts';
import type { Issue, TalksParty } from '../src/model/index.ts';
import { processorTime } from './processor-time.ts';

test('twenty parties over a hundred issues are looked through, a pause for each two issues', () => {
  const issues = Array.from(
    { length: 100 },
    (_, at): Issue => ({
      id: `i${at}`,
      name: `i${at}`,
      group: undefined,
      kind: 'integer',
      low: 0,
      high: 9,
      unit: undefined,
    }),
  );
  const parties = Array.from(
    { length: 20 },
    (_, at): TalksParty => ({
      id: `p${at}`,
      name: `p${at}`,
      utility: undefined,
      order: {
        values: issues.map(() => ({ form: 'monotone', better: at % 2 === 0 ? 'more' : 'less' })),
        // From the first issue on, or from the last one.
        issues: (at % 2 === 0 ? [...issues.keys()] : [...issues.keys()].reverse()).map((issue) => [issue]),
        redLines: [],
      },
      reservation: undefined,
      discount: 1,
      tactic: undefined,
      beliefs: [],
    }),
  );
  const work = orderPoints({ issues, parties });
  let [longest, last, pauses] = [0, processorTime(), 0];
  let step = work.next();
  for (; !step.done; step = work.next()) {
    longest = Math.max(longest, processorTime() - last);
    last = processorTime();
    pauses += 1;
  }
  // Each two issues, the one or the other way round, and each two parties that want the opposite.
  expect(step.value.trades.length + step.value.tradesLeftOff).toBe(((100 * 99) / 2) * 100);
  expect(pauses).toBeGreaterThan(100 * 99);
  expect(longest).toBeLessThan(1_000);
});
