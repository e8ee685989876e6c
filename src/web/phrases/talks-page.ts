/** Words of the page of the talks. */
import { number } from './figures.ts';

export const talksPage = {
  title: 'A page of the talks',
  lead: 'To be read, printed or handed on. What is tried out is not in it until it is kept; tactics against tactics and the single text have parts of their own.',
  print: 'Print',
  annex: 'What was put in',
  annexTable: 'What each wants, where it walks away, and how it bargains',
  annexOf: 'Of',
  annexWorths: (worths: readonly string[], points: number) => `worth, out of ${number(points)}: ${worths.join(', ')}`,
};
