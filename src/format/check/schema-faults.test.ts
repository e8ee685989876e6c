import { expect, test } from 'vitest';
import type { Plain } from '../yaml/plain-value.ts';
import { ProblemList } from './fault-report.ts';
import { readDraft } from './schema-faults.ts';

function faultsOf(value: Plain): string[] {
  const report = new ProblemList(() => undefined);
  readDraft(value, report);
  return report.problems.map(
    ({ code, path, says, hint }) => `${code} ${path ?? ''}: ${says}${hint === undefined ? '' : ` ${hint}`}`,
  );
}

const conflict = (value: Plain): Plain => ({ demarche: 1, title: 'x', conflict: value });

test('a value with the shape of a case is a draft', () => {
  const report = new ProblemList(() => undefined);
  const value = { demarche: 1, title: 'x', conflict: { rules: ['a', { never: 'b' }] } };
  expect(readDraft(value, report)).toEqual({ draft: value });
  expect(report.count).toBe(0);
});

test.each<[string, Plain, string]>([
  [
    'of several forms, the one begun is the one meant',
    conflict({ rules: [{ never: 3 }] }),
    'case/wrong-kind conflict.rules.0.never: "never" should be a text, not the number 3. Put it in quotes: "3".',
  ],
  [
    'a form misspelt',
    conflict({ rules: [{ atmostOne: ['a'] }] }),
    'case/unknown-key conflict.rules.0.atmostOne: "atmostOne" means nothing here. Did you mean "atMostOne"?',
  ],
  [
    'a form without its word',
    conflict({ rules: [{ id: 'a' }] }),
    'case/wrong-kind conflict.rules.0: "id" cannot stand here alone. One of these is needed: never, always, atMostOne, atLeastOne, exactlyOne.',
  ],
  [
    'no form at all',
    conflict({ rules: [7] }),
    'case/wrong-kind conflict.rules.0: This should be a text or a map of names and values, not the number 7.',
  ],
  [
    'a list where a text belongs',
    { demarche: 1, title: ['x'] },
    'case/wrong-kind title: "title" should be a text, not a list.',
  ],
  [
    'nothing after a colon',
    { demarche: 1, title: null },
    'case/wrong-kind title: "title" should be a text, not nothing. Write something after the colon, or remove the line.',
  ],
  [
    'a paragraph that cannot be',
    { demarche: 1, title: 'x', statements: { a: { kind: 'fact', says: 'b', at: { paragraph: 0 } } } },
    'case/empty-value statements.a.at.paragraph: "paragraph" is 0, which is too small. At least 1.',
  ],
  [
    'half a state number',
    conflict({ moves: { us: { 1: [1.5] } } }),
    'case/wrong-kind conflict.moves.us.1.0: This should be a whole number, not the number 1.5.',
  ],
  [
    'a ranking entry misspelt',
    conflict({ preferences: { us: { ranking: [{ tken: [] }] } } }),
    'case/unknown-key conflict.preferences.us.ranking.0.tken: "tken" means nothing here. Did you mean "taken"?',
  ],
])('%s', (_, value, expected) => {
  expect(faultsOf(value)).toEqual([expected]);
});
