/** Words of tactics against tactics, and of the single text. */
import { gain, listed, number, percent, plural, utility } from './figures.ts';
import { talks } from './talks.ts';

export const talksTactics = {
  title: 'Tactics against tactics',
  lead: 'Who speaks first in rows, who answers in columns; each pair talks over these terms, with these numbers. It says what a tactic leads to against another, not what anybody will do.',
  others: (parties: readonly string[]) => `${listed(parties)} all play the tactic of the column.`,
  runs: (repeats: number, rounds: number, seed: number) =>
    `${plural(repeats, 'run')} for each pair, of ${plural(rounds, 'round')}, drawn with seed ${number(seed)} where a tactic draws.`,
  repeats: 'Runs for each pair',
  metric: 'What the cells show',
  metrics: {
    rate: { name: 'Agreement', says: 'how often they agree' },
    distance: { name: 'Distance to Nash', says: 'of agreements, on average; the less, the nearer' },
    first: { name: 'Worth to who speaks first', says: 'on average; a breakdown counts as the reservation value' },
    second: { name: 'Worth to who answers', says: 'on average; a breakdown counts as the reservation value' },
    rounds: { name: 'Rounds', says: 'how many it takes, on average' },
  },
  tableOf: (metric: string, says: string) => `${metric}: ${says}. The stronger the color, the more.`,
  corner: 'speaks first ↓ · answers →',
  as: (party: string) => `as ${party}, spelled out`,
  nameOf: (tactic: string) => talks.tactics[tactic]?.name ?? tactic,
  none: '–',
  noneSays: 'no agreement to measure',
  shown: {
    rate: percent,
    distance: utility,
    first: utility,
    second: utility,
    rounds: (value: number) => number(Math.round(value * 10) / 10),
  },
  play: (first: string, second: string, value: string) => `${first} against ${second}: ${value}. Play it`,
  legend: 'A cell leads to the talks that it stands for, tried out.',
};

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
  settled: 'It has settled: no change of a single clause would leave nobody worse off and somebody better.',
  notSettled: (changes: number) =>
    `${plural(changes, 'change')} of a single clause would still leave nobody worse off and somebody better.`,
  draftOf: (version: number, all: number) => `Version ${number(version)} of ${number(all)}`,
  version: 'Version',
  previous: 'The version before',
  next: 'The next version',
  changedFrom: (before: string) => `was: ${before}`,
  isNew: 'the whole draft was new',
  byDraft: (at: number) => `accepted as draft ${number(at)}`,
  worth: (parts: readonly string[]) => `Worth ${listed(parts)}.`,
  worthTo: (party: string, worth: string, change: number | undefined) =>
    `${worth} to ${party}${change === undefined || change === 0 ? '' : ` (${gain(change)})`}`,
  refusedTitle: 'What was refused before the next version',
  refused: (count: number) => `${plural(count, 'draft')} refused before the next version.`,
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

export const talksPage = {
  title: 'A page of the talks',
  lead: 'To be read, printed or handed on. What is tried out is not in it until it is kept.',
  print: 'Print',
};
