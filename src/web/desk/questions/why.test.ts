import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answerOf } from '../../../analysis/answer.ts';
import { parseCase } from '../../../format/index.ts';
import { finish } from '../../../model/index.ts';
import { plainText } from '../../../report/writers/text-writer.ts';
import { type Ground, groundOf } from '../ground.ts';
import { ranked } from './ranked.ts';
import { state } from './state.ts';
import { why } from './why.ts';

const cases = readdirSync('cases').filter((id) => statSync(`cases/${id}`).isDirectory());

function groundFor(id: string): Ground {
  const { case: checked, draft } = parseCase(readFileSync(`cases/${id}/case.yaml`, 'utf8'));
  return groundOf(checked!, draft!);
}

describe.each(cases)('%s', (id) => {
  const ground = groundFor(id);
  const { case: checked, variant, conflict, stability, kernel } = finish(ground.analysis({}));
  const answer = answerOf(checked, variant, conflict, stability, { all: true });
  // Of large models every seventh state.
  const shown = answer.states!.filter((_, place) => answer.stateCount <= 40 || place % 7 === 0).map(({ n }) => n);

  test('each verdict is the answer’s, in the reason as in the state’s own table', () => {
    for (const n of shown) {
      const own = finish(state(ground, { lens: {}, state: n }));
      for (const { id: concept, standings } of own.concepts) {
        const { verdicts } = finish(why(ground, { lens: {}, state: n, concept }));
        for (const [party, { id: name }] of own.parties.entries()) {
          const holding = answer.stability![name]![concept];
          const open = answer.undecided?.stability?.[name]?.[concept] ?? [];
          const expected = !holding ? 'undefined' : holding.includes(n) ? 'holds' : open.includes(n) ? 'open' : 'fails';
          expect(verdicts[party]!.standing, `${concept} ${name} ${n}`).toBe(expected);
          expect(standings[party + 1] ?? 'undefined').toBe(expected);
        }
      }
    }
  });

  test('each line leads step by step, along moves that there are, to where it is said to end', () => {
    let steps = 0;
    for (const n of shown) {
      for (const { id: concept } of stability.concepts) {
        for (const { ways, party } of finish(why(ground, { lens: {}, state: n, concept })).verdicts) {
          for (const line of ways) {
            let at = n;
            for (const { from, to, by, role } of line.steps) {
              expect(from).toBe(at);
              if (role !== 'same-moment') {
                const mover = conflict.parties.findIndex(({ id: mover }) => mover === by[0]);
                const place = (number: number) => answer.states!.findIndex((one) => one.n === number);
                expect(kernel.movesFrom(mover, place(from))).toContain(place(to));
              }
              at = to;
              steps++;
            }
            expect(line.end).toBe(at);
            const [first] = line.steps;
            expect(first!.by).toEqual([party]);
            // Only who reckons back considers moves that are not better by themselves.
            if (line.outcome !== 'reckoned') expect(first).toMatchObject({ role: 'improvement', interest: 'better' });
          }
        }
      }
    }
    expect(steps).toBeGreaterThan(0);
  });
});

test('the published answer to giving up the blockade is stepped through: from 7 to 5, and back to 1', () => {
  const ground = groundFor('cuban-missile-crisis');
  const { verdicts } = finish(why(ground, { lens: {}, state: 7, party: 'us', concept: 'seq' }));
  expect(verdicts).toHaveLength(1);
  const [line] = verdicts[0]!.ways;
  expect(line).toMatchObject({ outcome: 'deterred', end: 1, pays: false });
  expect(line!.steps.map(({ by, to, role, interest }) => [by[0], to, role, interest])).toEqual([
    ['us', 5, 'improvement', 'better'],
    ['ussr', 1, 'answer', 'better'],
  ]);
  expect(plainText(verdicts[0]!.says)).toMatch(/^State 7 holds for United States/);
});

test('a concept or a state that there is not is refused in a sentence', () => {
  const ground = groundFor('chicken');
  expect(() => finish(why(ground, { lens: {}, state: 1, concept: 'hope' }))).toThrow(/“hope”/);
  expect(() => finish(why(ground, { lens: {}, state: 99, concept: 'nash' }))).toThrow(/no state 99/);
});

test('a state that counts several patterns as one lists them', () => {
  const answer = finish(state(groundFor('elmira'), { lens: {}, state: 9 }));
  expect(answer.memberCount).toBe(4);
  expect(answer.members.map((one) => plainText(one))).toContain('moe.modify, uniroyal.abandon, local.insist');
  expect(answer.parties[0]!.options).toMatchObject([{ id: 'moe.modify', deed: 'mixed' }]);
  expect(answer.parties[0]!.place).toEqual({ at: 9, of: 9, sharedBy: 1 });
});

test('two states are ranked by each party as its preference has them', () => {
  const { parties } = finish(ranked(groundFor('elmira'), { lens: {}, first: 8, second: 5 }));
  expect(parties.map(({ id, better }) => [id, better])).toEqual([
    ['moe', 'first'],
    ['uniroyal', 'first'],
    ['local', 'second'],
  ]);
  const [{ blocks }] = parties as [(typeof parties)[number]];
  expect(blocks[0]!.kind === 'paragraph' && plainText(blocks[0]!.text)).toMatch(/likes state 8 better than state 5/);
  const one = finish(ranked(groundFor('elmira'), { lens: {}, party: 'local', first: 8, second: 5 }));
  expect(one.parties.map(({ id }) => id)).toEqual(['local']);
});
