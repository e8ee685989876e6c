import { expect, test } from 'vitest';
import { FieldUndo } from './field-undo.ts';

function typing(...texts: string[]): FieldUndo {
  const field = new FieldUndo();
  field.settle();
  for (const [place, text] of texts.entries()) {
    if (place === 0) continue;
    field.beforeTyping(texts[place - 1]!);
    field.typed(text);
  }
  return field;
}

test('a field in which nothing was typed leaves undo to the case', () => {
  expect(typing('not us.escalate').keepsUndo('not us.escalate')).toBe(false);
});

test('what was typed is the field’s to take back, until it is taken back', () => {
  expect(typing('', 'a', 'ab').keepsUndo('ab')).toBe(true);
  expect(typing('x', 'xa', 'x').keepsUndo('x')).toBe(false);
  expect(typing('x', 'xa', 'x', 'xb').keepsUndo('xb')).toBe(true);
});

test('a text that the page put there, such as a name from the list, has nothing to take back', () => {
  expect(typing('', 'us.r').keepsUndo('us.relieve')).toBe(false);
});

test('after something else was done, such as moving the row, that comes first', () => {
  const field = typing('', 'a');
  field.settle();
  expect(field.keepsUndo('a')).toBe(false);
});

test('what the case took back is where typing begins anew', () => {
  const field = typing('old');
  field.beforeTyping('older');
  field.typed('olderx');
  expect(field.keepsUndo('olderx')).toBe(true);
  field.typed('older');
  expect(field.keepsUndo('older')).toBe(false);
});
