import { expect, test } from 'vitest';
import { readReport } from './read-report.ts';

const guesses = (text: string) =>
  readReport({ text }).asks.flatMap((ask) => (ask.about === 'our' ? [[ask.speaker, ask.guess]] : []));

const interview = `It is the first visit of the head of the Norwegian state to our country.

To comment on it, we asked the leading researcher of the Finnish Institute of Northern Affairs, Aino Lahtela-Koski:

– Is there a dispute?

– There is. I have followed it for years.

– Will it be settled?

– I doubt it.
`;

test('“our country” of a paper is that of the experts it interviews, not the one named beside it', () => {
  expect(guesses(interview)).toEqual([['the outlet', 'finland']]);
});

test('without anybody to go by nothing is guessed', () => {
  expect(guesses('Norway opened a fence on Monday.\n\nIt is 12 km from our country.\n')).toEqual([
    ['the outlet', undefined],
  ]);
});
