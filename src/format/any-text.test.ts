import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graph, sound } from '../../test/broken-case.ts';
import { parseCase } from './parse.ts';
import { writeDraft } from './write.ts';

const pieces = [
  ...[
    'null',
    '[]',
    '{}',
    ': ',
    '- ',
    '\n',
    '  ',
    '"',
    "'",
    '!',
    '&a ',
    '*a',
    '(',
    ')',
    '|',
    '>',
    '#',
    '\t',
    '? ',
    '---\n',
  ],
  ...[
    'not ',
    'and ',
    'us',
    'up.dam',
    'rest',
    'taken',
    '1',
    '-1',
    '1e99',
    '.nan',
    '__proto__',
    'constructor',
    '\u202e',
    '<<',
  ],
];
const change = fc.record({ at: fc.nat(1000), length: fc.nat(20), piece: fc.constantFrom('', ...pieces) });

test('whatever is done to a text, reading it gives a case or problems, and what was read can be written', () => {
  fc.assert(
    fc.property(fc.constantFrom(sound, graph), fc.array(change, { minLength: 1, maxLength: 4 }), (start, changes) => {
      let text = start;
      for (const { at, length, piece } of changes) {
        const from = at % text.length;
        text = text.slice(0, from) + piece + text.slice(from + length);
      }
      const { case: checked, draft, problems } = parseCase(text);
      expect(checked === undefined).toBe(problems.length > 0);
      if (draft !== undefined) expect(parseCase(writeDraft(draft)).draft).toEqual(draft);
    }),
    { numRuns: 300 },
  );
});
