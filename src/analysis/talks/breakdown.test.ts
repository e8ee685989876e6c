import { expect, test } from 'vitest';
import { caseFrom, libraryCase } from '../../../test/library-case.ts';
import { riverTalks } from '../../../test/river-talks.ts';
import { finish, numberOf, statesOf } from '../../model/index.ts';
import { analyzeCase } from '../analyze.ts';
import { type BreakdownFound, type BreakdownOptions, breakdownOf } from './breakdown.ts';

/** The prisoner's dilemma of two neighbors: both build, though both would rather that neither did. */
const text = `demarche: 1
title: Two neighbors
parties: { up: { name: Upstream }, down: { name: Downstream }, hills: { name: The hills } }
conflict:
  options: { up: { dam: builds a dam }, down: { dam: builds a dam } }
  terms: { peace: not up.dam and not down.dam }
  statusQuo: []
  preferences:
    up: { ranking: [{ taken: [up.dam] }, { taken: [] }, { taken: [up.dam, down.dam] }, { taken: [down.dam] }] }
    down: { ranking: [{ taken: [down.dam] }, { taken: [] }, { taken: [up.dam, down.dam] }, { taken: [up.dam] }] }
  variants:
    pump:
      why: Upstream has one option more, before those of Downstream, and peace is another thing.
      options: { up: { pump: pumps } }
      rules: [never: up.pump]
      terms: { peace: up.dam and not down.dam }
      preferences: { up: [up.dam], down: [not down.dam] }
    both: { why: And Downstream builds too., from: pump, preferences: { down: [down.dam] } }
    unknown: { why: Nobody asked., preferences: { down: unknown } }
talks:
  issues: { water: { integer: [0, 4] } }
  parties:
    up: { values: { water: { 0: 0, 4: 100 } } }
    down: { values: { water: { 0: 1, 4: 0 } } }
    hills: { order: { water: more } }
  breakdown:
    states:
      - { where: up.dam and down.dam, worth: { up: 20, down: 0.1 }, why: both rivers are dry }
      - { where: peace, worth: { up: 50 } }
  meetings:
    spring: { breakdown: { concept: nash, states: [{ where: down.dam, worth: { up: 5 } }, { worth: { down: 0.4 } }] } }
`;

function found(options?: BreakdownOptions, of = text): BreakdownFound {
  const finding = finish(breakdownOf(caseFrom(of), options));
  if (finding.kind !== 'states') throw new Error(finding.kind);
  return finding;
}

test('without an agreement the states hold that the answer goes by, each worth what its first condition says', () => {
  const { states, concepts, orders, distinct, open } = found();
  expect(concepts[0]).toBe('nash');
  expect(states.map(({ number, utilities, entry, where, why }) => [number, utilities, entry, where, why])).toEqual([
    [1, [0.5, undefined, undefined], 1, 'peace', undefined],
    [4, [0.2, 0.1, undefined], 0, 'up.dam and down.dam', 'both rivers are dry'],
  ]);
  // Nobody builds: only by fear of the answer. Both build: already because neither gains by stopping alone.
  expect(states.map(({ under }) => under.includes('nash'))).toEqual([false, true]);
  expect(distinct.map(({ states: some }) => some)).toEqual([[0], [3]]);
  expect(open).toEqual([]);
  expect(states.map(({ reached, reach }) => [reached, reach!.improvements])).toEqual([
    [true, 0],
    [true, 2],
  ]);
  expect(orders).toEqual([
    { party: 'up', ranks: [[0], [3]], because: 'ranked' },
    { party: 'down', ranks: [[0], [3]], because: 'ranked' },
    { party: 'hills', ranks: undefined, because: 'not in the conflict' },
  ]);
});

test('a meeting may go by a concept of its own, and price the states anew', () => {
  const { states, concepts } = found({ meeting: 'spring' });
  expect(concepts).toEqual(['nash']);
  expect(states.map(({ number, utilities }) => [number, utilities])).toEqual([[4, [0.05, undefined, undefined]]]);
});

