import { expect, test } from 'vitest';
import { readReport } from './read-report.ts';

const found = (text: string) => {
  const {
    disagreements,
    statements,
    text: read,
  } = readReport({ text: `Lock on the Danube\n\n${text}\n\nThe river has been low since June this year.\n` });
  const says = (id: string) =>
    statements.filter((one) => one.id === id).map(({ start, end }) => read.text.slice(start, end))[0]!;
  return disagreements.map(({ between, because }) => ({ rule: because.rule, says: between.map(says) }));
};

test('two speakers with different figures for the same thing disagree', () => {
  const [one] = found(
    'Kenya said that Uganda’s police had seized 37 fishing boats since January. Uganda said that 19 fishing boats were seized.',
  );
  expect(one?.rule).toBe('disagreement/figures');
});

test('a denial of what another asserts is a disagreement', () => {
  const [one] = found(
    'Bulgaria says that Romanian barges crossed the fairway at night. Romania denies that its barges crossed the fairway.',
  );
  expect(one?.rule).toBe('disagreement/denied');
});

test('equal figures, other matters and the same speaker are none', () => {
  expect(
    found(
      'Kenya said 37 boats were seized. Uganda said 37 boats were seized. The school in Kisumu has not been painted since 2010.',
    ),
  ).toEqual([]);
  expect(found('Kenya said 37 fishing boats were seized. Kenya said 19 fishing boats were seized.')).toEqual([]);
});

test('a part of a number, a least number and figures for other things are no disagreement', () => {
  expect(
    found(
      'Kenya said that 37 fishing boats were seized. Uganda said that three of the fishing boats were seized in May. Tanzania said that at least 30 fishing boats were seized.',
    ),
  ).toEqual([]);
  expect(found('Kenya said that 37 percent of the catch was lost. Uganda said that fees fell by 9 percent.')).toEqual(
    [],
  );
});

test('a denial of another deed on the same matter is none', () => {
  expect(found('Bulgaria said that the timber was shipped in May. Romania denies that the timber was wet.')).toEqual(
    [],
  );
});
