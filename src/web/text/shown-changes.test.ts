import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChange } from '../../format/text-change.ts';
import { shownChanges } from './shown-changes.ts';

const text = fc
  .array(fc.constantFrom('a: 1', 'b: 2', '', '  - x', 'é: 🜁'), { maxLength: 10 })
  .chain((lines) => fc.constantFrom(lines.join('\n'), `${lines.join('\n')}\n`));

test('the changes lead from the one text to the other, in order and apart', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = shownChanges(before, after);
      let now = before;
      for (const change of changes.toReversed()) now = applyChange(now, change);
      expect(now).toBe(after);
      changes.slice(1).forEach(({ from }, place) => {
        expect(from).toBeGreaterThanOrEqual(changes[place]!.to);
      });
    }),
  );
});

test('a name that changes in two places leaves what is between alone', () => {
  const before = 'a: old\nb: 1\nc: 2\nd: old\n';
  const after = 'a: new\nb: 1\nc: 2\nd: new\n';
  expect(shownChanges(before, after)).toEqual([
    { from: 3, to: 6, insert: 'new' },
    { from: 20, to: 23, insert: 'new' },
  ]);
});
