import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NamedStep } from '../change/assumptions.ts';
import { wantsDifferences } from './wants-differences.ts';

function step(text: string): NamedStep {
  const [id, name] = text.includes('=') ? text.split('=') : [text, text];
  return [{ id: id!, text: name!, wants: { kind: 'option', id: name! } }];
}
const list = (texts: string) => texts.split(' ').filter(Boolean).map(step);
const inWords = (old: string, now: string) =>
  wantsDifferences(list(old), list(now)).changes.map(
    ({ change, before, after }) => `${change} ${(after ?? before)!.step[0]!.id}`,
  );

test('a want that gained a place counts as moved, not the one it passed', () => {
  expect(inWords('calm relief role labor', 'calm role relief labor')).toEqual(['moved role']);
});

test('one name with another want is that want in other words', () => {
  expect(inWords('a b=old c', 'a b=new c')).toEqual(['changed b']);
});

test('one out and one in at the same place stand for one another', () => {
  expect(inWords('a measured c', 'a answer c')).toEqual(['changed answer']);
  expect(inWords('a b c', 'a c d')).toEqual(['removed b', 'added d']);
});

test('no change made is the one list, all made the other', () => {
  const lists = fc.uniqueArray(fc.constantFrom(...'abcdefg'), { maxLength: 7 }).map((letters) => letters.join(' '));
  fc.assert(
    fc.property(lists, lists, (old, now) => {
      const { mixed } = wantsDifferences(list(old), list(now));
      const texts = (steps: readonly NamedStep[]) => steps.map(([one]) => one!.text).join(' ');
      expect(texts(mixed(() => false))).toBe(old);
      expect(texts(mixed(() => true))).toBe(now);
    }),
  );
});
