import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type DraftRule, parseCase } from '../../format/index.ts';
import { type RuleShape, ruleOf, ruleShape } from './rule-shape.ts';

const yes = (name: string) => ({ name, isNot: false });
const no = (name: string) => ({ name, isNot: true });

test.each<[DraftRule, RuleShape | undefined]>([
  [{ never: 'a.x and b.y' }, { kind: 'never-together', members: [yes('a.x'), yes('b.y')] }],
  [{ never: 'a.x and not b.y and calm' }, { kind: 'never-together', members: [yes('a.x'), no('b.y'), yes('calm')] }],
  ['a.x implies b.y', { kind: 'only-if', members: [yes('a.x'), yes('b.y')] }],
  [{ always: 'b.y if a.x' }, { kind: 'only-if', members: [yes('a.x'), yes('b.y')] }],
  [{ always: 'a.x -> not b.y' }, { kind: 'excludes', members: [yes('a.x'), yes('b.y')] }],
  [{ atMostOne: ['a.x', 'not b.y'] }, { kind: 'at-most-one', members: [yes('a.x'), no('b.y')] }],
  [{ exactlyOne: ['a.x', 'b.y'] }, { kind: 'exactly-one', members: [yes('a.x'), yes('b.y')] }],
  [{ never: 'a.x' }, undefined],
  [{ never: 'a.x and (b.y or a.z)' }, undefined],
  [{ atLeastOne: ['a.x and b.y', 'b.z'] }, undefined],
  [{ always: 'a.x implies' }, undefined],
  ['a.x or b.y', undefined],
])('%j is read as it is meant', (rule, shape) => {
  expect(ruleShape(rule)).toEqual(shape);
});

test('what is written is read back as the same, with its id and reason', () => {
  const shapes: RuleShape[] = [
    { kind: 'never-together', members: [yes('a.x'), no('b.y')] },
    { kind: 'only-if', members: [no('a.x'), yes('b.y')] },
    { kind: 'excludes', members: [yes('a.x'), yes('b.y')] },
    { kind: 'at-most-one', members: [yes('a.x'), yes('b.y'), yes('b.z')] },
    { kind: 'at-least-one', members: [yes('a.x'), yes('b.y')] },
    { kind: 'exactly-one', members: [yes('a.x'), no('b.y')] },
  ];
  for (const shape of shapes) {
    const rule = ruleOf(shape, { id: 'own', why: 'so it is' });
    expect(rule).toMatchObject({ id: 'own', why: 'so it is' });
    expect(ruleShape(rule)).toEqual(shape);
  }
});

test('a shipped rule that is read and written lets the same states stand', () => {
  let read = 0;
  for (const id of readdirSync('cases').filter((name) => !name.includes('.'))) {
    const text = readFileSync(`cases/${id}/case.yaml`, 'utf8');
    const { draft, case: checked } = parseCase(text);
    for (const [place, rule] of (draft?.conflict?.rules ?? []).entries()) {
      const shape = ruleShape(rule);
      if (shape === undefined) continue;
      read++;
      const again = parseCase(
        JSON.stringify({
          ...draft,
          conflict: {
            ...draft!.conflict,
            rules: draft!.conflict!.rules!.with(place, ruleOf(shape, typeof rule === 'string' ? {} : rule)),
          },
        }),
      );
      expect(again.case?.conflict?.rules[place]?.allows, `${id}, rule ${place}`).toEqual(
        checked!.conflict!.rules[place]!.allows,
      );
    }
  }
  expect(read).toBeGreaterThan(5);
});
