import { expect, test } from 'vitest';
import { riverTalks } from '../../../../test/river-talks.ts';
import { parseCase } from '../../../format/index.ts';
import { tacticsByName } from './talks-assumed.ts';

const orders = (tactics: readonly [string, string]) => `demarche: 1
title: Two at a river
parties: { up: { name: Upstream }, down: { name: Downstream } }
talks:
  issues: { water: { ordered: [none, all] }, court: { ordered: [off, on] } }
  parties:
    up: { order: { water: none > all, court: off > on }, tactic: ${tactics[0]} }
    down: { order: { water: all > none, court: on > off }, tactic: ${tactics[1]} }
`;
const count = (text: string) => {
  const { case: read, problems } = parseCase(text);
  expect(problems).toEqual([]);
  return tacticsByName(read!, undefined);
};

test('what makes a named tactic is no number that somebody gave', () => {
  expect(count(orders(['boulware', 'conceder']))).toBe(2);
  expect(count(orders(['boulware', '{ offers: { time: polynomial, beta: 0.3 } }']))).toBe(0);
  expect(count(riverTalks)).toBe(0);
});
