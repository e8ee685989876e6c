import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { editedText } from '../../test/edited-text.ts';
import type { Draft } from './draft.ts';
import { type Parsed, parseCase } from './parse.ts';
import { type Named, renameEdits } from './rename.ts';

const folder = fileURLToPath(new URL('../../cases', import.meta.url));
const cases = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [[entry.name, readFileSync(`${folder}/${entry.name}/case.yaml`, 'utf8')] as const] : [],
);

function renamed(text: string, what: Named, name: string): string {
  const found = renameEdits(parseCase(text).draft!, what, name);
  if ('problem' in found) throw new Error(found.problem.says);
  return editedText(text, ...found.edits);
}

/** Everything in a draft that can be renamed. */
function* named({ parties, conflict }: Draft): Generator<Named> {
  for (const id of Object.keys(parties ?? {})) yield { kind: 'party', id };
  for (const part of [conflict ?? {}, ...Object.values(conflict?.variants ?? {})]) {
    for (const [party, options] of Object.entries(part.options ?? {})) {
      for (const id of Object.keys(options ?? {})) yield { kind: 'option', party, id };
    }
    for (const id of Object.keys(part.terms ?? {})) yield { kind: 'term', id };
    for (const id of Object.keys(part.context ?? {})) yield { kind: 'context', id };
  }
  for (const id of Object.keys(conflict?.variants ?? {})) yield { kind: 'variant', id };
}

/** The checked case but for its words: states, moves, rankings and all that stability is worked out from. */
function numbers(parsed: Parsed): string {
  expect(parsed.problems).toEqual([]);
  return JSON.stringify(parsed.case, (_, value: unknown) => {
    if (value instanceof Map) return [...value.values()];
    return typeof value === 'string' ? '' : value;
  });
}

describe.each(cases)('in %s', (_, text) => {
  test('whatever is renamed, the conflict stays the same, and so does the text when it is named back', () => {
    const before = parseCase(text);
    const same = numbers(before);
    const seen = new Set<string>();
    for (const what of named(before.draft!)) {
      if (seen.has(JSON.stringify(what))) continue;
      seen.add(JSON.stringify(what));
      const after = renamed(text, what, 'zé-1');
      expect(numbers(parseCase(after))).toBe(same);
      // A word of its own: nothing of the old name is left where names stand, and nothing else has changed.
      expect(after).not.toBe(text);
      expect(renamed(after, { ...what, id: 'zé-1' }, what.id)).toBe(text);
    }
    expect(seen.size).toBeGreaterThan(2);
  });
});

const sample = `demarche: 1
title: A
parties: { a: { name: A }, ab: { name: B }, c: { name: C } }
statements:
  one: { kind: claim, says: a.x is a.x, voice: a, supports: [{ what: preferences.a.x, basis: stated }, { what: variants.a.options.a.x, basis: stated }, { what: parties.a, basis: stated }] }
conflict:
  options:
    a: { x: does a.x, x-y: y }
    ab: { x: y }
    c: { a: y, x: y }
  context: { x: { says: x, holds: true } }
  terms: { a: "a.x & (a.x-y->ab.x)", x: not a }
  rules:
    - never: 'a.x and a.x-y'   # a.x
    - >-
      a or
      not a.x
  statusQuo: [a.x, c.a]
  preferences:
    a: [{ x: x }, [a.x, { a: a }]]
    ab: { weights: { a.x: 2, context.x: 1, ab.x: 1 } }
    c: { ranking: [{ where: a.x and c.a }, rest] }
  variants:
    a: { why: a, options: { a: { x: { does: a } } }, preferences: { a: [a.x] } }
    b: { why: a, from: a, terms: { a: a.x }, sameOutcome: [] }
`;

describe('every mention follows, and nothing that only looks like one', () => {
  test.each<[Named, string[]]>([
    [
      { kind: 'option', party: 'a', id: 'x' },
      [
        'what: variants.a.options.a.z, basis',
        'says: a.x is a.x,',
        'a: { z: does a.x, x-y: y }',
        'ab: { x: y }',
        'a: "a.z & (a.x-y->ab.x)"',
        "- never: 'a.z and a.x-y'   # a.x",
        'statusQuo: [a.z, c.a]',
        'a: [{ x: x }, [a.z, { a: a }]]',
        'weights: { a.z: 2, context.x: 1, ab.x: 1 }',
        'where: a.z and c.a',
        'options: { a: { z: { does: a } } }, preferences: { a: [a.z] }',
        'what: preferences.a.x',
      ],
    ],
    [
      { kind: 'party', id: 'a' },
      [
        'parties: { z: { name: A }, ab:',
        'voice: z, supports: [{ what: preferences.z.x, basis: stated }, { what: variants.a.options.z.x, basis: stated }, { what: parties.z,',
        '    z: { x: does a.x, x-y: y }',
        'c: { a: y, x: y }',
        '{ a: "z.x & (z.x-y->ab.x)", x: not a }',
        'statusQuo: [z.x, c.a]',
        'z: [{ x: x }, [z.x, { a: a }]]',
        '    a: { why: a, options: { z: { x: { does: a } } }, preferences: { z: [z.x] } }',
      ],
    ],
    [
      { kind: 'term', id: 'a' },
      [
        'terms: { z: "a.x & (a.x-y->ab.x)", x: not z }',
        'z or not a.x',
        'a: [{ x: x }, [a.x, { a: z }]]',
        'from: a, terms: { z: a.x }',
      ],
    ],
    [{ kind: 'context', id: 'x' }, ['context: { z: { says: x', 'a.x: 2, context.z: 1, ab.x: 1', 'x: not a }']],
    [
      { kind: 'variant', id: 'a' },
      ['what: variants.z.options.a.x', '    z: { why: a, options: { a:', 'from: z, terms: { a: a.x }'],
    ],
  ])('%j', (what, expected) => {
    const after = renamed(sample, what, 'z');
    for (const part of expected) expect(after).toContain(part);
  });
});

test.each<[Named, string, string]>([
  [{ kind: 'party', id: 'eu' }, 'x', 'edit/nothing-there'],
  [{ kind: 'party', id: 'a' }, 'ab', 'edit/name-taken'],
  [{ kind: 'party', id: 'a' }, 'context', 'name/reserved'],
  [{ kind: 'term', id: 'a' }, 'and', 'name/reserved'],
  [{ kind: 'option', party: 'a', id: 'x' }, 'b c', 'name/invalid'],
  [{ kind: 'variant', id: 'a' }, '12', 'name/only-digits'],
])('%j cannot be called %j: %s', (what, name, code) => {
  expect(renameEdits(parseCase(sample).draft!, what, name)).toMatchObject({ problem: { code } });
});

test('what bears the name already is left alone', () => {
  expect(renameEdits(parseCase(sample).draft!, { kind: 'party', id: 'a' }, 'a')).toEqual({ edits: [] });
});

test('also while an expression is unfinished', () => {
  const text = sample.replace('x: not a }', 'x: not a and (a.x or }');
  expect(renamed(text, { kind: 'option', party: 'a', id: 'x' }, 'z')).toContain('x: not a and (a.z or }');
});
