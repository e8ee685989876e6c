import { expect, test } from 'vitest';
import { libraryCase } from '../../test/library-case.ts';
import { finish, partiesIn } from '../model/index.ts';
import { analyzeCase } from './analyze.ts';
import { summarize } from './summary.ts';

function summaryOf(id: string, variant?: string) {
  return finish(summarize(finish(analyzeCase(libraryCase(id), variant === undefined ? {} : { variant }))));
}

const shipped = summaryOf('vladivostok-2019');
const holding = (number: number) => shipped.holding.find(({ state }) => state === number - 1)!;

test('the paragraph goes by the concepts that tell something, Nash and SEQ first', () => {
  expect(shipped.headline.map(({ concept, holds }) => [concept, holds])).toEqual([
    ['nash', 6],
    ['seq', 12],
    ['sseq', 12],
    ['sim', 12],
  ]);
  expect(shipped.weak.map(({ concept }) => concept)).toEqual(['gmr', 'smr']);
  expect(shipped.holdingCount).toBe(12);
});

test('the stall is come to by one improvement, the exchange by Washington and Pyongyang together, both exposed', () => {
  expect([holding(22).reach!.by, holding(22).reach!.improvements, holding(22).joint]).toEqual([
    'improvements',
    1,
    undefined,
  ]);
  const { reach, joint } = holding(28);
  expect(reach!.by).toBe('moves');
  expect(partiesIn(joint!.mustMoveTogether)).toEqual([0, 1]);
  expect(joint!.steps![0]!.members.map(({ exposed }) => exposed)).toEqual([true, true]);
});

test('arms given up for nothing cannot be come to without an objection of Pyongyang', () => {
  const { joint } = holding(32);
  expect(joint!.steps).toBeUndefined();
  expect(partiesIn(joint!.objecting!.parties)).toEqual([1]);
});

test('the status quo is left by Moscow alone, and nothing deters it', () => {
  const { under, leavers } = shipped.statusQuo!;
  expect(under).toEqual([]);
  expect(leavers.map(({ party, to }) => [party, to[0]])).toEqual([[2, 21]]);
  expect(leavers[0]!.verdicts.map(({ stable }) => stable)).toEqual([false, false, false, false]);
});

test('the rules it rests on are named, and there are none in the case itself', () => {
  expect(shipped.assumes.rules).toEqual([]);
  const lasting = summaryOf('vladivostok-2019', 'lasting-relief').assumes.rules!;
  expect(lasting).toEqual([{ rule: 2, states: [22, 32, 62, 72] }]);
});

test('with wants unknown nothing is sure, and what may hold is counted', () => {
  const unknown = summaryOf('vladivostok-2019', 'washington-unknown');
  expect(unknown.holding).toEqual([]);
  expect(unknown.headline.map(({ concept, mayHold }) => [concept, mayHold])).toEqual([
    ['nash', 20],
    ['seq', 90],
  ]);
  expect(unknown.open.count).toBe(90);
  expect(unknown.assumes.unknownWants).toEqual([0]);
});

test('where every concept is weak the narrowest are taken, and it is said', () => {
  const garrison = summaryOf('garrison-diversion');
  expect(garrison.onlyWeak).toBe(true);
  expect(garrison.headline.map(({ concept }) => concept)).toContain('seq');
  expect(garrison.statusQuo).toBeUndefined();
});

test('what was found of a model stays while the ledger beside it changes, and the ledger is looked up anew', () => {
  const analysis = finish(analyzeCase(libraryCase('vladivostok-2019')));
  const before = finish(summarize(analysis));
  const bare = finish(summarize({ ...analysis, case: { ...analysis.case, statements: [] } }));
  expect(bare.holding).toBe(before.holding);
  expect([before.assumes.hasLedger, bare.assumes.hasLedger]).toEqual([true, false]);
  expect(bare.assumes.unsupported).toBeGreaterThan(before.assumes.unsupported);
  expect({ ...bare, assumes: before.assumes }).toEqual(before);
});
