import { expect, test } from 'vitest';
import { readReport } from '../../evidence/index.ts';
import { parseCase } from '../../format/index.ts';
import { statementOf } from './statement-of.ts';

const { draft } = parseCase(`demarche: 1
title: x
sources: { wire: { title: The ferry } }
parties: { norway: { name: Norway } }
`);

/** What the ledger takes over of the sentence with these words, which stands alone in a report. */
function taken(sentence: string, words: string) {
  const reading = readReport({ text: `${sentence}\n`, published: '2031-03-14' });
  const { text } = reading.text;
  const proposal = reading.statements.find(({ start, end }) => text.slice(start, end).includes(words))!;
  return {
    ...statementOf({ draft: draft!, source: 'wire', reading, isStored: true }, proposal)!,
    sources: proposal.sources,
  };
}

test('through whom it came is kept, without the outlet and the speaker', () => {
  const { via, speaker, sources } = taken(
    'Norway will close the ferry line next week, the Bergen Gazette reported on Monday, citing two officials.',
    'close the ferry line',
  );
  expect(sources.map(({ what }) => what)).toEqual(['outlet', 'organization', 'unnamed']);
  expect([via, speaker]).toEqual([['Bergen Gazette'], 'two officials']);
});

test('what the speaker told the outlet itself came through nobody', () => {
  expect(taken('Norway will close the ferry line, Water Minister Signe Aldal said.', 'close')).not.toHaveProperty(
    'via',
  );
});

test('a deadline at the end of a month keeps that it is the end', () => {
  expect(taken('Norway will close the ferry line by the end of April 2031.', 'close').by).toEqual({
    value: '2031-04',
    mod: 'END',
    words: 'by the end of April 2031',
  });
});

test('a date without a part has none', () => {
  expect(taken('Norway closed the ferry line on 3 March 2031.', 'closed').date).not.toHaveProperty('mod');
});
