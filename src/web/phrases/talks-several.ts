/** Words of talks in which several packages at a time are on the table. */
import { number, plural } from './figures.ts';

export const talksSeveral = {
  protocol: {
    label: 'How offers are made',
    one: 'One offer at a time',
    several: 'Several packages at once',
  },
  count: 'Packages at a time',
  lead: (count: number) =>
    `In its turn each party puts ${number(count)} packages on the table, or as many as there are that are worth about the same to it. The others say at once which they would rather have, and answer when they speak, accepting what they would accept of an offer by itself.`,
  stepper: {
    label: 'Turn',
    back: 'The turn before',
    next: 'The next turn',
    says: (round: number, party: string, count: number) =>
      `Round ${number(round)}: ${party} puts ${plural(count, 'package')} on the table.`,
    aims: (party: string, target: string, least: string, most: string) =>
      least === most
        ? `${party} aims for ${target}; to it this is worth ${least}.`
        : `${party} aims for ${target}; these are worth ${least} to ${most} to it.`,
  },
  table: 'The packages on the table at this turn',
  heads: { number: 'No.', package: 'Package', answer: 'Answer' },
  likes: (party: string) => `${party} would rather have this`,
  trace: {
    table:
      'Every turn, with what the others would rather have of it; the package that they took, or liked best, is named',
    heads: {
      round: 'Round',
      by: 'Put by',
      count: 'Packages',
      target: 'Aimed for',
      package: 'Liked best',
      answer: 'Answer',
    },
    look: (at: number) => `Look at turn ${number(at)}`,
    skipped: (count: number) => `${plural(count, 'earlier turn')} not shown.`,
    window: (from: number, to: number, all: number) => `Turns ${number(from)} to ${number(to)} of ${number(all)}.`,
  },
  picture: {
    title: 'The packages one turn after the other, over what they are worth to two of the parties',
    says: 'A sign of its own for each party. The large rings are the packages of the turn that is looked at; later ones are not drawn yet.',
  },
  time: {
    title: 'What each aims for, and what the package that was liked best is worth, round by round',
  },
  weighed: {
    title: 'What the choices told: what outweighs what',
    says: 'A package is chosen as a whole. By the party’s own order it gains on the left and loses on the right; its choice tells which counts for more.',
    heads: { party: 'Party', times: 'Choices', gains: 'Gains more from', losses: 'Than it loses on' },
    exchange: (issue: string, took: string, left: string) => `${issue}: ${took}, not ${left}`,
  },
};
