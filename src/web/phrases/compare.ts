/** Words of the view that sets variants side by side. */
import { inside, verb } from '../../report/phrases/party-number.ts';
import { variantName } from '../../report/phrases/variant-name.ts';
import type { Change, HeatStanding } from '../desk/questions/heat.ts';
import { listed, number } from './figures.ts';

const counted = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;

export const compare = {
  title: 'The case and its variants',
  lead: 'What holds under other assumptions: how much of the answer is the ranking, and how much the idea of foresight.',
  theCase: 'The case itself',

  none: {
    title: 'This case has no variants yet',
    says: [
      'A variant is the case with something assumed differently: what a party wants, a rule, whether a step can be taken back. It says why in a sentence, and everything it does not change it shares with the case.',
      'Two experts who disagree are two variants. This view then shows what holds under both, what only under one, and which assumption makes the difference.',
    ],
    action: 'Add a variant',
  },

  heatTitle:
    'How many states hold in each variant, by concept: the stronger the color, the greater their share of all its states',
  heatMeans:
    'Large: how many states hold. Small: how many of them hold in the case itself as well. A concept’s letters open which states these are.',
  weakMeans: 'A slanted figure: so many states hold that the concept tells little apart.',
  variant: 'Variant',
  find: 'Find a variant',
  found: (count: number) => counted(count, 'variant', 'variants'),
  noneFound: 'No variant says so.',
  startsFrom: (variant: string) => `starts from ${variantName(variant)}`,
  groups: (change: Change): string => {
    switch (change.of) {
      case 'wants':
        return `What ${inside(change.name)} ${verb(change.name, 'wants', 'want')}`;
      case 'options':
        return `What ${inside(change.name)} can do`;
      case 'rules':
        return 'Rules';
      case 'context':
        return 'Circumstances';
      case 'start':
        return 'Where the parties stand';
      case 'several':
        return 'Several things';
    }
  },
  pick: (variant: string) => `Compare with ${variantName(variant)}`,
  cell: (holds: number, kept: number | undefined, open: number, ofCase: boolean) =>
    [
      counted(holds, 'state holds', 'states hold'),
      ...(kept === undefined || ofCase ? [] : [`${number(kept)} of them also in the case itself`]),
      ...(open > 0 ? [`${number(open)} more may hold`] : []),
    ].join(', '),
  kept: (kept: number) => `${number(kept)} shared`,
  open: (open: number) => `+${number(open)} open`,
  notDefined: 'not defined',
  undefinedHere: (letters: readonly string[]) =>
    `${listed(letters)} ${letters.length === 1 ? 'is' : 'are'} not defined for these models.`,
  openConcept: (letters: string, name: string) => `${letters}, ${name}: show which states`,
  closeConcept: (letters: string, name: string) => `${letters}, ${name}: hide which states`,
  conceptTitle: (name: string, letters: string) => `Which states hold in which variant, by ${letters} (${name})`,
  conceptMeans: (letters: string, means: string) => `${letters}: a state holds for a party if ${means}.`,
  noStates: (letters: string) => `By ${letters} no state holds in any of them.`,
  moreStates: (count: number) =>
    `${counted(count, 'more state holds', 'more states hold')} somewhere; the table would be too wide.`,
  numbersMean:
    'Numbers are those of the case as it is looked at now; a number with * is that of the variant’s own states.',
  starred: (n: number) => `${n}*`,
  ofVariant: (n: number, variant: string | undefined, words: string) =>
    `State ${n} of ${variant === undefined ? 'the case itself' : variantName(variant)}: ${words}`,
  close: 'Close',
  statesTitle: 'What is done in these states',
  standing: {
    holds: 'holds',
    falls: 'does not hold',
    open: 'hangs on unknown wants',
    absent: 'there is no such state',
    undefined: 'not defined here',
  } satisfies Record<HeatStanding, string>,

  pairTitle: 'Two of them, and what makes the difference',
  first: 'The first',
  second: 'The second',
  swap: 'Swap the two',
  dissent: (variant: string, letters: string) =>
    `“${variantName(variant)}” is the strongest dissent from the case, by ${letters}.`,
  same: 'Choose two that differ.',
  countsTitle: 'How many states hold in both, and in one of the two only',
  counts: { concept: 'Concept', both: 'In both', onlyA: 'Only in the first', onlyB: 'Only in the second' },
  assumedTitle: 'What the second assumes differently',
  assumedNothing: 'Nothing that could change an answer.',
  doesNotBear: 'bears on no state that holds',
  inseparable: {
    'forms-differ':
      'One of the two lists its states and moves and the other follows from options, so the difference cannot be traced to single assumptions.',
    'listed-states-differ': 'The two list different states, so the difference cannot be traced to single assumptions.',
  },
  changesTitle: 'What that changes',
  noChanges: 'The same states hold in both.',
  group: (change: 'lost' | 'gained', count: number, letters: string) =>
    change === 'lost'
      ? `${counted(count, 'state no longer holds', 'states no longer hold')} by ${letters}`
      : `${counted(count, 'state holds', 'states hold')} in addition by ${letters}`,
  otherwise: {
    lost: {
      falls: '',
      open: 'In the second it hangs on unknown wants.',
      absent: 'The second has no such state.',
      undefined: 'The concept is not defined in the second.',
    },
    gained: {
      falls: '',
      open: 'In the first it hangs on unknown wants.',
      absent: 'The first has no such state.',
      undefined: 'The concept is not defined in the first.',
    },
  },
  because: {
    alone: 'This alone does it:',
    each: 'Each of these alone does it:',
    together: 'It takes these together:',
    or: 'or these together:',
    necessary: 'No single change does it; without any of these it does not come about:',
    untold: 'No small set of changes was found that does it.',
  },
  more: (count: number) => `${counted(count, 'more change', 'more changes')} not shown.`,
  incomplete: 'The search was cut short: there was too much to try.',
};
