import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCase } from '../../../format/index.ts';
import { finish } from '../../../model/index.ts';
import { plainText } from '../../../report/writers/text-writer.ts';
import { type Ground, groundOf } from '../ground.ts';
import { since } from './since.ts';
import { state } from './state.ts';
import { summary } from './summary.ts';

const shipped = readFileSync('cases/vladivostok-2019/case.yaml', 'utf8');
/** Washington minds Moscow's credit, as the variant `nervous-high` has it. */
const nervous = shipped.replace(
  '\n      - step: dprk.partial',
  '\n      - no-credit: not brokered\n      - step: dprk.partial',
);
const groundFor = (text: string, before?: Ground, now?: number) => {
  const { case: read, draft } = parseCase(text);
  return groundOf(read!, draft!, before, now);
};
const held = (ground: Ground) => finish(summary(ground, { lens: {} })).figures.holding;

test('before any edit there is nothing to say, nor after one of words alone', () => {
  const first = groundFor(shipped);
  expect(finish(since(first, { lens: {} }))).toBeNull();
  expect(finish(since(groundFor(`${shipped}\n# a remark\n`, first, 10), { lens: {} }))).toBeNull();
});

test('a want that is put in changes what holds; each state leads to a verdict that is so now, and was not', () => {
  const first = groundFor(shipped);
  const second = groundFor(nervous, first, 10);
  const { groups } = finish(since(second, { lens: {} }))!;
  const count = (kind: string) => groups.filter((one) => one.kind === kind).reduce((sum, one) => sum + one.count, 0);
  // The limited exchange, as the README says of that variant.
  expect(groups.find(({ kind }) => kind === 'lost')!.states.map(({ n }) => n)).toContain(28);
  expect(held(second)).toBe(held(first) - count('lost') - count('gone') - count('opened') + count('gained'));
  for (const { kind, states } of groups.filter((one) => one.kind === 'lost' || one.kind === 'gained')) {
    for (const { n, why, words } of states) {
      const at = (ground: Ground) => {
        const { concepts, parties, words: own } = finish(state(ground, { lens: {}, state: n }));
        const row = concepts.find(({ id }) => id === why!.concept)!;
        return { own, standing: row.standings[1 + parties.findIndex(({ id }) => id === why!.party)] };
      };
      expect(at(second).standing).toBe(kind === 'lost' ? 'fails' : 'holds');
      expect(at(first).standing).toBe(kind === 'lost' ? 'holds' : 'fails');
      expect(plainText(words)).toBe(plainText(at(second).own));
    }
  }
});

test('taken back, it says the reverse', () => {
  const first = groundFor(shipped);
  const second = groundFor(nervous, first, 10);
  const third = groundFor(shipped, second, 20);
  const states = (ground: Ground, kind: string) =>
    finish(since(ground, { lens: {} }))!
      .groups.filter((one) => one.kind === kind)
      .map((one) => one.states.map(({ n }) => n));
  expect(states(third, 'gained')).toEqual(states(second, 'lost'));
  expect(states(third, 'lost')).toEqual(states(second, 'gained'));
});
