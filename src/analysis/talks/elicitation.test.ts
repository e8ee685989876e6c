import { expect, test } from 'vitest';
import { orderedRiver, riverTalks } from '../../../test/river-talks.ts';
import { type Answers, parseCase, readAnswers } from '../../format/index.ts';
import { finish, type TalksTerms } from '../../model/index.ts';
import type { BreakdownState } from './breakdown.ts';
import { elicitation, firstQuestions } from './elicitation.ts';

const river = parseCase(riverTalks).case!.talks!;
const ordered = parseCase(orderedRiver).case!.talks!;

function answersTo(terms: TalksTerms, text: string): Answers {
  const { answers, problems } = readAnswers(text, terms);
  if (answers === undefined) throw new Error(JSON.stringify(problems));
  return answers;
}
const elicited = (terms: TalksTerms, text: string) => finish(elicitation(terms, answersTo(terms, text)));
const sum = (some: readonly number[]) => some.reduce((all, one) => all + one, 0);

test('a ranking of three gives the centroid 11/18, 5/18, 2/18, and equal ones share', () => {
  const { weights } = elicited(river, 'party: up\nranking: water > price > court');
  for (const [at, weight] of [11 / 18, 5 / 18, 2 / 18].entries())
    expect(weights.ranking!.swings[at]).toBeCloseTo(weight, 12);
  const tied = elicited(river, 'party: up\nranking: water > price = court').weights.ranking!.swings;
  expect(tied[1]).toBe(tied[2]);
  expect(sum(tied)).toBeCloseTo(1, 12);
});

test('a case weighs an issue more whose worths do not go all the way', () => {
  // To the town, water goes from 0 to 1 and the fee from 0.25 to 0.75: half the way.
  const talks = parseCase(
    `
demarche: 1
title: A fee
parties: { town: { name: Town }, mill: { name: Mill } }
talks:
  issues: { water: [little, much], fee: { values: [low, high] } }
  parties:
    town: { weights: { water: 50, fee: 50 }, values: { water: { little: 0, much: 1 }, fee: { low: 0.25, high: 0.75 } } }
    mill: { weights: { water: 50, fee: 50 }, values: { water: { little: 1, much: 0 }, fee: { low: 1, high: 0 } } }
`.replace('water: [little, much]', 'water: { values: [little, much] }'),
  ).case!.talks!;
  const { weights } = elicited(talks, 'party: town\nswings: { water: 100, fee: 100 }');
  expect(weights.swings!.swings).toEqual([0.5, 0.5]);
  expect(weights.swings!.inCase[0]).toBeCloseTo(1 / 3, 12);
  expect(weights.swings!.inCase[1]).toBeCloseTo(2 / 3, 12);
  // As the case weighs them, the swing over the fee counts half that over water.
  expect(weights.now!.swings[0]).toBeCloseTo(2 / 3, 12);
});

test('comparisons bound the weights; a swing outside them is told', () => {
  // Winter instead of none (0.4 of the swing over water) makes up for all of the price: 0.4 w > p.
  const found = elicited(
    river,
    'party: up\nswings: { water: 50, price: 100, court: 50 }\ncomparisons: [{ rather: { water: none, price: 0 }, than: { water: winter, price: 4 } }]',
  );
  const { comparisons } = found;
  if (comparisons === undefined || !('found' in comparisons) || comparisons.found.form !== 'consistent')
    throw new Error('clash');
  const [water, price] = comparisons.found.weights;
  // With the importance of the case, water > price > court.
  expect(price!.most).toBeCloseTo(0.4 / 1.4, 9);
  expect(water!.most).toBeCloseTo(1, 9);
  expect(found.outside.swings).toContain(1);
  expect(found.outside.ranking).toEqual([]);
});

test('answers that clash are named, and what would mend them', () => {
  const { comparisons, weights } = elicited(
    river,
    `party: up
comparisons:
  - { rather: { court: dropped }, than: { court: goes-on } }
  - { rather: { water: none, price: 0 }, than: { water: all, price: 4 } }
  - { rather: { water: all, price: 4 }, than: { water: none, price: 0 } }`,
  );
  expect(comparisons).toMatchObject({ found: { form: 'contradictory', mends: [2] } });
  expect(weights.comparisons).toBeUndefined();
});

test('where only an order is known, comparisons say what values are worth, too', () => {
  const { asked, comparisons } = elicited(
    ordered,
    'party: up\ncomparisons: [{ equal: [{ water: winter, price: 4 }, { water: none, price: 1 }] }]',
  );
  // The ends, the middle, and what an answer speaks of.
  expect(asked[1]!.amounts).toEqual([0, 1, 2, 4]);
  expect(comparisons).toMatchObject({ found: { form: 'consistent' } });
});

