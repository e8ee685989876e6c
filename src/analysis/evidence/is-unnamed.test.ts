import { expect, test } from 'vitest';
import { isUnnamed } from './is-unnamed.ts';

test.each([
  'a source',
  'sources',
  'two officials',
  'Two Norwegian officials',
  'the minister',
  'the sources of the publication',
  'a spokesman for the Storting',
  'Western diplomats',
  'several',
])('%s is described only', (speaker) => {
  expect(isUnnamed(speaker)).toBe(true);
});

test.each([
  'Ada Berg',
  'Minister Ada Berg',
  'the White House',
  'The Gazette',
  'Norway',
  'the Norwegian foreign ministry',
  'the port authority',
  'von der Aue',
  'Rivers without Borders',
  '外交部发言人',
])('%s is a name', (speaker) => {
  expect(isUnnamed(speaker)).toBe(false);
});
