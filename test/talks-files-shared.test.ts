/** The scenarios beside the project, read from their files: the utilities that GENIUS gives, to nine digits. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bargainOf, outcomeCount, utilityOf } from '../src/engine/bargaining/index.ts';
import { readGenius, readGeniusWeb, writeGenius, writeGeniusWeb } from '../src/format/index.ts';
import type { Talks } from '../src/model/index.ts';
import { scenarioFolder, scenarioNames, withoutScenarios } from './shared-scenarios.ts';

interface Expected {
  readonly domain: string;
  readonly profiles: readonly string[];
  readonly issues: readonly {
    readonly index: number;
    readonly name: string;
    readonly type: string;
    readonly n: number;
  }[];
  readonly discount: readonly number[];
  readonly expected: {
    readonly n_outcomes: number;
    readonly utility_min: readonly number[];
    readonly utility_max: readonly number[];
    readonly reservation: readonly number[];
  };
  readonly utility_samples: readonly {
    readonly bid: { readonly [issue: string]: string | number };
    readonly u: readonly number[];
    /** At half of the time. */
    readonly u_half: readonly number[];
  }[];
}

test('seven scenarios or more are read and written', (context) => {
  if (scenarioNames.length === 0) context.skip(withoutScenarios);
  expect(scenarioNames.length).toBeGreaterThanOrEqual(7);
});

function open(scenario: string) {
  const file = (name: string) => ({ name, text: readFileSync(join(scenarioFolder, scenario, name), 'utf8') });
  const expected = JSON.parse(file('expected.json').text) as Expected;
  return { expected, read: readGenius({ domain: file(expected.domain), profiles: expected.profiles.map(file) }) };
}

function packageOf(talks: Talks, bid: Expected['utility_samples'][number]['bid']): number[] {
  return talks.issues.map((issue) => {
    const value = bid[issue.name]!;
    if (issue.kind === 'integer') return Number(value) - issue.low;
    if (issue.kind !== 'named') throw new Error(`No sample has a real issue: ${issue.name}`);
    const place = issue.values.findIndex(({ name }) => name === value);
    if (place === -1) throw new Error(`${issue.name} has no value ${value}`);
    return place;
  });
}

describe.each(scenarioNames)('%s', (scenario) => {
  const { expected, read } = open(scenario);

  test('is read without problems, issue by issue', () => {
    expect(read.problems).toEqual([]);
    const issues = read.talks!.issues.map((issue) => ({
      name: issue.name,
      type: issue.kind === 'named' ? 'discrete' : issue.kind,
      n: issue.kind === 'named' ? issue.values.length : issue.high - issue.low + 1,
    }));
    expect(issues).toEqual(expected.issues.map(({ name, type, n }) => ({ name, type, n })));
  });

  test('has the outcomes, reservation values and discounts that are expected', () => {
    const bargain = bargainOf(read.talks!);
    expect(outcomeCount(bargain)).toBe(BigInt(expected.expected.n_outcomes));
    expect(bargain.parties.map(({ reservation }) => reservation)).toEqual(expected.expected.reservation);
    const discounts = expected.discount.map((factor) => (factor > 0 && factor <= 1 ? factor : 1));
    expect(bargain.parties.map(({ discount }) => discount)).toEqual(discounts);
  });

  test('gives each sampled package its utility, at once and at half of the time', () => {
    const talks = read.talks!;
    const bargain = bargainOf(talks);
    expect(expected.utility_samples.length).toBeGreaterThan(0);
    for (const { bid, u, u_half } of expected.utility_samples) {
      for (const [party, one] of bargain.parties.entries()) {
        const utility = utilityOf(one, packageOf(talks, bid), bargain);
        expect(Math.abs(utility - u[party]!)).toBeLessThan(1e-9);
        expect(Math.abs(utility * one.discount ** 0.5 - u_half[party]!)).toBeLessThan(1e-9);
      }
    }
  });

  test('has the least and the greatest utility that is expected', () => {
    const bargain = bargainOf(read.talks!);
    for (const [party, one] of bargain.parties.entries()) {
      const { least, most } = extremes(one, bargain);
      expect(Math.abs(least - expected.expected.utility_min[party]!)).toBeLessThan(1e-9);
      expect(Math.abs(most - expected.expected.utility_max[party]!)).toBeLessThan(1e-9);
    }
  });
});

describe.each(scenarioNames)('%s, written again', (scenario) => {
  const { expected, read } = open(scenario);

  test.each([
    [
      'GENIUS',
      (talks: Talks) => {
        const written = writeGenius(talks);
        return { written, again: readGenius({ domain: written.domain!, profiles: written.profiles }) };
      },
    ],
    [
      'GeniusWeb',
      (talks: Talks) => {
        const written = writeGeniusWeb(talks);
        return { written, again: readGeniusWeb(written) };
      },
    ],
  ])('for %s, has the same utilities', (_format, rewrite) => {
    const { written, again } = rewrite(read.talks!);
    expect([...written.problems, ...again.problems]).toEqual([]);
    const bargain = bargainOf(again.talks!);
    for (const { bid, u } of expected.utility_samples) {
      for (const [party, one] of bargain.parties.entries()) {
        const { shift, by } = written.scales[party]!;
        const utility = utilityOf(one, packageOf(again.talks!, bid), bargain) * by - shift;
        // What GENIUS cuts off at 1, GeniusWeb does not.
        expect(Math.abs(Math.min(1, utility) - u[party]!)).toBeLessThan(1e-9);
      }
    }
  });
});

function extremes(party: ReturnType<typeof bargainOf>['parties'][number], bargain: ReturnType<typeof bargainOf>) {
  const sizes = bargain.issues.map(({ levels }) => levels.length);
  const pack = sizes.map(() => 0);
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (;;) {
    const utility = utilityOf(party, pack, bargain);
    least = Math.min(least, utility);
    most = Math.max(most, utility);
    let at = sizes.length - 1;
    while (at >= 0 && pack[at]! + 1 === sizes[at]) pack[at--] = 0;
    if (at < 0) return { least, most };
    pack[at]! += 1;
  }
}
