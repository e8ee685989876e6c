import { expect, test } from 'vitest';
import { displayWidth } from './display-width.ts';
import { heading, list, paragraph, said } from './document.ts';
import { writeText } from './text-writer.ts';

const document = {
  title: said('A dispute'),
  subtitle: ['As of today.'],
  language: 'en',
  blocks: [
    paragraph('In plain words, a sentence that is somewhat longer than the line.'),
    heading('More'),
    list(['first', 'second, which is so long that it does not fit on one line']),
  ],
};

test('a document is lines below one another, with a hanging indent for lists', () => {
  expect(writeText(document, { width: 40 })).toBe(
    `A dispute
As of today.

In plain words, a sentence that is
somewhat longer than the line.

More

  - first
  - second, which is so long that it
    does not fit on one line
`,
  );
});

test('prose stays narrow on a wide screen', () => {
  const text = writeText({ ...document, blocks: [paragraph('word '.repeat(100).trim())] }, { width: 300 });
  for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(100);
});

test('emphasis is added once the lines are laid out', () => {
  const marked = (text: string) => `<${text}>`;
  const text = writeText(document, {
    width: 40,
    paint: { strong: marked, quiet: marked, heading: marked, warning: marked },
  });
  expect(text).toContain('<A dispute>\n<As of today.>');
  expect(text).toContain('\n<More>\n');
});
