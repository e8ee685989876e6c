import { expect, test } from 'vitest';
import { hasField, isAt } from './problems-here.ts';

const problem = (path?: string) => ({ code: 'x/y', says: 'Wrong.', ...(path !== undefined && { path }) });

test('a problem stands at the element that its path starts with, and at no other whose name starts so', () => {
  expect(isAt(problem('conflict.options.us.ease.does'), ['conflict', 'options', 'us', 'ease'])).toBe(true);
  expect(isAt(problem('conflict.options.us.ease'), ['conflict', 'options', 'us', 'ease'])).toBe(true);
  expect(isAt(problem('conflict.options.us.ease-off'), ['conflict', 'options', 'us', 'ease'])).toBe(false);
  expect(isAt(problem(), ['conflict'])).toBe(false);
});

test.each([
  [undefined, undefined, false],
  ['title', undefined, true],
  ['title', 'hawk', false],
  ['parties', undefined, false],
  ['parties.us', undefined, true],
  ['statements.first.supports.0', undefined, false],
  ['conflict.options', undefined, false],
  ['conflict.options.us', undefined, true],
  ['conflict.rules', undefined, false],
  ['conflict.rules.3.never', undefined, true],
  ['conflict.rules.3.never', 'hawk', true],
  ['conflict.statusQuo', undefined, true],
  ['conflict.variants.hawk.rules.0', undefined, false],
  ['conflict.variants.hawk.rules.0', 'dove', false],
  ['conflict.variants.hawk.rules.0', 'hawk', true],
  ['conflict.variants.hawk.from', 'hawk', true],
  ['conflict.variants.hawk', 'hawk', false],
])('%s seen through %s has a field: %s', (path, variant, expected) => {
  expect(hasField(problem(path), variant)).toBe(expected);
});
