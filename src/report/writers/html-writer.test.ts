import { expect, test } from 'vitest';
import { type Document, heading, list, paragraph, said } from './document.ts';
import { writeHtml } from './html-writer.ts';

const hostile = '<script>alert("x")</script> & \'y\'';

function page(over: Partial<Document> = {}): string {
  return writeHtml({ title: 'A page', subtitle: [], language: 'en', blocks: [], ...over });
}

test('nothing that a user wrote becomes markup, wherever it stands', () => {
  const html = page({
    title: said(hostile),
    subtitle: [said(hostile)],
    blocks: [
      heading(said(hostile)),
      paragraph([{ strong: said(hostile) }, { code: hostile }, { quiet: hostile }]),
      list([said(hostile)]),
      {
        kind: 'table',
        title: said(hostile),
        columns: [{ head: hostile, means: hostile }],
        rows: [[hostile]],
        after: hostile,
      },
      { kind: 'figure', title: hostile, svg: '<svg></svg>', says: hostile },
      { kind: 'notes', items: [said(hostile)] },
    ],
  });
  expect(html).not.toContain('<script');
  expect(html).not.toContain('alert("');
  expect(html.match(/&lt;script&gt;/g)!.length).toBeGreaterThanOrEqual(12);
});

test('the page forbids itself to load or run anything', () => {
  expect(page()).toContain('content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;');
  expect(page()).not.toMatch(/<(script|link|img|iframe)\b/);
  expect(page()).not.toMatch(/(src|href)="(?!#)/);
});

test('the page names its language and title', () => {
  expect(page()).toContain('<html lang="en">');
  expect(page()).toContain('<title>A page</title>');
});

test('what a user wrote takes its own direction', () => {
  expect(page({ blocks: [paragraph(`${said('צפון')} moves`)] })).toContain('<bdi>צפון</bdi> moves');
});

test('a reference leads to its note', () => {
  const html = page({ blocks: [paragraph(['so', { note: 1 }]), { kind: 'notes', items: ['a source'] }] });
  expect(html).toContain('<a href="#note-1">1</a>');
  expect(html).toContain('<li id="note-1">a source</li>');
});

test('two references side by side are told apart', () => {
  const html = page({ blocks: [paragraph(['so', { note: 1 }, { note: 2 }])] });
  expect(html).toContain('so<sup><a href="#note-1">1</a></sup><sup>, <a href="#note-2">2</a></sup>');
});

test('the heads of short columns say what they stand for', () => {
  const html = page({
    blocks: [{ kind: 'table', title: 't', columns: [{ head: 'SEQ', means: 'sequential' }], rows: [] }],
  });
  expect(html).toContain('<abbr title="sequential">SEQ</abbr>');
});
