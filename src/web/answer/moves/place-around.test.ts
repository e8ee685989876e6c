import { expect, test } from 'vitest';
import { placeAround } from './place-around.ts';

test.each([1, 2, 7, 24, 60, 120, 180])('%i states stand around one, none too near another', (count) => {
  const center = Math.floor(count / 3);
  const { x, y } = placeAround(
    center,
    Array.from({ length: count }, (_, state) => state % 3),
  );
  expect([x[center], y[center]]).toEqual([0, 0]);
  for (let a = 0; a < count; a++) {
    for (let b = 0; b < a; b++) expect(Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!)).toBeGreaterThan(1);
  }
});

test('the states of one party stand side by side', () => {
  const groups = Array.from({ length: 61 }, (_, state) => (state * 7) % 3);
  const { x, y } = placeAround(0, groups);
  const turn = (state: number) => (Math.atan2(y[state]!, x[state]!) + 2.5 * Math.PI + 1e-9) % (2 * Math.PI);
  const round = [...groups.keys()].slice(1).sort((a, b) => turn(a) - turn(b));
  const changes = round.filter((state, place) => place > 0 && groups[state] !== groups[round[place - 1]!]);
  expect(changes).toHaveLength(2);
});
