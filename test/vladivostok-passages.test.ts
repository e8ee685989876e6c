/** The shipped case holds no word of its report; who has the report finds every passage of it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { passagesOf } from '../src/analysis/index.ts';
import { normalizeText } from '../src/evidence/text/normalize.ts';
import { libraryCase } from './library-case.ts';
import { root } from './sandbox.ts';

const report = join(root, '..', 'shared', 'report', 'vladivostok-eve.txt');
const isHere = existsSync(report);
if (!isHere) console.warn('SKIPPED: the report that the Vladivostok case was taken from is not here (shared/report).');

const shipped = libraryCase('vladivostok-2019');
const taken = shipped.statements.filter(({ source }) => source === 'report');

test('every statement that was taken from the report has its paragraph and the hash of its passage, and no words', () => {
  expect(taken.length).toBeGreaterThan(30);
  for (const { id, paragraph, anchor } of taken) {
    expect({ id, known: [paragraph, anchor?.quoteHash].every((one) => one !== undefined) }).toEqual({
      id,
      known: true,
    });
    expect(anchor!.quote).toBeUndefined();
  }
});

test.skipIf(!isHere)('in the report each passage is found, in the paragraph that the ledger names', () => {
  const text = normalizeText(readFileSync(report, 'utf8'));
  const found = passagesOf(shipped, new Map([['report', text]]));
  expect(found.filter(({ how }) => how !== 'found')).toEqual([]);
  for (const passage of found) {
    if (passage.how !== 'found') continue;
    const before = text.text
      .slice(0, passage.at.start + 1)
      .split('\n')
      .filter((line) => line.trim() !== '');
    expect([passage.statement, before.length]).toEqual([
      passage.statement,
      taken.find(({ id }) => id === passage.statement)!.paragraph,
    ]);
  }
});

test.skipIf(!isHere)('and found again by its words where something was put before it', () => {
  const text = normalizeText(`A line of the page.\n${readFileSync(report, 'utf8')}`);
  const found = passagesOf(shipped, new Map([['report', text]]));
  expect(new Set(found.map((one) => (one.how === 'found' ? one.by : one.how)))).toEqual(new Set(['hash']));
});

test.skipIf(!isHere)('none of its sentences stands in the case', () => {
  const text = normalizeText(readFileSync(report, 'utf8')).text;
  const yaml = readFileSync(join(root, 'cases', 'vladivostok-2019', 'case.yaml'), 'utf8');
  for (const sentence of text.split(/[.?!\n]/).map((one) => one.trim()))
    if (sentence.length > 40) expect(yaml).not.toContain(sentence);
});
