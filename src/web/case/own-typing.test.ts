import { expect, test } from 'vitest';
import { OwnTyping } from './own-typing.ts';

const text = 'title: x\nquestion: Who?\nabout: y\n';
const mine = 'title: x\nquestion: Who pays?\nabout: y\n';

function after(theirs: string, { later = 1000 } = {}): boolean {
  const typing = new OwnTyping();
  typing.wrote(text, mine, 0);
  return typing.meets(mine, theirs, later);
}

test('the same line written in two tabs is noticed, another line is not', () => {
  expect(after(mine.replace('pays', 'gains'))).toBe(true);
  expect(after(mine.replace('Who pays?', ''))).toBe(true);
  expect(after(mine.replace('about: y', 'about: z'))).toBe(false);
  expect(after(mine.replace('title: x', 'title: z'))).toBe(false);
});

test('a line that comes before or after is no change of it', () => {
  expect(after(mine.replace('about:', 'asOf: 2026-01-01\nabout:'))).toBe(false);
  expect(after(mine.replace('question:', 'asOf: 2026-01-01\nquestion:'))).toBe(false);
});

test('what was written long ago, or never, is nobody’s to defend', () => {
  expect(after(mine.replace('pays', 'gains'), { later: 120_000 })).toBe(false);
  expect(new OwnTyping().meets(text, mine, 0)).toBe(false);
});

test('the line is found where others have moved it', () => {
  const typing = new OwnTyping();
  typing.wrote(text, mine, 0);
  const longer = mine.replace('title: x', 'title: a much longer one');
  expect(typing.meets(mine, longer, 1)).toBe(false);
  expect(typing.meets(longer, longer.replace('about: y', 'about: z'), 2)).toBe(false);
  expect(typing.meets(longer, longer.replace('pays', 'gains'), 3)).toBe(true);
});
