import { expect, test } from 'vitest';
import { parseCase } from './parse.ts';
import { type Named, renameEdits } from './rename.ts';
import { editText } from './yaml/text-edit.ts';

const text = `demarche: 1
title: A river
parties: { up: { name: Upstream }, down: { name: Downstream } }
statements:
  late:
    kind: claim
    says: Not before winter.
    supports:
      - { what: talks.issues.water.winter, basis: stated }
      - { what: talks.parties.up.values.water.winter, basis: stated }
      - { what: talks.parties.up.weights.water, basis: stated }
      - { what: talks.meetings.spring.parties.up.order.price, basis: stated }
conflict:
  options: { up: { dam: builds a dam }, down: { sue: goes to court } }
talks:
  issues:
    water: { ordered: [none, winter, all] }
    price: { integer: [0, 4] }
  parties:
    up:
      weights: { water: 60, price: 40 }
      values: { water: { none: 100, winter: 60, all: 0 }, price: { 0: 0, 4: 100 } }
      together: [{ most: [{ adds: -20, when: { water: [winter, all], price: 0 } }, { adds: -1, unless: { water: winter } }] }]
      order: { water: none > winter > all }
      importance: water > price
      redLines: [{ never: { water: winter, price: 0 } }]
      believes: { down: { weights: { water: 1, price: 0 }, values: { water: { none: 0, winter: 50, all: 100 } } } }
    down:
      order: { water: all = winter > none }
      reservation: { water: winter }
  breakdown: { states: [{ where: up.dam, worth: { up: 55 } }] }
  meetings:
    spring: { by: up, parties: { up: { order: { price: more }, importance: water > price } }, issues: { price: { integer: [0, 4] } } }
`;

function renamed(before: string, what: Named, name: string): string {
  const { draft, document } = parseCase(before);
  const found = renameEdits(draft!, what, name);
  if ('problem' in found) throw new Error(found.problem.says);
  const after = editText(document!, found.edits);
  if ('problem' in after) throw new Error(after.problem.says);
  return after.text;
}

test('the talks that are renamed here are sound', () => {
  expect(parseCase(text).problems).toEqual([]);
});

test.each<[Named, string, RegExp]>([
  [{ kind: 'issue', id: 'water' }, 'flow', /\bwater\b/],
  [{ kind: 'issue', id: 'price' }, 'fee', /\bprice\b/],
  [{ kind: 'value', issue: 'water', id: 'winter' }, 'in-winter', /(?<!before )\bwinter\b/],
  [{ kind: 'party', id: 'up' }, 'north', /\bup\b/],
  [{ kind: 'party', id: 'down' }, 'south', /\bdown\b/],
  [{ kind: 'option', party: 'up', id: 'dam' }, 'wall', /\bdam:|\.dam\b/],
])('%o is renamed wherever it stands', (what, name, old) => {
  const after = renamed(text, what, name);
  expect(text).toMatch(old);
  expect(after.replaceAll('in-winter', 'X')).not.toMatch(old);
  expect(parseCase(after).problems, after).toEqual([]);
  const back: Named = { ...what, id: name };
  expect(renamed(after, back, what.id)).toBe(text);
});

test('a value of another issue keeps its name, and a name that is taken is refused', () => {
  const { draft } = parseCase(text);
  expect(renameEdits(draft!, { kind: 'value', issue: 'price', id: 'winter' }, 'x')).toHaveProperty(
    'problem.code',
    'edit/nothing-there',
  );
  expect(renameEdits(draft!, { kind: 'value', issue: 'water', id: 'winter' }, 'all')).toHaveProperty(
    'problem.code',
    'edit/name-taken',
  );
  expect(renameEdits(draft!, { kind: 'issue', id: 'water' }, 'price')).toHaveProperty(
    'problem.code',
    'edit/name-taken',
  );
});
