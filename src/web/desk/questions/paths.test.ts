import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jointStepsTo, reachabilityOf } from '../../../engine/stability/index.ts';
import { parseCase } from '../../../format/index.ts';
import { finish, numberOf, partiesIn, stateNumbered } from '../../../model/index.ts';
import { groundOf } from '../ground.ts';
import { paths } from './paths.ts';
import { way } from './way.ts';

function groundFor(id: string) {
  const { case: checked, draft } = parseCase(readFileSync(`cases/${id}/case.yaml`, 'utf8'));
  return groundOf(checked!, draft!);
}

test.each(['vladivostok-2019', 'elmira', 'elmira-as-a-graph', 'cuban-missile-crisis'])(
  'the states that hold in %s are reached as the engine has it',
  (id) => {
    const ground = groundFor(id);
    const { conflict, kernel } = finish(ground.analysis({}));
    const { holding, from, holdingCount } = finish(paths(ground, { lens: {} }));
    const start = stateNumbered(conflict.states, from!.n)!;
    expect(holding).toHaveLength(holdingCount);
    expect(holdingCount).toBeGreaterThan(0);
    const states = holding.map(({ n }) => stateNumbered(conflict.states, n)!);
    const reach = finish(reachabilityOf(kernel, start, states));
    for (const [place, { n, reached }] of holding.entries()) {
      const { by, improvements } = reach[place]!;
      if (n === from!.n) expect(reached).toEqual({ by: 'start' });
      else if (by === 'improvements') expect(reached).toEqual({ by, steps: improvements });
      else if (by === 'nothing') expect(['joint', 'nothing']).toContain(reached!.by);
      else expect(['joint', 'objecting', 'moves', 'possible-improvements']).toContain(reached!.by);
    }
  },
);

test('joint steps name those who must move at once', () => {
  const ground = groundFor('vladivostok-2019');
  const { conflict, kernel } = finish(ground.analysis({}));
  const { holding } = finish(paths(ground, { lens: {} }));
  const joint = holding.filter(({ reached }) => reached?.by === 'joint');
  expect(joint.map(({ n }) => n)).toContain(28);
  for (const { n, reached } of joint) {
    const found = finish(jointStepsTo(kernel, conflict.statusQuo!, stateNumbered(conflict.states, n)!));
    expect(reached).toEqual({
      by: 'joint',
      together: partiesIn(found.mustMoveTogether),
      steps: found.steps!.length,
    });
  }
});

test('ways can begin elsewhere, and the nearest come first', () => {
  const ground = groundFor('vladivostok-2019');
  const { conflict, kernel } = finish(ground.analysis({}));
  const { from, holding, statusQuo } = finish(paths(ground, { lens: {}, from: 28 }));
  expect(from!.n).toBe(28);
  expect(statusQuo).toBe(numberOf(conflict.states, conflict.statusQuo!));
  const order = ['start', 'improvements', 'possible-improvements', 'joint', 'objecting', 'moves', 'nothing'];
  const kinds = holding.map(({ reached }) => order.indexOf(reached!.by));
  expect(kinds).toEqual([...kinds].sort((a, b) => a - b));
  expect(holding[0]).toMatchObject({ n: 28, reached: { by: 'start' } });
  const start = stateNumbered(conflict.states, 28)!;
  const reach = finish(
    reachabilityOf(
      kernel,
      start,
      holding.map(({ n }) => stateNumbered(conflict.states, n)!),
    ),
  );
  expect(holding.filter(({ reached }) => reached!.by === 'improvements')).toHaveLength(
    reach.filter(({ by, state }) => by === 'improvements' && state !== start).length,
  );
});

test('past a thousand states too, the list says of joint steps what the way to each state shows', () => {
  const options = [3, 3, 3, 2];
  const all = 'p0.o0 and p1.o0 and p2.o0 and p3.o0';
  const wants = (p: number, first: string) =>
    [all, first, ...Array.from({ length: options[p]! - 1 }, (_, o) => `not p${p}.o${o + 1}`)].join(', ');
  const text = [
    'demarche: 1',
    'title: Two joint steps, one after the other',
    'parties:',
    ...options.map((_, p) => `  p${p}: { name: P${p} }`),
    'conflict:',
    '  options:',
    ...options.flatMap((count, p) => [
      `    p${p}:`,
      ...Array.from({ length: count }, (_, o) => `      o${o}: does it ${o}`),
    ]),
    '  statusQuo: []',
    '  preferences:',
    `    p0: [${wants(0, 'p0.o0 and p1.o0, not p0.o0')}]`,
    `    p1: [${wants(1, 'p0.o0 and p1.o0, not p1.o0')}]`,
    `    p2: [${wants(2, 'not (p2.o0 or p3.o0)')}]`,
    `    p3: [${wants(3, 'not (p2.o0 or p3.o0)')}]`,
  ].join('\n');
  const { case: checked, draft } = parseCase(text);
  const ground = groundOf(checked!, draft!);
  const seen = { joint: 0, several: 0, objecting: 0 };
  for (const from of [3, 5]) {
    for (const { n, reached } of finish(paths(ground, { lens: {}, from })).holding) {
      if (reached!.by !== 'joint' && reached!.by !== 'objecting') continue;
      const { ways } = finish(way(ground, { lens: {}, from, to: n }));
      const shown = ways.find(({ kind }) => kind === reached!.by)!;
      if (reached!.by === 'joint') {
        expect([shown.concerned, shown.ways[0]!.length]).toEqual([reached!.together, reached!.steps]);
        seen.joint++;
        if (reached!.steps > 1) seen.several++;
      } else {
        const { worse, same, unknown } = reached!;
        expect(shown.objection).toEqual({ worse, same, unknown });
        seen.objecting++;
      }
    }
  }
  expect(Math.min(seen.joint, seen.several, seen.objecting)).toBeGreaterThan(0);
});

test('a state that is not there is refused in a sentence', () => {
  expect(() => finish(paths(groundFor('elmira'), { lens: {}, from: 999 }))).toThrow('There is no state 999.');
});

test('without a status quo nothing is said of ways until a beginning is chosen', () => {
  const text = readFileSync('cases/elmira/case.yaml', 'utf8').replace(/^ {2}statusQuo:.*\n/m, '');
  const { case: checked, draft } = parseCase(text);
  expect(checked!.conflict!.statusQuo).toBeUndefined();
  const ground = groundOf(checked!, draft!);
  const without = finish(paths(ground, { lens: {} }));
  expect(without.from).toBeUndefined();
  expect(without.holding.every(({ reached }) => reached === undefined)).toBe(true);
  const chosen = finish(paths(ground, { lens: {}, from: 1 }));
  expect(chosen.holding.every(({ reached }) => reached !== undefined)).toBe(true);
});
