import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editedText } from '../../../test/edited-text.ts';
import { parseCase } from '../../format/index.ts';
import { editTargetOf } from './edit-target-of.ts';
import { numbersIn, stateRemoval } from './listed-states.ts';

test.each([
  ['3, 9', [3, 9]],
  ['3 9,', [3, 9]],
  ['3, 3', [3]],
  ['', []],
  ['3, x', undefined],
  ['-1', undefined],
])('"%s" is read as %j', (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers);
});

test('with a state go the moves from it and to it', () => {
  const text = readFileSync('cases/elmira-as-a-graph/case.yaml', 'utf8');
  const target = editTargetOf(parseCase(text).draft, undefined);
  const { conflict } = parseCase(editedText(text, ...target.edits(...stateRemoval(target, '9')))).draft!;
  expect(Object.keys(conflict!.states!)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  expect(conflict!.moves!.uniroyal).toEqual({ 1: [3], 2: [4], 5: [7], 6: [8] });
  expect(conflict!.moves!.moe).toEqual({ 1: [2], 3: [4], 5: [6], 7: [8] });
});
