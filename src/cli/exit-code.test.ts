import { expect, test } from 'vitest';
import { INTERRUPTED, Interrupted } from '../host/interrupt.ts';
import { exitCodeOf, FAILED } from './exit-code.ts';
import { WrongUse } from './wrong-use.ts';

function ended(error: unknown, isWatched = true): { code: number; says: string } {
  let says = '';
  const complain = (text: string) => {
    says += text;
  };
  const code = exitCodeOf(error, { complain }, isWatched);
  return { code, says };
}

test('who stops the work is told that nothing was written, where somebody reads it', () => {
  const stopped = new Interrupted('Interrupted.');
  expect(ended(stopped)).toEqual({ code: INTERRUPTED, says: 'Stopped. Nothing was written.\n' });
  expect(ended(stopped, false)).toEqual({ code: INTERRUPTED, says: '' });
});

test('what was typed reaches the terminal without its control characters', () => {
  const { says } = ended(new WrongUse('There is no state "\u001b[31m\u009b2J".', 'A hint.'));
  expect(says).toBe('error: There is no state "\ufffd[31m\ufffd2J".\nA hint.\n');
});

test('a fault of the program is owned up to in one line', () => {
  const { code, says } = ended(new TypeError('x is not a function'));
  expect(code).toBe(FAILED);
  expect(says).toBe('demarche failed, by a fault of its own and not of the case: x is not a function\n');
});
