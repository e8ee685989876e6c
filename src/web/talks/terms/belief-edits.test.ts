import { expect, test } from 'vitest';
import { threeAtTheRiver } from '../../../../test/river-talks.ts';
import { parseCase } from '../../../format/index.ts';
import { beliefEdits } from './belief-edits.ts';
import { meetingTerms } from './meeting-terms.ts';

const { draft } = parseCase(threeAtTheRiver);
const talks = draft!.talks!;
const down = talks.parties!.down!;
const belief = { weights: { water: 1, price: 1, court: 0 }, values: down.values! };

test('a later meeting that redefines a word gets the belief with its values, those that come worth what the other says', () => {
  const edits = beliefEdits(talks, meetingTerms(talks, undefined), 'up', 'down', belief);
  expect(edits).toEqual([
    { kind: 'set', path: ['talks', 'parties', 'up', 'believes', 'down'], value: belief },
    {
      kind: 'set',
      path: ['talks', 'meetings', 'spring', 'parties', 'up', 'believes', 'down'],
      value: { ...belief, values: { ...belief.values, water: { none: 0, winter: 70, most: 90, all: 100 } } },
    },
  ]);
});

test('at the last meeting it is written there only', () => {
  const spring = beliefEdits(talks, meetingTerms(talks, 'spring'), 'up', 'down', belief);
  expect(spring.map((edit) => edit.kind === 'set' && edit.path.slice(0, 3))).toEqual([['talks', 'meetings', 'spring']]);
});
