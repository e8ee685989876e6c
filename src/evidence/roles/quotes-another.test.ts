import { expect, test } from 'vitest';
import { readReport } from '../read-report.ts';

const lastOf = (...paragraphs: string[]) => {
  const interview = [
    'Professor Jan Adler, who teaches water law in Lund, spoke to the Lake Mirror.',
    'Lake Mirror: Would they win in court?',
    'Adler: Perhaps, but I would not bet on it.',
    'Lake Mirror: And then?',
    'Adler: Then they wait, as I see it.',
  ];
  const { paragraphs: read } = readReport({
    text: `Quiet on the lake\n\n${[...interview, ...paragraphs].join('\n\n')}`,
  });
  return read.slice(6).map(({ role }) => role);
};

test.each([
  'The town takes half of its gas from the coast. “If they open the gates, we lose the rice,” said Ana Pell, who heads the union.',
  'Should the supply stop, the town would have reserves for 45 days, its grid operator Karsenergo says.',
  'The gates have been shut since March. “Nobody told us,” says the mayor of Lund, Ole Dahl.',
])('a tag with somebody else’s name ends the last answer: %s', (paragraph) => {
  expect(lastOf(paragraph)).toEqual(['report']);
  expect(lastOf(paragraph, 'Both sides are to meet in Torvia on March 28.')).toEqual(['report', 'report']);
});

test.each([
  'I doubt that it would help. “Nobody told us,” said Ana Pell, who heads the union, when I met her.',
  'The accord lets the upper state keep the water in a drought. It has to ask first.',
  'That is the weak point of the accord, Adler says.',
])('her own words go on: %s', (paragraph) => {
  expect(lastOf(paragraph)).toEqual(['answer']);
});