test('in a variant the conditions mean what its own options and terms say', () => {
  const pump = found({ variant: 'pump' });
  expect(pump.variant!.id).toBe('pump');
  expect(pump.states.map(({ number, where }) => [number, where])).toEqual([[2, 'peace']]);
  const both = found({ variant: 'both' });
  expect(both.states.map(({ number, where }) => [number, where])).toEqual([[4, 'up.dam and down.dam']]);
  const spring = found({ variant: 'pump', meeting: 'spring' });
  expect(spring.states.map(({ number, entry, where }) => [number, entry, where])).toEqual([[2, 1, undefined]]);
});

test('what hangs on unknown wants stands apart', () => {
  const { states, open, orders } = found({ variant: 'unknown' });
  const { conflict, stability } = finish(analyzeCase(caseFrom(text), { variant: 'unknown', concepts: ['nash'] }));
  const nash = stability.concepts[0]!;
  for (const { state, under } of [...states, ...open]) {
    const sure = statesOf(nash.equilibria!).includes(state);
    const may = statesOf(nash.possible!.equilibria).includes(state);
    expect(under.includes('nash')).toBe(states.some((one) => one.state === state) ? sure : may);
    expect(numberOf(conflict.states, state)).toBe(state + 1);
  }
  expect(open.length).toBeGreaterThan(0);
  expect(orders[1]).toEqual({ party: 'down', ranks: undefined, because: 'wants unknown' });
});

test('a state that counts several as one is not priced by a condition that tells them apart', () => {
  const joined = text
    .replace('  statusQuo: []', '  sameOutcome: [up.dam]\n  statusQuo: []')
    .replace(/ {2}preferences:\n[\s\S]*talks:/, '  preferences: { up: [up.dam], down: [up.dam] }\ntalks:');
  const { states } = found({}, joined);
  expect(states.map(({ utilities, entry, isMixed }) => [utilities, entry, isMixed])).toEqual([
    [[undefined, undefined, undefined], undefined, true],
  ]);
});

test('an analysis that is handed in answers where it is of the same variant and knows the concept, and only there', () => {
  const checked = caseFrom(text);
  const full = finish(analyzeCase(checked));
  const onlySeq = finish(analyzeCase(checked, { concepts: ['seq'] }));
  expect(found({ analysis: full })).toEqual(found());
  // Nobody looked at Nash in it, so that the answer goes by SEQ.
  expect(found({ analysis: onlySeq }).concepts).toEqual(['seq']);
  for (const options of [{ meeting: 'spring' }, { variant: 'pump' }, { variant: 'pump', meeting: 'spring' }]) {
    expect(found({ ...options, analysis: onlySeq })).toEqual(found(options));
  }
  expect(found({ meeting: 'spring', analysis: full })).toEqual(found({ meeting: 'spring' }));
});

test('worths against what a party wants in the conflict are told', () => {
  expect(found().clashes).toEqual([]);
  const clash = found({}, text.replace('worth: { up: 20, down: 0.1 }', 'worth: { up: 60, down: 0.1 }'));
  expect(clash.clashes).toEqual([{ party: 'up', better: 0, worse: 3 }]);
});

test('a concept that there is not is a finding, what there is not to ask throws', () => {
  const other = caseFrom(text.replace('concept: nash', 'concept: nahs'));
  expect(finish(breakdownOf(other, { meeting: 'spring' }))).toMatchObject({ kind: 'unknown-concept', concept: 'nahs' });
  expect(() => finish(breakdownOf(other, { meeting: 'autumn' }))).toThrow(RangeError);
  expect(() => finish(breakdownOf(other, { variant: 'none' }))).toThrow(RangeError);
  expect(() => finish(breakdownOf(libraryCase('chicken')))).toThrow(RangeError);
  // Its talks say nothing of a conflict, and it has none.
  expect(finish(breakdownOf(caseFrom(riverTalks)))).toEqual({ kind: 'none' });
});
