import { expect, test } from 'vitest';
import { parseCase } from '../../format/index.ts';
import { vocabularyOf } from './preferences/vocabulary.ts';
import { exampleWant, wantFaults } from './want-faults.ts';

const { draft } = parseCase(`demarche: 1
title: The pub
parties: { pub: { name: The pub }, town: { name: The town } }
conflict:
  options: { pub: { close: closes at eleven }, town: { fine: fines the pub } }
  context: { summer: { says: it is summer, holds: true } }
  terms: { quiet: pub.close }
`);
const vocabulary = vocabularyOf(draft, draft!.conflict!);
const hints = (text: string) => wantFaults(text, vocabulary).map(({ hint }) => hint);

test('what the case can read can be added', () => {
  for (const text of ['pub.close', 'not town.fine if quiet', 'quiet or context.summer'])
    expect(hints(text)).toEqual([]);
});

test('what it cannot is told before it is added, with names of this case', () => {
  expect(hints('the pub closes at eleven')).toEqual(['Write "pub.close".']);
  expect(hints('pub.clos')).toEqual(['Did you mean "pub.close"?']);
  expect(hints('something')[0]).toContain('"pub.close"');
});

test('the example is an option of somebody else', () => {
  expect(exampleWant('pub', vocabulary)).toBe('town.fine');
  expect(exampleWant('town', vocabulary)).toBe('pub.close');
  expect(exampleWant('pub', new Map())).toBeUndefined();
});
