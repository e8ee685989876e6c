import { expect, test } from 'vitest';
import { dinner } from '../../../test/talks-files.ts';
import { bargainOf, type Package, utilityOf } from '../../engine/bargaining/index.ts';
import { readGeniusWeb } from './index.ts';

const talks = () => readGeniusWeb({ profiles: dinner.web() }).talks!;

test('named values, whole numbers, and numbers in steps that need not hit the end', () => {
  const { issues } = talks();
  expect(issues.map(({ id, kind }) => [id, kind])).toEqual([
    ['food', 'named'],
    ['guests', 'integer'],
    ['price', 'real'],
  ]);
  expect(issues[1]).toMatchObject({ low: 10, high: 30 });
  expect(issues[2]).toMatchObject({ low: 0, high: 10.2, step: 0.5 });
  const bargain = bargainOf(talks());
  expect(bargain.issues.map(({ levels }) => levels.length)).toEqual([3, 21, 21]);
});

test('parties are called what their profiles say, where that tells them apart', () => {
  expect(talks().parties.map(({ name }) => name)).toEqual(['host', 'guest']);
  const profiles = dinner
    .web()
    .map(({ name, text }) => ({ name, text: text.replace(/"name": "(?:host|guest)"/, '"name": "party"') }));
  profiles[0]!.name = 'folder/one.json';
  expect(readGeniusWeb({ profiles }).talks!.parties.map(({ name }) => name)).toEqual(['one', 'guest']);
});

// By hand: 0.5, 0.3 and 0.2 times what the value is worth; numbers straight from end to end.
test.each<[Package, number, number]>([
  [[0, 0, 0], 0.5 + 0 + 0.2, 0.25 + 0 + 0],
  [[2, 20, 20], 0 + 0.3 + 0.2 * (1 - (0.8 * 10) / 10.2), 0.0625 + 0.3 + 2 / 10.2],
  [[1, 5, 2], 0.125 + 0.075 + 0.2 * (1 - 0.8 / 10.2), 0.5 + 0.075 + 0.2 / 10.2],
])('the utility of %j', (pack, host, guest) => {
  const bargain = bargainOf(talks());
  const [one, other] = bargain.parties.map((party) => utilityOf(party, pack, bargain));
  expect(one).toBeCloseTo(host, 12);
  expect(other).toBeCloseTo(guest, 12);
});

test('a reservation bid may leave issues open; its utility is that of what it names', () => {
  expect(talks().parties.map(({ reservation }) => reservation)).toEqual([
    undefined,
    { form: 'package', values: [2, undefined, 1.5] },
  ]);
  const [, guest] = bargainOf(talks()).parties;
  expect(guest!.reservation).toBeCloseTo(0.0625 + (0.2 * 1.5) / 10.2, 12);
});

test('nothing is discounted', () => {
  expect(talks().parties.map(({ discount }) => discount)).toEqual([1, 1]);
});

test('domains that name the same in another order are the same', () => {
  const [host, guest] = dinner.web();
  const turned = JSON.parse(guest.text);
  const { domain } = turned.LinearAdditiveUtilitySpace;
  domain.issuesValues = {
    Price: domain.issuesValues.Price,
    Food: { values: [...domain.issuesValues.Food.values].reverse() },
    Guests: domain.issuesValues.Guests,
  };
  expect(readGeniusWeb({ profiles: [host, { name: 'guest.json', text: JSON.stringify(turned) }] }).talks).toEqual(
    talks(),
  );
});
