/**
 * Every case of the library gives the results that its `expected.yaml` holds. A case is tested by being there: a new
 * folder with the two files needs no line here.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { stability } from '../src/engine/stability/index.ts';
import { parseCase } from '../src/format/index.ts';
import { type Conflict, finish, numberOf, type StateSet, stateNumbered, statesOf } from '../src/model/index.ts';
import { jointImprovements } from './reference/coalition.ts';
import { plain } from './reference/conflict.ts';

const cases = new URL('../cases/', import.meta.url);

type ByConcept = Record<string, number[]>;

interface Expected {
  citation: string;
  source: Source;
  results: Entry[];
}

type Source = 'printed' | 'recomputed';

/** One set of figures from one source; state numbers as people see them. */
interface Entry {
  variant: string | null;
  response?: 'legal-sequence' | 'once' | 'single';
  source?: Source;
  citation?: string;
  where?: string;
  stateCount?: number;
  equilibria?: ByConcept;
  nonMyopic?: number[];
  /** By how many moves both parties look ahead. */
  limitedMove?: Record<string, number[]>;
  /** By party. */
  stability?: Record<string, ByConcept>;
  /** Equilibria under some completion of the unknown wants. */
  possible?: ByConcept;
  jointImprovements?: { by: string[]; from: number; to: number }[];
}

const published = readdirSync(cases).filter((id) => existsSync(new URL(`${id}/expected.yaml`, cases)));

describe.each(published)('%s', (id) => {
  const expected = parse(text(id, 'expected.yaml')) as Expected;
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
        const coalition = by.map((party) => placeOf(party, conflict()));
        const better = jointImprovements(plain(conflict()), coalition, stateNumbered(states, from)!);
        expect(better.map((state) => numberOf(states, state))).toContain(to);
      });
    }
  }
});

test('the library holds at least fourteen published conflicts', () => {
  expect(published.length).toBeGreaterThanOrEqual(14);
});

function text(id: string, file: string): string {
  return readFileSync(new URL(`${id}/${file}`, cases), 'utf8');
}

function conflictOf(parsed: NonNullable<ReturnType<typeof parseCase>['case']>, variant: string | null): Conflict {
  if (variant === null) return parsed.conflict!;
  return parsed.variants.find(({ id }) => id === variant)!.conflict;
}

/** "(printed, Brams and Wittman (1981))", after the variant and the response where they are not the case's own. */
function describeEntry({ variant, response, where, ...entry }: Entry, expected: Expected): string {
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
