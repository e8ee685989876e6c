import { expect, test } from 'vitest';
import { groupsOf, orderText, rankedFrom, rankedText, spelledOut, withoutName } from './order-text.ts';

test('an order is read and written as a case has it', () => {
  const text = 'all > partial = freeze > none';
  expect(groupsOf(text)).toEqual([['all'], ['partial', 'freeze'], ['none']]);
  expect(orderText(groupsOf(text))).toBe(text);
  expect(rankedText(rankedFrom(text, ['none', 'freeze', 'partial', 'all']))).toBe(text);
  expect(groupsOf(undefined)).toEqual([]);
});

test('what the order leaves out comes last, and what is no more goes', () => {
  expect(rankedText(rankedFrom('all > gone > none', ['none', 'some', 'all']))).toBe('all > none > some');
  expect(rankedText(rankedFrom(undefined, ['b', 'a']))).toBe('b > a');
});

test('more and less are spelled out for ordered values, and stay for amounts', () => {
  expect(spelledOut('more', ['none', 'some', 'all'])).toBe('all > some > none');
  expect(spelledOut('less', ['none', 'some', 'all'])).toBe('none > some > all');
  expect(spelledOut('less', undefined)).toBe('less');
  expect(spelledOut('more', ['less', 'more'])).toBe('more');
});

test('a name that goes leaves the rest in order', () => {
  expect(withoutName('all > partial = freeze > none', 'partial')).toBe('all > freeze > none');
  expect(withoutName('all', 'all')).toBeUndefined();
});
