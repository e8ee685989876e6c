import { expect, test } from 'vitest';
import { parseCase } from '../format/index.ts';
import { stateNamed, variantNamed } from './named.ts';
import { opened } from './open.ts';
import type { WrongUse } from './wrong-use.ts';

const { case: checked } = parseCase(`demarche: 1
title: x
parties: { up: { name: Up }, down: { name: Down } }
conflict:
  options: { up: { dam: dams }, down: { sue: sues } }
`);

function refusal(ask: () => unknown): string {
  try {
    ask();
  } catch (error) {
    return `${(error as WrongUse).message} ${(error as WrongUse).hint}`;
  }
  return 'not refused';
}

test.each([
  ['1,2', 'One state at a time. Ask for 1 and 2 each by itself.'],
  ['', 'No state is named.'],
  [' , ', 'No state is named.'],
])('"%s" names no state, and why', (given, says) => {
  expect(refusal(() => stateNamed(checked!.conflict!, given))).toContain(says);
});

test('an option copied with marks of the reading direction names its state', () => {
  expect(stateNamed(checked!.conflict!, '\u2068up.dam\u2069')).toBe(stateNamed(checked!.conflict!, 'up.dam'));
});

test('a case without variants says so', () => {
  expect(refusal(() => variantNamed(checked!, 'foo'))).toContain('This case has no variants.');
});

test('a path that leads nowhere is told the nearest shipped case', async () => {
  const { signal } = new AbortController();
  const terminal = { driving: (work: (how: { signal: AbortSignal }) => Promise<unknown>) => work({ signal }) };
  const { problems } = await opened('ellmira', terminal as Parameters<typeof opened>[1]);
  expect(problems).toMatchObject([{ code: 'file/missing', hint: 'Did you mean "elmira"?' }]);
});
