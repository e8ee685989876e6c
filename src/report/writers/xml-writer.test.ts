import { expect, test } from 'vitest';
import { writeXml, xml } from './xml-writer.ts';

test('elements stand in lines, texts in their element, and what is undefined is left out', () => {
  expect(writeXml(xml('a', { x: 1, y: undefined }, [xml('b', {}, 'text'), xml('c')]))).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n<a x="1">\n  <b>text</b>\n  <c/>\n</a>\n',
  );
});

test('no text breaks out of its place, and line breaks stay line breaks', () => {
  expect(writeXml(xml('a', { x: '"><b y="' }, '</a>&\n'))).toContain(
    '<a x="&quot;&gt;&lt;b y=&quot;">&lt;/a&gt;&amp;&#10;</a>',
  );
});

test('what XML cannot hold at all becomes a mark', () => {
  expect(writeXml(xml('a', {}, 'x\u0000\u001b\ud800\uffffy🌊'))).toContain('<a>x\ufffd\ufffd\ufffd\ufffdy🌊</a>');
});
