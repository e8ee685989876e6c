import { expect, test } from 'vitest';
import { caseFrom } from '../../../test/library-case.ts';
import { processorTime } from '../../../test/processor-time.ts';
import { talksAssumptions } from './talks-assumptions.ts';

const checked = caseFrom(`demarche: 1
title: Two neighbors
parties: { up: { name: Upstream }, down: { name: Downstream } }
statements:
  winter: { kind: claim, voice: up, says: Winter is worth little., supports: [{ what: talks.parties.up.values.water.winter, basis: stated }] }
  weights: { kind: claim, says: Water first., supports: [{ what: talks.parties.up.weights, basis: inferred }], qualifies: [{ what: talks.parties.up.weights.price, basis: analyst }] }
  guess: { kind: assessment, says: I think so., supports: [{ what: talks.parties.up.reservation, basis: analyst }] }
  order: { kind: claim, says: All rather than none., supports: [{ what: talks.parties.down.order.water, basis: stated }], contradicts: [{ what: talks.parties.down.redLines.gift, basis: stated }] }
  party: { kind: fact, says: They talk., supports: [{ what: talks.parties.up, basis: stated }] }
  slow: { kind: claim, says: They come down late., supports: [{ what: talks.parties.up.tactic, basis: stated }] }
  later: { kind: claim, says: More later., supports: [{ what: talks.meetings.spring.parties.up.weights.price, basis: stated }] }
talks:
  issues:
    water: { ordered: [none, winter, all] }
    price: { integer: [0, 4] }
    seat: { values: [here, there] }
  parties:
    up:
      weights: { water: 60, price: 40, seat: 0 }
      values: { water: { none: 100, winter: 60, all: 0 }, price: { 0: 0, 4: 100 } }
      reservation: 40
      discount: 0.9
      tactic: boulware
    down:
      order: { water: more, price: less }
      redLines: [{ id: gift, never: { water: none } }]
      reservation: { water: winter }
  meetings:
    spring: { parties: { up: { weights: { water: 50, price: 50 } } } }
`);

test('each number is supported by the ledger, or it is an assumption', () => {
  const { all, numbers, words, parties } = talksAssumptions(checked);
  const basisOf = (path: string) => all.find((one) => one.path === `talks.parties.${path}`);
  expect(basisOf('up.values.water.winter')).toMatchObject({
    basis: 'stated',
    asPartOfWhole: false,
    statements: ['winter'],
  });
  expect(basisOf('up.weights.price')).toMatchObject({
    basis: 'inferred',
    asPartOfWhole: true,
    qualifiedBy: ['weights'],
  });
  expect(basisOf('up.values.water.none')).toMatchObject({ basis: undefined, statements: [] });
  expect(basisOf('up.reservation')).toMatchObject({ basis: 'analyst' });
  // Three weights, three worths of water, a curve of price, a reservation, a discount, the beta of a tactic.
  expect(numbers).toEqual({ all: 10, supported: 4, assumed: 6 });
  expect(basisOf('up.tactic')).toMatchObject({ kind: 'word', basis: 'stated' });
  expect(basisOf('up.tactic.beta')).toMatchObject({ kind: 'number', basis: undefined });
  expect(words).toEqual({ all: 5, supported: 2, assumed: 3 });
  expect(basisOf('down.redLines.gift')).toMatchObject({ kind: 'word', basis: undefined, contradictedBy: ['order'] });
  expect(parties.map(({ party, numbers: of }) => [party, of.all])).toEqual([
    ['up', 10],
    ['down', 0],
  ]);
});

test('a meeting has what was said for it, and what was said for those before', () => {
  const { all } = talksAssumptions(checked, 'spring');
  expect(all.find(({ path }) => path.endsWith('up.weights.price'))).toMatchObject({
    path: 'talks.meetings.spring.parties.up.weights.price',
    basis: 'stated',
    statements: ['later'],
  });
  expect(all.find(({ path }) => path.endsWith('values.water.winter'))).toMatchObject({ statements: ['winter'] });
  expect(() => talksAssumptions(checked, 'autumn')).toThrow(RangeError);
});

test('links are listed once each, in the order of the ledger, whichever meeting they were made for', () => {
  const linked = (id: string, ...paths: string[]) => ({
    ...checked.statements[0]!,
    id,
    supports: [],
    contradicts: paths.map((what) => ({ what, basis: 'stated' as const })),
    qualifies: [],
  });
  const [old, spring] = ['talks', 'talks.meetings.spring'].map((root) => `${root}.parties.up.weights.price`);
  const statements = [
    linked('a', old!),
    linked('b', spring!, old!),
    linked('c', 'talks.parties.up'),
    linked('d', spring!),
  ];
  const { all } = talksAssumptions({ ...checked, statements }, 'spring');
  const of = (path: string) => all.find((one) => one.path.endsWith(path));
  expect(of('up.weights.price')!.contradictedBy).toEqual(['a', 'b', 'd']);
  expect(of('up.weights.water')!.contradictedBy).toEqual([]);
});

test('a long ledger and many numbers are read in no time to speak of', () => {
  const [water, ...rest] = checked.talks!.issues;
  if (water?.kind !== 'named') throw new Error('The first issue has named values.');
  const values = Array.from({ length: 10_000 }, (_, at) => ({ id: `v${at}`, name: `v${at}` }));
  const statement = checked.statements[0]!;
  const statements = Array.from({ length: 30_000 }, (_, at) => {
    const links = [{ what: `talks.parties.up.values.water.v${at % 100}`, basis: 'stated' as const }];
    return { ...statement, id: `s${at}`, supports: links, qualifies: links };
  });
  const talks = { ...checked.talks!, issues: [{ ...water, values }, ...rest] };
  const start = processorTime();
  const { all } = talksAssumptions({ ...checked, statements, talks });
  expect(processorTime() - start).toBeLessThan(3_000);
  expect(all.find(({ path }) => path.endsWith('water.v99'))!.qualifiedBy).toHaveLength(300);
});
