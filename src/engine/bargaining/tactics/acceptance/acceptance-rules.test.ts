import { describe, expect, test } from 'vitest';
import type { Acceptance } from '../../../../model/index.ts';
import type { Offering } from '../seat.ts';
import { deciding } from './acceptance-rules.ts';

/** Aims for 0.7, and would next offer deal 3, worth 0.8 to it. */
const offering: Offering = { aim: () => 0.7, next: () => 3 };
const worth = (deal: number) => (deal === 3 ? 0.8 : 0);
const decidingBy = (rule: Acceptance) => deciding(rule, offering, worth);
const decides = (rule: Acceptance, got: number, time = 0.5) => decidingBy(rule).decide(got, { round: 0, time });

describe('an offer is accepted', () => {
  test('by target from what is aimed for on', () => {
    expect(decides({ when: 'target' }, 0.7)).toEqual({ accepted: true, wanted: 0.7 });
    expect(decides({ when: 'target' }, 0.69)).toEqual({ accepted: false, wanted: 0.7 });
  });

  test('by next from what would be offered on, after scaling and adding', () => {
    expect(decides({ when: 'next', scale: 1, plus: 0 }, 0.8)).toEqual({ accepted: true, wanted: 0.8 });
    expect(decides({ when: 'next', scale: 1, plus: 0 }, 0.79).accepted).toBe(false);
    expect(decides({ when: 'next', scale: 1, plus: 0.05 }, 0.76).accepted).toBe(true);
    expect(decides({ when: 'next', scale: 2, plus: 0 }, 0.4)).toEqual({ accepted: true, wanted: 0.4 });
    expect(decides({ when: 'next', scale: 0, plus: 0 }, 1)).toEqual({ accepted: false, wanted: undefined });
  });

  test('by const from the constant on', () => {
    expect(decides({ when: 'const', least: 0.3 }, 0.3)).toEqual({ accepted: true, wanted: 0.3 });
    expect(decides({ when: 'const', least: 0.3 }, 0.29).accepted).toBe(false);
  });

  test('by time from that time on, whatever it is worth', () => {
    expect(decides({ when: 'time', from: 0.9 }, 1, 0.89)).toEqual({ accepted: false, wanted: undefined });
    expect(decides({ when: 'time', from: 0.9 }, 0, 0.9)).toEqual({ accepted: true, wanted: undefined });
  });
});

describe('combined', () => {
  const heard: readonly (readonly [number, number])[] = [
    [0.75, 0.5],
    [0.5, 0.7],
    [0.3, 0.75],
    [0.4, 0.8],
  ];
  const combined = (against: 'best' | 'mean', from: number, got: number, before = heard) => {
    const rule = decidingBy({ when: 'combi', from, against });
    for (const [worth, time] of before) rule.heard?.(worth, { round: 0, time });
    const now = { round: 0, time: 0.85 };
    rule.heard?.(got, now);
    return rule.decide(got, now);
  };

  test('before its time it is as next', () => {
    expect(combined('best', 0.9, 0.79)).toEqual({ accepted: false, wanted: 0.8 });
    expect(combined('best', 0.9, 0.8)).toEqual({ accepted: true, wanted: 0.8 });
  });

  test('then the best of a window as long as the time left will do: here from 0.7 on', () => {
    expect(combined('best', 0.8, 0.5)).toEqual({ accepted: true, wanted: 0.5 });
    expect(combined('best', 0.8, 0.49)).toEqual({ accepted: false, wanted: 0.5 });
  });

  test('or their mean', () => {
    expect(combined('mean', 0.8, 0.41).accepted).toBe(true);
    expect(combined('mean', 0.8, 0.39)).toEqual({ accepted: false, wanted: expect.closeTo(0.4, 12) });
  });

  test('where nothing was offered in the window, next alone decides', () => {
    expect(combined('best', 0.8, 0.79, [[0.75, 0.5]])).toEqual({ accepted: false, wanted: 0.8 });
  });

  test('what next accepts is accepted whatever came before', () => {
    expect(combined('best', 0.8, 0.8, [[0.95, 0.8]]).accepted).toBe(true);
  });
});
