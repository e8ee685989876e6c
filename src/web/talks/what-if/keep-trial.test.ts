import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { riverTalks, threeAtTheRiver } from '../../../../test/river-talks.ts';
import { changedTalks } from '../../../analysis/talks/changed-talks.ts';
import { editText, parseCase } from '../../../format/index.ts';
import { type Talks, tacticCalled } from '../../../model/index.ts';
import type { TalksTrial } from '../../desk/questions/talks-seen.ts';
import { keepTrial, sumKept } from './keep-trial.ts';

const { draft } = parseCase(riverTalks);
const kept = (trial: TalksTrial, before = riverTalks) => {
  const { document, draft } = parseCase(before);
  const edited = editText(document!, keepTrial(draft!.talks!, trial));
  if ('problem' in edited) throw new Error(edited.problem.says);
  return edited.text;
};

test('a reservation value that is kept is written out of what the party writes its worths, and its comment stays', () => {
  const text = kept({ reservations: { down: 0.625 } });
  expect(text).toContain('reservation: 62.5 # not less');
  expect(parseCase(text).problems).toEqual([]);
  expect(text.replace('62.5', '45')).toBe(riverTalks);
});

test('weights that are kept add up to what they added up to, and the talks have no problem', () => {
  const text = kept({ weights: { up: { water: 60 } }, tactics: { down: 'micro' } });
  const { up, down } = parse(text).talks.parties;
  expect(up.weights).toEqual({ water: 54.5, price: 27.3, court: 18.2 });
  expect(down.tactic).toBe('micro');
  expect(parseCase(text).problems).toEqual([]);
});

test('weights that do not fit the stated importance take it along, and the talks have no problem', () => {
  const trial = { weights: { up: { water: 10 }, down: { court: 40 } } };
  const text = kept(trial);
  const { up, down } = parse(text).talks.parties;
  expect(up.importance).toBe('price > court > water');
  expect(down.importance).toBeUndefined();
  expect(parseCase(text).problems).toEqual([]);
  const fitting = parse(kept({ weights: { up: { water: 40 } } })).talks.parties.up;
  expect(fitting.importance).toBe('water > price > court');
});

test('what importance ranks is the swing, and not the weight', () => {
  // All of the price is worth a tenth to Upstream, so that a weight of 50 comes to 5.
  const narrow = riverTalks
    .replace('price: { 0: 0, 4: 100 }', 'price: { 0: 0, 4: 10 }')
    .replace(/importance: .*/u, 'importance: water > court > price');
  expect(parseCase(narrow).problems).toEqual([]);
  const heavy = kept({ weights: { up: { price: 90 } } }, narrow);
  expect(parse(heavy).talks.parties.up.importance).toBe('water > court > price');
  expect(parseCase(heavy).problems).toEqual([]);
  const light = kept({ weights: { up: { court: 1 } } }, narrow);
  expect(parse(light).talks.parties.up.importance).toBe('water > price > court');
  expect(parseCase(light).problems).toEqual([]);
});

test('a tie that was stated is none the less after rounding', () => {
  expect(sumKept({ a: 10, b: 10, c: 80 }, { a: 10, b: 10, c: 13 })).toMatchObject({ a: 30.3, b: 30.3, c: 39.4 });
  const { a, b } = sumKept({ a: 1, b: 1, c: 1 }, { a: 1, b: 1, c: 0.5 });
  expect(a).toBe(b);
});

test('what rounding leaves over goes to the largest weight', () => {
  const after = sumKept({ a: 1, b: 1, c: 1 }, { a: 1, b: 1, c: 5 });
  expect(Object.values(after).reduce((sum, one) => sum + one, 0)).toBeCloseTo(3, 12);
  expect(sumKept({ a: 1 }, { a: 0 })).toEqual({ a: 0 });
});

test('who does not talk any more is passed over', () => {
  expect(keepTrial(draft!.talks!, { reservations: { gone: 0.5 }, weights: { gone: { water: 1 } } })).toEqual([]);
});

test('a tactic that has no known name and a weight of what has no worths are not written', () => {
  expect(keepTrial(parseCase(threeAtTheRiver).draft!.talks!, { weights: { town: { price: 50 } } })).toEqual([]);
  expect(keepTrial(draft!.talks!, { tactics: { down: 'nonsense' } })).toEqual([]);
});

/** At the second meeting downstream counts out of 1, has bounds and weights of its own, and the town comes only then. */
const withMeetings = threeAtTheRiver
  .replace(/ {4}town:\n(?: {6}.*\n| {8}.*\n)+/u, '')
  .replace(/ {8}town: .*\n/u, '')
  .concat(`    summer:
      parties:
        up: { tactic: conceder, reservation: null }
        down: { reservation: 0.3, weights: { court: 20 }, points: 1, values: { water: { none: 0, winter: 0.7, most: 0.9, all: 1 }, price: { 0: 1, 4: 0 }, court: { goes-on: 1, dropped: 0 } } }
        town: { weights: { water: 20, price: 0, court: 80 }, values: { water: { none: 0, winter: 1, most: 0.7, all: 0.5 }, court: { goes-on: 0, dropped: 1 } }, points: 1 }
`);

test('the talks in which a trial was kept are the talks with the trial, at every meeting', () => {
  const { case: checked, problems } = parseCase(withMeetings);
  expect(problems).toEqual([]);
  const trial = {
    reservations: { up: 0.5, down: 0.625, town: 0.25 },
    weights: { down: { water: 30 }, town: { court: 20 } },
    tactics: { up: 'micro', town: 'hardliner' },
  };
  const after = parseCase(kept(trial, withMeetings));
  expect(after.problems).toEqual([]);
  const tried = changedTalks(checked!.talks!, {
    ...trial,
    tactics: { up: tacticCalled('micro')!, town: tacticCalled('hardliner')! },
  });
  const stages = (talks: Talks) =>
    [talks, ...talks.meetings.map((meeting) => meeting.talks)].map(({ parties }) =>
      parties.map(({ id, reservation, tactic, utility }) => ({
        id,
        reservation,
        tactic,
        shares: utility!.weights.map((weight) => weight / utility!.scale),
      })),
    );
  for (const [at, wanted] of stages(tried).entries()) {
    for (const [place, { id, reservation, tactic, shares }] of wanted.entries()) {
      const written = stages(after.case!.talks!)[at]![place]!;
      expect(written).toMatchObject({ id, reservation, tactic });
      for (const [issue, share] of shares.entries()) expect(written.shares[issue]).toBeCloseTo(share, 2);
    }
  }
});

test('a meeting that says nothing of its own is left as it is', () => {
  const text = kept({ reservations: { up: 0.5 }, tactics: { up: 'micro' } }, threeAtTheRiver);
  expect(parse(text).talks.meetings).toEqual(parse(threeAtTheRiver).talks.meetings);
});
