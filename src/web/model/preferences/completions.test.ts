import { expect, test } from 'vitest';
import { parseCase } from '../../../format/index.ts';
import { completed, completionsAt } from './completions.ts';
import { decidingParties, vocabularyOf } from './vocabulary.ts';

const { draft } = parseCase(`demarche: 1
title: Two
parties:
  us: { name: United States }
  un: { name: The UN, modeled: false, why: too slow }
  dprk: { name: North Korea }
conflict:
  options:
    us: { relieve: eases sanctions, escalate: raises the pressure }
    dprk: { escalate: tests again }
  context: { summit: { says: the two meet, holds: true } }
  terms: { calm: not us.escalate }
`);
const vocabulary = vocabularyOf(draft, draft!.conflict!);
const offered = (text: string, caret = text.length) =>
  completionsAt(text, caret, vocabulary).items.map((item) => item.text);

test('where something can be said, names are offered: those that begin so first, then what they do', () => {
  expect(offered('us.r')).toEqual(['us.relieve']);
  expect(offered('esc')).toEqual(['us.escalate', 'dprk.escalate', 'calm']);
  expect(offered('north')).toEqual(['dprk.escalate']);
  expect(offered('sanc')).toEqual(['us.relieve']);
  expect(offered('meet')).toEqual(['context.summit']);
  expect(offered('not ca')).toEqual(['calm']);
  expect(offered('')).toEqual(['us.relieve', 'us.escalate', 'dprk.escalate', 'calm', 'context.summit', 'not']);
});

test('after something that was said, what joins is offered', () => {
  expect(offered('calm ')).toEqual(['and', 'or', 'if', 'implies', 'iff']);
  expect(offered('(calm) i')).toEqual(['if', 'implies', 'iff']);
  expect(offered('calm and ')).toContain('us.relieve');
});

test('a completion takes the place of the whole name that one is in', () => {
  const text = 'not us.xyz and calm';
  const found = completionsAt(text, 6, vocabulary);
  const relieve = found.items.find((item) => item.text === 'us.relieve')!;
  expect(completed(text, found, relieve)).toEqual({ text: 'not us.relieve and calm', caret: 14 });
});

test('after an operator one can write on at once', () => {
  const found = completionsAt('calm an', 7, vocabulary);
  expect(completed('calm an', found, found.items[0]!)).toEqual({ text: 'calm and ', caret: 9 });
});

test('parties that decide something have places, in the order of the case', () => {
  expect(decidingParties(draft, draft!.conflict!)).toEqual([
    { id: 'us', name: 'United States', place: 0 },
    { id: 'dprk', name: 'North Korea', place: 1 },
  ]);
});

test('a want in words is offered the option that says so, in place of the words', () => {
  const accepted = (text: string) => {
    const found = completionsAt(text, text.length, vocabulary);
    return completed(text, found, found.items[0]!).text;
  };
  expect(offered('the united states ease sanctions')).toEqual(['us.relieve']);
  expect(accepted('the united states ease sanctions')).toBe('us.relieve');
  expect(accepted('north korea does not test again')).toBe('not dprk.escalate');
  expect(accepted('us.relieve if north korea tests again')).toBe('us.relieve if dprk.escalate');
  // Words that say nothing of the case, and names side by side, are met as ever.
  expect(offered('calm enough ')).toEqual(['and', 'or', 'if', 'implies', 'iff']);
});
