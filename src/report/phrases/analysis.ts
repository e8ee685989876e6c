/** Words for what holds, what can be reached, and what it rests on. */
import { day, number } from './figures.ts';
import { allOf, counted, plural, sentence } from './words.ts';

export const analysis = {
  asOf: (date: string) => `As of ${day(date)}.`,
  variant: (name: string, why: string) => `Variant “${name}”: ${why}`,
  response: {
    'legal-sequence': undefined,
    once: 'Here each opponent is taken to answer at most once.',
    single: 'Here a single opponent is taken to answer, by one move.',
  },

  conceptsTitle: 'How far the parties are taken to look ahead',
  concept: (name: string, letters: string, means: string) =>
    `${sentence(name)} (${letters}): a state holds for a party if ${means}.`,
  conceptCount: (count: number, open: number) =>
    ` For all parties: ${number(count)}${open > 0 ? `, and ${number(open)} open` : ''}.`,
  conceptUndefined: (name: string, letters: string, because: string) =>
    `${sentence(name)} (${letters}) is not defined here: ${because}.`,
  same: (concepts: readonly string[], as: string) =>
    `${sentence(allOf(concepts))} ${plural(concepts.length, 'keeps')} the same states as ${as}.`,
  folded: (concepts: readonly string[], counts: readonly number[], total: number) =>
    `${sentence(allOf(concepts))} ${plural(concepts.length, 'holds')} in ${allOf([...new Set(counts)].map(number))} of the ${number(total)} states: so many that little is told apart.`,
  foldedOpen: (concepts: readonly string[], certain: readonly number[], open: readonly number[]) =>
    `${sentence(allOf(concepts))}: for certain ${concepts.length === 1 ? 'it holds' : 'they hold'} in ${allOf([...new Set(certain)].map((count) => (count === 0 ? 'none' : number(count))))} of the states, and ${allOf([...new Set(open)].map(number))} are open.`,
  foldedHint: ' --all shows them.',
  named: (name: string, letters: string) => `${name} (${letters})`,

  equilibriaTitle: 'The states that no party would leave on its own, given these wants',
  equilibriaColumns: { state: 'State', done: 'What is done', reach: 'From the status quo' },
  marks: { holds: '●', open: '?', not: '·' },
  marksMean: (open: boolean) =>
    `● no party would leave it on its own   · some party would${open ? '   ? hangs on unknown wants' : ''}`,
  reach: {
    start: 'is the status quo',
    improvements: (steps: number) => counted(steps, 'liked step'),
    'possible-improvements': 'perhaps liked steps',
    joint: (parties: readonly string[]) => `joint step: ${parties.join(', ')}`,
    against: (parties: readonly string[]) => `against the wants of ${parties.join(', ')}`,
    gainless: (parties: readonly string[]) => `no gain for ${parties.join(', ')}`,
    moves: 'unliked steps only',
    nothing: 'no way',
  },
  next: (variants: boolean) =>
    `Next: what it hangs on (demarche report …), what a skeptic asks (demarche check …)${variants ? ', what the variants change (demarche compare …)' : ''}.`,
  more: (count: number) => `… and ${number(count)} more.`,
  optionsTitle: 'What the options mean',
  contextHolds: (says: string, holds: boolean) => (holds ? says : `not: ${says}`),
  oneWay: { take: 'cannot be undone', drop: 'cannot be taken up again' },
  by: (date: string) => `by ${date}`,
};
