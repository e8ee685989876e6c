import { expect, test } from 'vitest';
import { findParties } from '../parties/index.ts';
import { paragraphsOf } from '../text/paragraphs.ts';
import { attribute } from './attribute.ts';

function speakers(text: string): string[] {
  const report = paragraphsOf(text);
  const roles = report.paragraphs.map(() => 'report' as const);
  return attribute(report, roles, findParties(report).parties).attributions.map(({ speaker }) => speaker.name);
}

const PASSAGE =
  'Henrik Aalto of the Nordic Water Institute disagrees. The filling, he argues, was rushed. A slower schedule would have cost nothing.';

test('in an analysis what judges after reported speech is still hers', () => {
  expect(speakers(`Analysis | 5 min read\n\n${PASSAGE}`).at(-1)).toBe('Henrik Aalto');
});

test('elsewhere it is the outlet’s', () => {
  expect(speakers(PASSAGE).at(-1)).toBe('the outlet');
});

test('a sentence about the speaker is the outlet’s', () => {
  expect(speakers(`Analysis\n\n${PASSAGE} He would not say who paid him.`).at(-1)).toBe('the outlet');
});
