import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCase } from '../../../format/index.ts';
import { finish } from '../../../model/index.ts';
import { groundOf } from '../../desk/ground.ts';
import { wantEffects } from '../../desk/questions/want-effects.ts';
import { begunAs, kindOf, sizeOfWants } from './kind-of-wants.ts';

test('each way of saying wants is known', () => {
  expect(kindOf(undefined)).toBe('unknown');
  expect(kindOf('unknown')).toBe('unknown');
  expect(kindOf({ unknown: 'nobody asked' })).toBe('unknown');
  expect(kindOf(['us.a'])).toBe('statements');
  expect(kindOf({ weights: { 'us.a': 1 } })).toBe('weights');
  expect(kindOf({ ranking: ['rest'] })).toBe('ranking');
  expect(
    [undefined, ['us.a', 'us.b'], { weights: { 'us.a': 1 } }, { unknown: 'so' }].map((one) =>
      sizeOfWants(one as never),
    ),
  ).toEqual([0, 2, 1, 1]);
});

test.each(['cuban-missile-crisis', 'elmira-as-a-graph', 'elmira'])(
  'a ranking begun for %s ranks the states as before',
  (id) => {
    const text = readFileSync(`cases/${id}/case.yaml`, 'utf8');
    const { case: checked, draft } = parseCase(text);
    const answers = finish(wantEffects(groundOf(checked!, draft!), { lens: {} }));
    for (const [place, { party, ranking }] of answers.entries()) {
      const begun = begunAs('ranking', ranking, checked!.conflict!.form === 'graph')!;
      const preferences = { ...draft!.conflict!.preferences, [party]: begun };
      const again = parseCase(JSON.stringify({ ...draft, conflict: { ...draft!.conflict, preferences } }));
      expect(again.problems).toEqual([]);
      expect(again.case!.conflict!.preferences[place]!.ranking).toEqual(checked!.conflict!.preferences[place]!.ranking);
    }
  },
);

test('a model too large to be ranked by hand begins with all states tied', () => {
  expect(begunAs('ranking', undefined, false)).toEqual({ ranking: ['rest'] });
});
