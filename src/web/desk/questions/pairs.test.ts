import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCase } from '../../../format/index.ts';
import { finish } from '../../../model/index.ts';
import { withNeededIsolates } from '../../../report/writers/document.ts';
import { groundOf } from '../ground.ts';
import { type AnsweredPair, type PairAnswer, pairs } from './pairs.ts';

function groundFor(id: string, change: (text: string) => string = (text) => text) {
  const { case: checked, draft } = parseCase(change(readFileSync(`cases/${id}/case.yaml`, 'utf8')));
  return groundOf(checked!, draft!);
}

const ground = groundFor('vladivostok-2019');
const plain = (texts: readonly unknown[]) => texts.map((text) => withNeededIsolates(String(text)));

function check(told: readonly AnsweredPair[], party = 'russia') {
  const answer = finish(pairs(ground, { lens: {}, party, mode: 'check', told }));
  if (answer.mode !== 'check') throw new Error(answer.mode);
  return answer;
}

test('a question shows in what two states differ, and what is the same in both', () => {
  const { question, left } = check([]);
  expect(left).toBeGreaterThan(3);
  expect(question!.first).toHaveLength(question!.second.length);
  for (const [place, text] of question!.first.entries()) expect(text).not.toBe(question!.second[place]);
});

test('whoever answers as the list says agrees throughout, and comes to an end', () => {
  const told: AnsweredPair[] = [];
  const russia = ground.case.conflict!.parties.findIndex(({ id }) => id === 'russia');
  const own = ground.case.conflict!.preferences[russia]!.ranking!.levels;
  for (let answer = check(told); answer.question !== undefined; answer = check(told)) {
    expect(answer.asked).toBe(told.length);
    const { first, second } = answer.question.states!;
    const difference = own[first - 1]! - own[second - 1]!;
    told.push({ first, second, answer: difference > 0 ? 'first' : difference < 0 ? 'second' : 'equal' });
    expect(told.length).toBeLessThan(50);
  }
  expect(check(told)).toMatchObject({ agreeing: told.length, open: 0, contradictions: [] });
});

test('a contradiction says what in the list says otherwise', () => {
  const { first, second } = check([]).question!.states!;
  const wrong = (['first', 'second'] as const).find((answer) => check([{ first, second, answer }]).agreeing === 0)!;
  const { contradictions } = check([{ first, second, answer: wrong }]);
  expect(contradictions).toHaveLength(1);
  expect(JSON.stringify(contradictions[0]!.ranked)).toContain(
    `likes state ${wrong === 'first' ? second : first} better`,
  );
  expect(contradictions[0]!.mend).toMatchObject({ kind: 'swap', breaks: 0 });
});

test('the list that is built is written with the names of the case', () => {
  const answers: PairAnswer[] = [];
  const ask = () => {
    const answer = finish(pairs(ground, { lens: {}, party: 'us', mode: 'build', answers }));
    if (answer.mode !== 'build') throw new Error(answer.mode);
    return answer;
  };
  const opening = ask().question!;
  expect(plain(opening.second)[0]).toMatch(/^it is not so that |does not /);
  // Wants the first two options only, the second more than the first, and not taken.
  answers.push('first', 'second', ...Array<PairAnswer>(8).fill('equal'), 'first');
  const { question, built } = ask();
  expect(question).toBeUndefined();
  expect(built.steps.map((step) => step.map(({ text }) => text))).toEqual([['not us.relieve'], ['us.broad']]);
  expect(built.indifferent).toHaveLength(8);
});

test('states that count as one and states of a graph can be asked about', () => {
  for (const id of ['elmira', 'elmira-as-a-graph']) {
    const own = groundFor(id);
    const answer = finish(pairs(own, { lens: {}, party: own.case.conflict!.parties[0]!.id, mode: 'check', told: [] }));
    expect(answer.question!.first.join('')).not.toBe('');
    expect(answer.question!.first).not.toEqual(answer.question!.second);
  }
});

test('a party that decides nothing is refused with a sentence', () => {
  expect(() => finish(pairs(ground, { lens: {}, party: 'china', mode: 'check', told: [] }))).toThrow(
    'No party “china”',
  );
});
