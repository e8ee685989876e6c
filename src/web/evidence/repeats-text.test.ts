import { expect, test } from 'vitest';
import { repeatsText } from './repeats-text.ts';

const text =
  'RIGA - The lock stays shut, the minister said on Monday.\n“We will not pay twice for the same water,” she added.';

test.each([
  ['We will not pay twice for the same water', true],
  ['She says: WE will not – pay twice, for that.', true],
  ['the minister said on Monday', true],
  ['Latvia refuses to pay a second time for what it already has', false],
  ['The minister holds that the lock is to stay as it is', false],
  ['the lock stays', false],
  ['', false],
])('“%s” repeats it: %s', (says, repeats) => {
  expect(repeatsText(says, text)).toBe(repeats);
});
