/**
 * Every case of the library gives the results that its `expected.yaml` holds. A case is tested by being there: a new
 * folder with the two files needs no line here.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { prettifyError } from 'zod';
import { coalitionStability, equilibriumJumps, kernelFor, stability } from '../src/engine/stability/index.ts';
import { parseCase } from '../src/format/index.ts';
import {
  type Conflict,
  coalitionOf,
  finish,
  has,
  numberOf,
  rankByGroups,
  type StateSet,
  setOf,
  stateNumbered,
  statesOf,
} from '../src/model/index.ts';
import { type Entry, type ExpectedResults, expectedResults } from './expected-results.ts';

const cases = new URL('../cases/', import.meta.url);

const published = readdirSync(cases).filter((id) => existsSync(new URL(`${id}/expected.yaml`, cases)));

describe.each(published)('%s', (id) => {
  const expected = expectedOf(id);
  const parsed = parseCase(text(id, 'case.yaml'), { file: `cases/${id}/case.yaml` });

  test('is a case without problems, and says where it comes from', () => {
    expect(parsed.problems).toEqual([]);
    expect([...parsed.case!.citations, ...parsed.case!.sources]).not.toEqual([]);
  });

  for (const entry of expected.results) {
    const { stateCount, response = 'legal-sequence' } = entry;
    const named = describeEntry(entry, expected);
    const conflict = () => conflictOf(parsed.case!, entry.variant);

    if (stateCount !== undefined) {
      test(`number of states ${named}`, () => expect(conflict().states.count).toBe(stateCount));
    }

    for (const [concept, states] of equilibriaOf(entry)) {
      test(`${concept} equilibria ${named}`, () => {
        expect(shown(conflict(), findingOf(conflict(), concept, response).equilibria)).toEqual(states);
      });
    }

    for (const [concept, states] of Object.entries(entry.possible ?? {})) {
      test(`${concept} equilibria that are possible ${named}`, () => {
        expect(shown(conflict(), findingOf(conflict(), concept, response).possible!.equilibria)).toEqual(states);
      });
    }

    for (const [party, concept, states] of stableFor(entry)) {
      test(`${concept} for ${party} ${named}`, () => {
        const stable = findingOf(conflict(), concept, response).byParty![placeOf(party, conflict())]!;
        expect(shown(conflict(), stable)).toEqual(states);
      });
    }

    for (const { by, from, to } of entry.jointImprovements ?? []) {
      test(`${by.join(' and ')} improve jointly from ${from} to ${to} ${named}`, () => {
        const { states } = conflict();
        const kernel = kernelFor(conflict());
        const coalition = coalitionOf(by.map((party) => placeOf(party, conflict())));
        const start = stateNumbered(states, from)!;
        const { jumps } = finish(equilibriumJumps(kernel, setOf(states.count, [start])));
        expect(jumps).toContainEqual(expect.objectContaining({ coalition, to: stateNumbered(states, to)! }));
        const [finding] = finish(coalitionStability(kernel, { coalitions: [coalition] }));
        expect(has(finding!.stable.cnash, start)).toBe(false);
      });
    }
  }

  for (const { computed, inverse } of expected.disagreements) {
    if (inverse === undefined) continue;
    test(`rankings of ${inverse.party} that make ${inverse.state} an equilibrium (print differs)`, () => {
      expect(rankingsThatHold(parsed.case!.conflict!, inverse, Object.keys(computed))).toEqual(computed);
    });
  }
});

test.each([
  ['a key misspelled', { variant: null, stateCount: 4, equilibira: { nash: [1] } }],
  ['no figure', { variant: null }],
  ['no concept in it', { variant: null, equilibria: {} }],
])('an entry with %s is refused', (_, faulty) => {
  const file = { citation: 'Nobody (1900)', source: 'printed' };
  expect(expectedResults.safeParse({ ...file, results: [{ variant: null, stateCount: 4 }] }).success).toBe(true);
  expect(expectedResults.safeParse({ ...file, results: [faulty] }).success).toBe(false);
});

test('the library holds at least fourteen published conflicts', () => {
  expect(published.length).toBeGreaterThanOrEqual(14);
});

function text(id: string, file: string): string {
  return readFileSync(new URL(`${id}/${file}`, cases), 'utf8');
}

function expectedOf(id: string): ExpectedResults {
  const { data, error } = expectedResults.safeParse(parse(text(id, 'expected.yaml')));
  if (error) throw new Error(`cases/${id}/expected.yaml\n${prettifyError(error)}`);
  return data;
}

function conflictOf(parsed: NonNullable<ReturnType<typeof parseCase>['case']>, variant: string | null): Conflict {
  if (variant === null) return parsed.conflict!;
  return parsed.variants.find(({ id }) => id === variant)!.conflict;
}

/** "(printed, Brams and Wittman (1981))", after the variant and the response where they are not the case's own. */
function describeEntry({ variant, response, where, ...entry }: Entry, expected: ExpectedResults): string {
  const print = ['printed', entry.citation ?? expected.citation, where].filter((part) => part !== undefined);
  const source = (entry.source ?? expected.source) === 'printed' ? print.join(', ') : 'recomputed from the definitions';
  return [variant && `of ${variant}`, response && `under ${response}`, `(${source})`].filter(Boolean).join(' ');
}

function equilibriaOf({ equilibria = {}, nonMyopic, limitedMove = {} }: Entry): [string, number[]][] {
  return [
    ...Object.entries(equilibria),
    ...(nonMyopic === undefined ? [] : [['nm', nonMyopic] satisfies [string, number[]]]),
    ...Object.entries(limitedMove).map(([h, states]): [string, number[]] => [`l${h}`, states]),
  ];
}

function stableFor({ stability: byParty = {} }: Entry): [string, string, number[]][] {
  return Object.entries(byParty).flatMap(([party, sets]) =>
    Object.entries(sets).map(([concept, states]): [string, string, number[]] => [party, concept, states]),
  );
}

function placeOf(party: string, conflict: Conflict): number {
  return conflict.parties.findIndex(({ id }) => id === party);
}

function findingOf(conflict: Conflict, concept: string, response: NonNullable<Entry['response']>) {
  return finish(stability(conflict, { concepts: [concept], response })).concepts[0]!;
}

function shown({ states }: Conflict, set: StateSet | null): number[] | null {
  return set && statesOf(set).map((state) => numberOf(states, state));
}

/** By concept, how many of all strict rankings of the party make the state an equilibrium. */
function rankingsThatHold(
  conflict: Conflict,
  { party, state }: { party: string; state: number },
  concepts: readonly string[],
): Record<string, number> {
  const place = placeOf(party, conflict);
  const asked = stateNumbered(conflict.states, state)!;
  const counts = Object.fromEntries(concepts.map((concept) => [concept, 0]));
  const { count } = conflict.states;
  for (const order of ordersOf(Array.from({ length: count }, (_, s) => s))) {
    const wants = { kind: 'ranking' as const, groups: order.map((s) => [s]) };
    const preference = { wants, ranking: rankByGroups(wants.groups, count) };
    const reranked = { ...conflict, preferences: conflict.preferences.with(place, preference) };
    for (const { id, equilibria } of finish(stability(reranked, { concepts })).concepts) {
      if (has(equilibria!, asked)) counts[id]!++;
    }
  }
  return counts;
}

function ordersOf(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((first) => ordersOf(items.filter((item) => item !== first)).map((rest) => [first, ...rest]));
}
