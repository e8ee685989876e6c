import { describe, expect, test } from 'vitest';
import { drive, rankByStatements } from '../model/index.ts';
import type { Draft } from './draft.ts';
import { checkCase, parseCase, parsingCase } from './parse.ts';

const text = `demarche: 1
title: A river
asOf: 2020-02-29
parties:
  down: { name: Downstream }
  up: { name: Upstream, aliases: [the hills] }
  press: { name: The press, modeled: false, why: it only reports }
conflict:
  options:
    up: { dam: { does: builds a dam, oneWay: take, by: 2021-01-01 }, share: }
    down: { sue: goes to court }
  context: { treaty: { says: the treaty is in force, holds: true } }
  terms: { peace: not up.dam and not down.sue }
  rules:
    - { never: up.dam and up.share, id: one-river, why: there is one river }
    - down.sue implies context.treaty
  statusQuo: [down.sue]
  preferences:
    up: [{ quiet: not down.sue }, [up.dam, { calm: peace, fair: up.share }]]
  variants:
    no-treaty: { why: it lapsed, context: { treaty: { holds: false } }, statusQuo: [] }
    fair: { why: other wants, preferences: { down: [up.share] } }
    both: { why: the two, from: no-treaty, preferences: { down: { unknown: nobody asked } } }
`;

describe('a case becomes what an engine takes', () => {
  const { case: checked, draft } = parseCase(text);
  const conflict = checked!.conflict!;

  test('parties in the order of the parties, options in the order of the options, context last', () => {
    expect(checked!.parties.map(({ id, modeled }) => [id, modeled])).toEqual([
      ['down', true],
      ['up', true],
      ['press', false],
    ]);
    expect(conflict.parties).toEqual([
      { id: 'down', name: 'Downstream', aliases: [] },
      { id: 'up', name: 'Upstream', aliases: ['the hills'] },
    ]);
    expect(conflict.options).toEqual([
      { id: 'up.dam', party: 1, does: 'builds a dam', oneWay: 'take', by: '2021-01-01' },
      { id: 'up.share', party: 1, does: 'share', oneWay: undefined, by: undefined },
      { id: 'down.sue', party: 0, does: 'goes to court', oneWay: undefined, by: undefined },
      { id: 'context.treaty', party: undefined, does: 'the treaty is in force', oneWay: undefined, by: undefined },
    ]);
  });

  test('rules, as people read them', () => {
    expect(conflict.rules.map(({ id, text: says, why, options }) => ({ id, says, why, options }))).toEqual([
      { id: 'one-river', says: 'never up.dam and up.share', why: 'there is one river', options: [0, 1] },
      { id: 'rule-2', says: 'down.sue implies context.treaty', why: undefined, options: [2] },
    ]);
  });

  test('states, the status quo among them, and rankings', () => {
    expect(conflict.states.count).toBe(6);
    expect(conflict.states.columns[3]).toEqual(Uint32Array.of(0b111111));
    expect(conflict.statusQuo).toBe(3);
    const [unknown, wants] = conflict.preferences;
    expect(unknown).toEqual({ wants: { kind: 'unknown', why: undefined }, ranking: undefined });
    expect(wants!.wants).toMatchObject({
      kind: 'statements',
      steps: [
        [{ id: 'quiet', text: 'not down.sue' }],
        [
          { id: undefined, text: 'up.dam' },
          { id: 'calm', text: 'peace' },
          { id: 'fair', text: 'up.share' },
        ],
      ],
    });
    const steps = wants!.wants.kind === 'statements' ? wants!.wants.steps : [];
    expect(wants!.ranking).toEqual(
      rankByStatements(
        steps.map((step) => step.map((one) => one.wants)),
        conflict.states,
      ),
    );
  });

  test('a variant is a whole conflict, shares what it does not change, and says what it does', () => {
    const [lapsed, fair, both] = checked!.variants;
    expect(lapsed).toMatchObject({
      id: 'no-treaty',
      why: 'it lapsed',
      from: undefined,
      changes: ['context.treaty', 'statusQuo'],
    });
    expect(lapsed!.conflict.states.count).toBe(3);
    expect(fair!.conflict.states).toBe(conflict.states);
    expect(fair!.conflict.preferences[1]!.ranking).toBe(conflict.preferences[1]!.ranking);
    expect(both).toMatchObject({ from: 'no-treaty', changes: ['preferences.down'] });
    expect(both!.conflict.states).toBe(lapsed!.conflict.states);
    expect(both!.conflict.preferences[0]!.wants).toEqual({ kind: 'unknown', why: 'nobody asked' });
  });

  test('a draft without a text is checked alike', () => {
    expect(checkCase(draft!)).toEqual({ case: checked, problems: [] });
    const faulty = { ...draft!, conflict: { ...draft!.conflict!, rules: ['up.damn'] } } as Draft;
    expect(checkCase(faulty).problems[0]).toMatchObject({ code: 'option/unknown', path: 'conflict.rules.0' });
    expect(checkCase(faulty).problems[0]!.place).toBeUndefined();
  });

  test('reading can be driven in steps and stopped', async () => {
    expect(await drive(parsingCase(text))).toMatchObject({ case: checked });
    await expect(drive(parsingCase(text), { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow(
      'enough',
    );
  });
});

test('a case may hold no conflict at all', () => {
  const { case: checked, problems } = parseCase('demarche: 1\ntitle: Nothing yet\n');
  expect(problems).toEqual([]);
  expect(checked).toMatchObject({ title: 'Nothing yet', conflict: undefined, variants: [], statements: [] });
});

test('listed states and moves become a graph with its own numbers', () => {
  const { case: checked, problems } = parseCase(`demarche: 1
title: x
parties: { a: { name: A }, b: { name: B } }
conflict:
  options: { a: { go: }, b: { stop: } }
  states: { 10: { label: start, taken: [] }, 3: { taken: [a.go] }, 20: { taken: [a.go, b.stop] } }
  moves: { b: { 3: [20, 10] }, a: { 10: [3] } }
  statusQuo: 10
  preferences:
    a: [a.go, not b.stop]
    b: { ranking: [20, [3, { taken: [] }]] }
`);
  expect(problems).toEqual([]);
  const { states, moves, statusQuo, preferences, form } = checked!.conflict!;
  expect({ form, statusQuo, count: states.count, numbers: [...states.numbers!], distinct: states.distinct }).toEqual({
    form: 'graph',
    statusQuo: 1,
    count: 3,
    numbers: [3, 10, 20],
    distinct: true,
  });
  expect([...states.labels!]).toEqual([[1, 'start']]);
  expect(moves).toEqual({
    kind: 'listed',
    byParty: [
      { start: Int32Array.of(0, 0, 1, 1), target: Int32Array.of(0) },
      { start: Int32Array.of(0, 2, 2, 2), target: Int32Array.of(1, 2) },
    ],
  });
  expect([...preferences[0]!.ranking!.levels]).toEqual([2, 0, 1]);
  expect([...preferences[1]!.ranking!.levels]).toEqual([0, 0, 1]);
});
