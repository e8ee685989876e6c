import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  COALITION_CONCEPTS,
  coalitionStability,
  equilibriumJumps,
  explainCoalition,
} from '../../../engine/stability/index.ts';
import { parseCase } from '../../../format/index.ts';
import { coalitionOf, finish, numberOf, partiesIn, sizeOf, stateNumbered, union } from '../../../model/index.ts';
import { groundOf } from '../ground.ts';
import { coalitionWhy } from './coalition-why.ts';
import { coalitions } from './coalitions.ts';

function groundFor(id: string) {
  const { case: checked, draft } = parseCase(readFileSync(`cases/${id}/case.yaml`, 'utf8'));
  return groundOf(checked!, draft!);
}

const readings = [
  ['elmira', false],
  ['elmira', true],
  ['vladivostok-2019', false],
  ['vladivostok-2019', true],
  ['elmira-as-a-graph', false],
] as const;

test.each(readings)('in %s (Pareto: %s) they leave together as the engine has it', (id, pareto) => {
  const ground = groundFor(id);
  const { conflict, kernel, stability } = finish(ground.analysis({}));
  const answer = finish(coalitions(ground, { lens: {}, pareto }));
  const [nash, seq] = ['nash', 'seq'].map((one) => stability.concepts.find((found) => found.id === one)!.equilibria!);
  const { jumps, more } = finish(equilibriumJumps(kernel, union(nash!, seq!), { pareto }));
  const number = (state: number) => numberOf(conflict.states, state);
  expect(answer.leaves!.map(({ from, to, together, toHolding }) => [from.n, to.n, together, toHolding])).toEqual(
    jumps.map(({ from, to, coalition, toEquilibrium }) => [
      number(from),
      number(to),
      partiesIn(coalition),
      toEquilibrium,
    ]),
  );
  expect(answer.leavesMore).toBe(more);
  const findings = finish(coalitionStability(kernel, { pareto }));
  expect(answer.table!.map(({ stays }) => stays)).toEqual(
    findings.map(({ stable }) => COALITION_CONCEPTS.map((concept) => sizeOf(stable[concept]))),
  );
  for (const [place, concept] of COALITION_CONCEPTS.entries()) {
    for (const { n } of answer.universal![place]!.states) {
      const state = stateNumbered(conflict.states, n)!;
      expect(findings.every(({ stable }) => (stable[concept][state >>> 5]! >>> (state & 31)) & 1)).toBe(true);
    }
  }
});

test('all gain by leaving together; in the Pareto reading none loses and one gains', () => {
  const ground = groundFor('vladivostok-2019');
  for (const pareto of [false, true]) {
    const { leaves } = finish(coalitions(ground, { lens: {}, pareto }));
    expect(leaves!.length).toBeGreaterThan(0);
    for (const { gains } of leaves!) {
      const likings = gains.map(({ is }) => is);
      if (!pareto) expect(likings.every((is) => is === 'better')).toBe(true);
      expect(likings).not.toContain('worse');
      expect(likings).toContain('better');
      for (const { is, places } of gains) expect(places!.after < places!.before).toBe(is === 'better');
    }
  }
});

test('what each gains is told by the first want that tells the two states apart', () => {
  const { leaves } = finish(coalitions(groundFor('vladivostok-2019'), { lens: {}, pareto: false }));
  const leave = leaves!.find(({ from, to }) => from.n === 22 && to.n === 28)!;
  expect(leave.together).toEqual([0, 1]);
  expect(leave.gains.map(({ because }) => because.join())).toEqual([
    expect.stringContaining('takes a limited step'),
    expect.stringContaining('agrees to ease sanctions'),
  ]);
});

test.each(['elmira', 'vladivostok-2019'])('why a coalition of %s would leave is what the engine explains', (id) => {
  const ground = groundFor(id);
  const { conflict, kernel } = finish(ground.analysis({}));
  const ids = conflict.parties.slice(0, 2).map((party) => party.id);
  const n = numberOf(conflict.states, conflict.statusQuo!);
  const { verdicts } = finish(coalitionWhy(ground, { lens: {}, coalition: ids, state: n, pareto: false }));
  for (const [place, concept] of COALITION_CONCEPTS.entries()) {
    const expected = finish(explainCoalition(kernel, coalitionOf([0, 1]), conflict.statusQuo!, concept));
    const { stable, improvements, ways } = verdicts[place]!;
    expect({ stable, improvements }).toEqual({ stable: expected.stable, improvements: expected.improvements });
    expect(ways.map(({ step, outcome }) => [step.to.n, outcome])).toEqual(
      expected.ways.map(({ move, outcome }) => [numberOf(conflict.states, move.to), outcome.kind]),
    );
  }
});

test('nobody, or a party that is gone, is refused in a sentence', () => {
  const ground = groundFor('elmira');
  const asked = { lens: {}, state: 1, pareto: false };
  expect(() => finish(coalitionWhy(ground, { ...asked, coalition: [] }))).toThrow('Choose at least one party.');
  expect(() => finish(coalitionWhy(ground, { ...asked, coalition: ['gone'] }))).toThrow(
    'There is no party “gone” any more.',
  );
});

test('a model too large for all coalitions says so, and one coalition can still be asked about', () => {
  const options = Array.from({ length: 13 }, (_, n) => `      o${n}: { does: does ${n} }`);
  const text = [
    'demarche: 1',
    'title: Large',
    'parties:',
    '  a: { name: A }',
    '  b: { name: B }',
    'conflict:',
    '  options:',
    '    a:',
    ...options.slice(0, 7),
    '    b:',
    ...options.slice(7),
    '  preferences:',
    '    a: [b.o7, a.o0]',
    '    b: [a.o0, b.o7]',
    '  statusQuo: []',
  ].join('\n');
  const { case: checked, draft, problems } = parseCase(text);
  expect(problems).toEqual([]);
  const ground = groundOf(checked!, draft!);
  const answer = finish(coalitions(ground, { lens: {}, pareto: false }));
  expect(answer.stateCount).toBe(8192);
  expect(answer.tooLarge).toContain('4,096 states');
  expect(answer.table).toBeUndefined();
  expect(answer.from.length).toBeLessThan(answer.fromMore);
  const { verdicts } = finish(coalitionWhy(ground, { lens: {}, coalition: ['a', 'b'], state: 1, pareto: false }));
  expect(verdicts[0]).toMatchObject({ concept: 'cnash', stable: false });
});
