import { expect, test } from 'vitest';
import { conflictReport } from './conflict-report.ts';
import { ProblemList } from './fault-report.ts';
import { baseConflict, withVariant } from './merged-conflict.ts';

test('an inherited fault is counted and not repeated; a caused one names its variant; an own one stands for itself', () => {
  const top = new ProblemList(() => undefined);
  const base = baseConflict({ rules: ['a'], statusQuo: [] });
  const ofBase = conflictReport(top, base);
  ofBase.fault({ code: 'x/old', at: ['rules', 0], says: 'Old.' });

  const { conflict } = withVariant(base, 'v', { why: 'x', preferences: { us: ['b'] } });
  const ofVariant = conflictReport(top, conflict, { id: 'v', inherited: ofBase.known });
  ofVariant.fault({ code: 'x/old', at: ['rules', 0], says: 'Old.' });
  ofVariant.fault({ code: 'x/caused', at: ['statusQuo'], says: 'Caused.' });
  ofVariant.fault({ code: 'x/own', at: ['preferences', 'us', 0], says: 'Own.' });

  expect(ofVariant.count).toBe(3);
  expect(top.problems.map(({ path, says }) => `${path}: ${says}`)).toEqual([
    'conflict.rules.0: Old.',
    'conflict.statusQuo: In the variant "v": Caused.',
    'conflict.variants.v.preferences.us.0: Own.',
  ]);
});
