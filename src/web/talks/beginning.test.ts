import { expect, test } from 'vitest';
import { editText, parseCase } from '../../format/index.ts';
import { beginning } from './beginning.ts';

const text = `demarche: 1
title: Two at a river
parties:
  river: { name: The river, modeled: false, why: nobody asks it }
  up: { name: Upstream }
  down: { name: Downstream }
`;

test('what begins is no problem, and says nothing of what is better for whom', () => {
  const { document, draft } = parseCase(text);
  const edited = editText(document!, [{ kind: 'set', path: ['talks'], value: beginning(draft!)! }]);
  if ('problem' in edited) throw new Error(edited.problem.says);
  const read = parseCase(edited.text);
  expect(read.problems).toEqual([]);
  const { issues, parties } = read.case!.talks!;
  expect(parties.map(({ id }) => id)).toEqual(['up', 'down']);
  expect(issues).toHaveLength(2);
  for (const { order, utility } of parties) {
    expect(order.values.every((one) => one === undefined)).toBe(true);
    expect(utility).toBeUndefined();
  }
});

test('nobody talks alone', () => {
  expect(beginning({ parties: { up: { name: 'Upstream' } } })).toBeUndefined();
});
