import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expressionOver } from '../../../test/generate.ts';
import { DecisionDiagram } from '../../model/decision-diagram.ts';
import { type Expression, holds } from '../../model/index.ts';
import { conditionsOf } from './conditions-of.ts';
import type { Condition } from './gmcr-conditions.ts';

const options = 5;
const patterns = Array.from({ length: 2 ** options }, (_, bits) => (option: number) => ((bits >> option) & 1) === 1);

function matches(condition: Condition, isTaken: (option: number) => boolean): boolean {
  return condition.every(({ option, taken }) => isTaken(option) === taken);
}

function cover(expression: Expression, most = 1000): Condition[] | undefined {
  const diagram = new DecisionDiagram();
  return conditionsOf(diagram, diagram.of(expression), most);
}

test('the patterns hold exactly where the expression holds', () => {
  fc.assert(
    fc.property(expressionOver(options), (expression) => {
      const conditions = cover(expression)!;
      for (const isTaken of patterns) {
        expect(conditions.some((condition) => matches(condition, isTaken))).toBe(holds(expression, isTaken));
      }
    }),
  );
});

test('no pattern can be left out, and none can name an option less', () => {
  fc.assert(
    fc.property(expressionOver(options), (expression) => {
      const conditions = cover(expression)!;
      for (const [place, condition] of conditions.entries()) {
        const others = conditions.filter((_, other) => other !== place);
        const alone = (isTaken: (option: number) => boolean) =>
          matches(condition, isTaken) && !others.some((other) => matches(other, isTaken));
        expect(patterns.some(alone)).toBe(true);
        for (const literal of condition) {
          const wider = condition.filter((other) => other !== literal);
          expect(patterns.every((isTaken) => !matches(wider, isTaken) || holds(expression, isTaken))).toBe(false);
        }
      }
    }),
  );
});

test('an expression that needs too many patterns has none, and is given up early', () => {
  const odd = Array.from({ length: 40 }, (_, option): Expression => ({ kind: 'option', option })).reduce(
    (left, right): Expression => ({ kind: 'not', of: { kind: 'iff', left, right } }),
  );
  expect(cover(odd, 100)).toBeUndefined();
});
