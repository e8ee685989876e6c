import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jointStepsTo, shortestPaths } from '../../../engine/stability/index.ts';
import { parseCase } from '../../../format/index.ts';
import { finish, numberOf, stateNumbered } from '../../../model/index.ts';
import { groundOf } from '../ground.ts';
import { paths } from './paths.ts';
import { MOST_WAYS, way } from './way.ts';

function groundFor(id: string) {
  const { case: checked, draft } = parseCase(readFileSync(`cases/${id}/case.yaml`, 'utf8'));
  return groundOf(checked!, draft!);
}

test.each(['vladivostok-2019', 'elmira', 'elmira-as-a-graph', 'cuban-missile-crisis'])(
  'the ways to each state that holds in %s are those of the engine',
  (id) => {
    const ground = groundFor(id);
    const { conflict, kernel } = finish(ground.analysis({}));
    const { holding, from } = finish(paths(ground, { lens: {} }));
    const start = stateNumbered(conflict.states, from!.n)!;
    const others = holding.filter(({ n }) => n !== from!.n);
    expect(others.length).toBeGreaterThan(0);
    for (const { n } of others) {
      const to = stateNumbered(conflict.states, n)!;
      const { ways, best } = finish(way(ground, { lens: {}, from: from!.n, to: n }));
      for (const [kind, steps] of [
        ['improvements', 'improvements'],
        ['moves', 'moves'],
      ] as const) {
        const shown = ways.find((one) => one.kind === kind)!;
        const expected = shortestPaths(kernel, start, to, { steps, limit: MOST_WAYS });
        expect(shown.all).toBe(expected.all);
        expect(shown.ways.map((one) => one.map((step) => [step.members[0]!.party, step.to.n]))).toEqual(
          expected.paths.map((path) => path.map((step) => [step.party, numberOf(conflict.states, step.to)])),
        );
      }
      const shortest = ways.find(({ kind }) => kind === 'improvements')!;
      expect(best === 'improvements').toBe(shortest.ways.length > 0);
      for (const step of shortest.ways.flat()) expect(step.members[0]!.change).toBe('better');
    }
  },
);

test('a joint step says what each member risks', () => {
  const ground = groundFor('vladivostok-2019');
  const { conflict, kernel } = finish(ground.analysis({}));
  const { ways, best } = finish(way(ground, { lens: {}, from: 2, to: 28 }));
  expect(best).toBe('joint');
  const joint = ways.find(({ kind }) => kind === 'joint')!;
  const number = (state: number) => numberOf(conflict.states, state);
  const found = finish(jointStepsTo(kernel, conflict.statusQuo!, stateNumbered(conflict.states, 28)!));
  const together = found.steps!.find(({ members }) => members.length > 1)!;
  const shown = joint.ways[0]!.find(({ members }) => members.length > 1)!;
  expect(shown.members).toEqual(
    together.members.map(({ party, change, alone, partly, holdingOut }) => ({
      party,
      change,
      alone: alone && { n: number(alone.state), is: alone.is },
      partly: partly && { n: number(partly.state), is: partly.is },
      holdingOut: holdingOut && { n: number(holdingOut.state), is: holdingOut.is },
    })),
  );
  expect(shown.move).toContain('United States');
});

test('where somebody would lose by going along, it is named', () => {
  const { ways } = finish(way(groundFor('vladivostok-2019'), { lens: {}, from: 2, to: 32 }));
  const objecting = ways.find(({ kind }) => kind === 'objecting')!;
  expect(objecting.objection).toEqual({ worse: [1], same: [], unknown: [] });
  expect(objecting.ways[0]!.some(({ members }) => members.some(({ change }) => change === 'worse'))).toBe(true);
});

test('how each party likes the end is told against the start', () => {
  const ground = groundFor('elmira');
  const { conflict } = finish(ground.analysis({}));
  const { ways, from, to } = finish(way(ground, { lens: {}, from: 1, to: 5 }));
  const last = ways.find(({ ways: found }) => found.length > 0)!.ways[0]!.at(-1)!;
  const [start, end] = [from.n, to.n].map((n) => stateNumbered(conflict.states, n)!) as [number, number];
  expect(last.to.n).toBe(5);
  expect(last.against).toEqual(
    conflict.preferences.map(({ ranking }) => {
      const change = ranking!.levels[end]! - ranking!.levels[start]!;
      return change > 0 ? 'better' : change < 0 ? 'worse' : 'same';
    }),
  );
});

test('unknown wants are taken both ways', () => {
  const ground = groundFor('vladivostok-2019');
  const lens = { variant: 'washington-unknown' };
  const { parties } = finish(way(ground, { lens, from: 2, to: 28 }));
  const { ways } = finish(way(ground, { lens, from: 2, to: 28 }));
  const possible = ways.find(({ kind }) => kind === 'possible')!;
  expect(possible.concerned.map((party) => parties[party]!.id)).toEqual(['us']);
});

test('a way to where one stands has no steps', () => {
  expect(finish(way(groundFor('elmira'), { lens: {}, from: 1, to: 1 })).ways).toEqual([]);
});
