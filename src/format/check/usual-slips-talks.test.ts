import { expect, test } from 'vitest';
import { broken, says } from '../../../test/broken-case.ts';
import { parseCase } from '../parse.ts';

const talks = `demarche: 1
title: A river
parties: { up: { name: Upstream }, down: { name: Downstream } }
talks:
  deadline: { rounds: 20 }
  issues:
    water: { ordered: [none, some, all] }
    price: { integer: [0, 4] }
  parties:
    up:
      weights: { water: 60, price: 40 }
      values: { water: { none: 100, some: 50, all: 0 }, price: { 0: 0, 4: 100 } }
      order: { water: none > some > all }
      importance: water > price
      redLines: [{ never: { water: all, price: 0 } }]
      together: [{ adds: -2, when: { water: all } }]
    down: {}
`;

test.each([
  ['a number of rounds', '{ rounds: 20 }', '20', '{ rounds: 20 }'],
  ['a day', '{ rounds: 20 }', '2021-12-31', '{ date: 2021-12-31 }'],
  ['a list of values', '{ ordered: [none, some, all] }', '[none, some, all]', '{ values: [none, some, all] }'],
  ['two bounds', '{ integer: [0, 4] }', '[0, 4]', '{ integer: [0, 4] }'],
  ['two bounds with a fraction', '{ integer: [0, 4] }', '[0, 4.5]', '{ real: [0, 4.5] }'],
  ['values with commas', '[none, some, all]', '"none, some, all"', '[none, some, all]'],
  ['a list in the place of an order', 'water: none > some > all', 'water: [none, [some, all]]', 'none > some = all'],
  ['a list of issues by importance', 'importance: water > price', 'importance: [water, price]', 'water > price'],
  ['a percentage', 'water: 60', 'water: 60%', '60'],
  ['a number in quotes', 'water: 60', 'water: "60"', '60'],
  ['one red line', '[{ never: { water: all, price: 0 } }]', '{ never: { water: all } }', '[{ never: { water: all } }]'],
  [
    'a red line without its word',
    '[{ never: { water: all, price: 0 } }]',
    '{ water: [some, all] }',
    '[{ never: { water: [some, all] } }]',
  ],
  [
    'one combination',
    '[{ adds: -2, when: { water: all } }]',
    '{ adds: -2, when: { water: all } }',
    '[{ adds: -2, when: { water: all } }]',
  ],
  ['a list of parties', /parties:\n {4}up:[\s\S]*/, 'parties: [up, down]\n', '{ up: {}, down: {} }'],
] as [string, string | RegExp, string, string][])('%s is written as it should be', (_, from, to, instead) => {
  expect(parseCase(talks).problems).toEqual([]);
  const text = broken(talks, from, to);
  const { problems } = parseCase(text);
  expect(problems.map(({ hint }) => hint)).toContainEqual(expect.stringContaining(`Write it as ${instead}.`));
  expect(says(text, 'case/wrong-kind')).toContain(instead);
});
