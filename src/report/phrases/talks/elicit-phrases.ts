/** Words for what people are asked instead of numbers, for dividing items, and for where an agreement can lie. */
import type {
  DivisionChecks,
  ElicitFaultCode,
  LimitCheck,
  OneSided,
  SurePreference,
  SwingContradiction,
} from '../../../engine/bargaining/index.ts';
import { allOf, counted, oneOf, sentence } from '../words.ts';

interface FaultWords {
  /** `what` names the place: an issue, an item, a party, a step. The amounts as they were given, where there are any. */
  readonly says: (what: string, amount: string, needed: string) => string;
  readonly hint: string;
}

const faults: Record<ElicitFaultCode, FaultWords> = {
  'issues/none': { says: () => 'There are no issues.', hint: 'Name what is talked about first.' },
  'issues/no-difference': {
    says: () => 'On no issue does one value differ from another.',
    hint: 'Say of at least one issue which value is better.',
  },
  'ranking/unknown-issue': {
    says: (what, amount) => `${sentence(what)} names an issue that is not there (${amount}).`,
    hint: 'Rank the issues of these talks only.',
  },
  'ranking/issue-twice': {
    says: (what) => `${sentence(what)} stands in the ranking twice.`,
    hint: 'Keep one of its places.',
  },
  'ranking/issue-missing': {
    says: (what) => `${sentence(what)} is not ranked.`,
    hint: 'Give it a place; issues that matter as much may share one.',
  },
  'swings/unknown-issue': {
    says: (_, amount) => `The swing that was said to come first is that of no rated issue (${amount}).`,
    hint: 'Say which of the rated swings comes first.',
  },
  'swings/not-a-number': {
    says: (what, amount) => `The rating of ${what} is no number (${amount}).`,
    hint: 'Rate each swing from 0 to 100.',
  },
  'swings/negative': {
    says: (what, amount) => `The rating of ${what} is below 0 (${amount}).`,
    hint: 'A swing goes from the worst value to the best. If it does harm, the order of the values is the wrong way round.',
  },
  'swings/missing': {
    says: (what) => `The swing of ${what} is not rated.`,
    hint: 'Rate it beside the first swing, or give it 0 if it does not matter.',
  },
  'swings/all-zero': {
    says: () => 'Every swing is rated 0, so that nothing would matter.',
    hint: 'Give 100 to the swing that matters most.',
  },
  'values/none': {
    says: (what, amount) => `${sentence(what)} has no values (${amount}).`,
    hint: 'Name at least one value, better two.',
  },
  'values/missing': {
    says: (what, amount, needed) => `Of the ${needed} values of ${what}, ${amount} are rated.`,
    hint: 'Rank the values, from best to worst, or give each its worth.',
  },
  'values/not-a-number': {
    says: (what, amount) => `The worth of ${what} is no number (${amount}).`,
    hint: 'Give a number, or rank the values instead.',
  },
  'values/not-each-once': {
    says: (what) => `The order of the values of ${what} does not name each of them once.`,
    hint: 'Name each value once; values that are as good may share a place.',
  },
  'package/issues': {
    says: (what, amount, needed) => `${sentence(what)} has values for ${amount} issues; there are ${needed}.`,
    hint: 'A package to be compared has a value for each issue.',
  },
  'package/unknown-value': {
    says: (what, amount) => `${sentence(what)} has a value that the issue does not know (${amount}).`,
    hint: 'Choose one of the values of the issue.',
  },
  'comparisons/too-many': {
    says: (_, amount, needed) =>
      `The issues have ${amount} steps between values that nothing is known of; ${needed} can be looked at.`,
    hint: 'Give the worths of the values of some issues, tie values that are as good, or cut intervals into fewer steps.',
  },
  'comparisons/too-long': {
    says: (_, amount, needed) => `There are ${amount} answers; ${needed} can be looked at together.`,
    hint: 'Leave out answers that others imply.',
  },
  'comparisons/many-packages': {
    says: (_, amount, needed) =>
      `There are ${amount} packages to put in order; every two of ${needed} can be compared.`,
    hint: 'Choose those that are still talked about.',
  },
  'table/row-length': {
    says: (what, amount, needed) => `${sentence(what)} has ${amount} cells; there are ${needed} issues.`,
    hint: 'Say of each alternative what it has on each issue.',
  },
  'table/not-a-number': {
    says: (what, amount) => `${sentence(what)} is no number (${amount}).`,
    hint: 'Give a number.',
  },
  'table/no-alternatives': { says: () => 'There are no alternatives.', hint: 'Name at least two.' },
  'table/no-order': {
    says: (what) => `Of ${what} it is not said which values are better.`,
    hint: 'Say whether more or less is better, or rank the values.',
  },
  'table/not-ranked': {
    says: (what, amount) => `${sentence(what)} is a value that the order does not name (${amount}).`,
    hint: 'Give it a place in the order.',
  },
  'step/no-alternative': {
    says: (what) => `${sentence(what)} changes an alternative that is not there, or not any more.`,
    hint: 'Choose one that is left.',
  },
  'step/no-issue': {
    says: (what) => `${sentence(what)} changes an issue that is not there, or has dropped out.`,
    hint: 'Choose one that is left.',
  },
  'step/one-issue': {
    says: (what) => `${sentence(what)} makes up for a change on the same issue.`,
    hint: 'A swap makes up for it on another.',
  },
  'step/not-tied': {
    says: (what) => `${sentence(what)} cannot drop out: the alternatives do not all tie on it.`,
    hint: 'Swap until they do.',
  },
  'step/last-alternative': {
    says: () => 'The last alternative cannot be removed.',
    hint: 'It is the one that is left.',
  },
  'points/no-items': { says: () => 'There is nothing to divide.', hint: 'Name the items.' },
  'points/two-lists': {
    says: (what, amount, needed) => `${sentence(what)} has ${amount} entries; there are ${needed} items.`,
    hint: 'Give each item points, 0 where it is worth nothing.',
  },
  'points/not-a-number': {
    says: (what, amount) => `What stands for ${what} is no number (${amount}).`,
    hint: 'Give a number from 0 to 100.',
  },
  'points/negative': {
    says: (what, amount) => `What stands for ${what} is below 0 (${amount}).`,
    hint: 'Adjusted Winner divides goods. Name who is spared the burden as the item instead.',
  },
  'points/not-100': {
    says: (what, amount) => `The points of ${what} come to ${amount}, not to 100.`,
    hint: 'Spread exactly 100: what a point is worth hangs on it, so nothing is filled up or scaled.',
  },
  'zone/not-a-number': {
    says: (what, amount) => `${sentence(what)} is no number (${amount}).`,
    hint: 'Give a number.',
  },
  'zone/reservation-missing': {
    says: (what) => `It is not said where ${what} would walk away.`,
    hint: 'Without both limits there is no zone to show. What is its best alternative worth?',
  },
  'zone/same-direction': {
    says: () => 'Both want the same: more, or less.',
    hint: 'On one amount, a zone lies between one who wants more and one who wants less.',
  },
  'zone/target-past-reservation': {
    says: (what, amount, needed) =>
      `What ${what} hopes for (${amount}) is worse for it than its own limit (${needed}).`,
    hint: 'One of the two is meant otherwise.',
  },
  'alternatives/none': {
    says: (what) => `Nothing is known of what ${what} has without an agreement.`,
    hint: 'Name at least one alternative; to do nothing is one.',
  },
  'alternatives/not-a-number': {
    says: (what, amount) => `${sentence(what)} is no number (${amount}).`,
    hint: 'Give a number.',
  },
  'alternatives/negative-cost': {
    says: (what, amount) => `The cost of ${what} is below 0 (${amount}).`,
    hint: 'Count a gain into the worth.',
  },
};

