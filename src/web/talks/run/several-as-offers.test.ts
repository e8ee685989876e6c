import { expect, test } from 'vitest';
import { riverTalks } from '../../../../test/river-talks.ts';
import { parseCase } from '../../../format/index.ts';
import { finish } from '../../../model/index.ts';
import { groundOf } from '../../desk/ground.ts';
import { talksSeveral } from '../../desk/questions/talks-several.ts';
import { bestOf, packagesPut, turnsAsOffers } from './several-as-offers.ts';

const { case: checked, draft } = parseCase(riverTalks);
const run = finish(talksSeveral(groundOf(checked!, draft!), { count: 3 })).meetings[0]!;

test('each turn is the package that was agreed on, or that was liked best', () => {
  const { offers } = turnsAsOffers(run);
  expect(offers).toHaveLength(run.turns.length);
  if (run.outcome.form !== 'agreement') throw new Error('They agree.');
  expect(offers.at(-1)!.levels).toEqual(run.outcome.levels);
  for (const [at, { choices }] of run.turns.slice(0, -1).entries())
    expect(bestOf(run.turns[at]!)).toBe(choices[0]!.likes);
});

test('all packages are put, in their order, each with what was answered to it', () => {
  const { offers } = packagesPut(run);
  expect(offers.map(({ levels }) => levels)).toEqual(
    run.turns.flatMap(({ packages }) => packages.map(({ levels }) => levels)),
  );
  expect(offers.at(0)!.responses).toEqual(run.turns[0]!.choices.map(({ responses }) => responses[0]));
  expect(offers.length).toBeGreaterThan(run.turns.length);
});
