import { describe, expect, test } from 'vitest';
import { readReport } from '../read-report.ts';

const ISSUED =
  'FOR IMMEDIATE RELEASE\n\nJoint Communiqué of Romania and Bulgaria\n\nRUSE, 10 June 2024 – The Governments of Romania and Bulgaria, together “the Parties”, today concluded two days of talks.\n\n';

function lastOf(sentence: string) {
  return readReport({ text: `${ISSUED}${sentence}\n` }).statements.at(-1)!;
}

test.each([
  'The minister Osman Bashir called the figures not corresponding to reality.',
  'The minister Osman Bashir called the reports on it not corresponding to the facts.',
  'The minister Osman Bashir called the figures not true.',
])('what others said is denied: %s', (sentence) => {
  expect(readReport({ text: `Figures\n\nThe lock was shut in May.\n\n${sentence}\n` }).statements.at(-1)?.status).toBe(
    'denied',
  );
});

describe('what the issuers of a text do by saying so is a claim of theirs', () => {
  test.each([
    'The two sides recognized the wish of Ruse to keep the lock.',
    'The two sides recognise the wish of Ruse to keep the lock.',
    'Both governments undertook a review of the fees.',
    'The parties undertake a review of the fees.',
    'The ministers took note of the report.',
  ])('%s', (sentence) => {
    expect(lastOf(sentence)).toMatchObject({ kind: 'claim', because: { kind: { rule: 'kind/undertaking' } } });
  });

  test.each(['The barges took three days.', 'The two sides met again in the evening.'])('not: %s', (sentence) => {
    expect(lastOf(sentence).kind).toBe('fact');
  });
});
