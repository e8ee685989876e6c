import { describe, expect, test } from 'vitest';
import { parseCase } from '../../format/index.ts';
import { ALL_SOURCES, sourceOf } from './source-of.ts';

const { draft } = parseCase(`demarche: 1
title: The weir
sources: { wire: {}, brief: {} }
parties: { no: { name: Norway } }
conflict: { options: { no: { shut: Shut the weir, pay: Pay } } }
statements:
  a: { source: brief, kind: claim, says: It will be shut., supports: [{ what: options.no.shut, basis: stated }] }
  b: { source: brief, kind: claim, says: It may be shut., qualifies: [{ what: options.no.shut, basis: inferred }] }
  c: { source: wire, kind: claim, says: It may pay., supports: [{ what: options.no.pay, basis: stated }] }
`);

describe('the source that is shown', () => {
  test.each([
    ['of an element, the one that all its passages come from', { element: 'options.no.shut' }, 'brief'],
    ['of an element with passages in two, the whole ledger', { element: 'options.no' }, ALL_SOURCES],
    ['of an element without any, the whole ledger', { element: 'preferences.no' }, ALL_SOURCES],
    ['the one that is asked for, whatever the element', { element: 'options.no.shut', source: 'wire' }, 'wire'],
    ['that of the statement', { statement: 'a' }, 'brief'],
    ['without any wish the first', {}, 'wire'],
  ])('%s', (_, chosen, source) => {
    expect(sourceOf(draft!, chosen as Record<string, string>)).toBe(source);
  });
});
