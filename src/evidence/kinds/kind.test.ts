import { describe, expect, test } from 'vitest';
import { readReport } from '../read-report.ts';

const BEFORE =
  'Quarrel about a lock on the Danube\n\nThe barges were held on the river for three days in May, and nobody came to look.\n\n';
const AFTER = '\n\nThe river has been low since June, and the harvest was poor in both countries this year.\n';

function last(text: string) {
  const { statements, text: read } = readReport({ text: BEFORE + text + AFTER, published: '2024-06-10' });
  return statements.filter(({ start, end }) => text.includes(read.text.slice(start, end))).at(-1)!;
}

describe('kind', () => {
  test.each([
    ['The lock was closed on Monday.', 'fact'],
    ['Bulgaria says the lock was closed on Monday.', 'claim'],
    ['The analyst Askar Nurmanov says the closure is a mistake.', 'assessment'],
    ['The minister Ousmane Dabo believes that the closure will hurt everybody.', 'assessment'],
    ['“Nobody asked us, and nobody will,” said Ousmane Dabo, the water minister.', 'quotation'],
    ['Who will open the lock?', 'question'],
    ['“Who will open the lock?” asked Ousmane Dabo.', 'question'],
    ['Bulgaria wants the lock opened by Friday.', 'claim'],
    ['Most likely, the closure was a clumsy and costly mistake.', 'assessment'],
  ])('%s is a %s', (text, kind) => {
    expect(last(text).kind).toBe(kind);
  });
});

describe('status', () => {
  test.each([
    ['The lock was closed on Monday.', 'occurred'],
    ['Bulgaria said the lock was closed on Monday.', 'occurred'],
    ['The lock will be opened on Friday.', 'planned'],
    ['Bulgaria said the lock would be opened on Friday.', 'planned'],
    ['Ministers are due to meet in Ruse next month.', 'planned'],
    ['There were no talks on Monday.', 'denied'],
    ['Bulgaria denied that it closed the lock.', 'denied'],
    ['If the lock stays shut, the harvest could rot.', 'hypothetical'],
    ['Bulgaria wants the lock opened.', 'none'],
    ['The lock lies 12 km from Ruse.', 'none'],
    ['The barges arrived on 3 May.', 'occurred'],
    ['The dam, not the lock, was closed on Monday.', 'occurred'],
  ])('%s is %s', (text, status) => {
    expect(last(text).status).toBe(status);
  });
});

test('a past tense with a day to come is flagged, and planned', () => {
  const statement = last('This coming Friday there were talks in Ruse.');
  expect(statement.flags).toContain('tense-clash');
  expect(statement.status).toBe('planned');
});

test('what an interviewer takes for granted is her claim, and flagged', () => {
  const text =
    'Water\n\nWe asked the hydrologist Amadou Tchiroma about the wells:\n\n– The wells were closed in March. Why?\n\n– Because of arsenic.\n\n– And now?\n\n– Now we measure.\n';
  const premise = readReport({ text }).statements.find(({ flags }) => flags.includes('premise'));
  expect(premise).toMatchObject({ kind: 'claim', speaker: { name: 'the interviewer' } });
});
