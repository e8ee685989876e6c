import { expect, test } from 'vitest';
import { parseCase } from '../../format/index.ts';
import { finish } from '../../model/index.ts';
import { type Ground, groundOf } from './ground.ts';
import { outcomes } from './questions/outcomes.ts';
import { summary } from './questions/summary.ts';

const weir = `demarche: 1
title: Weir
sources: { log: { title: A log } }
statements:
  dry: { source: log, kind: fact, says: It is dry., supports: [{ what: preferences.up.water, basis: stated }] }
parties: { up: { name: Up }, down: { name: Down } }
conflict:
  options: { up: { release: { does: opens the weir } }, down: { sue: { does: sues } } }
  statusQuo: []
  preferences: { up: [{ water: not up.release }, not down.sue], down: [up.release, not down.sue] }
  variants: { meek: { why: It fears courts., preferences: { up: [not down.sue, not up.release] } } }
`;

const groundFor = (text: string, before?: Ground) => {
  const { case: read, draft, problems } = parseCase(text);
  expect(problems).toEqual([]);
  return groundOf(read!, draft!, before);
};
const answers = (ground: Ground) =>
  [{}, { variant: 'meek' }].map((lens) => [
    finish(summary(ground, { lens })),
    finish(outcomes(ground, { lens, filter: {}, sort: { by: 'number' }, from: 0, count: 4 })),
  ]);

test.each([
  ['the title', 'title: Weir', 'title: The weir'],
  ['the ledger', 'basis: stated', 'basis: inferred'],
  ['a name', 'name: Up', 'name: Upstream'],
  ['a want', 'not up.release }, not down.sue', 'not up.release }, down.sue'],
  ['a variant', 'It fears courts.', 'It fears judges.'],
  ['the status quo', 'statusQuo: []', 'statusQuo: [down.sue]'],
])('what is answered after a change of %s is what a fresh start answers', (_, from, to) => {
  const changed = weir.replace(from, to);
  expect(changed).not.toBe(weir);
  const before = groundFor(weir);
  answers(before);
  expect(answers(groundFor(changed, before))).toEqual(answers(groundFor(changed)));
});

test('a change of the words alone leaves what was found about the model standing', () => {
  const before = groundFor(weir);
  const found = finish(before.analysis({}));
  const after = finish(groundFor(weir.replace('title: Weir', 'title: The weir'), before).analysis({}));
  expect(after.stability).toBe(found.stability);
  expect(after.case.title).toBe('The weir');
});
