/** Words for talks in which several packages at a time are on the table. */
import { number } from '../figures.ts';
import { verb } from '../party-number.ts';
import { counted, plural } from '../words.ts';

export const simultaneous = {
  title: 'How the talks go, several packages at a time',
  is: (count: number) =>
    `Given these numbers and these tactics, if each party puts ${number(count)} packages on the table at a time, or as many as there are that are worth about the same to it. The others say at once which of them they would rather have, and answer when they speak, accepting what they would accept of an offer by itself. Nobody is taken to bargain so.`,
  offers: 'The packages on the table',
  ratherOnly: (party: string) => `${party} would rather have this`,
  ratherWanted: (party: string, wants: (party: string) => string) =>
    `${party} would rather have this, but ${wants(party)}`,
  ratherAccepted: (party: string) => `${party} ${verb(party, 'accepts', 'accept')}, and would rather have this`,
  offersRest: (turns: number) => `… ${counted(turns, 'turn')} between ${plural(turns, 'is')} left out here.`,
  weighed: 'What the choices told: what outweighs what',
  weighedColumns: { party: 'party', times: 'choices', gains: 'gains more from', losses: 'than it loses on' },
  rather: (issue: string, took: string, left: string) => `${issue}: ${took}, not ${left}`,
  weighedIs:
    'A package is chosen as a whole. By the order that the party has stated, what stands on the left is better for it and what stands on the right is worse; the choice tells which of the two counts for more.',
  weighedRest: (more: number) => `… and ${number(more)} more.`,
  told: 'What was taken, of issues on which the party has stated no order',
  toldColumns: { party: 'party', issue: 'issue', choices: 'choices', took: 'took, as often as it could' },
  took: (value: string, taken: number, there: number) => `${value} ${number(taken)} of ${number(there)}`,
};
