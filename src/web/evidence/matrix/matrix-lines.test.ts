import { expect, test } from 'vitest';
import { parseCase } from '../../../format/index.ts';
import { elementNames } from '../element-names.ts';
import { matrixLines } from './matrix-lines.ts';

const { draft } = parseCase(`demarche: 1
title: x
parties: { up: { name: Upstream }, down: { name: Downstream } }
conflict:
  options: { up: { dam: builds }, down: { sue: sues } }
  statusQuo: []
  rules: [{ id: calm, never: up.dam and down.sue }]
  preferences: { up: [{ water: up.dam }], down: [{ quiet: not up.dam }] }
  variants: { dry: { why: no rain, preferences: { up: [{ thirst: up.dam }] } } }
`);
const row = (path: string, linked = true) => ({
  path,
  text: 'as written',
  cells: linked ? [{ column: 0, how: 'supports' as const, basis: 'stated' as const }] : [],
});
const lines = (rows: readonly ReturnType<typeof row>[], onlyLinked = false) =>
  matrixLines(rows, elementNames(draft!), onlyLinked).map((line) =>
    line.kind === 'heading' ? [line.group, line.party] : line.name.path,
  );

test('what a party can do and what it wants stand under headings of their own, whenever they come', () => {
  expect(
    lines([
      row('options.up.dam'),
      row('options.down.sue'),
      row('preferences.up.water'),
      row('rules.calm'),
      row('preferences.up'),
    ]),
  ).toEqual([
    ['option', 'up'],
    'options.up.dam',
    ['option', 'down'],
    'options.down.sue',
    ['want', 'up'],
    'preferences.up.water',
    'preferences.up',
    ['rule', undefined],
    'rules.calm',
  ]);
});

test('where only what is linked is shown, a group without any has no heading', () => {
  expect(lines([row('options.up.dam', false), row('rules.calm')], true)).toEqual([['rule', undefined], 'rules.calm']);
});

test('an element is called by its words, what a variant writes by the variant, what is unknown as it is written', () => {
  const nameOf = elementNames(draft!);
  expect(nameOf('options.up.dam').whole).toBe('Upstream builds');
  expect(nameOf('variants.dry.options.up.dam')).toMatchObject({ group: 'variant' });
  expect(nameOf('variants.dry.options.up.dam').says).toContain('Upstream builds');
  expect(nameOf('variants.dry').whole).toBe('no rain');
  expect(nameOf('rules', 'not (up.dam and down.sue)').says).toBe('not (up.dam and down.sue)');
  expect(nameOf('terms.gone').says).toBe('terms.gone');
});
