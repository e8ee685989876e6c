import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCase } from '../../format/index.ts';
import { type Conflict, finish, holds, isTaken } from '../../model/index.ts';
import { checkAnswers, type PairAnswer } from './check-answers.ts';
import { type CheckingPair, checkingPairs } from './checking-pairs.ts';
import { wantEffects } from './want-effects.ts';

function conflictOf(id: string, change: (text: string) => string = (text) => text): Conflict {
  const { case: checked, problems } = parseCase(change(readFileSync(`cases/${id}/case.yaml`, 'utf8')));
  if (checked === undefined) throw new Error(problems[0]!.says);
  return checked.conflict!;
}

const conflict = conflictOf('vladivostok-2019');
const party = (id: string) => conflict.parties.findIndex((one) => one.id === id);
const russia = party('russia');

function steps(of: number) {
  const { wants } = conflict.preferences[of]!;
  if (wants.kind !== 'statements') throw new Error('no statements');
  return wants.steps;
}

function better({ levels }: NonNullable<Conflict['preferences'][number]['ranking']>, pair: CheckingPair): PairAnswer {
  const [first, second] = [levels[pair.first]!, levels[pair.second]!];
  return first === second ? 'equal' : first > second ? 'first' : 'second';
}

test('the two states of a pair differ in two steps of the list, which disagree', () => {
  for (const of of conflict.parties.keys()) {
    const pairs = checkingPairs(conflict, of);
    expect(pairs.length).toBeGreaterThan(3);
    for (const { first, second, steps: told } of pairs) {
      const count = (state: number) =>
        steps(of).map(
          (step) => step.filter(({ wants }) => holds(wants, (o) => isTaken(conflict.states, state, o))).length,
        );
      const differing = [...steps(of).keys()].filter((step) => count(first)[step] !== count(second)[step]);
      expect(differing).toEqual([told!.decides, told!.opposes]);
    }
  }
});

test('neighbors of the list come first, the most important at the top', () => {
  const [first] = checkingPairs(conflict, party('us'));
  expect(first!.steps!.opposes - first!.steps!.decides).toBe(1);
  const gaps = checkingPairs(conflict, russia).map(({ steps: told }) => told!.opposes - told!.decides);
  expect(gaps).toEqual([...gaps].sort((a, b) => a - b));
});

test('whoever wants what the list says agrees with it everywhere', () => {
  for (const of of conflict.parties.keys()) {
    const pairs = checkingPairs(conflict, of);
    const answers = pairs.map((pair) => better(conflict.preferences[of]!.ranking!, pair));
    expect(checkAnswers(conflict, of, pairs, answers)).toMatchObject({ agreeing: pairs.length, contradictions: [] });
  }
});

test('an exchange of two neighbors is found out, and offered as the mend', () => {
  // The respondent puts Russia's part before the relief; the list has it the other way round.
  const swapped = conflictOf('vladivostok-2019', (text) =>
    text.replace(
      '- relief: us.relieve\n      - role: russia.sponsor\n      - labor',
      '- role: russia.sponsor\n      - relief: us.relieve\n      - labor',
    ),
  );
  const pairs = checkingPairs(conflict, russia);
  const answers = pairs.map((pair) => better(swapped.preferences[russia]!.ranking!, pair));
  const { contradictions, agreeing } = checkAnswers(conflict, russia, pairs, answers);
  const [relief, role] = ['relief', 'role'].map((id) => steps(russia).findIndex(([want]) => want!.id === id));
  expect(contradictions.map(({ mend }) => mend)).toContainEqual({
    kind: 'swap',
    upper: relief,
    lower: role,
    breaks: 0,
  });
  expect(agreeing + contradictions.length).toBe(pairs.length);
});

test('"as good as the other" is mended by joining the two, and "I do not know" contradicts nothing', () => {
  const pairs = checkingPairs(conflict, russia);
  const place = pairs.findIndex(({ steps: told }) => told!.opposes === told!.decides + 1);
  const answers = pairs.map((_, n): PairAnswer => (n === place ? 'equal' : n % 2 === 0 ? 'unknown' : 'skip'));
  const checked = checkAnswers(conflict, russia, pairs, answers);
  expect(checked).toMatchObject({ agreeing: 0, open: pairs.length - 1 });
  const { decides, opposes } = pairs[place]!.steps!;
  expect(checked.contradictions).toMatchObject([
    { pair: place, answer: 'equal', mend: { kind: 'join', upper: decides, lower: opposes, breaks: 0 } },
  ]);
});

test('direct rankings are checked by neighbors in their order; unknown wants not at all', () => {
  const elmira = conflictOf('elmira');
  const pairs = checkingPairs(elmira, 0);
  expect(pairs).toHaveLength(8);
  const { levels } = elmira.preferences[0]!.ranking!;
  for (const { first, second } of pairs) expect(Math.abs(levels[first]! - levels[second]!)).toBe(1);
  const unknown = conflictOf('elmira', (text) => text.replace(/\n {4}local:\n {6}ranking:(?:.|\n)*$/, '\n'));
  expect(checkingPairs(unknown, 2)).toEqual([]);
});

test('the pairs that the steps tell apart are all that the ranking tells apart', () => {
  for (const of of conflict.parties.keys()) {
    const { levels } = conflict.preferences[of]!.ranking!;
    let apart = 0;
    for (let a = 0; a < levels.length; a++) for (let b = 0; b < a; b++) if (levels[a] !== levels[b]) apart++;
    const effects = finish(wantEffects(conflict, of));
    expect(effects.reduce((sum, { pairs }) => sum + pairs, 0)).toBe(apart);
    expect(effects[0]!.pairs).toBeGreaterThan(0);
  }
});

test('a step that says what stands above it tells nothing apart', () => {
  const idle = conflictOf('vladivostok-2019', (text) =>
    text.replace(
      '      - good-standing: not in-breach',
      '      - again: not us.escalate and not dprk.escalate\n      - good-standing: not in-breach',
    ),
  );
  expect(finish(wantEffects(idle, russia))[1]).toEqual({ step: 1, pairs: 0, share: 0 });
});
