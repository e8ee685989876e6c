import { describe, expect, test } from 'vitest';
import { broken, problemsOf, says } from '../../../test/broken-case.ts';
import { processorTime } from '../../../test/processor-time.ts';
import { parseCase } from '../parse.ts';

const talks = `demarche: 1
title: A river is bargained over
parties:
  up: { name: Upstream }
  down: { name: Downstream }
  press: { name: The press, modeled: false, why: it only reports }
statements:
  late: { kind: claim, says: Not before winter., supports: [{ what: talks.issues.water.winter, basis: stated }] }
conflict:
  options: { up: { dam: builds a dam }, down: { sue: goes to court } }
talks:
  deadline: { rounds: 20, date: 2021-12-31 }
  issues:
    water: { name: Water let through, ordered: [none, winter, all], group: river }
    price: { integer: [0, 4], unit: million }
    years: { real: [1, 30] }
    seat: { values: { up-town: Uptown, down-town: Downtown } }
  parties:
    up:
      weights: { water: 60, price: 20, years: 10, seat: 10 }
      values:
        water: { none: 100, winter: 60, all: 0 }
        price: { 0: 0, 4: 100 }
        years: { peak: 10 }
        seat: { up-town: 100, down-town: 0 }
      together: [{ adds: -20, when: { water: all, price: [0, 1] } }]
      order: { water: less, price: more, seat: up-town > down-town }
      importance: water > price > years = seat
      redLines: [{ id: gift, never: { water: all, price: [0, 1] }, why: no gifts }]
      reservation: 40
      discount: 0.9
      tactic: boulware
      believes: { down: { weights: { water: 0, price: 1, years: 0, seat: 0 }, values: { price: { 0: 1, 4: 0 } } } }
    down:
      order: { water: all > winter > none, price: less }
      reservation: { water: none, price: 0 }
  breakdown:
    states:
      - { where: up.dam, worth: { up: 55 }, why: the dam stays }
      - { worth: { up: 20 } }
  meetings:
    spring:
      name: The spring meeting
      by: down
      why: all now includes the floods
      issues: { water: { ordered: [none, winter, most, all] } }
      parties:
        up: { values: { water: { none: 100, winter: 70, most: 20, all: 0 } } }
        down: { order: { water: more } }
`;

test('talks are read as they are meant', () => {
  const { case: checked, problems } = parseCase(talks);
  expect(problems).toEqual([]);
  const read = checked!.talks!;
  expect(read.issues.map(({ id, name, kind, group }) => [id, name, kind, group])).toEqual([
    ['water', 'Water let through', 'named', 'river'],
    ['price', 'price', 'integer', undefined],
    ['years', 'years', 'real', undefined],
    ['seat', 'seat', 'named', undefined],
  ]);
  const [up, down] = read.parties;
  expect(up!.utility).toEqual({
    weights: [60, 20, 10, 10],
    values: [
      { form: 'table', worth: [1, 0.6, 0] },
      { form: 'table', worth: [0, 0.25, 0.5, 0.75, 1] },
      { form: 'triangular', low: 1, top: 10, high: 30 },
      { form: 'table', worth: [1, 0] },
    ],
    bias: 0,
    extra: {
      aggregate: 'sum',
      weight: 1,
      terms: [
        {
          adds: -20,
          when: [
            { issue: 0, from: 2, to: 2 },
            { issue: 1, from: 0, to: 1 },
          ],
          unless: [],
        },
      ],
      parts: [],
    },
    scale: 100,
    cap: undefined,
  });
  expect(up!.order).toEqual({
    values: [
      { form: 'ranked', ranks: [[0], [1], [2]] },
      { form: 'monotone', better: 'more' },
      undefined,
      { form: 'ranked', ranks: [[0], [1]] },
    ],
    issues: [[0], [1], [2, 3]],
    redLines: [
      {
        id: 'gift',
        why: 'no gifts',
        ranges: [
          { issue: 0, from: 2, to: 2 },
          { issue: 1, from: 0, to: 1 },
        ],
      },
    ],
  });
  expect(up!.reservation).toEqual({ form: 'utility', utility: 0.4 });
  expect(up!.beliefs).toMatchObject([{ about: 'down', utility: { weights: [0, 1, 0, 0], scale: 1 } }]);
  expect(down!.utility).toBeUndefined();
  expect(down!.reservation).toEqual({ form: 'package', values: [0, 0, undefined, undefined] });
  expect(read.breakdown!.worth.map(({ text, utilities }) => [text, utilities])).toEqual([
    ['up.dam', [0.55, undefined]],
    ['', [0.2, undefined]],
  ]);
});

