import { expect, test } from 'vitest';
import { processorTime } from '../../../test/processor-time.ts';
import { looksLikeReport } from './looks-like-report.ts';

const PROSE =
  'Norway will close the Aune weir in April: nobody objects.\n\nSweden said that it would wait for a week. It waits still, as far as one hears.\n';

test.each([
  ['page.html', '<!DOCTYPE html><html><p>Short.</p></html>', true],
  ['page', '\n<!-- saved -->\n<html lang="en"><body>x', true],
  ['page.htm', 'x', true],
  ['report.txt', PROSE, true],
  ['report', PROSE, true],
  ['report.md', `# The weir\n\n${PROSE}`, true],
  ['case.txt', `title: The weir\nparties: [\n# ${PROSE}`, false],
  ['case.yaml', 'demarche: 1\ntitle: [', false],
  ['notes.yaml', PROSE, false],
  ['dump', '{"a": 1, "b": [2, 3]}', false],
  ['table.csv', 'a,b\n1,2\n', false],
  ['empty', '', false],
])('%s: %#', (name, text, is) => {
  expect(looksLikeReport(name, text)).toBe(is);
});

test('a long file without a sentence is looked at in a moment', () => {
  const start = processorTime();
  expect(looksLikeReport('words', 'word '.repeat(200_000))).toBe(false);
  expect(processorTime() - start).toBeLessThan(1000);
});
