/** Talks with slips anywhere in their text: each is a problem or still a case, and never thrown. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCase } from '../src/format/index.ts';

const page = readFileSync(new URL('../docs/format.md', import.meta.url), 'utf8');
const text = /```yaml\n(demarche: 1\ntitle: The neighbors bargain[\s\S]*?)```/.exec(page)![1]!;
const words = [...new Set(text.match(/[\w.-]+|[[\]{}:>=,]/g))];
const strange = [
  'null',
  '[]',
  '{}',
  '-1',
  '0',
  '1e400',
  '.nan',
  '""',
  'true',
  '1e-300',
  'more',
  '__proto__',
  'constructor',
  '[[]]',
];

const slip = fc.oneof(
  fc.record({ at: fc.nat(words.length - 1), by: fc.constantFrom(...words, ...strange) }),
  fc.record({ at: fc.nat(words.length - 1), by: fc.constant('') }),
);

test('what stands in the documentation has no problem', () => {
  expect(parseCase(text).problems).toEqual([]);
});

test('one to four words exchanged or lost', () => {
  const met = { refused: 0, worth: 0 };
  fc.assert(
    fc.property(fc.array(slip, { minLength: 1, maxLength: 4 }), fc.nat(5), (slips, skip) => {
      let broken = text;
      for (const { at, by } of slips) {
        let left = skip;
        broken = broken.replaceAll(words[at]!, (word) => (left-- === 0 ? by : word));
      }
      const { case: checked, problems } = parseCase(broken);
      expect(checked === undefined).toBe(problems.length > 0);
      for (const { says, hint, code } of problems) {
        expect(says).toMatch(/[.?!]$/);
        expect(`${says} ${hint ?? ''}`, code).not.toMatch(/undefined|\[object/);
      }
      if (checked === undefined) met.refused += 1;
      if (checked?.talks === undefined) return;
      for (const { utility } of checked.talks.parties) {
        if (utility === undefined) continue;
        met.worth += 1;
        expect(utility.scale).toBeGreaterThan(0);
        expect(utility.weights.every((weight) => weight >= 0 && Number.isFinite(weight))).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
  expect(Math.min(met.refused, met.worth)).toBeGreaterThan(20);
});
