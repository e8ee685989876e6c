import { expect, test } from 'vitest';
import { paragraphsOf } from '../text/paragraphs.ts';
import { tenseOf } from './tense.ts';

const tense = (text: string) => tenseOf(paragraphsOf(text).paragraphs[0]!.sentences[0]!);

test.each([
  'The envoys met in Oslo.',
  'The boats have been released.',
  'They had already left.',
  'Nobody saw it.',
  'They would have gone.',
  'The ship was held.',
])('past: %s', (sentence) => {
  expect(tense(sentence)).toBe('past');
});

test.each([
  'The envoys will meet in Oslo.',
  'The envoys are to meet in Oslo.',
  'The talks are due in June.',
  "They won't go.",
  'A meeting is planned.',
  'They are going to sign.',
  'The boats must be released.',
  'They said it would close.',
])('future: %s', (sentence) => {
  expect(tense(sentence)).toBe('future');
});

test.each([
  'Botswana lies downstream.',
  'The boats are held in the port.',
  'We need a United Nations that works.',
  'No comment.',
])('present: %s', (sentence) => {
  expect(tense(sentence)).toBe('present');
});
