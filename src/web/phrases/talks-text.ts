/** Words of the single text. */
import { gain, listed, number, plural } from './figures.ts';

export const talksText = {
  title: 'A single text',
  lead: 'A mediator puts one draft to all; what all accept becomes the text, then one clause is changed and put to them again. Nobody makes offers, and nobody has to say why.',
  tries: 'Drafts put to them',
  seed: 'Seed of the draw',
  another: 'Draw another way',
  heat: {
    label: 'Who votes how',
    cold: { name: 'Nobody accepts anything worse', says: 'hill climbing: it can get stuck' },
    warm: { name: 'A worse draft now and then, at first', says: 'annealing: the patience runs out towards the end' },
  },
  none: (tries: number) => `No text: none of ${plural(tries, 'draft')} was accepted by all.`,
  last: (versions: number, at: number, tries: number) =>
    `The text is version ${number(versions)}, made by draft ${number(at)} of ${number(tries)}.`,
  dominated: (count: number) =>
    `But better can be had: ${plural(count, 'package')} of the frontier would be better for somebody and worse for nobody.`,
  settled: 'It has settled: no change of a single clause would leave nobody worse off and somebody better.',
  notSettled: (changes: number) =>
    `${plural(changes, 'change')} of a single clause would still leave nobody worse off and somebody better.`,
  draftOf: (version: number, all: number) => `Version ${number(version)} of ${number(all)}`,
  previous: 'The version before',
  next: 'The next version',
  byDraft: (at: number, isNew: boolean) => `accepted as draft ${number(at)}${isNew ? '; the whole draft was new' : ''}`,
  worth: (parts: readonly string[]) => `Worth ${listed(parts)}.`,
  worthTo: (party: string, worth: string, change: number | undefined) =>
    `${worth} to ${party}${change === undefined || change === 0 ? '' : ` (${gain(change)})`}`,
  refusedTitle: 'What was refused before the next version',
  refusedHeads: { change: 'Change', times: 'How often', by: 'Who objected' },
  moreRefused: (count: number) => `${plural(count, 'more change', 'more changes')} not listed.`,
  change: (issue: string, from: string, to: string) => `${issue}: from “${from}” to “${to}”`,
  objected: (party: string, because: string) => `${party}: ${because}`,
  because: {
    'no worse': 'no worse',
    warm: 'worse, but still patient',
    worse: 'worse than the text',
    reservation: 'it would rather walk away',
    'red line': 'it crosses a red line',
  } as Readonly<Record<string, string>>,
  objectionsTitle: 'Who objected to changes of what, how often',
  objections: (objected: number, asked: number) => `${number(objected)} of ${number(asked)}`,
  notAsked: 'never asked',
  objectionHeads: { issue: 'Clause' },
};
