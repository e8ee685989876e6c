/** Why something cannot be said of the talks. */
import { listed, number } from './figures.ts';

export const talksRefused = {
  none: 'The case holds no talks yet.',
  noMeeting: (id: string) => `There is no meeting “${id}” any more. Choose another one.`,
  noNumbers: (parties: readonly string[]) =>
    `${listed(parties)} ${parties.length === 1 ? 'has' : 'have'} given an order only, so offers cannot be weighed here. Give worths and weights under Terms, or look at what holds without them under Points.`,
  tooLarge:
    'There are too many packages whose issues count in combination. Fewer values, or fewer combinations, would help.',
  noPackage: 'That package is not on the table any more. Choose another one.',
  noReservation: (party: string, value: number, least: number, most: number) =>
    `${party} cannot be tried out as walking away below ${number(value)}: its packages are worth ${number(least)} to ${number(most)} to it. Take it back, or slide it.`,
  noParty: 'That party does not talk any more. Choose another one.',
  tooFewToCompare:
    'To compare packages it takes at least two issues whose values the party has put in order, or given numbers.',
  cannotCompare: 'These are too many values to compare packages by.',
  noState: (n: number) => `State ${n} would not hold without an agreement any more. Choose another one.`,
};
