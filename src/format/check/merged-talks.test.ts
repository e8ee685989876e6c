import { expect, test } from 'vitest';
import { parseCase } from '../parse.ts';

const head = `demarche: 1
title: A river
parties: { up: { name: Upstream }, down: { name: Downstream }, hills: { name: The hills } }
conflict: { options: { up: { dam: builds a dam }, down: { sue: goes to court } } }
talks:
  deadline: { rounds: 20, date: 2021-12-31 }
  issues:
    water: { name: Water, ordered: [none, some, all], group: river }
    price: { integer: [0, 4], unit: million }
  parties:
    up:
      weights: { water: 60, price: 40 }
      values: { water: { none: 100, some: 50, all: 0 }, price: { 0: 0, 4: 100 } }
      reservation: 20
    down:
      order: { water: more, price: less }
      importance: water > price
      redLines: [{ never: { water: none, price: [1, 4] } }]
      reservation: { water: some, price: 4 }
      believes: { up: { weights: { water: 1, price: 0 }, values: { water: { none: 1, some: 0.5, all: 0 } } } }
    hills: {}
  breakdown: { states: [{ worth: { up: 30 } }] }
  meetings:
`;

function read(meetings: string) {
  const { case: checked, problems } = parseCase(head + meetings);
  const terms = checked?.talks?.meetings.map(({ talks }) => talks);
  return { talks: checked?.talks, terms, told: problems.map(({ code, path, says }) => ({ code, path, says })) };
}

test('a meeting that changes nothing has the terms of the one before', () => {
  const { talks, terms, told } = read('    a: {}\n    b: { name: The second, why: nothing }\n');
  expect(told).toEqual([]);
  const { meetings: _, ...first } = talks!;
  expect(terms).toEqual([first, first]);
  expect(talks!.meetings.map(({ id, name }) => [id, name])).toEqual([
    ['a', 'a'],
    ['b', 'The second'],
  ]);
});

test('each meeting begins where the one before ended', () => {
  const { talks, terms, told } = read(`
    a: { deadline: { rounds: 5 }, issues: { price: { integer: [0, 8] } }, parties: { up: { values: { price: { 0: 0, 8: 100 } } } } }
    b: { parties: { up: { reservation: 40, weights: { water: 50, price: 50 } } } }
`);
  expect(told).toEqual([]);
  const [a, b] = terms!;
  expect(talks!.deadline).toEqual({ rounds: 20, date: '2021-12-31' });
  expect(a!.deadline).toEqual({ rounds: 5, date: '2021-12-31' });
  expect(a!.issues[1]).toEqual({
    id: 'price',
    name: 'price',
    kind: 'integer',
    low: 0,
    high: 8,
    unit: undefined,
    group: undefined,
  });
  expect(b!.issues).toEqual(a!.issues);
  expect(b!.parties[0]!.utility!.values).toEqual(a!.parties[0]!.utility!.values);
  expect([talks, a, b].map((one) => one!.parties[0]!.utility!.weights)).toEqual([
    [60, 40],
    [60, 40],
    [50, 50],
  ]);
  expect(b!.parties[0]!.reservation).toEqual({ form: 'utility', utility: 0.4 });
});

test('what is removed takes along what was said of it, and may come back', () => {
  const { terms, told } = read(`
    a: { issues: { price: null }, parties: { hills: null } }
    b: { issues: { price: { integer: [0, 4] } }, parties: { down: { order: { price: more } } } }
    c: { parties: { up: null, hills: {} } }
`);
  expect(told).toEqual([]);
  const [a, b, c] = terms!;
  expect(a!.issues.map(({ id }) => id)).toEqual(['water']);
  expect(a!.parties.map(({ id }) => id)).toEqual(['up', 'down']);
  expect(a!.parties[0]!.utility).toMatchObject({ weights: [60], scale: 60 });
  expect(a!.parties[1]).toMatchObject({ order: { issues: [[0]], redLines: [] }, reservation: { values: [1] } });
  expect(a!.breakdown!.worth[0]!.utilities).toEqual([0.3, undefined]);
  expect(b!.parties[0]!.utility).toMatchObject({ weights: [60, 40], scale: 100 });
  expect(b!.parties[1]!.order.values[1]).toEqual({ form: 'monotone', better: 'more' });
  expect(c!.parties.map(({ id, beliefs }) => [id, beliefs.length])).toEqual([
    ['down', 0],
    ['hills', 0],
  ]);
});

test('a new kind of values drives out the old, and the name and the heading stay', () => {
  const { terms, told } = read(`
    a:
      issues: { water: { real: [0, 9], step: 1 } }
      parties: { up: { values: { water: { 0: 100, 9: 0 } } }, down: { redLines: null, reservation: null, believes: null } }
`);
  expect(told).toEqual([]);
  expect(terms![0]!.issues[0]).toEqual({
    id: 'water',
    name: 'Water',
    group: 'river',
    kind: 'real',
    low: 0,
    high: 9,
    step: 1,
    unit: undefined,
  });
  expect(terms![0]!.parties[1]).toMatchObject({ order: { redLines: [] }, reservation: undefined, beliefs: [] });
});

test('faults are told where they were written, once, and with the meeting that causes them', () => {
  const { told } = read(`
    a: { issues: { water: { ordered: [none, some, most, all] } } }
    b: { parties: { up: { discount: 2 }, down: { importance: water > prise } } }
    c: { parties: { up: { values: { ice: null } }, down: null, hills: null } }
`);
  expect(told.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'talks/too-few-parties talks.parties',
    'talks/worth-missing talks.parties.up.values.water',
    'talks/worth-missing talks.parties.down.believes.up.values.water',
    'talks/discount talks.meetings.b.parties.up.discount',
    'talks/unknown-issue talks.meetings.b.parties.down.importance',
    'talks/removes-nothing talks.meetings.c.parties.up.values.ice',
  ]);
  expect(told[1]!.says).toMatch(/^At the meeting "a": /);
  expect(told[3]!.says).not.toMatch(/meeting/);
});
