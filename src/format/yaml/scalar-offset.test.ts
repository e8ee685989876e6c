import { expect, test } from 'vitest';
import { isScalar, parseDocument } from 'yaml';
import { offsetInScalar } from './scalar-offset.ts';

/** Where the word stands in the text, found through the value of the first list item. */
function found(text: string, word: string): { readonly found: number; readonly inText: number } {
  const node = parseDocument(text).getIn([0], true);
  if (!isScalar(node)) throw new Error('The test text is a list of scalars.');
  return { found: offsetInScalar(text, node, String(node.value).indexOf(word)), inText: text.indexOf(word) };
}

test.each([
  ['plain', '- not us.a and us.b\n'],
  ['in double quotes', '- "not us.a and us.b"\n'],
  ['in single quotes, one of them doubled', "- 'don''t us.b'\n"],
  ['over two lines', '- not us.a\n  and us.b\n'],
  ['over two lines with an empty one', '- not us.a\n\n  and us.b\n'],
  ['in double quotes over two lines', '- "not us.a\n   and us.b"\n'],
  ['folded', '- >\n    not us.a\n    and us.b\n'],
  ['literal', '- |-\n    not us.a\n    and us.b\n'],
  ['with line ends of another system', '- not us.a\r\n  and us.b\r\n'],
])('a word in a text written %s is found where it stands', (_, text) => {
  const { found: offset, inText } = found(text, 'us.b');
  expect(offset).toBe(inText);
});

test('after an escape the start of the text is the honest answer', () => {
  expect(found('- "not\\u0020us.a and us.b"\n', 'us.b').found).toBe(2);
});
