/** Each kernel's steps and sequences equal the definitions', whatever the concepts make of them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockKernel } from '../src/engine/stability/kernel/block-kernel.ts';
import { graphKernel } from '../src/engine/stability/kernel/graph-kernel.ts';
import { NEVER, NOWHERE, type Steps } from '../src/engine/stability/kernel/kernel.ts';
import { finish } from '../src/model/resumable.ts';
import { anyForm, optionForm, shown, wideForm } from './generate.ts';
import { improvements, type Plain, plain } from './reference/conflict.ts';
import { jointMoves } from './reference/joint-moves.ts';

const kernels = { block: blockKernel, graph: graphKernel };
const small = { maxStates: 32, unknown: true } as const;
const steps: readonly Steps[] = ['none', 'improvements', 'moves'];

const stepOf =
  (c: Plain, kind: Steps) =>
  (party: number, state: number): readonly number[] => {
    if (kind === 'none' || (kind === 'improvements' && !c.isKnown(party))) return [];
    return kind === 'moves' ? c.moves(party, state) : improvements(c, party, state);
  };

describe.each([
  ['block', fc.oneof(optionForm(small), wideForm(small))],
  ['graph', fc.oneof(optionForm(small), anyForm(small))],
] as const)('the %s kernel', (name, conflicts) => {
  const kernelOf = kernels[name];

  test('moves as the definition says, forwards and backwards', () => {
    fc.assert(
      fc.property(shown(conflicts), ({ conflict }) => {
        const c = plain(conflict);
        const kernel = kernelOf(conflict);
        for (const party of c.parties) {
          for (const s of c.states) {
            expect(kernel.movesFrom(party, s)).toEqual(c.moves(party, s));
            expect(kernel.movesTo(party, s)).toEqual(c.states.filter((from) => c.moves(party, from).includes(s)));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('finds the least and the greatest value one step away', () => {
    fc.assert(
      fc.property(
        shown(conflicts),
        fc.constantFrom(...steps),
        fc.infiniteStream(fc.nat(9)),
        ({ conflict }, kind, stream) => {
          const c = plain(conflict);
          const kernel = kernelOf(conflict);
          // Now and then a value is NEVER, as after a response that cannot come.
          const values = Int32Array.from(c.states, () => stream.next().value).map((value) =>
            value === 9 ? NEVER : value,
          );
          for (const party of c.parties) {
            const least = kernel.afterStep(party, values, kind, 'least');
            const greatest = kernel.afterStep(party, values, kind, 'greatest');
            for (const s of c.states) {
              const reached = [...(kind === 'moves' ? [s] : []), ...stepOf(c, kind)(party, s)].map((t) => values[t]!);
              expect(least[s]).toBe(Math.min(NEVER, ...reached));
              expect(greatest[s]).toBe(Math.max(NOWHERE, ...reached));
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  test('finds the least value that any legal sequence leads to', () => {
    fc.assert(
      fc.property(
        shown(conflicts),
        fc.infiniteStream(fc.constantFrom(...steps)),
        fc.infiniteStream(fc.nat(9)),
        ({ conflict }, kinds, stream) => {
          const c = plain(conflict);
          const kernel = kernelOf(conflict);
          const values = Int32Array.from(c.states, () => stream.next().value);
          const movers = c.parties.slice(1).map((party) => ({ party, steps: kinds.next().value }));
          const least = finish(kernel.leastAfterSequence(movers, values, 10));
          for (const s of c.states) {
            const step = ({ party, steps: kind }: (typeof movers)[number], state: number) =>
              stepOf(c, kind)(party, state);
            const reached = [...jointMoves(movers, s, step, 'legal-sequence')].map((t) => values[t]!);
            const expected = Math.min(NEVER, ...reached);
            // Whether the state's own value counts is left open.
            if (least[s] !== Math.min(expected, values[s]!)) expect(least[s]).toBe(expected);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
