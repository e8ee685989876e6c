import { expect, test } from 'vitest';
import { articleOf } from './article.ts';

const paragraph = (n: number) =>
  `<p>On day ${n} the two delegations met for six hours in a customs shed on the pier, and neither side was willing to say what had been agreed there, or when they would meet again.</p>`;
const page = (inside: string, behind = '') =>
  `<html><head><title>Pier talks</title></head><body><div class="wrap"><article><h1>Pier talks end without a word</h1>${[1, 2, 3, 4].map(paragraph).join('')}${inside}${[5, 6, 7, 8].map(paragraph).join('')}${behind}</article></div></body></html>`;
const kept = (html: string) => {
  const { text, outside } = articleOf(html);
  const isOut = (at: number) => outside.some(({ start, end }) => start <= at && at < end);
  return (words: string) => text.includes(words) && !isOut(text.indexOf(words));
};

test('a box without a name that a label of furniture heads is outside of the article', () => {
  const html = page(
    '<div><h3>You may also like</h3><p>Eels come back to Anholt</p><p>Why the old pier sank.</p></div>',
  );
  expect(kept(html)('Eels come back')).toBe(false);
  expect(kept(html)('Why the old pier sank')).toBe(false);
  expect(kept(html)('On day 5')).toBe(true);
});

test('a small box with a line of furniture goes as a whole, a larger one only by its own lines', () => {
  const small = page('<div><h3>The Anholt Letter</h3><p>Winds and prices, in your inbox every Tuesday.</p></div>');
  expect(kept(small)('The Anholt Letter')).toBe(false);
  const large = page(`<div>${paragraph(11)}${paragraph(12)}<p>Subscribe to our newsletter</p></div>`);
  expect(kept(large)('On day 11')).toBe(true);
});

test('comments behind the text go, however long they are; a ticker of times goes', () => {
  const said = '<p>I do not believe a word of it, and neither does anybody whom I know on this side of the harbor.</p>';
  const html = page(
    '<div><p>17:02 Ferry opens late</p><p>16:41 Court frees two sailors</p></div>',
    `<div><h3>Comments (2)</h3>${said}${said}</div>`,
  );
  expect(kept(html)('Ferry opens late')).toBe(false);
  expect(kept(html)('I do not believe')).toBe(false);
  expect(kept(html)('On day 8')).toBe(true);
});

test('a section of the text in an element of its own stays, with its heading and its list', () => {
  const html = page(
    `<div><h2>What was agreed</h2><p>Three things:</p><ul><li>One fee.</li><li>One day.</li></ul>${paragraph(9)}</div>`,
  );
  for (const words of ['What was agreed', 'Three things:', 'One fee.', 'On day 9'])
    expect(kept(html)(words)).toBe(true);
});