test('what is all the same to a party is not asked, and a comparison on it is a fault', () => {
  const silent = parseCase(
    riverTalks
      .replace('court: { goes-on: 100, dropped: 0 }', 'court: { goes-on: 0, dropped: 0 }')
      .replace(
        'order: { water: all > winter > none, price: less, court: goes-on > dropped }',
        'order: { water: all > winter > none }',
      ),
  ).case!.talks!;
  expect(elicited(silent, 'party: down\nranking: water > price').notAsked).toEqual([2]);
  const { comparisons } = elicited(
    silent,
    'party: down\ncomparisons: [{ rather: { court: dropped }, than: { court: goes-on } }]',
  );
  expect(comparisons).toEqual({ faults: [{ code: 'values/missing', at: ['comparisons', 0], amount: 2 }] });
});

test('faults speak of places in the file of answers', () => {
  expect(elicited(river, 'party: up\nranking: water > water')).toMatchObject({
    ranking: {
      faults: [
        { code: 'ranking/issue-twice', at: ['ranking', 1, 0], amount: 0 },
        { code: 'ranking/issue-missing', amount: 1 },
        { code: 'ranking/issue-missing', amount: 2 },
      ],
    },
  });
  expect(elicited(river, 'party: up\nswings: { water: 100, price: -5 }').swings).toMatchObject({
    faults: [
      { code: 'swings/negative', at: ['swings', 'price'] },
      { code: 'swings/missing', at: ['swings', 'court'] },
    ],
  });
  expect(elicited(river, 'points: { up: { lock: 60 }, down: { lock: 100 } }').division).toMatchObject({
    faults: [{ code: 'points/not-100', at: ['points', 'up'], amount: 60 }],
  });
  expect(
    elicited(river, 'limits: { up: { wants: more, reservation: 3, target: 2 }, down: { wants: less, reservation: 4 } }')
      .zone,
  ).toMatchObject({ faults: [{ code: 'zone/target-past-reservation', at: ['limits', 'up', 'target'] }] });
  expect(
    elicited(
      river,
      'party: up\nswaps: { alternatives: { a: { water: all }, b: { water: none } }, steps: [{ drop: water }] }',
    ).swaps,
  ).toMatchObject({ faults: [{ code: 'step/not-tied', at: ['swaps', 'steps', 0, 'issue'] }] });
});

test('a stated limit is held against the best alternative; else that of the talks, in the same points', () => {
  const own = elicited(
    river,
    'party: up\nalternatives: [{ does: waits, worth: 45, cost: 5 }, { does: sues, worth: 20 }]',
  );
  expect(own.alternatives).toMatchObject({ stated: 'talks', found: { best: [0], net: [40, 20], stated: 'same' } });
  const below = elicited(river, 'party: up\nalternatives: [{ does: waits, worth: 0.5 }]');
  expect(below.alternatives).toMatchObject({ stated: 'talks', found: { stated: 'below' } });
  const said = elicited(river, 'party: up\nreservation: 60\nalternatives: [{ does: waits, worth: 45 }]');
  expect(said.alternatives).toMatchObject({ stated: 'answers', found: { stated: 'above', by: 15 } });
  const order = elicited(ordered, 'party: up\nalternatives: [{ does: waits, worth: 45 }]');
  expect(order.alternatives).toMatchObject({ stated: undefined, found: { stated: 'not-stated' } });
});

test('states that would befall it are held against its limit, none is chosen, and what is not known is no number', () => {
  const state = (number: number, utility: number | undefined): BreakdownState => ({
    ...{ state: number - 1, number, under: ['seq'], reach: undefined, reached: undefined, entry: 0, where: undefined },
    ...{ why: undefined, isMixed: false, utilities: [utility, 0.5] },
  });
  const answers = answersTo(river, 'party: up\nalternatives: [{ does: waits, worth: 45 }]');
  const states = [state(3, 0.9), state(5, undefined), state(8, 0.15), state(9, 0.4)];
  const { befalls } = finish(elicitation(river, answers, { states }));
  // Its reservation value is 40 of 100: it says that it would walk away from less, and less is what it may get.
  expect(befalls!.found.range).toEqual({ least: 15, most: 90 });
  expect(befalls!.found.checks).toEqual(['below', undefined, 'above', 'same']);
  expect(befalls!.found.unknown).toEqual([1]);
  expect(finish(elicitation(river, answers)).befalls).toBeUndefined();
});

test('before anything is answered there is a first question, and it is open', () => {
  for (const terms of [river, ordered]) {
    const { comparisons, asked } = finish(firstQuestions(terms, 0));
    expect(asked.map(({ issue }) => issue.id)).toEqual(['water', 'price', 'court']);
    if (!('found' in comparisons) || comparisons.found.form !== 'consistent') throw new Error('no question');
    const { now, after } = comparisons.found.next!;
    expect(Math.min(after.a, after.b)).toBeLessThan(now);
    expect(Math.max(after.a, after.b)).toBeLessThanOrEqual(now);
  }
});
