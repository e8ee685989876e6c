import { expect, test } from 'vitest';
import { orderedRiver } from '../../../../test/river-talks.ts';
import { editText, parseCase } from '../../../format/index.ts';
import { finish } from '../../../model/index.ts';
import { groundOf } from '../../desk/ground.ts';
import { talksRather } from '../../desk/questions/talks-rather.ts';
import { foundEdits } from './rather-edits.ts';

test('what the comparisons come to is written, fits the orders, and is no problem', () => {
  const { case: checked, draft, document } = parseCase(orderedRiver);
  const ground = groundOf(checked!, draft!);
  const { next } = finish(talksRather(ground, { party: 'up', answers: [] }));
  const { found } = finish(talksRather(ground, { party: 'up', answers: [{ ...next!, says: 'a' }] }));
  const edited = editText(document!, foundEdits(found!, ['talks', 'parties', 'up'], 1));
  if ('problem' in edited) throw new Error(edited.problem.says);
  const read = parseCase(edited.text);
  expect(read.problems).toEqual([]);
  const [up] = read.case!.talks!.parties;
  const [water, price, court] = up!.utility!.weights;
  expect(water).toBeGreaterThan(price!);
  expect(price).toBeGreaterThan(court!);
});