test('a tactic that goes by beliefs needs one of everybody else who talks, in every meeting', () => {
  const believing = talks.replace('tactic: boulware', 'tactic: { offers: boulware, model: believed }');
  const { case: checked, problems } = parseCase(believing);
  expect(problems).toEqual([]);
  expect(checked!.talks!.parties[0]!.tactic!.model).toEqual({ form: 'believed' });
  const [told] = parseCase(believing.replace(/ {6}believes: .*\n/, '')).problems;
  expect(told).toMatchObject({
    code: 'talks/nothing-believed',
    place: { line: talks.split('\n').findIndex((line) => line.includes('tactic: boulware')) + 1 },
    says: '"up" is to go by what it believes, and nothing is said of what it takes "down" to want.',
  });
  expect(told!.hint).toContain('believes: { down:');
  const later = believing.replace(
    'all: 0 } } }\n        down:',
    'all: 0 } }, believes: { down: null } }\n        down:',
  );
  expect(later).not.toBe(believing);
  expect(parseCase(later).problems.map(({ code }) => code)).toEqual(['talks/nothing-believed']);
});

test('a meeting changes what it says and leaves the rest', () => {
  const { talks: read } = parseCase(talks).case!;
  const [spring] = read!.meetings;
  expect(spring).toMatchObject({ id: 'spring', name: 'The spring meeting', by: 'down' });
  const water = spring!.talks.issues[0]!;
  expect(water.kind === 'named' && water.values.map(({ id }) => id)).toEqual(['none', 'winter', 'most', 'all']);
  expect(water).toMatchObject({ name: 'Water let through', group: 'river' });
  const [up, down] = spring!.talks.parties;
  expect(up!.utility!.values[0]).toEqual({ form: 'table', worth: [1, 0.7, 0.2, 0] });
  expect(up!.utility!.values[1]).toEqual(read!.parties[0]!.utility!.values[1]);
  expect(up!.utility!.extra!.terms[0]!.when[0]).toEqual({ issue: 0, from: 3, to: 3 });
  expect(down!.order.values[0]).toEqual({ form: 'ranked', ranks: [[3], [2], [1], [0]] });
  expect(spring!.talks.deadline.rounds).toBe(20);
});

test('what a meeting takes off the table counts for nothing', () => {
  const without = broken(
    talks,
    /issues: \{ water: \{ ordered: \[none, winter, most, all\] \} \}[\s\S]*$/,
    'issues: { water: null }\n      parties: { up: { weights: { price: 60, years: 20, seat: 20 } } }\n',
  );
  const { case: checked, problems } = parseCase(without);
  expect(problems).toEqual([]);
  const [up] = checked!.talks!.meetings[0]!.talks.parties;
  expect(up!.utility).toMatchObject({ weights: [60, 20, 20], scale: 100, extra: undefined });
  expect(up!.order).toMatchObject({ issues: [[0], [1, 2]], redLines: [] });
});

