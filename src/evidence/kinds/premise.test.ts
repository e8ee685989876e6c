import { describe, expect, test } from 'vitest';
import { readReport } from '../read-report.ts';

function premises(question: string): string[] {
  const text = `Water\n\nWe asked the hydrologist Amadou Tchiroma about the wells:\n\n– ${question}\n\n– We shall see.\n`;
  const { statements, text: read } = readReport({ text, published: '2024-06-10' });
  return statements
    .filter(({ within }) => within !== undefined)
    .map(({ start, end, status }) => `${read.text.slice(start, end)}: ${status}`);
}

describe('what a question takes for granted', () => {
  test.each([
    ['Why did Mali refuse to open the well?', ['did Mali refuse to open the well: denied']],
    ['Why has Mali denied the report?', ['has Mali denied the report: denied']],
    ['Why had the owners declined any talks?', ['had the owners declined any talks: denied']],
    ['Why is Mali refusing to open the well?', ['is Mali refusing to open the well: denied']],
    ['Since when is the bank disputing the debt?', ['is the bank disputing the debt: denied']],
    ['Now that Mali is declining every offer, what will you do?', ['Mali is declining every offer: denied']],
    ['Why, after three dry years, has nothing been built?', ['has nothing been built: denied']],
    ['How long has the pump been broken?', ['has the pump been broken: occurred']],
    ['When did you last see the engineers?', ['did you last see the engineers: occurred']],
    ['And why is it that nobody was told?', ['nobody was told: denied']],
    ['After the talks failed in March, will the minister resign?', ['the talks failed in March: occurred']],
    ['Now that the court has ruled, what will you do?', ['the court has ruled: occurred']],
    ['Do you regret that you signed the letter?', ['you signed the letter: occurred']],
    ['The well was closed in May, so who brings the water?', ['The well was closed in May: occurred']],
  ])('%s', (question, clauses) => {
    expect(premises(question)).toEqual(clauses);
  });

  test.each([
    ['Why?'],
    ['Why not?'],
    ['Why should anybody believe you?'],
    ['Is it true that the well was sold?'],
    ['What happens if the pump breaks?'],
    ['They say it is safe, is that so?'],
    ['Will there be rain after the summer?'],
    ['Who owns the well?'],
  ])('nothing: %s', (question) => {
    expect(premises(question)).toEqual([]);
  });
});

test('a premise is the asker’s claim, right behind her question and within it, with what it holds of dates and parties', () => {
  const text =
    'Water\n\nWe asked the hydrologist Amadou Tchiroma about the wells:\n\n– After Mali closed 12 wells on 3 May, will you go?\n\n– Now we measure.\n';
  const { statements } = readReport({ text, published: '2024-06-10' });
  const at = statements.findIndex(({ within }) => within !== undefined);
  const [question, premise] = [statements[at - 1]!, statements[at]!];
  expect(premise).toMatchObject({
    kind: 'claim',
    speaker: { name: 'the interviewer' },
    flags: ['premise'],
    within: question.id,
    parties: ['mali'],
    because: { kind: { rule: 'kind/premise', words: 'after' } },
  });
  expect(question.kind).toBe('question');
  expect(premise.dates.map(({ value }) => value)).toEqual(['2024-05-03']);
  expect(premise.quantities.map(({ value }) => value)).toEqual([12]);
  expect(premise.start).toBeGreaterThanOrEqual(question.start);
  expect(premise.end).toBeLessThanOrEqual(question.end);
  expect(statements.map(({ id }) => id)).toEqual(statements.map((_, i) => `s${i + 1}`));
});
