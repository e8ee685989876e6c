/** Words for the report that is handed on: its parts, what the answer hangs on, the model in full. */

import type { Dated } from '../../model/index.ts';
import { dated } from './dated.ts';
import { number } from './figures.ts';
import { is } from './party-number.ts';
import { allOf, counted, plural, sentence } from './words.ts';

const numbers = (states: readonly number[]) => allOf(states.map(String));

export const report = {
  answer: 'The answer',
  hangsOn: 'What it hangs on',
  dissent: 'The strongest dissent',
  leftOut: 'Who is left out',
  states: 'The states that hold',
  annex: 'Annex: the model',
  ledger: 'What the model was taken from',
  noQuestion: 'The case asks no question.',
  noDate: 'The case does not say of which day it is.',

  falls: (change: string, states: readonly number[], letters: readonly string[]) =>
    `${change}, ${numbers(states)} would no longer hold under ${allOf(letters)}.`,
  hangsOnNothing: (states: readonly number[], concepts: readonly string[], tried: number) =>
    `No single one of the ${counted(tried, 'change')} tried undoes ${numbers(states)} (${allOf(concepts)}).`,
  tried:
    'Tried one at a time: each want dropped, each two neighbors in a list swapped, each rule dropped, each one-way option made reversible, each fact turned over. Two at once were not tried.',
  meaning: (letters: string, means: string) => `${letters}: a state holds for a party if ${means}.`,
  notTried: (count: number) => `${counted(count, 'change')} could not be tried.`,
  change: {
    'drop-want': (party: string, want: string) => `Without the want “${want}” of ${party}`,
    'drop-weight': (party: string, choice: string) => `If it weighed nothing for ${party} that ${choice}`,
    'swap-wants': (party: string, first: string, second: string) => `If ${party} put “${second}” before “${first}”`,
    'swap-groups': (party: string, place: number) => `If ${party} ranked place ${place + 1} above place ${place}`,
    'drop-rule': (rule: string) => `Without the rule “${rule}”`,
    'make-reversible': (choice: string) => `If it could be undone that ${choice}`,
    'turn-fact': (fact: string, holds: boolean) =>
      holds ? `If it were not so that ${fact}` : `If it were so that ${fact}`,
  },

  noDissent: (letters: string) => `In every variant the same states hold under ${letters}.`,
  noVariants: 'The case has no variants, so nothing was set against it.',
  noContradiction: (letters: string, unsure: readonly string[]) =>
    `No variant says otherwise under ${letters}${unsure.length === 0 ? '' : `; ${allOf(unsure)} ${unsure.length === 1 ? 'leaves' : 'leave'} some of it open`}.`,
  theCase: 'the case itself',
  variant: (name: string) => `the variant “${name}”`,
  leavesOpen: (name: string, count: number, letters: string) =>
    `${sentence(name)} leaves ${counted(count, 'state')} open under ${letters}.`,
  dissentIs: (variant: string, why: string | undefined) =>
    `${sentence(variant)}${why === undefined ? '.' : `: ${why}`}`,
  dissentLost: (states: readonly number[], letters: string) =>
    `Under it ${numbers(states)} no longer ${plural(states.length, 'holds')} (${letters}).`,
  dissentSettled: (states: readonly number[], letters: string) =>
    `Of the open ones ${number(states.length)} ${plural(states.length, 'holds')} under it: ${numbers(states)} (${letters}).`,
  dissentRuledOut: (states: readonly number[], letters: string) =>
    `Of the open ones ${number(states.length)} ${states.length === 1 ? 'does' : 'do'} not hold under it: ${numbers(states)} (${letters}).`,
  dissentGained: (states: readonly number[], letters: string) =>
    `Under it ${numbers(states)} ${plural(states.length, 'holds')} in addition (${letters}).`,
  dissentOfItsOwn: (states: readonly number[], against: string, letters: string) =>
    `Under it hold also, by its own numbers, ${numbers(states)}, which ${against} does not have (${letters}).`,
  dissentWeak: (letters: string) => `${letters} holds in so many of its states that this tells little.`,
  dissentCounted: (against: string) =>
    `How far: of the states that hold here or there, the share that holds in one and not in the other; what ${against} leaves open and the other does not counts as well. Of those about as far as the farthest (within a tenth), one that names a speaker of the ledger comes first.`,

  nobodyLeftOut: 'The case names no party that it does not model.',
  left: (party: string, why: string) => `${party}: ${why}`,

  options: 'Options',
  context: 'Taken as given',
  terms: 'Terms',
  rules: 'Rules',
  sameOutcome: 'Counted as one state',
  wants: (party: string) => `What ${party} ${is(party)} taken to want, most important first`,
  equally: '; equally important: ',
  ranking: (party: string) => `How ${party} ${is(party)} taken to rank the states`,
  weights: (party: string) => `What ${party} ${is(party)} taken to weigh`,
  unknown: (why: string | undefined) => `Unknown${why === undefined ? '' : `: ${why}`}.`,
  group: (place: number, states: readonly number[]) => `${place}. ${states.join(', ')}`,
  moreGroups: (count: number) => `… and ${counted(count, 'more group')}.`,
  basis: { stated: 'stated', inferred: 'inferred', analyst: 'the analyst’s' },
  unsupported: 'no support',
  source: (id: string | undefined, title: string, outlet: string | undefined, published: string | undefined) =>
    `${id === undefined ? 'Source' : id}: ${[title, ...(outlet === undefined ? [] : [outlet]), ...(published === undefined ? [] : [published])].join(', ')}.`,
  statement: (
    speaker: string,
    kind: string | undefined,
    said: Dated | undefined,
    via: readonly string[],
    source: string | undefined,
    paragraph: number | undefined,
    says: string,
  ) => {
    const where = [
      ...(kind === undefined ? [] : [kind]),
      ...(said === undefined ? [] : [dated(said.value, said.mod)]),
      ...(via.length === 0 ? [] : [`told by ${via.join(' after ')}`]),
      ...(source === undefined ? [] : [source]),
      ...(paragraph === undefined ? [] : [`paragraph ${paragraph}`]),
    ].join(', ');
    return `${speaker}${where === '' ? '' : ` (${where})`}: ${says}`;
  },
  against: '; against it',
  qualified: '; qualified by',
  translationOf: (source: string) => `A translation of ${source}.`,
  translatedFrom: (language: string) => `Translated; the original is in the language “${language}”.`,
  notStored: 'Its text is not stored with the case.',
  reliability: (letter: string) => `Reliability of the source, by the analyst: ${letter} (Admiralty code).`,
  credibility: (digit: number) => `Credibility, by the analyst: ${digit} (Admiralty code).`,
  estimate: (word: string, scale: string) => `The analyst’s estimate: ${word} (${scale}).`,
  confidence: (level: string) => `Confidence in that judgment: ${level}.`,
  proposed: 'Not confirmed yet.',
  analyst: 'The analyst',
  citations: 'Literature',
  about: 'The story',
  stateCount: (count: number) => `${number(count)} feasible states.`,
};
