/** Words for conflicts side by side. */
import { number } from './figures.ts';
import { allOf, counted, plural, sentence } from './words.ts';

export const compare = {
  title: 'The case and its variants, side by side',
  titleOfTwo: 'Two cases, side by side',
  titleOfVariants: 'Two variants, side by side',
  theCase: 'the case itself',
  first: 'the first',
  second: 'the second',
  tableTitle: (name: string, letters: string, against: string) =>
    `${sentence(name)} (${letters}): what holds, compared with ${against}`,
  columns: { variant: 'Variant', holds: 'Holds in', lost: 'No longer', gained: 'In addition' },
  notDefined: 'not defined',
  nothing: '–',
  open: (count: number) => ` (${number(count)} open)`,
  ofItsOwn: (n: number) => `${n}*`,
  numbersMean:
    'Numbers are those of the states of the first line; a number with * is that of the line’s own states, where the first has no such state.',
  everywhere: (outcomes: readonly string[], letters: string) =>
    `Under ${letters}, ${outcomes.length === 1 ? 'one state holds' : `${number(outcomes.length)} states hold`} in all of them: ${allOf(outcomes)}.`,
  nowhere: (letters: string) => `Under ${letters}, no state holds in all of them.`,
  leftOpen: (name: string, outcomes: readonly string[], letters: string) =>
    `Under ${letters}, it hangs on unknown wants in ${name} whether ${allOf(outcomes)} ${plural(outcomes.length, 'holds')}; what another line holds of them stands under “In addition”.`,
  dissent: (variant: string, why: string, letters: string) =>
    `The strongest dissent from the case under ${letters} is ${variant}: ${why}`,
  dissentCounted:
    'How far a variant is: of the states that hold in it or in the case, the share that holds in one and not in the other; a state that the case leaves open and the variant does not counts as well. Of those about as far as the farthest (within a tenth), one that names a speaker of the ledger comes first.',
  why: (variant: string, why: string) => `${variant}: ${why}`,
  whyTitle: 'What the variants assume',

  differencesTitle: 'What is assumed differently',
  noDifferences: 'Nothing that could change an answer is assumed differently.',
  inseparable: {
    'forms-differ':
      'One of the two lists its states and moves and the other follows from options, so the difference cannot be traced to single assumptions.',
    'listed-states-differ': 'The two list different states, so the difference cannot be traced to single assumptions.',
  },
  changesTitle: 'What did it',
  noChanges: (concepts: readonly string[]) => `The same states hold under ${allOf(concepts)}.`,
  lost: (outcomes: readonly string[], letters: string) =>
    `${allOf(outcomes)} no longer ${plural(outcomes.length, 'holds')} under ${letters}`,
  gained: (outcomes: readonly string[], letters: string) =>
    `${allOf(outcomes)} ${plural(outcomes.length, 'holds')} in addition under ${letters}`,
  absent: ' (there is no such state)',
  openNow: ' (it hangs on unknown wants)',
  openBefore: ' (it hung on unknown wants)',
  sufficient: (causes: readonly string[]) =>
    `; ${causes.length === 1 ? 'this alone does it' : 'each of these alone does it'}: ${causes.join('; ')}.`,
  together: (sets: readonly (readonly string[])[]) =>
    `; it takes these together: ${sets.map((set) => set.join(' and ')).join('; or ')}.`,
  necessary: (causes: readonly string[]) =>
    `; no single change does it, and without ${causes.join(' or ')} it does not come about.`,
  untold: '; no small set of changes was found that does it.',
  incomplete: 'The search was cut short: there was too much to try.',
  more: (count: number) => `… and ${counted(count, 'more change')}.`,

  change: {
    added: (path: string, now: string) => `${path} added${now === '' ? '' : ` (${now})`}`,
    removed: (path: string, before: string) => `${path} removed${before === '' ? '' : ` (${before})`}`,
    changed: (path: string, before: string, now: string) =>
      `${path} changed${before === '' && now === '' ? '' : ` from ${before || 'nothing'} to ${now || 'nothing'}`}`,
    moved: (path: string, before: string, now: string) => `${path} moved from place ${before} to ${now}`,
  },
  oneWay: { take: 'cannot be undone', drop: 'cannot be taken up again', both: 'can be taken and dropped' },
  truncated: (shown: number) => `Only the first ${number(shown)} states that hold somewhere are compared.`,
};
