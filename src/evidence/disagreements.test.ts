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

test.each([
  'Kenya demanded that Uganda pay 40 million dollars for the boats. Uganda offered to pay 15 million dollars for the boats.',
  'Kenya said it would close the lake unless 90 boats were returned. Uganda said that 30 boats were returned.',
  'Kenya said that it wants 12 patrol boats on the lake. Uganda said that 5 patrol boats were on the lake.',
])('what is demanded, offered or supposed does not contradict another figure: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  'According to two officials, Kenya offered in January to return the boats. Uganda denied that it had received any such offer.',
  'Kenya said that a patrol had fired at the trawlers. Uganda denied this.',
  'Two captains said that the guards had taken their nets. The police chief, Amos Okello, rejected the accusation.',
  'Kenya said that it had proposed a meeting in Nairobi. Uganda denied that there was such a proposal.',
])('a denial that points back at what was just said is a disagreement: %s', (text) => {
  expect(found(text).map(({ rule }) => rule)).toEqual(['disagreement/denied']);
});

test.each([
  'Kenya said that the road was wet. Uganda denied that it had received any such offer.',
  'The road was wet. Uganda denied this.',
  'Kenya said that the lake would be shut if the boats stayed. Kenya denied this.',
])('one that points at nothing said by another is none: %s', (text) => {
  expect(found(text)).toEqual([]);
});
