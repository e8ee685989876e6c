import { expect, test } from 'vitest';
import { parseCase } from '../../format/index.ts';
import { variantChanges } from './variant-changes.ts';

const { draft } = parseCase(`demarche: 1
title: A river
parties: { up: { name: Upstream }, down: { name: Downstream } }
conflict:
  options: { up: { dam: builds }, down: { sue: goes to court } }
  context: { treaty: { says: it is in force, holds: true } }
  statusQuo: []
  preferences: { up: [up.dam], down: [not up.dam] }
  variants:
    lapsed: { why: It lapsed, context: { treaty: { holds: false } }, statusQuo: [up.dam] }
    calm: { why: Another view, from: lapsed, preferences: { up: [not down.sue], down: [down.sue] } }
    bound: { why: A third, rules: [{ never: up.dam and down.sue }], options: { down: { sue: null } } }
    same: { why: Nothing else }
`);

test('each part that a variant changes is named once, with whose it is', () => {
  expect(variantChanges(draft!, 'lapsed')).toEqual(['facts', 'the status quo']);
  expect(variantChanges(draft!, 'calm')).toEqual(['from lapsed', 'what Upstream and Downstream want']);
  expect(variantChanges(draft!, 'bound')).toEqual(['what Downstream can do', 'rules']);
});

test('one that changes nothing, or is not there, has nothing to say', () => {
  expect(variantChanges(draft!, 'same')).toEqual([]);
  expect(variantChanges(draft!, 'gone')).toEqual([]);
});
