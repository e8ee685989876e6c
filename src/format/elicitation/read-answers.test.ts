import { describe, expect, test } from 'vitest';
import { riverTalks } from '../../../test/river-talks.ts';
import { parseCase } from '../parse.ts';
import { readAnswers } from './read-answers.ts';

const talks = parseCase(riverTalks).case!.talks!;
const read = (text: string, party?: string) =>
  readAnswers(text, talks, { file: 'answers.yaml', ...(party && { party }) });
const codes = (text: string, party?: string) => read(text, party).problems.map(({ code }) => code);

test('names become places, ties stand together, and what is left out stays open', () => {
  const { answers, problems } = read(`
party: Upstream
ranking: water > price = court
swings: { water: 100, court: 20 }
comparisons:
  - { rather: { water: winter, price: 4 }, than: { water: none, price: 0 } }
  - equal: [{ court: dropped }, { court: goes-on }]
  - unsure: [{ price: 1 }, { price: 2 }]
`);
  expect(problems).toEqual([]);
  expect(answers).toMatchObject({ party: 0, ranking: [[0], [1, 2]], swings: [100, undefined, 20] });
  expect(answers!.comparisons).toEqual([
    { says: 'a', a: [1, 4, undefined], b: [0, 0, undefined] },
    { says: 'equal', a: [undefined, undefined, 1], b: [undefined, undefined, 0] },
    { says: 'unknown', a: [undefined, 1, undefined], b: [undefined, 2, undefined] },
  ]);
});

test('a ranking may be a list, in which a list is a tie', () => {
  expect(read('party: up\nranking: [court, [water, price]]').answers!.ranking).toEqual([[2], [0, 1]]);
});

test('swaps, items, alternatives and limits', () => {
  const { answers, problems } = read(`
party: down
swaps:
  alternatives: { stall: { water: none, price: 4 }, deal: { water: winter, price: 2 } }
  steps:
    - { swap: deal, change: { price: 4 }, against: { water: all } }
    - { drop: price }
    - { remove: stall }
items: [lock, ferry]
points: { up: { lock: 60, ferry: 40 }, down: { lock: 30, ferry: 70 } }
alternatives: [{ does: waits, worth: 45, cost: 5 }]
limits: { up: { wants: more, reservation: 2 }, down: { wants: less, reservation: 3, target: 1 } }
`);
  expect(problems).toEqual([]);
  expect(answers!.swaps).toEqual({
    issues: [0, 1],
    alternatives: [
      { id: 'stall', values: [0, 4, undefined] },
      { id: 'deal', values: [1, 2, undefined] },
    ],
    steps: [
      { do: 'swap', alternative: 1, change: { issue: 1, to: 4 }, against: { issue: 0, to: 2 } },
      { do: 'drop', issue: 1 },
      { do: 'remove', alternative: 0 },
    ],
  });
  expect(answers!.division).toEqual({
    items: [
      { id: 'lock', name: 'lock' },
      { id: 'ferry', name: 'ferry' },
    ],
    parties: ['up', 'down'],
    points: [
      [60, 40],
      [30, 70],
    ],
  });
  expect(answers!.alternatives).toEqual({
    wants: 'more',
    reservation: undefined,
    all: [{ does: 'waits', worth: 45, cost: 5 }],
  });
  expect(answers!.limits).toMatchObject([
    { party: 'up', reservation: 2 },
    { party: 'down', target: 1 },
  ]);
});

describe('what cannot be read is told with its place', () => {
  test.each([
    ['', 'answers/none'],
    ['# nothing yet', 'answers/none'],
    ['party: up', 'answers/none'],
    ['- party: up', 'answers/none'],
    ['up', 'answers/none'],
    ['ranking: [water, price, court]', 'answers/no-party'],
    ['party: upp\nranking: [water, price, court]', 'talks/unknown-party'],
    ['party: up\nranking: [watr]', 'talks/unknown-issue'],
    ['party: up\nranking: water > ', 'talks/unknown-issue'],
    ['party: up\nswings: { watr: 100 }', 'talks/unknown-issue'],
    ['party: up\nswings: { water: .nan }', 'case/wrong-kind'],
    ['party: up\nswings: { water: much }', 'case/wrong-kind'],
    ['party: up\nrankings: [water]', 'case/unknown-key'],
    ['party: up\ncomparisons: [{ rather: { water: al }, than: { water: none } }]', 'talks/unknown-value'],
    ['party: up\ncomparisons: [{ rather: { price: 9 }, than: { price: 0 } }]', 'talks/amount'],
    ['party: up\ncomparisons: [{ rather: { water: all }, than: { price: 0 } }]', 'answers/one-sided'],
    ['party: up\ncomparisons: [{ equal: [{ water: all }] }]', 'answers/two-packages'],
    ['party: up\nswaps: { alternatives: { a: { water: all }, b: { price: 0 } } }', 'answers/one-sided'],
    [
      'party: up\nswaps: { alternatives: { a: { water: all }, b: { water: none } }, steps: [{ remove: c }] }',
      'answers/unknown-alternative',
    ],
    [
      'party: up\nswaps: { alternatives: { a: { water: all } }, steps: [{ swap: a, change: {}, against: { water: none } }] }',
      'answers/one-change',
    ],
    ['items: [lock]', 'answers/no-points'],
    ['points: { up: { lock: 100 } }', 'answers/two-parties'],
    ['points: { up: { lock: 100 }, down: { ferry: 100 } }', 'answers/item-missing'],
    ['items: [lock]\npoints: { up: { lock: 100 }, down: { lok: 100 } }', 'answers/unknown-item'],
    ['limits: { up: { wants: more, reservation: 3 } }', 'answers/two-parties'],
    ['party: [', 'yaml/syntax'],
    ['party: &a [*a]', 'yaml/aliases'],
  ])('%j', (text, code) => {
    const { answers, problems } = read(text);
    expect(answers).toBeUndefined();
    expect(problems.map((problem) => problem.code)).toContain(code);
    for (const { file, place, says } of problems) {
      expect({ file, place: place !== undefined }).toEqual({ file: 'answers.yaml', place: true });
      expect(says).toMatch(/[.]$/);
    }
  });

  test('a party that is asked for must be the one that answered', () => {
    expect(codes('party: up\nranking: [water]', 'down')).toEqual(['answers/other-party']);
    expect(codes('ranking: [water]', 'down')).toEqual([]);
  });

  test('points of what others find: the place of a path', () => {
    const { placeOf } = read('party: up\nswings:\n  water: 100\n  price: -3\n');
    expect(placeOf(['swings', 'price'])).toEqual({ line: 4, column: 10 });
  });
});
