/** Words of how the talks would go. */
import type { OfferResponse } from '../../engine/bargaining/index.ts';
import { listed, number, percent, plural, utility } from './figures.ts';

export const talksRun = {
  title: 'How the talks would go',
  lead: 'Given these numbers and these tactics. Nobody is taken to bargain so; it shows what the tactics lead to.',
  verdict: {
    agreement: (round: number) => `Agreement in round ${number(round)}`,
    breakdown: 'No agreement',
  },
  outcome: {
    agreement: (round: number, rounds: number, by: string) =>
      `They agree in round ${number(round)} of ${number(rounds)}, on what ${by} offers.`,
    deadline: (rounds: number) => `No agreement: the ${plural(rounds, 'round')} are over.`,
    walkedAway: (party: string) =>
      `No agreement: ${party} walks away, since every package is worth less to it than none, or crosses a red line of its own.`,
    package: 'What they agree on',
    worth: (parts: readonly string[]) => `Worth ${listed(parts)}.`,
    worthTo: (party: string, worth: string) => `${worth} to ${party}`,
    discounted: (parts: readonly string[]) => `After what the time costs: ${listed(parts)}.`,
  },
  held: {
    label: 'Meetings',
    first: 'The first meeting',
    outcome: (name: string, ended: string) => `${name}: ${ended}`,
    redefined: (issues: readonly string[], by: string | undefined) =>
      `${by === undefined ? 'Redefined' : `Redefined by ${by}`}: ${listed(issues)}.`,
    removed: (issues: readonly string[]) => `No longer on the table: ${listed(issues)}.`,
    raised: (party: string, share: number) => `${party} asks for ${percent(share)} of its range more than at first.`,
    assumed: (parties: readonly string[]) =>
      `${listed(parties)} ${parties.length === 1 ? 'has' : 'have'} no tactic of ${parties.length === 1 ? 'its' : 'their'} own and ${parties.length === 1 ? 'is' : 'are'} taken to come down evenly.`,
    none: 'Nobody makes an offer.',
  },
  stepper: {
    label: 'Offer',
    of: (at: number, all: number) => `${number(at)} of ${number(all)}`,
    back: 'The offer before',
    next: 'The next offer',
    first: 'To the first offer',
    last: 'To the last offer',
    says: (round: number, party: string, pack: string) => `Round ${number(round)}: ${party} offers ${pack}.`,
    aims: (party: string, target: string, got: string) => `${party} aims for ${target}; this is worth ${got} to it.`,
    keys: 'Arrow keys step, Home and End go to the ends.',
  },
  trace: {
    picture: 'The offers one after the other, over what they are worth to two of the parties',
    says: 'A sign of its own for each party; the line joins what one party offers. The large ring is the offer that is looked at; later ones are not drawn yet.',
    table: 'Every offer, and why it was refused; strong: what a party changed of its own offer before',
    heads: { round: 'Round', by: 'Offered by', package: 'Package', target: 'Aimed for', answer: 'Answer' },
    skipped: (count: number) => `${plural(count, 'earlier offer')} not shown.`,
    window: (from: number, to: number, all: number) => `Offers ${number(from)} to ${number(to)} of ${number(all)}.`,
    look: (at: number) => `Look at offer ${number(at)}`,
    waiting: 'no answer: it was the last word',
  },
  answer: (party: string, accepted: boolean, { rule, wanted, got }: OfferResponse['because']): string => {
    const worth = utility(got);
    if (rule === 'red line') return `${party} refuses: it crosses a red line`;
    if (rule === 'reservation') {
      return `${party} refuses: worth ${worth}, and it would rather walk away below ${utility(wanted ?? 0)}`;
    }
    const asked = wanted === undefined ? undefined : utility(wanted);
    const reasons: Record<typeof rule, string> = {
      target: `worth ${worth}; it aims for ${asked}`,
      next: `worth ${worth}; what it would offer next asks for ${asked}`,
      const: `worth ${worth}; it takes ${asked}`,
      time: asked === undefined ? `worth ${worth}; it waits for its hour` : `worth ${worth}; by now it takes ${asked}`,
      combi: asked === undefined ? `worth ${worth}` : `worth ${worth}; it takes ${asked}`,
    };
    return `${party} ${accepted ? 'accepts' : 'refuses'}: ${reasons[rule]}`;
  },
  time: {
    title: 'What each aims for, and what it is offered, round by round',
    says: 'Lines: what a party aims for when it speaks. Full signs: what its own offers are worth to it; hollow ones: those of the others. Dotted lines across: where it would rather walk away. The table of offers says the same.',
    round: 'round',
    aims: (party: string) => `${party} aims for`,
    offers: 'worth of its own offers',
    offered: 'worth of the others’ offers',
    walksAway: (party: string) => `${party} walks away below`,
  },
  draft: {
    title: 'The draft as it stands',
    says: 'What the last offer of each has in common is agreed; what they differ on stands in brackets.',
    standings: { agreed: 'agreed', near: 'near', open: 'open' },
    counts: (agreed: number, near: number, open: number) =>
      listed([
        `${number(agreed)} agreed`,
        ...(near > 0 ? [`${number(near)} near`] : []),
        ...(open > 0 ? [`${number(open)} open`] : []),
      ]),
    heads: { issue: 'Issue', text: 'Text', standing: 'Standing' },
    bracket: (parts: readonly (readonly [string, string])[]) =>
      `[${parts.map(([party, value]) => `${party}: ${value}`).join(' | ')}]`,
    notYet: (parties: readonly string[]) => `${listed(parties)} has not spoken yet.`,
    whenAgreed: 'All of it is agreed.',
    nearSays: 'next to one another in an ordered issue',
  },
  equals: {
    open: (party: string) => `Instead of this offer, three of about equal worth to ${party}`,
    title: 'Several offers at once, about equally good for the one who makes them',
    says: 'Whoever puts several such packages on the table gives nothing away, and learns from the choice what matters to the others. They are taken to choose by the numbers here.',
    none: 'No other package is worth about as much.',
    heads: { number: 'Offer', package: 'Package', chosen: 'Preferred by' },
    tells: (party: string, what: readonly string[]) =>
      what.length === 0 ? `${party}’s choice tells nothing.` : `${party}’s choice tells: ${listed(what)}.`,
    rather: (issue: string, chose: string, over: readonly string[]) =>
      `${issue} “${chose}” rather than ${listed(over.map((one) => `“${one}”`))}`,
  },
  left: {
    title: 'What was left on the table',
    breakdown: 'Without an agreement, all of the zone of agreement is left on the table.',
    lookAt: 'Show it under Points',
  },
};
