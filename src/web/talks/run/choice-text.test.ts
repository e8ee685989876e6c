import { expect, test } from 'vitest';
import type { TalksEqualsAnswer } from '../../desk/questions/talks-equals.ts';
import type { SeenRun } from '../../desk/questions/talks-run.ts';
import { choiceText } from './choice-text.ts';

const run = {
  parties: [{ name: 'Upstream' }, { name: 'Downstream' }],
  issues: [{ name: 'water' }, { name: 'price' }, { name: 'court' }],
} as unknown as SeenRun;
const packages = [
  { values: ['none', 'dear', 'dropped'] },
  { values: ['all', 'dear', 'goes on'] },
  { values: ['all', 'cheap', 'goes on'] },
] as unknown as TalksEqualsAnswer['packages'];
const tells = (over: number, gains: number[], losses: number[], open: number[]) => ({ over, gains, losses, open });
const said = (likes: number[], ...told: ReturnType<typeof tells>[]) =>
  choiceText(run, packages, { party: 1, likes, tells: told });

test('a choice between two offers is said of all that is gained and lost together', () => {
  expect(said([1], tells(0, [0], [2], []))).toEqual([
    'Downstream takes 2 over 1: it gains more on water than it loses on court.',
  ]);
  expect(said([2], tells(1, [1], [], []))).toEqual([
    'Downstream takes 3 over 2: by its stated order that was to be expected, and tells nothing new.',
  ]);
});

test('of one issue alone nothing is said unless it is all that differs, and was in no stated order', () => {
  expect(said([2], tells(1, [], [], [1]))).toEqual(['Downstream would rather have price “cheap” than “dear”.']);
  const [together] = said([1], tells(0, [0], [], [2]));
  expect(together).toContain('no order of court, so that');
});

test('offers worth the same to it are said to be', () => {
  expect(said([0, 2], tells(1, [0], [1], []))[0]).toMatch(/^1 and 3 are worth the same to Downstream/);
});
