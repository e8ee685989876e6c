import { describe, expect, test } from 'vitest';
import { caseFrom } from '../../../test/library-case.ts';
import { finish } from '../../model/index.ts';
import { analyzeCase } from '../analyze.ts';
import { type AnswerChange, answerChange } from './answer-change.ts';

const weir = `demarche: 1
title: Weir
parties: { up: { name: Up }, down: { name: Down } }
conflict:
  options: { up: { release: { does: opens the weir } }, down: { sue: { does: sues } } }
  statusQuo: []
  preferences: { up: [not down.sue, not up.release], down: [not down.sue, up.release] }
`;

const analyzed = (text: string) => finish(analyzeCase(caseFrom(text), { concepts: ['nash', 'seq'] }));
const between = (from: string, to: string, text = weir): AnswerChange => {
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  return finish(answerChange(analyzed(text), analyzed(changed)));
};
const told = ({ states }: AnswerChange) =>
  states.map(({ outcome, was, is, turn }) => `${outcome.taken.join('+') || 'none'}: ${was} -> ${is}, ${turn?.parties}`);

describe('what an edit did to the answer', () => {
  test('is nothing where the model is the same', () => {
    expect(finish(answerChange(analyzed(weir), analyzed(weir)))).toMatchObject({
      states: [],
      dropped: [],
      adopted: [],
      truncated: false,
    });
  });

  test('is nothing where a want changes that decides nothing', () => {
    // Whether it would rather be sued is not in its hands.
    expect(told(between('up: [not down.sue, not up.release]', 'up: [not up.release]'))).toEqual([]);
  });

  test('names what no longer holds and what now does, each with the party for which it turned', () => {
    // Upstream now opens the weir of itself.
    const change = between('up: [not down.sue, not up.release]', 'up: [not down.sue, up.release]');
    expect(told(change)).toEqual(['none: holds -> falls, up', 'up.release: falls -> holds, up']);
    expect(change.states[0]!.turn!.concept).toBe(change.concepts[0]);
  });

  test('goes by what is taken, whatever the numbers: a new option moves all of them', () => {
    const change = between('up: { release:', 'up: { dredge: { does: dredges }, release:');
    const none = change.states.find(({ outcome }) => outcome.taken.length === 0);
    // Nobody cares for dredging: what held holds.
    expect(none).toBeUndefined();
    expect(told(change)).toEqual(['up.dredge: absent -> holds, undefined']);
  });

  test('says of a state that a rule now forbids that it is not there', () => {
    const change = between('  statusQuo: []\n', '  rules: [up.release or down.sue]\n');
    const gone = change.states.find(({ outcome }) => outcome.taken.length === 0)!;
    expect(gone).toMatchObject({ was: 'holds', is: 'absent', after: 'forbidden', turn: undefined });
  });

  test('tells what hangs on wants that became unknown from what falls', () => {
    const change = between('up: [not down.sue, not up.release]', 'up: { unknown: Nobody asked. }');
    expect(told(change)).toContain('none: holds -> open, up');
  });
});
