import { expect, test } from 'vitest';
import { orderedRiver, riverTalks } from '../../../../test/river-talks.ts';
import { editText, parseCase } from '../../../format/index.ts';
import { finish } from '../../../model/index.ts';
import { groundOf } from '../../desk/ground.ts';
import { talksSwings } from '../../desk/questions/talks-swings.ts';
import { meetingTerms } from '../terms/meeting-terms.ts';
import { importanceEdits, weightEdits } from './weight-edits.ts';

function written(text: string, party: string, ratings: Record<string, number>) {
  const { case: checked, draft, document } = parseCase(text);
  const ranking = [['water'], ['price'], ['court']];
  const { inCase } = finish(talksSwings(groundOf(checked!, draft!), { party, ranking, ratings }));
  const found = weightEdits(meetingTerms(draft!.talks!, undefined), party, inCase.swings!);
  const edited = editText(document!, found.edits);
  if ('problem' in edited) throw new Error(edited.problem.says);
  return { ...found, read: parseCase(edited.text) };
}

test('weights by ratings are what the case then has, and all else stays', () => {
  const { read, filled, lacking, edits, isReordered } = written(riverTalks, 'up', { water: 100, price: 60, court: 40 });
  expect(read.problems).toEqual([]);
  expect([filled, lacking, edits.length, isReordered]).toEqual([[], [], 1, false]);
  const [up, down] = read.case!.talks!.parties;
  const before = parseCase(riverTalks).case!.talks!.parties;
  expect(up!.utility!.weights).toEqual([50, 30, 20]);
  expect(up!.utility!.values).toEqual(before[0]!.utility!.values);
  expect(down).toEqual(before[1]);
});

test('where there are orders only the worths follow in even steps, and there is no problem', () => {
  const { read, filled, isReordered } = written(orderedRiver, 'up', { water: 100, price: 50, court: 50 });
  expect(read.problems).toEqual([]);
  expect(filled).toEqual(['Water let through', 'Price', 'The suit']);
  // The case said that the price matters more than the suit.
  expect(isReordered).toBe(true);
  expect(read.draft!.talks!.parties!.up!.importance).toBe('water > price = court');
  const [up] = read.case!.talks!.parties;
  expect(up!.utility!.weights).toEqual([50, 25, 25]);
});

test('an issue without worths and without an order is named', () => {
  const draft = parseCase(orderedRiver.replace('court: dropped > goes-on', '')).draft!;
  const { lacking } = weightEdits(meetingTerms(draft.talks!, undefined), 'up', { water: 0.5, price: 0.3, court: 0.2 });
  expect(lacking).toEqual(['The suit']);
});

test('a weight that is small is not lost', () => {
  const draft = parseCase(riverTalks).draft!;
  const { edits } = weightEdits(meetingTerms(draft.talks!, undefined), 'up', {
    water: 0.993,
    price: 0.004,
    court: 0.003,
  });
  expect(edits[0]).toMatchObject({ value: { water: 993, price: 4, court: 3 } });
});

test('a ranking is written as the order of importance, unless the weights that are there say otherwise', () => {
  for (const [ranking, fits] of [
    ['water > price > court', true],
    ['price > water > court', false],
    ['water > price = court', false],
  ] as const) {
    const { draft, document } = parseCase(riverTalks);
    const edits = importanceEdits(meetingTerms(draft!.talks!, undefined), 'up', ranking);
    expect(edits !== undefined, ranking).toBe(fits);
    // As the case's own check has it.
    const edited = editText(document!, [
      { kind: 'set', path: ['talks', 'parties', 'up', 'importance'], value: ranking },
    ]);
    if ('problem' in edited) throw new Error(edited.problem.says);
    expect(parseCase(edited.text).problems.length === 0, ranking).toBe(fits);
  }
  const orders = parseCase(orderedRiver).draft!;
  expect(importanceEdits(meetingTerms(orders.talks!, undefined), 'up', 'court > water > price')).toHaveLength(1);
});

test('weights that are nearly the same stay in their order', () => {
  const draft = parseCase(riverTalks).draft!;
  const { edits } = weightEdits(meetingTerms(draft.talks!, undefined), 'up', {
    water: 0.984,
    price: 0.009,
    court: 0.007,
  });
  expect(edits[0]).toMatchObject({ value: { water: 984, price: 9, court: 7 } });
});
