/** Words for the report that is handed on: its parts, what the answer hangs on, the model in full. */
import { allOf, counted, number, plural } from './words.ts';

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
    `${change}, ${numbers(states)} no longer ${plural(states.length, 'holds')} under ${allOf(letters)}.`,
  hangsOnNothing: (states: readonly number[], concepts: readonly string[], tried: number) =>
    `No single one of the ${counted(tried, 'change')} tried undoes ${numbers(states)} (${allOf(concepts)}).`,
  tried:
    'Tried one at a time: each want dropped, each two neighbors in a list swapped, each rule dropped, each one-way option made reversible, each fact turned over. Two at once were not tried.',
  notTried: (count: number) => `${counted(count, 'change')} could not be tried.`,
  change: {
    'drop-want': (party: string, want: string) => `Without the want “${want}” of ${party}`,
    'drop-weight': (party: string, option: string) => `If ${option} weighed nothing for ${party}`,
    'swap-wants': (party: string, first: string, second: string) => `If ${party} put “${second}” before “${first}”`,
    'swap-groups': (party: string, place: number) => `If ${party} ranked place ${place + 1} above place ${place}`,
    'drop-rule': (rule: string) => `Without the rule “${rule}”`,
    'make-reversible': (option: string) => `If ${option} could be undone`,
    'turn-fact': (fact: string, holds: boolean) => (holds ? `If it were not so that ${fact}` : `If ${fact}`),
  },

  noDissent: (letters: string) => `In every variant the same states hold under ${letters}.`,
  noVariants: 'The case has no variants, so nothing was set against it.',
  dissentIs: (variant: string, why: string) => `${variant}. ${why}`,
  dissentLost: (states: readonly number[], letters: string) =>
    `Under it ${numbers(states)} no longer ${plural(states.length, 'holds')} (${letters}).`,
  dissentGained: (count: number, letters: string) =>
    `Under it ${counted(count, 'other state')} ${plural(count, 'holds')} (${letters}).`,

  nobodyLeftOut: 'The case names no party that it does not model.',
  left: (party: string, why: string) => `${party}: ${why}`,

  options: 'Options',
  context: 'Taken as given',
  terms: 'Terms',
  rules: 'Rules',
  sameOutcome: 'Counted as one state',
  wants: (party: string) => `What ${party} is taken to want, most important first`,
  equally: '; equally important: ',
  ranking: (party: string) => `How ${party} is taken to rank the states`,
  weights: (party: string) => `What ${party} is taken to weigh`,
  unknown: (why: string | undefined) => `Unknown${why === undefined ? '' : `: ${why}`}.`,
  group: (place: number, states: readonly number[]) => `${place}. ${states.join(', ')}`,
  moreGroups: (count: number) => `… and ${counted(count, 'more group')}.`,
  basis: { stated: 'stated', inferred: 'inferred', analyst: 'the analyst’s' },
  unsupported: 'no support',
  source: (id: string | undefined, title: string, outlet: string | undefined, published: string | undefined) =>
    `${id === undefined ? 'Source' : id}: ${[title, ...(outlet === undefined ? [] : [outlet]), ...(published === undefined ? [] : [published])].join(', ')}.`,
  statement: (speaker: string, source: string | undefined, paragraph: number | undefined, says: string) => {
    const where = [
      ...(source === undefined ? [] : [source]),
      ...(paragraph === undefined ? [] : [`paragraph ${paragraph}`]),
    ].join(', ');
    return `${speaker}${where === '' ? '' : ` (${where})`}: ${says}`;
  },
  analyst: 'The analyst',
  citations: 'Literature',
  about: 'The story',
  stateCount: (count: number) => `${number(count)} feasible states.`,
};
