import { expect, test } from 'vitest';
import { orderedRiver, riverTalks } from '../../../../test/river-talks.ts';
import { tournament } from '../../../engine/bargaining/index.ts';
import { parseCase } from '../../../format/index.ts';
import { finish } from '../../../model/index.ts';
import { groundOf } from '../ground.ts';
import { talksRun } from './talks-run.ts';
import { type TalksTacticsAsked, talksTactics } from './talks-tactics.ts';

function groundFrom(text: string) {
  const { case: checked, draft } = parseCase(text);
  return groundOf(checked!, draft!);
}
const river = groundFrom(riverTalks);
/** As the page plays what it was given. */
function played(ground: typeof river, asked: TalksTacticsAsked) {
  const answer = structuredClone(finish(talksTactics(ground, asked)));
  return { ...answer, cells: finish(tournament(answer.spec)) };
}

test('each pair of tactics is what the talks come to when the parties play it', () => {
  const { entrants, cells, rounds } = played(river, { repeats: 1 });
  expect(rounds).toBe(20);
  expect(cells).toHaveLength(entrants.length ** 2);
  for (const { first, second, agreementRate, meanAgreed } of cells) {
    const [up, down] = [entrants[first]!.tactic!, entrants[second]!.tactic!];
    const { outcome } = finish(talksRun(river, { trial: { tactics: { up, down } } })).meetings[0]!;
    expect(agreementRate, `${up} and ${down}`).toBe(outcome.form === 'agreement' ? 1 : 0);
    if (outcome.form !== 'agreement') continue;
    for (const [party, one] of meanAgreed!.entries()) expect(one).toBeCloseTo(outcome.utilities[party]!, 9);
  }
});

test('two that never come down never agree', () => {
  const { entrants, cells } = played(river, { repeats: 2 });
  const hard = entrants.findIndex(({ tactic }) => tactic === 'hardliner');
  const cell = cells.find(({ first, second }) => first === hard && second === hard)!;
  expect(cell).toMatchObject({ runs: 2, agreementRate: 0, meanDistanceToNash: undefined });
});

test('a tactic that a party spells out stands beside those with names', () => {
  const own = riverTalks.replace('tactic: linear', 'tactic: { offers: { time: exponential, beta: 2 } }');
  const { entrants, cells } = played(groundFrom(own), { repeats: 1 });
  expect(entrants.at(-1)).toEqual({ tactic: undefined, of: 1, believes: false });
  expect(cells).toHaveLength(entrants.length ** 2);
});

test('orders alone cannot be played', () => {
  expect(() => finish(talksTactics(groundFrom(orderedRiver), { repeats: 1 }))).toThrow('an order only');
});
