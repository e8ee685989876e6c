import { has, holdsIn } from '../../model/index.ts';
import { expressionKey } from '../change/named-expression.ts';
import { type Ground, pathOfWant, type Tried } from './ground.ts';

/**
 * A step of a party's wants never tells two states apart that those before it leave tied: it could be left out.
 * Harmless, and common at the end of a long list.
 * What to do: see whether it stands too low, or whether a rule has already decided it.
 */
export interface WantWithoutEffect {
  readonly code: 'want-without-effect';
  readonly about: readonly string[];
  readonly data: {
    readonly party: number;
    readonly step: number;
    /** `always`, `never`: it is fulfilled in every state, or in none; `decided`: what stands before it says as much. */
    readonly because: 'always' | 'never' | 'decided';
  };
}

/**
 * A party wants the same thing twice. Only the place that is more important counts, unless both share a step, where it
 * counts double.
 * Harmless in two steps; in one step it changes the answer.
 * What to do: remove one.
 */
export interface DuplicateWant {
  readonly code: 'duplicate-want';
  readonly about: readonly string[];
  readonly data: {
    readonly party: number;
    /** The steps in which it stands. */
    readonly steps: readonly number[];
  };
}

/** More states than these are not looked through. */
const MOST_STATES = 2 ** 18;

export function wantsWithoutEffect({ conflict }: Ground): Tried<WantWithoutEffect> {
  const { states, parties } = conflict;
  if (states.count > MOST_STATES) return { warnings: [], notTried: ['too-much-work'] };
  const table = states.members?.table ?? states;
  const warnings = conflict.preferences.flatMap(({ wants }, party): WantWithoutEffect[] => {
    if (wants.kind !== 'statements') return [];
    const tied = new Int32Array(table.count);
    let classes = 1;
    return wants.steps.flatMap((statements, step): WantWithoutEffect[] => {
      const sets = statements.map((statement) => holdsIn(statement.wants, table));
      const numbers = new Map<number, number>();
      const counts = new Set<number>();
      for (let state = 0; state < table.count; state++) {
        let count = 0;
        for (const set of sets) if (has(set, state)) count++;
        counts.add(count);
        const key = tied[state]! * (sets.length + 1) + count;
        if (!numbers.has(key)) numbers.set(key, numbers.size);
        tied[state] = numbers.get(key)!;
      }
      const before = classes;
      classes = numbers.size;
      if (classes > before) return [];
      const [only] = counts;
      const because = counts.size > 1 ? 'decided' : only === 0 ? 'never' : 'always';
      const about = statements.map(({ id }) => pathOfWant(parties[party]!.id, id));
      return [{ code: 'want-without-effect', about: [...new Set(about)], data: { party, step, because } }];
    });
  });
  return { warnings, notTried: [] };
}

export function duplicateWants({ conflict }: Ground): DuplicateWant[] {
  return conflict.preferences.flatMap(({ wants }, party): DuplicateWant[] => {
    if (wants.kind !== 'statements') return [];
    const places = new Map<string, { step: number; id: string | undefined }[]>();
    for (const [step, statements] of wants.steps.entries()) {
      for (const { id, wants: wanted } of statements) {
        const key = expressionKey(wanted, conflict);
        const here = places.get(key) ?? [];
        here.push({ step, id });
        places.set(key, here);
      }
    }
    return [...places.values()]
      .filter((here) => here.length > 1)
      .map((here) => ({
        code: 'duplicate-want',
        about: [...new Set(here.map(({ id }) => pathOfWant(conflict.parties[party]!.id, id)))],
        data: { party, steps: here.map(({ step }) => step) },
      }));
  });
}
