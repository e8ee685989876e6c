/** What each step of a party's wants adds to its ranking: the pairs of states that no step before it tells apart. */
import { type Conflict, has, holdsIn, type Resumable } from '../../model/index.ts';

export interface WantEffect {
  readonly step: number;
  /** Pairs of states that this step is the first to tell apart. */
  readonly pairs: number;
  /** Of all pairs of states. */
  readonly share: number;
}

/** One per step; empty where the party's wants are not statements. */
export function* wantEffects({ states, preferences }: Conflict, party: number): Resumable<WantEffect[]> {
  const { wants } = preferences[party]!;
  if (wants.kind !== 'statements') return [];
  const { count } = states;
  const allPairs = (count * (count - 1)) / 2;
  const group = new Int32Array(count);
  let tied = allPairs;
  const effects: WantEffect[] = [];
  for (const [step, statements] of wants.steps.entries()) {
    yield { doing: 'weighing the wants', share: step / wants.steps.length };
    const sets = statements.map((statement) => holdsIn(statement.wants, states));
    const numbers = new Map<number, number>();
    const sizes: number[] = [];
    for (let state = 0; state < count; state++) {
      let fulfilled = 0;
      for (const set of sets) if (has(set, state)) fulfilled++;
      const key = group[state]! * (sets.length + 1) + fulfilled;
      let number = numbers.get(key);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(key, number);
        sizes.push(0);
      }
      group[state] = number;
      sizes[number]!++;
    }
    const left = sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
    effects.push({ step, pairs: tied - left, share: allPairs === 0 ? 0 : (tied - left) / allPairs });
    tied = left;
  }
  return effects;
}
