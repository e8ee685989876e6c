/** Words of what a party could do without an agreement, beside where it walks away. */
import type { LimitCheck } from '../../engine/bargaining/index.ts';
import { listed, number, plural } from './figures.ts';

interface Befalls {
  readonly states: number;
  /** What the worst and the best of them are worth. */
  readonly least: number;
  readonly most: number;
}

const worthOf = (names: readonly string[]) => `${listed(names)} ${names.length === 1 ? 'is' : 'are'} worth`;
const range = ({ least, most }: Befalls) => (least === most ? number(least) : `${number(least)} to ${number(most)}`);
const hold = ({ states }: Befalls) => `Without an agreement ${plural(states, 'state')} may hold`;

export const waysOutNotes = {
  limit: {
    same: (party, limit, best) =>
      `${party} walks away below ${number(limit)}, which is what its best alternative (${listed(best)}) is worth to it.`,
    below: (party, limit, best, follows, by) =>
      `A contradiction: ${party} would settle for ${number(limit)}, and has more elsewhere: ${worthOf(best)} ${number(follows)} to it, ${number(by)} more. Raise the limit, or say what the alternative is really worth.`,
    above: (party, limit, best, follows, by) =>
      `A question: ${party} walks away below ${number(limit)}, though the best that it has elsewhere (${listed(best)}) is worth only ${number(follows)}. It would turn down agreements that are up to ${number(by)} better than that. Is there a reason, such as its word or its face, or another alternative?`,
  } satisfies Record<
    LimitCheck,
    (party: string, limit: number, best: readonly string[], follows: number, by: number) => string
  >,
  notStated: (party: string, best: readonly string[], follows: number) =>
    `Nobody says where ${party} walks away. ${worthOf(best)} ${number(follows)} to it: less than that it should not take.`,
  byOrder: {
    same: (party, name) => `${party} walks away with what ${name} would give it.`,
    below: (party, name) =>
      `A contradiction: ${party} would settle for less than ${name} gives it. By its own orders the package below which it walks away is better on no issue, and worse on one at least.`,
    above: (party, name) =>
      `A question: ${party} would walk away from agreements that are better than ${name}. By its own orders the package below which it walks away is worse on no issue, and better on one at least. Is there a reason?`,
  } satisfies Record<LimitCheck, (party: string, name: string) => string>,
  undecided: (party: string, name: string, isPackage: boolean) =>
    isPackage
      ? `What ${party} would walk away with is better than ${name} on some issues and worse on others, or an order is missing: without numbers nothing follows.`
      : `${party} has given no numbers: only packages can be compared, by its orders. Name a package as that with which it would walk away, and hold ${name} against it.`,
  doesNotFit: (name: string) => `${name} does not fit the talks any more: an issue or a value of it is gone.`,
  befalls: {
    open: (party: string, said: Befalls) =>
      `${hold(said)}, worth ${range(said)} to ${party}. None of them is chosen here.`,
    below: (party: string, limit: number, said: Befalls) =>
      `A contradiction: ${hold(said).toLowerCase()}, worth ${range(said)} to ${party}, and it would settle for ${number(limit)}. Whichever holds, it is better off without.`,
    above: (party: string, limit: number, said: Befalls) =>
      `A question: ${hold(said).toLowerCase()}, worth ${range(said)} to ${party}, and it walks away below ${number(limit)}. Whichever holds, it would turn down agreements that are better than that. Is there a reason?`,
    same: (party: string, said: Befalls) =>
      `${hold(said)}, worth ${range(said)} to ${party}: that is where it walks away.`,
    between: (party: string, limit: number, said: Befalls) =>
      `${hold(said)}, worth ${range(said)} to ${party}, which walks away below ${number(limit)}: whether that is too little hangs on which of them it would be. None of them is chosen here.`,
    unknown: (states: readonly number[]) =>
      `Nobody says what state ${listed(states.map(number))} is worth: it is not in this.`,
    noNumbers: (party: string, states: number) =>
      `Without an agreement ${plural(states, 'state')} may hold; what they are worth to ${party} nobody says in numbers.`,
  },
};

export const waysOutWords = {
  title: 'What it has without an agreement',
  lead: (party: string) =>
    `What ${party} could do instead, in numbers or as the package that it would have. Of alternatives the best counts; states of the conflict are not chosen, so that the worst and the best are both kept.`,
  limit: (limit: string) => `Walks away below ${limit}`,
  limitNone: 'Where it walks away is not said in numbers.',
  table: (party: string) => `What ${party} has without an agreement`,
  heads: { what: 'Without an agreement', worth: (points: number) => `Worth (of ${number(points)})`, deeds: 'Remove' },
  best: 'best',
  state: 'may befall it',
  states: (ns: readonly number[], says: string | undefined) =>
    `${ns.length === 1 ? 'State' : 'States'} ${listed(ns.map(number))}${says === undefined ? '' : `: ${says}`}`,
  unknown: 'no number',
  none: 'Nothing is named yet. To do nothing is an alternative, too.',
  name: 'What it could do instead',
  taken: 'Another one is called so.',
  how: 'What that is worth',
  hows: { number: 'A number', package: 'A package' },
  worth: (points: number) => `Worth, out of ${number(points)}`,
  open: 'left open',
  openSays: 'What is left open counts nothing.',
  another: 'Name an alternative',
  add: 'Add this alternative',
  remove: (name: string) => `Remove ${name}`,
  found: 'What follows',
  take: (worth: string) => `Walk away below ${worth}`,
  takeSays: 'That is what the best alternative is worth.',
  said: (party: string) => `Took the best alternative of ${party} as its limit`,
  kept: 'Alternatives are kept in this browser, and not in the case, which has no place for them.',
};
