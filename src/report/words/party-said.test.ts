import { expect, test } from 'vitest';
import { caseFrom } from '../../../test/library-case.ts';
import { analyzeCase, summarize } from '../../analysis/index.ts';
import { explain } from '../../engine/stability/index.ts';
import { finish } from '../../model/index.ts';
import { plainText } from '../writers/text-writer.ts';
import { partySaid } from './party-said.ts';
import { summaryInWords } from './summary-in-words.ts';
import { verdictBlocks } from './verdict-in-words.ts';

const street = `demarche: 1
title: The street
parties: { neighbors: { name: The neighbors }, pub: { name: The pub } }
conflict:
  options: { neighbors: { sue: { does: sue the pub } }, pub: { close: { does: closes at eleven } } }
  statusQuo: []
  preferences:
    neighbors: [pub.close, not neighbors.sue]
    pub: [neighbors.sue implies pub.close, not neighbors.sue, not pub.close]
`;

test('a party that is many has its verbs and pronouns so, and its article is small within a sentence', () => {
  const analysis = finish(analyzeCase(caseFrom(street)));
  const { kernel, conflict } = analysis;
  const said = [0, 1].flatMap((party) =>
    [0, 1, 2, 3].flatMap((state) =>
      ['nash', 'seq', 'smr'].flatMap((concept) =>
        verdictBlocks(conflict, explain(kernel, { concept, party, state, response: 'legal-sequence' })),
      ),
    ),
  );
  const paragraphs = summaryInWords({ analysis, summary: finish(summarize(analysis)), reach: undefined });
  const verdicts = said.flatMap((block) =>
    block.kind === 'paragraph' ? [block.text] : block.kind === 'list' ? block.items : [],
  );
  const all = [...paragraphs, ...verdicts].map(plainText);
  const text = all.join('\n');
  expect(text).toMatch(/The neighbors have \d moves? from there|moves? that the neighbors have from there/);
  expect(text).not.toMatch(/neighbors (?:has|is|likes|wants|goes|moves)\b/);
  expect(text).not.toMatch(/[a-z,;] The (?:neighbors|pub)\b/);
  expect(text).not.toMatch(/(?:^|[.!?] )the /m);
});

test('names are otherwise as they were written', () => {
  expect(partySaid({ name: 'The Hague' })).toBe('\u2068The Hague\u2069');
  expect(partySaid({ name: 'United States' })).toBe('\u2068United States\u2069');
});
