/** What changed between two answers, against going through every pattern there is. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphForm, optionForm } from '../../../test/generate.ts';
import { stability } from '../../engine/stability/index.ts';
import { type Case, type Conflict, finish, has } from '../../model/index.ts';
import type { Analysis } from '../analyze.ts';
import { headlineOf } from '../headline.ts';
import { type AnswerChange, answerChange } from './answer-change.ts';
import { patternsOf } from './matching.ts';

function analysisOf(conflict: Conflict): Analysis {
  const found = finish(stability(conflict, { concepts: ['nash', 'seq', 'gmr'] }));
  // Neither the case around it nor the kernel is looked at.
  return { case: {} as Case, variant: undefined, conflict, kernel: undefined as never, stability: found };
}

const kind = { parties: { min: 2, max: 3 }, maxStates: 16, unknown: true } as const;
const pairs = fc.tuple(optionForm(kind), optionForm(kind));

const changeBetween = (a: Conflict, b: Conflict) => finish(answerChange(analysisOf(a), analysisOf(b)));
const turned = ({ states }: AnswerChange) =>
  states.map(({ outcome, was, is, turn }) => JSON.stringify([outcome.key, was, is, turn ?? null])).sort();

test('between equal models nothing changed', () => {
  fc.assert(
    fc.property(fc.oneof(optionForm(kind), graphForm({ maxStates: 8, unknown: true })), (conflict) => {
      const change = changeBetween(conflict, { ...conflict });
      expect(change.states).toEqual([]);
      expect([change.dropped, change.adopted]).toEqual([[], []]);
    }),
  );
});

test('the way back is the way there, turned round', () => {
  fc.assert(
    fc.property(pairs, ([a, b]) => {
      const there = changeBetween(a, b);
      const back = changeBetween(b, a);
      const round = {
        ...back,
        states: back.states.map((one) => ({ ...one, was: one.is, is: one.was })),
      };
      // The concepts and the parties come in the later answer's order.
      const sorted = (change: AnswerChange) => ({
        ...change,
        states: change.states.map(({ turn, ...one }) => ({ ...one, turn: undefined })),
      });
      expect(turned(sorted(there))).toEqual(turned(sorted(round)));
      expect(there.dropped).toEqual(back.adopted);
    }),
  );
});

test('the states told are those of which any pattern stands otherwise under one of the concepts', () => {
  fc.assert(
    fc.property(pairs, ([a, b]) => {
      const change = changeBetween(a, b);
      const [first, second] = [analysisOf(a), analysisOf(b)];
      const goes = (one: Analysis) =>
        headlineOf(one.stability, one.conflict.states.count).headline.map(({ concept }) => concept);
      const common = goes(first).filter((id) => goes(second).includes(id));
      const concepts = common.length > 0 ? common : [...new Set([...goes(first), ...goes(second)])];
      const standingsOf = ({ conflict, stability: found }: Analysis) => {
        const by = new Map<string, string>();
        for (let state = 0; state < conflict.states.count; state++) {
          const key = patternsOf(conflict, state)
            .map((pattern) => [...pattern].sort().join())
            .sort()
            .join(' | ');
          const stands = concepts.map((id) => {
            const { equilibria, possible } = found.concepts.find((one) => one.id === id)!;
            if (equilibria === null) return 'not';
            if (has(equilibria, state)) return 'holds';
            return possible !== undefined && has(possible.equilibria, state) ? 'open' : 'not';
          });
          by.set(key, stands.join());
        }
        return by;
      };
      const nowhere = concepts.map(() => 'not').join();
      const [old, now] = [standingsOf(first), standingsOf(second)];
      const keys = [...new Set([...old.keys(), ...now.keys()])];
      const expected = keys.filter((key) => (old.get(key) ?? nowhere) !== (now.get(key) ?? nowhere)).sort();
      expect(change.states.map(({ outcome }) => outcome.key).sort()).toEqual(expected);
    }),
  );
});
