import { describe, expect, test } from 'vitest';
import { caseFrom, libraryCase } from '../../../test/library-case.ts';
import { finish, numberOf } from '../../model/index.ts';
import { type Comparison, compareCases, compareVariants, type Dissent, dissents, strongestDissent } from './compare.ts';

const shipped = libraryCase('vladivostok-2019');

function numbers({ outcomes, columns }: Comparison, places: readonly number[]): number[] {
  return places.map((place) => {
    const { states } = outcomes[place]!;
    const column = states.findIndex((state) => typeof state === 'number');
    return numberOf(columns[column]!.conflict.states, states[column] as number);
  });
}

describe('the variants of the shipped case', () => {
  const comparison = finish(compareVariants(shipped, { concepts: ['nash', 'seq'] }));
  const column = (variant: string | undefined) => comparison.columns.findIndex((one) => one.variant === variant);
  const standing = (number: number, variant: string | undefined, concept: number) =>
    comparison.outcomes.find(({ states }) => states[0] === number - 1)!.standings[column(variant)]![concept];

  test('come after the case itself, in the order of the file', () => {
    expect(comparison.columns[0]!.variant).toBeUndefined();
    expect(comparison.columns.slice(1).map(({ variant }) => variant)).toEqual(shipped.variants.map(({ id }) => id));
    expect(comparison.byConcept[0]!.holds[0]).toBe(6);
    expect(comparison.byConcept[1]!.holds[column('stakes-raised')]).toBe(54);
  });

  test('say of the limited exchange what the README says', () => {
    expect(standing(28, undefined, 1)).toBe('holds');
    expect(standing(28, 'nervous-high', 1)).toBe('falls');
    expect(standing(28, 'nervous-low', 1)).toBe('holds');
    expect(standing(8, 'guarantee', 1)).toBe('falls');
    expect(standing(28, 'washington-unknown', 1)).toBe('open');
  });

  test('a state that a variant does not have is told apart from one that no longer holds', () => {
    const refused = comparison.outcomes.find(({ outcome }) => outcome.taken.includes('russia.defy'))!;
    expect(refused.states[column('no-open-refusal')]).toBe('no-such-option');
    const both = comparison.outcomes.find(
      ({ outcome }) => outcome.taken.includes('us.broad') && outcome.taken.includes('us.relieve'),
    )!;
    expect(both.states[0]).toBe('forbidden');
    expect(both.standings[0]![1]).toBe('absent');
    expect(both.standings[column('lasting-relief-free')]![1]).toBe('holds');
  });

  test('nothing holds everywhere while one of them knows nothing of Washington; what holds in all others is found', () => {
    const nash = comparison.byConcept[0]!;
    expect(nash.everywhere).toEqual([]);
    // Washington and Pyongyang have left the talks, and the workers have been sent home.
    expect(numbers(comparison, nash.unlessUnknown)).toEqual([80]);
  });

  test('the farthest answer is found; what is only unknown contradicts nobody', () => {
    const [{ column: farthest, lost, gained, distance }] = dissents(comparison, 'seq') as [Dissent];
    expect(comparison.columns[farthest]!.variant).toBe('relief-alone-lasts');
    // Every exchange, and the arms given up for nothing, are lost; relief for nothing is gained; four hold in both.
    expect([lost.length, gained.length]).toEqual([8, 2]);
    expect(distance).toBeCloseTo(10 / 14);
    const unknown = dissents(comparison, 'nash').find((one) => one.column === column('washington-unknown'));
    expect(unknown?.distance).toBe(0);
  });

  test('of those about as far, the strongest dissent is one that a speaker of the ledger stands behind', () => {
    const { column: strongest, distance } = strongestDissent(comparison)!;
    expect(comparison.columns[strongest]!.variant).toBe('narrow-meaning');
    expect(distance).toBeCloseTo(14 / 20);
  });

  test('set against a variant that leaves things open, what the others hold or rule out of them is a difference', () => {
    const against = column('washington-unknown');
    const base = dissents(comparison, 'seq', against).find((one) => one.column === 0)!;
    expect([base.lost, base.gained, base.distance]).toEqual([[], [], 1]);
    expect(numbers(comparison, base.settled)).toContain(28);
    expect(base.settled.length).toBe(12);
    expect(base.settled.length + base.ruledOut.length).toBe(90);
  });
});

test('two files are matched by names, whatever the order of their options', () => {
  const options = ['a: { x: , y: }', 'b: { z: }'];
  const text = (order: readonly string[]) =>
    caseFrom(
      `demarche: 1\ntitle: t\nparties: { a: { name: A }, b: { name: B } }\nconflict:\n  options:\n    ${order.join('\n    ')}\n` +
        '  preferences: { a: [a.x, not a.y], b: [b.z iff a.x] }\n',
    );
  const found = finish(compareCases(text(options), text([...options].reverse()), { concepts: ['nash'] }));
  expect(found.byConcept[0]!.everywhere).toHaveLength(1);
  expect(found.outcomes).toHaveLength(1);
  expect(found.outcomes[0]!.outcome.taken).toEqual(['a.x', 'b.z']);
  expect(found.outcomes[0]!.states).toEqual([5, 3]);
});

test('the states of a graph that lists no options are matched by their numbers', () => {
  const elmira = libraryCase('elmira-as-a-graph');
  const found = finish(compareCases(elmira, elmira, { concepts: ['nash'] }));
  expect(found.byConcept[0]!.everywhere).toHaveLength(found.outcomes.length);
  expect(strongestDissent(found, 'nash')).toBeUndefined();
});
