/** Words of what the talks could come to. */

import type { PointName } from '../../engine/bargaining/index.ts';
import { talks as told } from '../../report/phrases/talks.ts';
import { listed, number, plural } from './figures.ts';
import { talks } from './talks.ts';

export interface PointWords {
  readonly sign: string;
  readonly name: string;
  readonly says: string;
}

const many = (count: bigint, one: string, more: string) => `${talks.count(count)} ${count === 1n ? one : more}`;

export const talksPoints = {
  orderTitle: 'What holds for any numbers in the stated order',
  orderLead:
    'Said first, because it needs no magnitudes: it is true however much each party weighs what, as long as better stays better.',
  outcomes: (count: bigint) => `${many(count, 'package is', 'packages are')} possible.`,
  allowed: (allowed: bigint | undefined, lines: number) =>
    allowed === undefined
      ? `${plural(lines, 'red line')} rule some of them out; how many could not be counted.`
      : allowed === 0n
        ? `The ${lines === 1 ? 'red line leaves' : `${number(lines)} red lines leave`} none of them: no numbers could make an agreement.`
        : `${many(allowed, 'crosses', 'cross')} no red line.`,
  noOrder:
    'No party has said what is better and worse for it, so nothing follows without numbers. Add orders under Terms.',
  efficient: (count: number) =>
    count === 1
      ? '1 package is on the frontier whatever the numbers.'
      : `${number(count)} packages are on the frontier whatever the numbers.`,
  dominated: (count: number) =>
    count === 0
      ? 'None can be ruled out by order alone.'
      : `${plural(count, 'package')} no numbers can save: another is better for somebody and worse for nobody.`,
  showDominated: 'Show them, each with what is better',
  beatenBy: (changes: string) => `Better, and worse for nobody: with ${changes}.`,
  moreDominated: (left: number) => `${number(left)} more are not listed.`,
  between: (count: number, hasImportance: boolean) =>
    hasImportance
      ? `Of ${plural(count, 'package')} the orders do not decide it.`
      : `${plural(count, 'package')} ${count === 1 ? 'hangs' : 'hang'} on the numbers: each is on the frontier for some of them.`,
  setAside: told.setAside,
  tooMany: 'There are too many packages to hold each against each by order alone; issue by issue it says this:',
  stances: {
    agreed: 'Agreed in order: one value is best for all.',
    opposed: 'Opposed: whatever is better for one is worse for another.',
    mixed: 'Mixed: some values are worse than others for all, none is best for all.',
    open: 'Open: somebody has given no order.',
  },
  stanceNames: { agreed: 'agreed', opposed: 'opposed', mixed: 'mixed', open: 'open' },
  bestForAll: (values: readonly string[]) => `Best for all: ${listed(values)}.`,
  worse: (value: string, by: string) => `${value} is worse than ${by} for all.`,
  stanceHeads: { issue: 'Issue', stance: 'Where they stand' },
  stanceTable: 'Issue by issue, from better to worse',
  order: (groups: readonly (readonly string[])[]) => groups.map((one) => one.join(' = ')).join(' > '),
  moreIsBetter: 'more is better',
  lessIsBetter: 'less is better',
  noOrderGiven: 'no order given',
  redLine: (party: string, what: string, excludes: string, why: string | undefined) =>
    `${party} never agrees to a package with ${what}${why === undefined ? '' : ` (${why})`}. That rules out ${excludes}.`,
  range: (issue: string, from: string, to: string) =>
    from === to ? `${issue} “${from}”` : `${issue} from “${from}” to “${to}”`,
  together: (parts: readonly string[]) => listed(parts),
  trade: (
    parties: readonly [string, string],
    changes: readonly [string, string],
    cost: readonly string[],
    nearRedLine: boolean,
  ) =>
    `${parties[0]} and ${parties[1]} weigh these two the other way round: ${changes[0]} and ${changes[1]} together make both better off, whatever the numbers.${cost.length === 0 ? '' : ` It may cost ${listed(cost)}.`}${nearRedLine ? ' Mind the red lines.' : ''}`,
  change: (issue: string, from: string, to: string) => `${issue} from “${from}” to “${to}”`,

  numbersTitle: 'With the numbers as assumed',
  zone: {
    some: (count: bigint | undefined) =>
      count === undefined
        ? 'There is a zone of agreement: more packages than could be counted leave nobody worse off than without one.'
        : `There is a zone of agreement: ${many(count, 'package leaves', 'packages leave')} nobody worse off than without one.`,
    short: (count: bigint | undefined) =>
      count === undefined
        ? 'Zone of agreement: many packages'
        : `Zone of agreement: ${many(count, 'package', 'packages')}`,
    shortNone: 'No zone of agreement',
    none: 'There is no zone of agreement: no package leaves everybody at least as well off as without one.',
    nearest: (pack: string, short: readonly string[]) => `What comes nearest is ${pack}: ${listed(short)}.`,
    shortBy: (party: string, by: string) => `${by} too little for ${party}`,
    noGain: told.noGain,
    barTitle: 'What each could have where nobody loses, within its worst and best package',
    bar: (party: string, from: string, to: string, worst: string, best: string) =>
      `${party}: walks away below ${from}, could have up to ${to}; its worst package is worth ${worst}, its best ${best}.`,
    barNone: (party: string, from: string, worst: string, best: string) =>
      `${party}: walks away below ${from}; its worst package is worth ${worst}, its best ${best}; no zone.`,
    barAbove: (party: string, from: string, best: string) =>
      `${party}: walks away below ${from}, and its best package is worth ${best} only.`,
    heads: {
      party: 'Party',
      bar: 'From worst to best',
      worst: 'Worst',
      without: 'Walks away',
      ideal: 'At most',
      best: 'Best',
    },
    table: 'The zone in figures',
  },
  from: {
    label: 'Without an agreement',
    reservation: 'The reservation values',
    reservationSays: 'what each would rather walk away with; 0 where it gave none',
    worst: 'The reservation values, or the worst package',
    worstSays: 'whichever is more for a party (as NegMAS counts)',
    states: (ns: readonly number[], why: string | undefined) =>
      `${ns.length === 1 ? 'State' : 'States'} ${ns.join(', ')}${why === undefined ? '' : `: ${why}`}`,
    worth: (parts: string) => `worth ${parts}`,
    stateSays: (under: readonly string[], reached: boolean | undefined, isOpen = false) =>
      [
        under.length === 0
          ? 'would hold'
          : `${isOpen ? 'may hold, depending on unknown wants,' : 'would hold'} by ${listed(under)}`,
        ...(reached === undefined ? [] : [reached ? 'reached from the status quo' : 'not reached from the status quo']),
      ].join('; '),
    several: (states: number) =>
      `If the talks break down, the conflict in this case has ${plural(states, 'state')} that would hold. ${states === 1 ? 'It is shown' : 'All are shown'} as another thing to count gains from; none is chosen for you.`,
    assumed: (parties: readonly string[], state: boolean) =>
      state
        ? `Nobody said what this state is worth to ${listed(parties)}; the reservation value stands in.`
        : `${listed(parties)} gave no reservation value; it counts as what the convention says.`,
    table: 'What holds without an agreement, and what follows',
    heads: { what: 'Without an agreement', zone: 'Packages in the zone' },
    chosen: 'shown',
  },
  eyes: {
    label: 'Through whose eyes',
    own: 'As the case has it',
    of: (party: string) => `As ${party} believes`,
  },
  plot: {
    title: (x: string, y: string) => `What each package is worth to ${x} and to ${y}`,
    says: 'Each dot is a package; to the right it is better for the one, upwards for the other. The line joins the frontier: nothing is better for somebody and worse for nobody. The table says the same.',
    saysLetters: (points: readonly (readonly [string, string])[]) =>
      `Filled dots: ${listed(points.map(([sign, name]) => `${sign} ${name}`))}.`,
    saysStates: 'Crosses: states of the conflict that would hold without an agreement.',
    saysBarred: 'The smallest dots are beyond a red line, and the frontier is that of the others.',
    saysMany: 'Only the frontier is drawn: there are too many packages for dots.',
    saysOfMore:
      'Between these two only: a package that seems dominated here may be better for another. Points on the line are on the frontier of all parties.',
    zone: 'zone of agreement',
    noZone: 'no zone of agreement',
    line: (party: string) => `${party} walks away`,
    states: (ns: readonly number[]) =>
      ns.length === 1 ? `state ${ns[0]}` : `states ${ns.slice(0, 3).join(', ')}${ns.length > 3 ? ' …' : ''}`,
    /** The letter of a point that is a draw between packages. */
    draw: (sign: string) => `${sign}′`,
    pair: 'Which two',
    pairOf: (x: string, y: string) => `${x} and ${y}`,
    point: (names: readonly string[], pack: string, worth: string) =>
      `${names.length === 0 ? 'On the frontier' : listed(names)}: ${pack} (${worth})`,
  },
  parallel: {
    title: 'The frontier, all parties at once',
    says: 'Each line is a package of the frontier; where it meets a party’s axis is what it is worth to it. Strong lines are the named points, the bars what each would have without an agreement.',
  },
  table: {
    title: 'Points that a theory or a program singles out',
    none: 'None: nothing leaves everybody at least as well off as without an agreement.',
    tied: (name: string, all: number, shown: number) =>
      `${name}: ${plural(all, 'package')} tie; ${number(shown)} are shown.`,
    crossed: (parties: readonly string[]) => `beyond a red line of ${listed(parties)}`,
    heads: { point: 'Point', package: 'Package' },
    show: (name: string) => `Look into ${name}`,
    frontierTitle: (shown: number, all: number) =>
      shown === all
        ? `The frontier: ${plural(all, 'point')}`
        : `The frontier: ${number(shown)} of ${number(all)} points, evenly chosen`,
    twins: (points: number, packages: number) =>
      `${plural(packages, 'package')} ${packages === 1 ? 'is' : 'are'} worth the same to everybody as one of these ${number(points)}, and ${packages === 1 ? 'is' : 'are'} not listed: each point shows one package.`,
    more: (left: number) => `${number(left)} more are not listed.`,
    open: 'Show the frontier as a table',
  },
  conventions: {
    label: 'Conventions',
    says: 'Papers and programs differ; each name says whose convention it is.',
    draws: 'Draws between packages',
    drawsSays: 'where two parties may agree to draw lots',
    drawTitle: told.lotteriesTable,
    share: (share: string, pack: string) => `${share}: ${pack}`,
  },
  method: {
    merging: 'exact, by merging issue by issue',
    sorting: 'exact, by sorting all packages',
    bounded: (tolerance: string) =>
      `thinned: what is left out is at most ${tolerance} better than something that is shown`,
    sampled: (issues: readonly string[]) => `Of ${listed(issues)} only some amounts were looked at.`,
    says: (outcomes: string, points: number, packages: number | undefined, how: string) =>
      `${outcomes} packages; the frontier has ${plural(points, 'point')}${packages === undefined || packages === points ? '' : ` (${plural(packages, 'package')})`}, ${how}.`,
  },
  opposition: (value: string) => `Opposition ${value}: how far the best of the zone stays from giving each its best.`,
  noNumbers: (parties: readonly string[]) =>
    `${listed(parties)} ${parties.length === 1 ? 'has' : 'have'} given an order only, so there is nothing to draw. What is said without numbers holds all the same.`,
  addNumbers: 'Give worths and weights',
  tooLarge: (outcomes: string, issues: readonly string[]) =>
    `There are ${outcomes} packages, and ${listed(issues)} count in combination, so they would have to be looked at one by one. Let these issues add up, or give them fewer values.`,
  points: {
    nash: { sign: 'N', name: 'Nash', says: 'the largest product of gains (Nash 1950)' },
    'kalai-smorodinsky': {
      sign: 'K',
      name: 'Kalai-Smorodinsky',
      says: 'the least share of what each could gain is largest (1975)',
    },
    egalitarian: { sign: 'E', name: 'Egalitarian', says: 'the least gain is largest (Kalai 1977)' },
    welfare: { sign: 'W', name: 'Largest sum', says: 'of all packages, also where somebody loses' },
    'welfare-rational': { sign: 'S', name: 'Largest sum, nobody loses', says: 'within the zone of agreement' },
    'nash-whole-frontier': {
      sign: 'N₁',
      name: 'Nash, whole frontier',
      says: 'as GENIUS counts: two losses make a gain',
    },
    'nash-worst': { sign: 'N₂', name: 'Nash, from the worst', says: 'as NegMAS counts' },
    'ks-least-difference': { sign: 'K₁', name: 'Least difference', says: 'what GENIUS calls Kalai-Smorodinsky' },
    'ks-least-spread': { sign: 'K₂', name: 'Least spread of shares', says: 'what NegMAS calls Kalai-Smorodinsky' },
    'egalitarian-worst': { sign: 'E₂', name: 'Egalitarian, from the worst', says: 'what NegMAS calls Kalai' },
  } satisfies Record<PointName, PointWords>,
};

export const talksDeal = {
  title: 'Looked into',
  crossed: (parties: readonly string[]) => `It crosses a red line of ${listed(parties)}, who would never agree to it.`,
  noFrontier: 'Nothing can be agreed on that it could be held against.',
  efficient: 'Nothing is left on the table: no package is better for one and worse for none.',
  inefficient: told.inefficient,
  isNash: told.isNash,
  toNash: told.toNash,
  eachTitle: 'What each has of it, and gave up',
  heads: {
    party: 'Party',
    utility: 'Worth',
    gain: 'Gain over no agreement',
    share: 'Share of what it could gain',
    gaveUp: 'Gave up most on',
  },
  gaveUp: (issue: string, value: string, amount: string) => `${issue} (${amount} less than with “${value}”)`,
  gaveUpNothing: 'nothing',
  noShare: '–',
  notRational: 'worse than without an agreement',
  betterTitle: 'Better for all: packages to put to them',
  betterHeads: { package: 'Package', by: 'Singled out by' },
  by: told.betterBy,
  swapsTitle: told.swapsTable,
  swap: (one: string, other: string) => `${one}; ${other}`,
  swapHead: 'Trade',
  gainOf: (party: string) => `Gain of ${party}`,
  close: 'Close',
};