export type OutsideWay = 'now' | 'ranking' | 'swings';

const OUTSIDE: Record<OutsideWay, string> = {
  now: 'The case gives',
  ranking: 'The ranking alone gives',
  swings: 'The ratings give',
};

export const elicit = {
  faults,

  centroid:
    'These weights are the middle of all that fit the ranking. They come from the ranking alone: another set that fits it is as right.',
  swings: {
    'first-not-100': (issue, _, rating) =>
      `The swing that comes first counts 100; that of ${issue} is rated ${rating}.`,
    'above-first': (issue, first, rating) =>
      `${sentence(issue)} is rated ${rating}, above ${first}, which was said to come first.`,
    'zero-but-matters': (issue) =>
      `${sentence(issue)} is rated 0, though one value of it was said to be better than another.`,
    'counts-but-equal': (issue, _, rating) =>
      `${sentence(issue)} is rated ${rating}, though all values of it were said to be as good.`,
    'against-order': (issue, than) =>
      `${sentence(issue)} was said to matter more than ${than}, and is not rated higher.`,
    'not-tied': (issue, other) =>
      `${sentence(issue)} was said to matter as much as ${other}, and is not rated the same.`,
  } satisfies Record<SwingContradiction['form'], (issue: string, other: string, rating: string) => string>,
  whichWasMeant: 'What was meant? Until that is said, the weights are those of the ratings.',
  /** Of a weight that some way led to, beside what the comparisons allow. */
  outside: (way: OutsideWay, issue: string, weight: string, isMore: boolean, bound: string) =>
    `${OUTSIDE[way]} ${issue} ${weight}: ${isMore ? 'more' : 'less'} than the comparisons allow, ${isMore ? 'at most' : 'at least'} ${bound}.`,

  weight: (issue: string, least: string, most: string, central: string) =>
    least === most
      ? `${sentence(issue)} weighs ${least}.`
      : `${sentence(issue)} weighs between ${least} and ${most}, by all that was said; where all answers hold with the most to spare, ${central}.`,
  surely: {
    better: (a, b) => `${a} is better than ${b}, whatever the weights.`,
    worse: (a, b) => `${a} is worse than ${b}, whatever the weights.`,
    equal: (a, b) => `${a} and ${b} are as good, whatever the weights.`,
    'at-least': (a, b) => `${a} is at least as good as ${b}, whatever the weights.`,
    'at-most': (a, b) => `${a} is at most as good as ${b}, whatever the weights.`,
    open: (a, b) => `Whether ${a} or ${b} is better hangs on what was not said.`,
  } satisfies Record<SurePreference, (a: string, b: string) => string>,
  clash: (said: readonly string[]) =>
    said.length === 1
      ? `No weights fit ${said[0]}.`
      : `No weights fit all of these at once, and without any one of them the others fit: ${allOf(said)}.`,
  saidAnswer: (n: number) => `answer ${n}`,
  saidValues: (issue: string) => `the order of the values of ${issue}`,
  saidIssues: (n: number) => `place ${n} in the order of the issues`,
  mends: (answers: readonly number[]) =>
    answers.length === 0
      ? 'No single answer, taken back, would let all others hold.'
      : `Taking back ${oneOf(answers.map((answer) => `answer ${answer}`))} would let all others hold.`,
  addsUp:
    'This takes the worth of a package to be the sum of what its values are worth. Where people see values together, answers may clash for that reason.',
  next: 'To ask next, since it narrows the weights most whatever the answer:',
  nothingToAsk: 'None of the questions looked at would tell more.',

  dominated: (better: string, worse: string, issues: readonly string[]) =>
    issues.length === 0
      ? `${better} and ${worse} are the same on every issue that is left.`
      : `${better} is better than ${worse} on ${allOf(issues)}, and nowhere worse.`,
  /** `has`, `hasNot`: what the worse one has where it is ahead, and what the better one has there. `weighs`: by the numbers of the case. */
  practically: (
    better: string,
    worse: string,
    issues: readonly string[],
    except: {
      readonly issue: string;
      readonly has: string;
      readonly hasNot: string;
      readonly weighs: string | undefined;
    },
  ) =>
    `${better} is better than ${worse} on ${allOf(issues)}; ${worse} is ahead on ${except.issue} only, by one place: ${except.has}, not ${except.hasNot}${except.weighs === undefined ? '' : `, which by the numbers of the case is worth ${except.weighs}`}. If that is little, ${worse} can go.`,
  tied: (issues: readonly string[]) =>
    `On ${allOf(issues)} all that are left tie: ${issues.length === 1 ? 'it' : 'they'} can drop out.`,
  oneSided: {
    better: (step) => `Step ${step} is not even: by the stated orders it only makes the alternative better.`,
    worse: (step) => `Step ${step} is not even: by the stated orders it only makes the alternative worse.`,
  } satisfies Record<OneSided['makes'], (step: number) => string>,
  swapsClash: (steps: readonly number[]) =>
    `Steps ${allOf(steps.map(String))} cannot all be even: they price the same trade differently, or a trade hangs on the other issues.`,
  swapsNotLookedAt: 'Whether the swaps agree with one another was not looked at: too many values occur.',

  division: (points: readonly [string, string], parties: readonly [string, string]) =>
    `${parties[0]} gets ${points[0]} of its own 100 points, ${parties[1]} ${points[1]} of its own.`,
  start: (one: string, got: string, other: string, gets: string) =>
    `First every item goes to whom it is worth more. Then ${one} has ${got} points and ${other} ${gets}.`,
  /** `before`: what the two then have, that of `to` first; they start with those alone of which one gives more. */
  tiedItem: (item: string, points: string, to: string, other: string, had: readonly [string, string]) =>
    had[0] === had[1]
      ? `${sentence(item)} is worth as much to both, ${points}: it starts with ${to}, who is named first, since both have ${had[0]} without it.`
      : `${sentence(item)} is worth as much to both, ${points}: it starts with ${to}, who has fewer points without it, ${had[0]} to ${had[1]} of ${other}.`,
  even: 'They are even at once: nothing has to move.',
  moved: (item: string, from: string, to: string, part: string | undefined, ratio: string) =>
    part === undefined
      ? `${sentence(item)} moves from ${from} to ${to}: to ${from} it is worth ${ratio} times what it is worth to ${to}, the least of what it could give.`
      : `Of ${item} ${part} moves from ${from} to ${to}, at ${ratio} to 1, and both have as much.`,
  split: (item: string, share: string, party: string) =>
    `${sentence(item)} has to be split: ${share} of it for ${party}.`,
  noSplit: 'No item has to be split.',
  checks: {
    equitable: (yes) =>
      yes ? 'Both have as many points by their own count.' : 'One has more points by its own count than the other.',
    envyFree: (yes) =>
      yes ? 'Neither would rather have what the other gets.' : 'One would rather have what the other gets.',
    efficient: (yes) =>
      yes
        ? 'No other division gives one more and the other no less.'
        : 'Another division gives one more and the other no less.',
  } satisfies Record<keyof DivisionChecks, (yes: boolean) => string>,
  notStrategyProof:
    'All this holds of the points as they were given. Who knows the other’s points can gain by giving false ones.',

  zone: (low: string, high: string, width: string) =>
    low === high
      ? `Only ${low} is acceptable to both.`
      : `From ${low} to ${high} is acceptable to both: ${width} to share.`,
  gap: (low: string, high: string, width: string) =>
    `Nothing is acceptable to both: between ${low} and ${high}, ${width} is missing.`,

  limit: {
    same: (party) => `The limit of ${party} is what its best alternative is worth.`,
    below: (party) =>
      `${party} would settle for less than its best alternative is worth. It says two things at once: which is meant?`,
    above: (party) =>
      `${party} would walk away from agreements that are better than its best alternative. There may be a reason: which?`,
    'not-stated': (party) => `${party} stated no limit; its best alternative gives one.`,
  } satisfies Record<LimitCheck | 'not-stated', (party: string) => string>,
  befalls: (party: string, states: number, least: string, most: string) =>
    `Without an agreement ${counted(states, 'state')} may hold, worth ${least}${least === most ? '' : ` to ${most}`} to ${party}. None of them is chosen here.`,
};
