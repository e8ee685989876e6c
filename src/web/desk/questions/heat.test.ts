import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyzeCase, compareVariants, strongestDissent } from '../../../analysis/index.ts';
import { parseCase } from '../../../format/index.ts';
import { finish, numberOf, sizeOf, statesOf } from '../../../model/index.ts';
import { groundOf } from '../ground.ts';
import { changeOf, heat } from './heat.ts';

const { case: checked, draft } = parseCase(readFileSync('cases/vladivostok-2019/case.yaml', 'utf8'));
const ground = groundOf(checked!, draft!);

test('each cell counts what holds in that variant by that concept', () => {
  const { rows, concepts, undefinedConcepts } = finish(heat(ground, { lens: {} }));
  expect(rows).toHaveLength(1 + checked!.variants.length);
  expect(undefinedConcepts).toEqual(['NM']);
  for (const { variant, cells, states } of [rows[0]!, rows[3]!, rows[16]!, rows.at(-1)!]) {
    const found = finish(analyzeCase(checked!, variant === undefined ? {} : { variant }));
    expect(states).toBe(found.conflict.states.count);
    for (const [place, { id }] of concepts.entries()) {
      const { equilibria, possible } = found.stability.concepts.find((one) => one.id === id)!;
      expect(cells[place]!.holds).toBe(sizeOf(equilibria!));
      const open = possible === undefined ? 0 : sizeOf(possible.equilibria) - sizeOf(equilibria!);
      expect(cells[place]!.open).toBe(open);
    }
  }
});

test('what is shared with the case holds in both', () => {
  const comparison = finish(compareVariants(checked!));
  const { rows, concepts } = finish(heat(ground, { lens: {} }));
  for (const [column, { cells }] of rows.entries()) {
    for (const [place, { id }] of concepts.entries()) {
      const at = comparison.concepts.indexOf(id);
      const both = comparison.outcomes.filter(
        ({ standings }) => standings[0]![at] === 'holds' && standings[column]![at] === 'holds',
      );
      expect(cells[place]!.kept).toBe(both.length);
    }
  }
  expect(rows[0]!.cells.every(({ kept, holds }) => kept === holds)).toBe(true);
});

test('the strongest dissent is that of the analysis', () => {
  const comparison = finish(compareVariants(checked!));
  const dissent = strongestDissent(comparison)!;
  const { variant } = comparison.columns[dissent.column]!;
  expect(finish(heat(ground, { lens: {} })).dissent).toEqual({ variant, letters: 'SEQ' });
});

test('an opened concept lists the states that hold somewhere, by the numbers of the variant looked at', () => {
  const { expanded, rows } = finish(heat(ground, { lens: {}, concept: 'seq' }));
  const [own] = expanded!.standings;
  const holding = expanded!.states.filter((_, place) => own![place] === 'holds').map(({ n }) => n);
  const { stability, conflict } = finish(ground.analysis({}));
  const { equilibria } = stability.concepts.find(({ id }) => id === 'seq')!;
  expect(holding.sort((a, b) => a - b)).toEqual(statesOf(equilibria!).map((state) => numberOf(conflict.states, state)));
  expect(expanded!.standings).toHaveLength(rows.length);
  const counts = expanded!.states.map((_, place) => expanded!.standings.filter((row) => row[place] === 'holds').length);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  const inNarrow = finish(heat(ground, { lens: { variant: 'narrow-meaning' }, concept: 'seq' })).expanded!;
  const foreign = expanded!.states.filter(({ of }) => of !== undefined);
  expect(foreign.length).toBeGreaterThan(0);
  expect(foreign.every(({ of }) => of!.variant !== undefined)).toBe(true);
  expect(inNarrow.states.map(({ n }) => n)).not.toEqual(expanded!.states.map(({ n }) => n));
});

test('a concept that does not exist opens nothing', () => {
  expect(finish(heat(ground, { lens: {}, concept: 'nonsense' })).expanded).toBeUndefined();
});

test('variants are told apart by what they change', () => {
  const change = (...paths: string[]) => changeOf(checked!, paths);
  expect(change('preferences.us')).toEqual({ of: 'wants', party: 'us', name: 'United States' });
  expect(change('options.us.relieve', 'options.us.insist')).toMatchObject({ of: 'options', party: 'us' });
  expect(change('rules', 'terms.x')).toEqual({ of: 'rules' });
  expect(change('context.summit', 'statusQuo')).toEqual({ of: 'context' });
  expect(change('statusQuo')).toEqual({ of: 'start' });
  expect(change('preferences.us', 'preferences.dprk')).toEqual({ of: 'several' });
  expect(change()).toEqual({ of: 'several' });
});

test('a case without variants is one row', () => {
  const plain = parseCase(readFileSync('cases/elmira/case.yaml', 'utf8'));
  const answer = finish(heat(groundOf(plain.case!, plain.draft!), { lens: {} }));
  expect(answer.rows).toHaveLength(1);
  expect(answer.dissent).toBeUndefined();
});
