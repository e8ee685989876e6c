/** Words of tactics against tactics. */
import { listed, number, percent, plural, utility } from './figures.ts';
import { talks } from './talks.ts';

export const talksTactics = {
  title: 'Tactics against tactics',
  lead: 'Who speaks first in rows, who answers in columns; each pair talks over these terms, with these numbers. Who answers has no answer to its own last offer: time is up. It says what a tactic leads to against another, not what anybody will do.',
  others: (parties: readonly string[]) => `${listed(parties)} all play the tactic of the column.`,
  /** Where there are several; undefined for the first. */
  ofMeeting: (name: string | undefined) =>
    `Each pair talks at one meeting only: ${name ?? 'the first'}. What a breakdown there leads to is shown where the talks are.`,
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
  believes: (parties: readonly string[]) =>
    `The tactic of ${listed(parties)} goes by what it believes of the others. Played by a party that believes nothing, it learns from offers instead (Bayesian).`,
  legend: 'A cell leads to the talks that it stands for, tried out.',
};
