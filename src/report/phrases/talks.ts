/** Words for talks: what they could come to, how they go, what they leave on the table. */
import type { Improvement, OfferResponse, PointName, SetAside, Stance } from '../../engine/bargaining/index.ts';
import { number } from './figures.ts';
import { is, its, many, them, verb } from './party-number.ts';
import { allOf, counted, oneOf, plural, sentence } from './words.ts';

export interface FrontierCounts {
  readonly outcomes: string;
  /** How many cross somebody’s red line; undefined where none does. */
  readonly excluded: string | undefined;
  /** How many packages are listed, each for all that are worth the same to everybody; */
  readonly points: number;
  /** and for how many they stand, where these were counted. */
  readonly packages: number | undefined;
  /** Whether these are all that cross no red line. */
  readonly isAll: boolean;
}

export interface ZoneCounts {
  /** How many packages leave nobody worse off; undefined where they could not be counted. */
  readonly count: string | undefined;
  readonly isOne: boolean;
  /** How many of them are on the frontier, where these were counted; */
  readonly packages: number | undefined;
  /** and how many are listed for these. */
  readonly points: number;
}

export const talks = {
  remarks: (count: number) =>
    `${sentence(counted(count, 'thing'))} ${plural(count, 'is')} read otherwise than ${count === 1 ? 'it stands' : 'they stand'} in the files:`,
  changed: (count: number) =>
    `${sentence(counted(count, 'thing'))} ${plural(count, 'is')} not as ${count === 1 ? 'it was' : 'they were'}:`,
  pointsTitle: 'What the talks could come to',
  meeting: (name: string) => `At the meeting: ${name}`,
  eyesTitle: (party: string) => `As ${party} ${verb(party, 'sees', 'see')} it`,
  eyes: (party: string, others: readonly string[]) =>
    `What ${allOf(others)} ${many(others) === 1 ? 'wants' : 'want'} is here what ${party} ${verb(party, 'believes', 'believe')} of ${many(others) === 1 ? 'it' : 'them'}, which may be wrong. All else is as the case has it.`,
  noBeliefs: (party: string) =>
    `${party} ${verb(party, 'has', 'have')} said nothing of what the others want: ${verb(party, 'it sees', 'they see')} the talks as they are.`,
  orderTitle: 'Without numbers',
  orderIs: 'What holds for every number that fits the stated order of better and worse:',
  excludes: (party: string, excluded: string, all: string) =>
    `A red line of ${party} rules out ${excluded} of the ${all} packages`,
  because: (words: string, why: string) => `${words}: ${why}`,
  allowed: (allowed: string, all: string) => `${allowed} of the ${all} packages cross nobody’s red line.`,
  noneAllowed: 'Every package crosses somebody’s red line: on these terms there is nothing to agree on.',
  stancesTable: 'Issue by issue',
  stanceColumns: { issue: 'issue', stance: 'the parties', best: 'best for all', never: 'never needed' },
  stances: {
    agreed: 'agree on what is best',
    opposed: 'want the opposite',
    mixed: 'partly agree',
    open: 'not all have said',
  } satisfies Record<Stance['stance'], string>,
  stanceAside: 'left aside',
  surely: (efficient: number, dominated: number, between: number, hasRedLines: boolean) =>
    `Of ${hasRedLines ? 'the packages that cross no red line' : 'all packages'}, ${efficient === 0 ? 'none' : number(efficient)} ${efficient <= 1 ? 'is' : 'are'} efficient whatever the numbers. ${
      dominated === 0
        ? 'None is ruled out by the orders alone'
        : `${number(dominated)} ${plural(dominated, 'is')} ruled out by the orders alone: another is better for somebody and worse for nobody, whatever the numbers`
    }${between === 0 ? '' : `; for ${number(between)} the orders do not decide it`}.`,
  setAside: (party: string, issues: readonly string[], why: SetAside['why']) =>
    `What ${party} ${verb(party, 'says', 'say')} ${why === 'importance' ? 'of the importance' : 'without numbers'} of ${allOf(issues)} is left aside here: ${
      {
        together: `by ${its(party)} numbers here ${issues.length === 1 ? 'it counts' : 'they count'} in combination, so that better and worse hang on what else is agreed`,
        otherwise: `by ${its(party)} numbers here some of what stands apart in the order is worth the same, or the other way round`,
        importance: `by ${its(party)} numbers here these matter in another order`,
        cap: `by ${its(party)} numbers here nothing counts above ${its(party)} cap, and some packages reach it`,
      }[why]
    }.`,
  dominatedTable: 'Ruled out by the orders alone',
  dominatedColumns: { package: 'package', by: 'better for somebody and worse for nobody with' },
  dominatedRest: (more: number) => `… and ${number(more)} more.`,
  tooManyToOrder: 'There are too many packages to hold each against each without numbers.',
  tradesTable: 'Trades that gain for both, whatever the numbers',
  tradeColumns: { parties: 'parties', trade: 'trade', mayCost: 'may cost' },
  nearRedLine: 'mind the red line',
  moreTrades: (count: number) => `There ${plural(count, 'is')} ${number(count)} more of the kind.`,
  numbersTitle: 'With the numbers as they are',
  packagesAre: (issues: string) => `Packages are written as the values of ${issues}.`,
  numbersAre: 'Every utility below follows from numbers that somebody put in. Change one, and it may be another.',
  noNumbers: (parties: readonly string[]) =>
    `${allOf(parties)} ${plural(many(parties), 'has')} said what is better and worse, and not by how much. So there is no frontier in numbers; what follows without them stands above.`,
  tooLarge: (outcomes: string, packages: string, most: number, issues: readonly string[]) =>
    `There are ${outcomes} packages. The issues ${allOf(issues)} count in combination or stand together in a red line, so that ${packages} of them would have to be looked at one by one; ${number(most)} are feasible here.`,
  tooLargeHelps:
    'It would help to let these issues add up, to draw red lines over fewer of them, to give them fewer values, or to cut their intervals into fewer steps (--steps).',
  noFrontier: 'Since every package crosses somebody’s red line, there is no frontier, and no point on it.',
  frontier: ({ outcomes, excluded, points, packages, isAll }: FrontierCounts) => {
    const isNarrowed = excluded !== undefined;
    const lead = isNarrowed
      ? `Of ${outcomes} packages ${excluded} ${excluded === '1' ? 'crosses' : 'cross'} somebody’s red line. Of the others`
      : `Of ${outcomes} packages`;
    const better = `one that ${isNarrowed ? 'crosses no red line, ' : ''}is better for somebody and worse for nobody`;
    const on = (count: number) => `${number(count)} ${count === 1 ? 'is' : 'are'} on the frontier`;
    if (packages === undefined) {
      return `${lead} ${number(points)} ${points === 1 ? 'stands' : 'stand'} for the frontier: beside each of the rest there is ${better}, or one of these that is worth the same to everybody.`;
    }
    const same =
      packages === points
        ? ''
        : ` Some of these are worth the same to everybody: ${counted(points, 'package')} ${points === 1 ? 'stands' : 'stand'} for all ${number(packages)}.`;
    if (isAll)
      return `${lead} ${on(packages)}${packages === 1 ? '' : ': none is better than another for somebody and worse for nobody'}.${same}`;
    return `${lead} ${on(packages)}: beside each of the rest there is ${better}.${same}`;
  },
  bounded: (tolerance: string) =>
    `The frontier is longer than can be kept, and was thinned: what is left out is better than what is shown by at most ${tolerance}.`,
  sampled: (issues: readonly string[]) =>
    `Of ${allOf(issues)}, which may take any amount, only some amounts were looked at (--steps for more).`,
  zone: ({ count, isOne, packages, points }: ZoneCounts) => {
    const lead = `${count === undefined ? 'More packages than could be counted' : `${count} ${isOne ? 'package' : 'packages'}`} ${isOne ? 'leaves' : 'leave'} nobody worse off than without an agreement`;
    if (isOne) return `${lead}; it is on the frontier.`;
    if (packages === undefined) {
      return `${lead}; ${number(points)} of these ${points === 1 ? 'stands' : 'stand'} for all of them that are on the frontier.`;
    }
    return `${lead}; ${number(packages)} of these ${plural(packages, 'is')} on the frontier.`;
  },
  couldHave: (parties: readonly string[]) => `Where nobody loses, ${allOf(parties)}.`,
  upTo: (party: string, utility: string) => `${party} could have up to ${utility}`,
  noneRational: (isNarrowed: boolean) =>
    `No package${isNarrowed ? ' that crosses no red line' : ''} leaves everybody at least as well off as without an agreement: there is no zone of agreement.`,
  noGain: 'Wherever nobody loses, somebody gains nothing: agreement and breakdown are the same to it.',
  without: (states: readonly number[]) =>
    `If the talks break down and ${states.length === 1 ? 'state' : 'one of the states'} ${oneOf(states.map(String))} holds`,
  stateWords: (state: number, words: string) => `State ${state}: ${words}`,
  withoutReservation: 'From the reservation values',
  disagreement: (parties: readonly string[]) => `Without an agreement: ${parties.join(', ')}.`,
  worthTo: (party: string, utility: string) => `${party} ${utility}`,
  assumedWorth: (parties: readonly string[]) =>
    `For ${allOf(parties)} nobody said what this state is worth; the reservation value stands in.`,
  leavesOpen: (party: string, issues: readonly string[]) =>
    `What ${party} would rather walk away with says nothing of ${allOf(issues)}: what is left open counts as worth nothing to it.`,
  pointsTable: 'Agreements that a theory singles out',
  columns: { point: 'point', package: 'package', round: 'round', by: 'offered by', answer: 'answer' },
  points: {
    nash: 'Nash',
    'kalai-smorodinsky': 'Kalai-Smorodinsky',
    egalitarian: 'egalitarian',
    welfare: 'largest sum',
    'welfare-rational': 'largest sum where nobody loses',
    'nash-whole-frontier': 'Nash over the whole frontier',
    'nash-worst': 'Nash from the worst',
    'ks-least-difference': 'least difference of utilities',
    'ks-least-spread': 'least spread of shares',
    'egalitarian-worst': 'egalitarian from the worst',
  } satisfies Record<PointName, string>,
  pointsMean:
    'Nash: the largest product of gains over what each has without an agreement. Kalai-Smorodinsky: the least share of what each could gain at most is as large as can be. Egalitarian: the least gain is as large as can be. Largest sum: of utilities, where these can be compared at all. No theory says which the parties should take.',
  conventionsMean:
    'As other programs reckon: over the whole frontier, where two losses make a gain (GENIUS); the least sum of differences between utilities, which GENIUS calls Kalai-Smorodinsky; from the worst package where that is more than the reservation value, and the least spread of the shares of the way to each party’s best, which NegMAS calls Kalai-Smorodinsky.',
  tied: (point: string, count: number, shown: number) =>
    `${point}: ${number(count)} packages tie, of which ${number(shown)} are shown.`,
  missing: (points: readonly string[], isNarrowed: boolean) =>
    `There is none for ${allOf(points)}: nothing${isNarrowed ? ' that crosses no red line' : ''} leaves everybody at least as well off.`,
  restTitle: 'What the numbers rest on',
  rests: (assumed: number, all: number) =>
    assumed === 0
      ? `Every one of the ${number(all)} numbers is supported by a statement of the ledger.`
      : `${number(assumed)} of ${counted(all, 'number')} ${assumed === 1 ? 'is' : 'are'} the modeler’s assumption: no statement supports ${assumed === 1 ? 'it' : 'them'}.`,
  restsOf: (party: string, assumed: number, all: number) => `${party}: ${number(assumed)} of ${number(all)}`,
  restsWords: (assumed: number, all: number) =>
    `Of ${counted(all, 'thing')} said without numbers (what is better, what weighs more, what is never agreed to, how somebody bargains), ${number(assumed)} ${plural(assumed, 'is')} assumed.`,
  contradicted: (statements: readonly string[]) =>
    `${sentence(plural(statements.length, 'statement'))} of the ledger ${statements.length === 1 ? 'contradicts' : 'contradict'} something of this: ${allOf(statements)}.`,
  frontierTable: 'The frontier',
  frontierRest: (more: number) => `… and ${number(more)} more.`,
  lotteriesTable: 'The same, where parties may draw lots between two packages',
  chance: (share: string, pack: string) => `${share}: ${pack}`,

  runTitle: 'How the talks go',
  runIs: 'Given these numbers and these tactics. Nobody is taken to bargain so; it shows what the tactics lead to.',
  /** `offered`: the round in which it was offered. */
  agreed: (round: number, rounds: number, by: string, offered: number) =>
    offered === round
      ? `They agree in round ${number(round)} of ${number(rounds)}, on what ${by} ${verb(by, 'offers', 'offer')}`
      : `They agree in round ${number(round)} of ${number(rounds)}, on what ${by} offered in round ${number(offered)}`,
  agree: (round: number, rounds: number, by: string, offered: number) => `${talks.agreed(round, rounds, by, offered)}:`,
  deadline: (rounds: number) => `No agreement: the ${counted(rounds, 'round')} are over.`,
  walkedAway: (party: string) =>
    `No agreement: ${party} ${verb(party, 'walks', 'walk')} away: every package is worth less to ${them(party)} than none, or crosses a red line of ${its(party)} own.`,
  discounted: (parts: readonly string[]) => `After what the time costs: ${allOf(parts)}.`,
  thenHoldsTitle: 'What would then hold',
  thenHold: (states: number) =>
    states === 1
      ? 'Without an agreement the conflict of this case has one state that would hold:'
      : `Without an agreement the conflict of this case has ${number(states)} states that would hold; none of them is chosen here:`,
  nothingHolds: 'Without an agreement no state of this case’s conflict would hold.',
  stateWorth: (state: string, worths: readonly string[]) => `${state} (${worths.join(', ')})`,
  noNumber: (party: string) => `nothing said for ${party}`,
  dayOnly: (day: string, rounds: number) =>
    `The deadline is a day, ${day}; how many rounds that is, nobody said: ${counted(rounds, 'round')} ${plural(rounds, 'is')} taken.`,
  noRun: (parties: readonly string[]) =>
    `The talks cannot be run: ${allOf(parties)} ${plural(many(parties), 'has')} no numbers, and tactics go by them.`,
  noRunHelps:
    'Give each party weights and worths, under "talks.parties"; the workbench can fill them in from an order.',
  runTooLarge: (outcomes: string, issues: readonly string[]) =>
    `The talks cannot be run: there are ${outcomes} packages, which are too many to list, and ${allOf(issues)} count in combination, so that they cannot be searched either.`,
  firstMeeting: 'The first meeting',
  redefined: (issues: readonly string[], by: string | undefined) =>
    `${by === undefined ? 'Redefined' : `Redefined by ${by}`}: ${allOf(issues)}.`,
  removed: (issues: readonly string[]) => `No longer on the table: ${allOf(issues)}.`,
  raised: (party: string, share: string) =>
    `${party} ${verb(party, 'asks', 'ask')} for ${share} of ${its(party)} range more than at first.`,
  assumedTactic: (parties: readonly string[]) =>
    `${allOf(parties)} ${plural(many(parties), 'has')} no tactic of ${many(parties) === 1 ? 'its' : 'their'} own and ${plural(many(parties), 'is')} taken to come down evenly.`,
  offers: 'The offers',
  rounds: (first: number, last: number) => (first === last ? String(first) : `${first}–${last}`),
  /** Of what is left out, at a terminal. */
  jsonLists: '--json lists them all.',
  offersRest: (left: number) => `… ${number(left)} offers between are left out here.`,
  accepted: (party: string) => `${party} ${verb(party, 'accepts', 'accept')}`,
  /** Of the last offer. */
  timeUp: (parties: readonly string[] | undefined) =>
    parties === undefined
      ? 'nobody answered any more: time was up'
      : `${allOf(parties)} did not answer any more: time was up`,
  walkedOut: (party: string) => `nobody accepts it: ${party} ${verb(party, 'walks', 'walk')} away`,
  refused: (party: string, wants: (party: string) => string) => `${party} ${wants(party)}`,
  /** Why an offer was not enough, by the rule that decided: to refuse one is not to walk away. */
  wants: {
    reservation: (wanted) => (party) => `it is below ${its(party)} limit of ${wanted}`,
    target: (wanted) => (party) => `${verb(party, 'aims', 'aim')} for ${wanted}`,
    next: (wanted) => (party) => `${is(party)} about to ask for ${wanted}`,
    const: (wanted) => (party) => `${verb(party, 'takes', 'take')} ${wanted} or more`,
    time: (wanted) => (party) => `${verb(party, 'takes', 'take')} ${wanted} or more by now`,
    combi: (wanted) => (party) => `${verb(party, 'takes', 'take')} ${wanted} or more by now`,
  } satisfies Record<
    Exclude<OfferResponse['because']['rule'], 'red line'>,
    (wanted: string) => (party: string) => string
  >,
  /** What was wanted of an offer that was made several times. */
  fromTo: (first: string, last: string) => `${first} to ${last}`,
  belowLimit: (party: string, limit: string) => `${party}: below ${its(party)} limit of ${limit}`,
  redLine: (party: string) => `${party}: beyond a red line`,
  refusedOnly: (party: string) => `${party} ${verb(party, 'does', 'do')} not accept`,

  leftTitle: 'What was left on the table',
  crosses: (party: string) => `It crosses a red line of ${party}, who would never agree to it`,
  efficient: (isExact: boolean, isNarrowed: boolean) =>
    isExact
      ? `Nothing: no package${isNarrowed ? ' that crosses no red line' : ''} is better for one and worse for none.`
      : 'Nothing that was looked at is better for one and worse for none.',
  inefficient: (count: number, distance: string) =>
    `${sentence(counted(count, 'package'))} of the frontier would be better for somebody and worse for nobody; the nearest is ${distance} away.`,
  missedZone: (count: string, isOne: boolean, isNarrowed: boolean) =>
    `All of it: ${count} ${isOne ? 'package' : 'packages'}${isNarrowed ? ` that ${isOne ? 'crosses' : 'cross'} no red line` : ''} would have left nobody worse off than without an agreement.`,
  missedUncounted:
    'All of it: more packages than could be counted would have left nobody worse off than without an agreement.',
  nothingMissed: (isNarrowed: boolean) =>
    `There was nothing to agree on: no package${isNarrowed ? ' that crosses no red line' : ''} would have left everybody at least as well off as without an agreement.`,
  nearest: (short: readonly string[]) => `What comes nearest is ${allOf(short)}:`,
  shortBy: (party: string, by: string) => `${by} too little for ${party}`,
  isNash: 'It is the Nash point.',
  toNash: (distance: string) => `From the Nash point it is ${distance} away.`,
  gains: 'What each has of it',
  gainColumns: {
    party: 'party',
    utility: 'utility',
    gain: 'gain',
    share: 'share of what it could gain',
    gaveUp: 'gave up most on',
  },
  betterTable: 'Better for all: some packages to put to them',
  betterBy: {
    nash: 'largest product of gains',
    egalitarian: 'least gain largest',
    welfare: 'largest sum',
  } satisfies Record<Improvement['by'][number], string>,
  swapsTable: 'Trades of two issues that leave nobody worse off',
  swapColumns: { trade: 'trade' },
  change: (issue: string, from: string, to: string) => `${issue} from ${from} to ${to}`,
  gainsOf: (party: string) => `gain of ${party}`,

  textTitle: 'A mediator’s single text',
  textIs:
    'The mediator puts a draft to the parties, changes one issue of it by chance, and keeps what nobody objects to. Another seed, another text.',
  noText: (tries: number) => `None of ${counted(tries, 'draft')} was acceptable to all.`,
  lastText: (versions: number, last: number, tries: number) =>
    `${sentence(counted(versions, 'version'))}; the last one is draft ${number(last)} of ${number(tries)}:`,
  settled: 'It has settled: no change of a single issue would leave nobody worse off and somebody better.',
  notSettled: (left: number) =>
    `It has not settled: ${counted(left, 'change')} of a single issue would still leave nobody worse off and somebody better. More drafts (--tries) may find them.`,
  versionsTable: 'The versions of the text',
  versionsRest: (more: number) => `${sentence(counted(more, 'earlier version'))} not shown here.`,
  wholeDraft: 'a draft of all issues',
  objectionsTable: 'Who objected to changes of what',
  objected: (objected: number, asked: number) => `${number(objected)} of ${number(asked)}`,
  textColumns: { version: 'version', draft: 'draft', change: 'what changed', issue: 'issue' },

  compareTitle: 'Tactics against tactics',
  compareIs: (runs: number, rounds: number) =>
    `${sentence(counted(runs, 'run'))} for each pair, of ${counted(rounds, 'round')}. Rows speak first.`,
  compareFirst:
    'This is the first meeting only: pairs that break down here may agree at a later one, which “demarche talks run” goes on to.',
  rateTable: 'How often they agree',
  distanceTable: 'How far from the Nash point they agree, on average',
  gotTable: 'What the row gets and what the column gets, on average; a breakdown counts as the reservation value',
  gotRowTable: 'What the row gets, on average; a breakdown counts as the reservation value',
  gotColumnTable: 'What the column gets, on average; a breakdown counts as the reservation value',
  rows: 'speaks first',
  /** Where names would be too wide for the heads of columns. */
  lettered: 'In the tables the tactics go by letters:',
  letter: (letter: string, tactic: string) => `${letter}: ${tactic}`,
  rowsLettered: 'first',
};
