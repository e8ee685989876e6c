import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expressionOver } from '../../test/generate.ts';
import { holds as holdsPlainly } from '../../test/reference/feasible.ts';
import { holds, holdsIn, holdsSoFar, optionsIn } from './evaluate.ts';
import { feasibleStates } from './feasible-states.ts';
import { finish } from './resumable.ts';
import { has } from './state-set.ts';
import { isTaken, type StateTable } from './state-table.ts';

const optionCount = 5;
const states = finish(feasibleStates(optionCount, []).enumerate(100)) as StateTable;
const takenIn = (s: number) => Array.from({ length: optionCount }, (_, o) => isTaken(states, s, o));

test('one state, all states at once, and the plain reading say the same', () => {
  fc.assert(
    fc.property(expressionOver(optionCount), (expression) => {
      const everywhere = holdsIn(expression, states);
      for (let s = 0; s < states.count; s++) {
        const taken = takenIn(s);
        const expected = holdsPlainly(expression, taken);
        expect(holds(expression, (o) => taken[o]!)).toBe(expected);
        expect(has(everywhere, s)).toBe(expected);
      }
    }),
  );
});

test('what is decided by some options stays so whatever the others are', () => {
  fc.assert(
    fc.property(expressionOver(optionCount), fc.nat(31), fc.nat(31), (expression, open, chosen) => {
      const soFar = holdsSoFar(expression, (o) => ((open >> o) & 1 ? undefined : ((chosen >> o) & 1) === 1));
      if (soFar === undefined) return;
      for (let s = 0; s < states.count; s++) {
        if (((s ^ chosen) & ~open & 31) === 0) expect(holds(expression, (o) => takenIn(s)[o]!)).toBe(soFar);
      }
    }),
  );
});

test('an expression depends on no option that it does not name', () => {
  fc.assert(
    fc.property(expressionOver(optionCount), fc.nat(optionCount - 1), (expression, option) => {
      if (optionsIn(expression).includes(option)) return;
      const where = holdsIn(expression, states);
      for (let s = 0; s < states.count; s++) expect(has(where, s)).toBe(has(where, s ^ (1 << option)));
    }),
  );
});
