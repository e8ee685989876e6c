/** Words of how the talks would go. */

import type { OfferResponse } from '../../engine/bargaining/index.ts';
import { talks as told } from '../../report/phrases/talks.ts';
import { sentence } from '../../report/phrases/words.ts';
import { listed, number, percent, plural, utility } from './figures.ts';

export const talksRun = {
  title: 'How the talks would go',
  lead: told.runIs,
  verdict: {
    agreement: (round: number) => `Agreement in round ${number(round)}`,
    breakdown: 'No agreement',
    breakdownOf: (hasZone: boolean) =>
      hasZone ? 'No agreement, though there was something to agree on' : 'No agreement: there was nothing to agree on',
  },
  outcome: {
    agreement: (...agreed: Parameters<typeof told.agreed>) => `${told.agreed(...agreed)}.`,
    deadline: told.deadline,
    walkedAway: told.walkedAway,
    worth: (parts: readonly string[]) => `Worth ${listed(parts)}.`,
    worthTo: (party: string, worth: string) => `${worth} to ${party}`,
    discounted: told.discounted,
    thenHold: told.thenHold,
    state: told.stateWords,
    stateWorth: told.stateWorth,
    noNumber: told.noNumber,
  },
  held: {
    label: 'Meetings',
    first: told.firstMeeting,
    redefined: told.redefined,
    removed: told.removed,
    raised: (party: string, share: number) => told.raised(party, percent(share)),
    assumed: told.assumedTactic,
    none: 'Nobody makes an offer.',
  },
  stepper: {
    label: 'Offer',
    of: (at: number, all: number) => `${number(at)} of ${number(all)}`,
    back: 'The offer before',
    next: 'The next offer',
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
    timeUp: told.timeUp,
    walkedOut: told.walkedOut,
  },
  answer: (party: string, accepted: boolean, { rule, wanted, got }: OfferResponse['because']): string => {
    const worth = utility(got);
    if (rule === 'red line') return `${party} refuses: it crosses a red line`;
    if (rule === 'reservation') {
      return `${party} refuses: worth ${worth}, below its limit of ${utility(wanted ?? 0)}`;
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
  sentenceOf: (clause: string) => `${sentence(clause)}.`,
  time: {
    title: 'What each aims for, and what it is offered, round by round',
    says: 'Lines: what a party aims for when it speaks. Full signs: what its own offers are worth to it; hollow ones: those of the others. Dotted lines across: where it would rather walk away. The table of offers says the same.',
    round: 'round',
    aims: (party: string) => `${party} aims for`,
    offers: 'worth of its own offers',
    offered: 'worth of the others’ offers',
  },
  draft: {
    title: 'The draft as it stands',
    standings: { agreed: 'agreed', near: 'near', open: 'open' },
    counts: (agreed: number, near: number, open: number) =>
      `${listed([
        `${number(agreed)} agreed`,
        ...(near > 0 ? [`${number(near)} near`] : []),
        ...(open > 0 ? [`${number(open)} open`] : []),
      ])}. What the last offer of each has in common is agreed; what they differ on stands in brackets.`,
    bracket: (parts: readonly (readonly [string, string])[]) =>
      `[${parts.map(([party, value]) => `${party}: ${value}`).join(' | ')}]`,
    whenAgreed: 'All of it is agreed.',
  },
  equals: {
    open: (party: string) => `Instead of this offer, several of about equal worth to ${party}`,
    title: 'Several offers at once, about equally good for the one who makes them',
    says: (party: string, least: string, most: string) =>
      `Whoever puts several such packages on the table gives nothing away, and learns from the choice what matters to the others. Each is worth ${least === most ? least : `${least} to ${most}`} to ${party}, and none is beyond anybody’s red line. The others are taken to choose by the numbers here.`,
    none: 'No other package that all could agree to is worth about as much.',
    heads: { number: 'Offer', package: 'Package', chosen: 'Preferred by' },
    /** Between two offers, by their numbers. */
    gainsMore: (party: string, one: number, other: number, gains: readonly string[], losses: readonly string[]) =>
      `${party} takes ${number(one)} over ${number(other)}: it gains more on ${listed(gains)} than it loses on ${listed(losses)}.`,
    onlyGains: (party: string, one: number, other: number) =>
      `${party} takes ${number(one)} over ${number(other)}: by its stated order that was to be expected, and tells nothing new.`,
    ofOne: (party: string, issue: string, chose: string, over: string) =>
      `${party} would rather have ${issue} “${chose}” than “${over}”.`,
    together: (party: string, one: number, other: number, open: readonly string[]) =>
      `${party} takes ${number(one)} over ${number(other)}. It has stated no order of ${listed(open)}, so that this tells of all they differ in together, and of no issue by itself.`,
    same: (party: string, places: readonly number[]) =>
      `${listed(places.map(number))} are worth the same to ${party}: the choice between them tells that what it gains and loses is even.`,
  },
  left: {
    title: told.leftTitle,
    /** The zone of agreement, after a breakdown. */
    zone: (count: string, isOne: boolean) =>
      `All of it is left on the table: ${count} ${isOne ? 'package' : 'packages'} would have left nobody worse off than without an agreement.`,
    nothing: told.nothingMissed,
    barred: 'There was nothing to agree on: every package crosses somebody’s red line.',
    lookAt: 'Show it under Points',
  },
};
