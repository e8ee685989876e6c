/** Scenarios in the files of GENIUS whose frontiers and solutions others have computed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bargainOf, utilityOf } from '../src/engine/bargaining/bargain.ts';
import { frontier, pointsOf, rationalCount } from '../src/engine/bargaining/points/index.ts';
import { readGenius } from '../src/format/genius/index.ts';
import { finish, type Issue } from '../src/model/index.ts';
import { scenarioFolder, scenarioNames, withoutScenarios } from './shared-scenarios.ts';

interface Expected {
  readonly profiles: readonly string[];
  readonly domain: string;
  readonly expected: {
    readonly n_outcomes: number;
    readonly utility_min: readonly number[];
    readonly utility_max: readonly number[];
    readonly reservation: readonly number[];
    readonly n_individually_rational: number;
    readonly pareto: readonly number[][];
    readonly utilitarian_all: readonly number[][];
    readonly nash: readonly number[][];
    readonly ks_maximin_ir_ideal: readonly number[][];
    readonly egalitarian_leximin: readonly number[][];
    readonly utilitarian_ir: readonly number[][];
  };
  readonly utility_samples: readonly {
    readonly bid: Readonly<Record<string, string | number>>;
    readonly u: readonly number[];
  }[];
}

test('seven scenarios or more are compared with what others found', (context) => {
  if (scenarioNames.length === 0) context.skip(withoutScenarios);
  expect(scenarioNames.length).toBeGreaterThanOrEqual(7);
});

describe.each(scenarioNames)('%s', (name) => {
  const read = (file: string) => readFileSync(join(scenarioFolder, name, file), 'utf8');
  const given = JSON.parse(read('expected.json')) as Expected;
  const { expected } = given;
  const file = (name: string) => ({ name, text: read(name) });
  const { talks, problems } = readGenius({ domain: file(given.domain), profiles: given.profiles.map(file) });
  if (talks === undefined) throw new Error(JSON.stringify(problems));
  const bargain = bargainOf(talks);
  const found = finish(frontier(bargain));
  if (found.form !== 'frontier') throw new Error('too large');
  const points = finish(pointsOf(bargain, found));

  test('sampled packages are worth what they are', () => {
    for (const { bid, u } of given.utility_samples) {
      const pack = talks.issues.map((issue) => levelOf(issue, String(bid[issue.name])));
      bargain.parties.forEach((party, p) => {
        expect(utilityOf(party, pack, bargain)).toBeCloseTo(u[p]!, 9);
      });
    }
  });

  test('as many packages, as wide a range, and as many that are no worse than no agreement, as others count', () => {
    expect(found.outcomes).toBe(BigInt(expected.n_outcomes));
    near([found.ranges.map(({ worst }) => worst)], [expected.utility_min]);
    near([found.ranges.map(({ best }) => best)], [expected.utility_max]);
    expect(points.disagreement).toEqual(expected.reservation);
    expect(finish(rationalCount(bargain, points.disagreement))).toEqual({
      form: 'count',
      count: BigInt(expected.n_individually_rational),
    });
  });

  test('the frontier is the one that others found, to nine decimals', () => {
    expect(found.exact).toBe(true);
    near(
      found.points.map(({ utilities }) => utilities),
      expected.pareto,
    );
  });

  test.each([
    ['nash', 'nash'],
    ['kalai-smorodinsky', 'ks_maximin_ir_ideal'],
    ['egalitarian', 'egalitarian_leximin'],
    ['welfare', 'utilitarian_all'],
    ['welfare-rational', 'utilitarian_ir'],
  ] as const)('the point %s is where others have it (%s)', (ours, theirs) => {
    near(
      points.byName[ours].map(({ utilities }) => utilities),
      expected[theirs],
    );
  });
});

function near(found: readonly (readonly number[])[], expected: readonly (readonly number[])[]): void {
  const inOrder = (some: readonly (readonly number[])[]) => [...some].sort((a, b) => b[0]! - a[0]! || a[1]! - b[1]!);
  expect(found.length).toBe(expected.length);
  inOrder(found).forEach((one, at) => {
    one.forEach((u, p) => {
      expect(Math.abs(u - inOrder(expected)[at]![p]!)).toBeLessThan(1e-9);
    });
  });
}

function levelOf(issue: Issue, value: string): number {
  if (issue.kind === 'named') return issue.values.findIndex((one) => one.name === value);
  return Number(value) - issue.low;
}
