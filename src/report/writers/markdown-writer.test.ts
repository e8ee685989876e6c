import { expect, test } from 'vitest';
import { type Document, list, paragraph, said } from './document.ts';
import { writeMarkdown } from './markdown-writer.ts';

function written(...blocks: Document['blocks']): string {
  return writeMarkdown({ title: 'T', subtitle: [], language: 'en', blocks });
}

test('what a user wrote cannot become a mark, a link or a cell', () => {
  const text = written(paragraph(said('*a* [b](http://c) <d> | `e` # f ~~g~~')));
  expect(text).toContain('\\*a\\* \\[b\\](http\\://c) \\<d\\> \\| \\`e\\` \\# f \\~\\~g\\~\\~');
});

test.each(['- a', '+ a', '1. a', '1) a', '= a'])(
  '"%s" at the start of a line begins no list and no heading',
  (text) => {
    expect(written(paragraph(text))).toMatch(/\n\n(\\[-+=]|1\\[.)]) a\n$/);
  },
);

test('a table is a table, and line breaks stay out of its cells', () => {
  const table = {
    kind: 'table',
    title: 'What holds',
    columns: [{ head: 'State', align: 'right' }, { head: 'Done' }],
    rows: [['8', 'a\nb | c']],
  } as const;
  expect(written(table)).toBe('# T\n\n**What holds**\n\n| State | Done |\n| ---: | --- |\n| 8 | a b \\| c |\n');
});

test('notes are footnotes', () => {
  expect(written(list([['so', { note: 1 }]]), { kind: 'notes', items: ['a source'] })).toContain(
    '- so[^1]\n\n[^1]: a source',
  );
});
