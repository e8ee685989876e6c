import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCase } from '../../../format/index.ts';
import { finish } from '../../../model/index.ts';
import { groundOf } from '../ground.ts';
import { state, turnsOn } from './state.ts';

const row = (id: string, standing: 'holds' | 'fails' | 'open' | undefined, folded?: string) => ({
  id,
  folded,
  standings: standing === undefined ? [] : [standing],
});

test('the reason is first shown under the concept on which it turns whether the state holds', () => {
  expect(turnsOn([row('nash', 'fails'), row('gmr', 'fails'), row('seq', 'holds'), row('l2', 'holds')])).toBe('seq');
  expect(turnsOn([row('nash', 'holds'), row('seq', 'holds'), row('l3', 'fails')])).toBe('l3');
});

test('where it stands alike under all, under the first; what has no column or no meaning is passed over', () => {
  expect(turnsOn([row('nash', 'fails'), row('seq', 'fails')])).toBe('nash');
  expect(turnsOn([row('nash', undefined), row('gmr', 'holds', 'weak'), row('seq', 'fails')])).toBe('seq');
  expect(turnsOn([row('nash', undefined), row('gmr', 'holds', 'weak')])).toBe('gmr');
  expect(turnsOn([])).toBeUndefined();
});

test('of the shipped case, a state that holds only by foresight is explained by it', () => {
  const { case: read, draft } = parseCase(readFileSync('cases/vladivostok-2019/case.yaml', 'utf8'));
  const ground = groundOf(read!, draft!);
  for (const n of [8, 22, 28, 62, 68, 108]) {
    const { concepts, turnsOn: found } = finish(state(ground, { lens: {}, state: n }));
    const standing = (id: string) => concepts.find((one) => one.id === id)!.standings[0];
    const shown = concepts.filter(({ folded }) => folded === undefined).map(({ id }) => id);
    const before = shown[shown.indexOf(found!) - 1];
    if (before !== undefined) expect(standing(found!)).not.toBe(standing(before));
    else expect(new Set(shown.map(standing)).size).toBe(1);
  }
});
