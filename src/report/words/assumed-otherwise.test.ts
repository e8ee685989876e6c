import { expect, test } from 'vitest';
import { libraryCase } from '../../../test/library-case.ts';
import { conflictOf, differencesBetween } from '../../analysis/index.ts';
import { parseCase } from '../../format/index.ts';
import { assumedOtherwise } from './assumed-otherwise.ts';

const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

test('in the shipped case, whatever is assumed differently is told without the names of the file', () => {
  const checked = libraryCase('vladivostok-2019');
  const { conflict: before } = conflictOf(checked, undefined);
  const ids = before.options.map(({ id }) => id);
  let told = 0;
  for (const { id } of checked.variants) {
    const { conflict: after } = conflictOf(checked, id);
    for (const difference of differencesBetween(before, after).list) {
      if (!['want', 'weight', 'option', 'context', 'rule'].includes(difference.what)) continue;
      const words = bare(assumedOtherwise(difference, before, after));
      for (const name of [...ids, difference.path]) expect(words).not.toContain(name);
      told++;
    }
  }
  expect(told).toBeGreaterThan(8);
});

const text = (conflict: string) => `demarche: 1
title: The pub
parties: { pub: { name: The pub }, neighbors: { name: The neighbors } }
conflict:
${conflict.includes('statusQuo') ? '' : '  statusQuo: []\n'}${conflict}`;

const options = '  options: { pub: { close: closes at eleven }, neighbors: { drop: drops the complaint } }\n';
const wants = '  preferences: { pub: [neighbors.drop, not pub.close], neighbors: [pub.close, not neighbors.drop] }\n';

test.each([
  [
    options + wants.replace(', not neighbors.drop', ''),
    ['The neighbors no longer want: the neighbors do not drop the complaint'],
  ],
  [
    options + wants.replace('[neighbors.drop, not pub.close]', '[not pub.close, neighbors.drop]'),
    [expect.stringMatching(/^The pub wants: .*; at place \d of its wants, not \d$/)],
  ],
  [
    options.replace('close: closes at eleven', 'close: { does: closes at eleven, oneWay: take }') + wants,
    ['The pub closes at eleven: it cannot be undone, not: can be taken and dropped'],
  ],
  [
    options.replace('drop: drops the complaint', 'drop: drops the complaint, sue: sues the pub') + wants,
    ['Something more can be done: the neighbors sue the pub (it can be taken and dropped)'],
  ],
  [
    `${options}${wants}  rules: [{ id: no-both, never: pub.close and neighbors.drop }]\n`,
    ['A rule more: it is impossible that the pub closes at eleven and the neighbors drop the complaint'],
  ],
  [
    `${options}${wants}`.replace('  options', '  statusQuo: [pub.close]\n  options'),
    ['The status quo is that the pub closes at eleven; not: nobody does anything'],
  ],
])('%s', (changed, expected) => {
  const [before, after] = [options + wants, changed].map((conflict) => {
    const parsed = parseCase(text(conflict));
    expect(parsed.problems).toEqual([]);
    return parsed.case!.conflict!;
  });
  const { list } = differencesBetween(before!, after!);
  expect(list.map((one) => bare(assumedOtherwise(one, before!, after!)))).toEqual(expected);
});
