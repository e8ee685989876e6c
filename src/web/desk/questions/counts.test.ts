import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCase } from '../../../format/index.ts';
import { finish, holds } from '../../../model/index.ts';
import { groundOf } from '../ground.ts';
import { counts } from './counts.ts';

function groundFor(id: string) {
  const { case: checked, draft } = parseCase(readFileSync(`cases/${id}/case.yaml`, 'utf8'));
  return groundOf(checked!, draft!);
}

/** How many combinations the rules let stand, one by one. */
function standing(ground: ReturnType<typeof groundFor>, isUsed: (rule: number) => boolean): bigint {
  const { options, rules } = ground.case.conflict!;
  const owned = options.filter(({ party }) => party !== undefined).length;
  const used = rules.filter((_, rule) => isUsed(rule));
  let count = 0n;
  for (let pattern = 0; pattern < 2 ** owned; pattern++) {
    if (used.every(({ allows }) => holds(allows, (option) => ((pattern >> option) & 1) === 1))) count++;
  }
  return count;
}

test('what a rule removes, alone and beyond the others, is what counting one by one gives', () => {
  const ground = groundFor('vladivostok-2019');
  const answer = finish(counts(ground, { lens: {} }));
  const all = standing(ground, () => true);
  expect(answer).toMatchObject({
    form: 'options',
    options: 10,
    combinations: 1024n,
    allowed: all,
    states: Number(all),
  });
  expect(answer.rules.map(({ id }) => id)).toEqual(ground.case.conflict!.rules.map(({ id }) => id));
  for (const [place, { alone, beyond }] of answer.rules.entries()) {
    expect(alone).toBe(1024n - standing(ground, (rule) => rule === place));
    expect(beyond).toBe(standing(ground, (rule) => rule !== place) - all);
  }
});

test('a variant is counted with its own options and rules', () => {
  const answer = finish(counts(groundFor('vladivostok-2019'), { lens: { variant: 'no-open-refusal' } }));
  expect(answer.options).toBe(9);
  expect(answer.combinations).toBe(512n);
  expect(() => finish(counts(groundFor('vladivostok-2019'), { lens: { variant: 'nobody' } }))).toThrow(/no variant/);
});

test('states that count as one are told apart from what the rules let stand', () => {
  const answer = finish(counts(groundFor('elmira'), { lens: {} }));
  expect(answer.states).toBe(9);
  expect(answer.allowed).toBeGreaterThan(9n);
});

test('a listed graph has its states and no rules', () => {
  expect(finish(counts(groundFor('elmira-as-a-graph'), { lens: {} }))).toEqual({
    form: 'graph',
    options: 0,
    combinations: 9n,
    allowed: 9n,
    states: 9,
    rules: [],
  });
});
