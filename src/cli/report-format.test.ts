import { expect, test } from 'vitest';
import { reportFormat } from './report-format.ts';
import { WrongUse } from './wrong-use.ts';

test.each([
  [{}, 'text'],
  [{ format: 'HTML' }, 'html'],
  [{ out: 'brief.htm' }, 'html'],
  [{ out: 'brief.md' }, 'md'],
  [{ out: 'brief.txt' }, 'text'],
  [{ out: 'brief' }, 'text'],
  [{ out: 'notes.v2' }, 'text'],
  [{ out: 'brief.html', format: 'html' }, 'html'],
  [{ out: 'my.docx/brief', format: 'md' }, 'md'],
])('%j is written as %s', (asked, format) => {
  expect(reportFormat(asked)).toBe(format);
});

test.each([
  [{ format: 'pdf' }, 'There are: text, md, html. For a PDF, print the html from a browser.'],
  [{ out: 'brief.PDF' }, 'There are: text, md, html. For a PDF, print the html from a browser.'],
  [{ out: 'brief.docx' }, 'Word processors open the html.'],
  [{ out: 'brief.docx', format: 'html' }, 'Word processors open the html.'],
  [{ out: 'case.yaml' }, 'There are: text, md, html.'],
  [{ out: 'brief.html', format: 'text' }, 'Leave out --format'],
  [{ format: 'htm1' }, 'Did you mean "html"?'],
])('%j is refused, and why', (asked, hint) => {
  let thrown: unknown;
  try {
    reportFormat(asked);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(WrongUse);
  expect((thrown as WrongUse).hint).toContain(hint);
});