describe('what cannot stand', () => {
  test.each([
    ['no issue at all', /issues:\n {4}water[\s\S]*seat: \{ values.*\n/, 'issues: {}\n', 'talks/no-issues'],
    ['a slip in a name', '      weights: { water', '      weights: { watre', 'talks/unknown-issue'],
    ['an issue that names no values', 'price: { integer: [0, 4], unit: million }', 'price: {}', 'talks/issue-form'],
    ['two kinds at once', 'integer: [0, 4], unit: million', 'integer: [0, 4], real: [0, 4]', 'talks/issue-form'],
    ['steps of named values', 'group: river }', 'step: 1 }', 'talks/issue-form'],
    ['bounds the wrong way round', '[0, 4]', '[4, 0]', 'talks/bounds'],
    ['one bound', '[0, 4]', '[4]', 'talks/bounds'],
    ['halves among whole numbers', '[0, 4]', '[0, 4.5]', 'talks/bounds'],
    ['a step of nothing', 'real: [1, 30] }', 'real: [1, 30], step: 0 }', 'talks/step'],
    ['values beyond counting', '[0, 4]', '[0, 1000000]', 'talks/too-many-values'],
    ['steps beyond counting', 'real: [1, 30] }', 'real: [1, 30], step: 0.0001 }', 'talks/too-many-values'],
    ['a value twice', '[none, winter, all]', '[none, winter, none]', 'talks/repeated-value'],
    ['two values of one name', 'Downtown', 'uptown', 'talks/same-name'],
    ['a weight below nothing', 'water: 60,', 'water: -60,', 'talks/weight-negative'],
    ['a weight left out', 'water: 60, price: 20, years: 10,', 'water: 60, price: 20,', 'talks/weight-missing'],
    ['weights that add up to nearly 100', 'water: 60,', 'water: 65,', 'talks/weights-sum'],
    [
      'no weight at all',
      '{ water: 60, price: 20, years: 10, seat: 10 }',
      '{ water: 0, price: 0, years: 0, seat: 0 }',
      'talks/no-weight',
    ],
    ['a value without a worth', 'winter: 60, all: 0 }', 'winter: 60 }', 'talks/worth-missing'],
    ['an issue without worths', '        seat: { up-town: 100, down-town: 0 }\n', '', 'talks/worth-missing'],
    ['amounts left out', 'price: { 0: 0, 4: 100 }', 'price: { 1: 0, 4: 100 }', 'talks/worth-missing'],
    ['a worth out of all bounds', 'none: 100', 'none: 1000', 'talks/worth-range'],
    ['a worth below nothing', 'none: 100', 'none: -3', 'talks/worth-range'],
    ['two scales in one party', 'seat: { up-town: 100,', 'seat: { up-town: 1,', 'talks/mixed-points'],
    ['a bend between any numbers', 'years: { peak: 10 }', 'years: { 1: 0, 10: 80, 30: 100 }', 'talks/worth-bent'],
    ['a peak out of reach', 'years: { peak: 10 }', 'years: { peak: 40 }', 'talks/worth-bent'],
    ['an amount that is none', 'price: { 0: 0,', 'price: { low: 0,', 'talks/amount'],
    ['an unknown value', 'winter: 60', 'wintr: 60', 'talks/unknown-value'],
    ['values that are no neighbors', 'never: { water: all,', 'never: { water: [none, all],', 'talks/not-neighbors'],
    ['nor when one is named twice', 'never: { water: all,', 'never: { water: [none, all, all],', 'talks/not-neighbors'],
    ['an order that leaves one out', 'all > winter > none', 'all > none', 'talks/order-missing'],
    ['an order the wrong way round', 'all > winter > none', 'none < winter < all', 'talks/order-form'],
    ['more of what has no order', 'seat: up-town > down-town }', 'seat: more }', 'talks/order-form'],
    ['an order of amounts', 'price: less }', 'price: 0 > 4 }', 'talks/order-form'],
    ['an order against the numbers', 'water: less, price', 'water: more, price', 'talks/order-against-numbers'],
    ['a tie against the numbers', 'up-town > down-town', 'up-town = down-town', 'talks/order-against-numbers'],
    ['importance against the weights', 'years = seat', 'years > seat', 'talks/order-against-numbers'],
    ['a reservation above the best', 'reservation: 40', 'reservation: 101', 'talks/reservation-above-best'],
    [
      'a reservation in nothing',
      'reservation: { water: none, price: 0 }',
      'reservation: 20',
      'talks/reservation-without-numbers',
    ],
    ['an amount out of bounds', 'water: none, price: 0 }\n', 'water: none, price: 9 }\n', 'talks/amount'],
    ['a discount that leaves nothing', 'discount: 0.9', 'discount: 0', 'talks/discount'],
    [
      'a tactic with an impossible number',
      'tactic: boulware',
      'tactic: { offers: { time: polynomial, beta: -1 } }',
      'talks/tactic-number',
    ],
    ['one who believes of itself', 'believes: { down:', 'believes: { up:', 'talks/unknown-party'],
    ['a stranger', 'by: down', 'by: dwon', 'talks/unknown-party'],
    ['a party that is not modeled', '    down:\n      order', '    press:\n      order', 'party/not-modeled'],
    ['a party nobody knows', '    down:\n      order', '    dawn:\n      order', 'party/unknown'],
    ['one who talks alone', / {4}down:\n {6}order.*\n.*\n/, '', 'talks/too-few-parties'],
    ['an entry that hides those behind it', 'where: up.dam, worth', 'worth', 'talks/unreachable'],
    ['a condition on nothing', 'where: up.dam', 'where: up.damn', 'option/unknown'],
    [
      'a removal of nothing',
      'up: { values: { water: {',
      'up: { weights: { ice: null }, values: { water: {',
      'talks/removes-nothing',
    ],
    ['evidence for nothing', 'talks.issues.water.winter', 'talks.issues.water.wintr', 'evidence/unknown-path'],
    [
      'two red lines of one name',
      'redLines: [{ id: gift,',
      'redLines: [{ id: gift, never: { water: all } }, { id: gift,',
      'talks/duplicate-id',
    ],
    [
      'a combination of two kinds',
      '[{ adds: -20, when: { water: all, price: [0, 1] } }]',
      '[{ sum: [{ adds: 1 }], most: [{ adds: 1 }] }]',
      'talks/together-form',
    ],
    ['points of nothing', '      reservation: 40', '      points: 0\n      reservation: 40', 'talks/points'],
  ] as [string, string | RegExp, string, string][])('%s', (_, from, to, code) => {
    const found = problemsOf(broken(talks, from, to));
    expect(found.map((problem) => problem.split(' ')[0])).toContain(code);
    expect(found.every((problem) => !problem.includes('undefined'))).toBe(true);
  });

  test('not a number is no weight', () => {
    expect(problemsOf(broken(talks, 'water: 60,', 'water: .nan,'))).toEqual(['case/wrong-kind 20:25']);
  });

  test('breakdown needs a conflict', () => {
    const alone = broken(broken(talks, /conflict:\n.*\n/, ''), /statements:\n.*\n/, '');
    expect(problemsOf(alone)).toEqual(['talks/no-conflict 33:3']);
  });

  test('all faults are told at once, each in its place, and the nearest name with it', () => {
    const many = [
      ['ordered: [none, winter, all]', 'orderd: [none, winter, all]'],
      ['reservation: { water: none, price: 0 }', 'reservation: { water: none, pricce: 0 }'],
      ['discount: 0.9', 'discount: 2'],
    ] as const;
    const text = many.reduce((all, [from, to]) => broken(all, from, to), talks);
    expect(problemsOf(text)).toEqual(['case/unknown-key 14:39', 'talks/discount 31:17', 'talks/unknown-issue 36:35']);
    expect(says(text, 'talks/unknown-issue')).toMatch(/Did you mean "price"/);
  });

  test('a fault that a meeting takes over is told once, and one that it causes says so', () => {
    expect(problemsOf(broken(talks, 'discount: 0.9', 'discount: 3'))).toEqual(['talks/discount 31:17']);
    const widened = broken(
      talks,
      '        up: { values: { water: { none: 100, winter: 70, most: 20, all: 0 } } }\n',
      '',
    );
    expect(problemsOf(widened)).toEqual(['talks/worth-missing 22:9']);
    expect(says(widened, 'talks/worth-missing')).toMatch(/^At the meeting "spring": /);
  });

  test('ten thousand values and a hundred meetings are read in no time to speak of, and more are refused', () => {
    const ids = Array.from({ length: 10_000 }, (_, n) => `v${n}`);
    const worths = ids.map((id, n) => `${id}: ${n / 1e4}`).join(', ');
    const head = 'demarche: 1\ntitle: Much\nparties: { a: { name: A }, b: { name: B } }\ntalks:\n';
    const parties = `  parties: { a: { values: { x: { ${worths} } }, order: { x: ${ids.join(' = ')} } }, b: {} }\n`;
    const start = processorTime();
    expect(problemsOf(`${head}  issues: { x: { values: [${ids.join(', ')}] } }\n${parties}`)).toHaveLength(1);
    expect(problemsOf(`${head}  issues: { x: { values: [${ids.join(', ')}, w] } }\n${parties}`)[0]).toMatch(
      'too-many-values',
    );
    const meetings = (count: number) =>
      `${head}  issues: { x: { integer: [0, 9999] } }\n  parties: { a: { values: { x: { 0: 0, 9999: 1 } } }, b: {} }\n  meetings: { ${ids
        .slice(0, count)
        .map((id) => `${id}: {}`)
        .join(', ')} }`;
    expect(problemsOf(meetings(100))).toEqual([]);
    expect(problemsOf(meetings(9000))[0]).toMatch('talks/too-many-meetings');
    expect(processorTime() - start).toBeLessThan(20_000);
  });

  test('a meeting after talks with many values is read in no time to speak of', () => {
    const ids = Array.from({ length: 10_000 }, (_, n) => `v${n}`).join(', ');
    const issues = Array.from({ length: 8 }, (_, n) => `x${n}: { values: [${ids}] }`).join(', ');
    const text = `demarche: 1\ntitle: Much\nparties: { a: { name: A }, b: { name: B } }\ntalks:\n  issues: { ${issues} }\n  parties: { a: {}, b: {} }\n  meetings: { m: {} }\n`;
    const start = processorTime();
    expect(problemsOf(text)).toEqual([]);
    expect(processorTime() - start).toBeLessThan(6_000);
  });

  test('too many issues, parties', () => {
    const names = (count: number, of: string) => Array.from({ length: count }, (_, n) => `${of}${n}`);
    const parties = names(21, 'p');
    const issues = names(101, 'i');
    const text = [
      'demarche: 1',
      'title: Many',
      `parties: { ${parties.map((id) => `${id}: { name: ${id} }`).join(', ')} }`,
      'talks:',
      `  issues: { ${issues.map((id) => `${id}: { values: [a, b] }`).join(', ')} }`,
      `  parties: { ${parties.map((id) => `${id}: {}`).join(', ')} }`,
    ].join('\n');
    expect(problemsOf(text)).toEqual(['talks/too-many-issues 5:3', 'talks/too-many-parties 6:3']);
  });
});

test('a case may hold talks alone', () => {
  const alone = broken(
    broken(broken(talks, /conflict:\n.*\n/, ''), /statements:\n.*\n/, ''),
    / {2}breakdown:\n(.*\n){3}/,
    '',
  );
  const { case: checked, problems } = parseCase(alone);
  expect(problems).toEqual([]);
  expect(checked).toMatchObject({ conflict: undefined, talks: { breakdown: undefined } });
});
