import { expect, test } from 'vitest';
import { orderedRiver, riverTalks } from '../../../test/river-talks.ts';
import { elicitation, firstQuestions } from '../../analysis/index.ts';
import { parseCase, readAnswers } from '../../format/index.ts';
import { finish } from '../../model/index.ts';
import { answersToFillIn, linesForCase, needsValues, weightsFor } from './elicit-yaml.ts';

const river = parseCase(riverTalks).case!.talks!;
const ordered = parseCase(orderedRiver).case!.talks!;
const elicited = (talks: typeof river, text: string) => finish(elicitation(talks, readAnswers(text, talks).answers!));

test('weights come to 100 to the last place, for all that was cut off', () => {
  for (const ranking of ['water = price = court', 'water > price > court', 'court > water = price']) {
    const weights = Object.values(weightsFor(elicited(river, `party: up\nranking: ${ranking}`), 'ranking')!);
    expect(weights.reduce((sum, one) => sum + Math.round(one * 100), 0)).toBe(10_000);
  }
});

test('the lines stand in a case as they are, and it has no problem then', () => {
  const found = elicited(
    ordered,
    'party: up\ncomparisons: [{ rather: { water: none, price: 0 }, than: { water: winter, price: 4 } }]',
  );
  const lines = linesForCase(found).replace(/^/gm, '      ').trimEnd();
  const text = orderedRiver.replace('    up:\n', `    up:\n${lines}\n`);
  const { problems, case: checked } = parseCase(text);
  expect(problems).toEqual([]);
  expect(checked!.talks!.parties[0]!.utility).toBeDefined();
});

test('weights alone leave a party without worths', () => {
  const found = elicited(ordered, 'party: up\nranking: water > price > court');
  expect(needsValues(found, 'ranking')).toBe(true);
  expect(needsValues(elicited(river, 'party: up\nranking: water > price > court'), 'ranking')).toBe(false);
});

test('the file to fill in is read without a problem, and says nothing yet', () => {
  for (const talks of [river, ordered]) {
    for (const party of talks.parties.keys()) {
      const text = answersToFillIn(finish(firstQuestions(talks, party)));
      const { answers, problems } = readAnswers(text, talks);
      expect(problems).toEqual([]);
      expect(answers).toMatchObject({ party, ranking: undefined, swings: undefined });
      expect(answers!.comparisons.map(({ says }) => says)).toEqual(['unknown']);
      const commented = text.replace(/^# (ranking|swings)/gm, '$1').replaceAll('…', '50');
      expect(readAnswers(commented, talks).problems).toEqual([]);
    }
  }
});
