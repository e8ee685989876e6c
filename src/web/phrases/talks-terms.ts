/** Words of the editor of the talks. */
import { listed, number, plural } from './figures.ts';

export const termsWords = {
  title: 'The terms',
  lead: 'Issues in rows, parties in columns. Orders are enough to begin with; a number is a guess until a statement in the ledger supports it.',
  beginning: {
    issue: (n: number) => (n === 1 ? 'First issue' : 'Second issue'),
    values: { none: 'not at all', some: 'in part', all: 'in full' },
  },
  table: 'What is on the table, and what it is worth to each',
  ofMeeting: (meeting: string, why: string | undefined) =>
    `As of ${meeting}${why === undefined ? '' : `: ${why}`}. What you change here counts from this meeting on.`,
  problems: 'Problems in the talks',
  heads: { issue: 'Issue' },
  kinds: {
    values: { name: 'Named values', says: 'without an order of their own' },
    ordered: { name: 'Ordered values', says: 'from less to more, or sooner to later' },
    integer: { name: 'Whole numbers', says: 'from one to another, both included' },
    real: { name: 'An amount', says: 'any number between two, or in steps' },
  },
  bounds: (low: string, high: string, unit: string, step: string | undefined) =>
    `${low} to ${high}${unit === '' ? '' : ` ${unit}`}${step === undefined ? '' : `, in steps of ${step}`}`,
  weighs: (weight: string, share: string) => `weighs ${weight} (${share})`,
  worths: 'these worths',
  formula: 'worth by a formula',
  moreIsBetter: 'more is better',
  lessIsBetter: 'less is better',
  noOrder: 'no order',
  walksAway: 'Walks away below',
  walksAwayNone: 'not said',
  walksAwayPackage: (pack: string, open: readonly string[]) =>
    `what this is worth: ${pack}${open.length === 0 ? '' : ` (${listed(open)} left open, which counts 0)`}`,
  importance: 'Most important first',
  importanceNone: 'not said',
  tactic: 'Tactic',
  tacticNone: 'even concession, unless said otherwise',
  discount: 'After all of the time',
  discountLeft: (share: string) => `${share} of a gain is left`,
  beliefs: 'Beliefs',
  combinations: 'Combinations',
  redLines: 'Red lines',
  redLine: (parts: readonly string[], why: string) => `never ${parts.join(' with ')}${why === '' ? '' : ` (${why})`}`,
  believes: (about: string, weights: readonly (readonly [string, number])[]) =>
    `takes ${about} to weigh ${listed(weights.map(([issue, weight]) => `${issue} ${number(weight)}`))}`,
  together: (count: number) =>
    `${plural(count, 'combination')} of issues ${count === 1 ? 'counts' : 'count'} besides (in the text)`,
  edit: 'Edit',
  editCell: (issue: string, party: string) => `Edit ${issue} for ${party}`,
  editIssue: (issue: string) => `Edit the issue ${issue}`,
  editParty: (party: string) => `Edit how ${party} bargains`,
  addIssue: 'Add an issue',
  addParty: 'Add a party',
  fillIn: 'Fill in numbers from the order',
  fillInSays: (party: string) => `Fill in numbers for ${party} from its orders`,
  fillInNeeds: 'Give an order of every issue first.',
  removeNumbers: 'Take the numbers away',
  removeNumbersSays: (party: string) => `Take the numbers of ${party} away, keep its orders`,
  cancel: 'Cancel',
  save: 'Save',
  remove: 'Remove',
  said: {
    cell: (issue: string, party: string) => `Changed ${issue} for ${party}`,
    issue: (issue: string, along: readonly string[]) =>
      `Changed the issue ${issue}${along.length === 0 ? '' : `; gone with it: ${listed(along)}`}`,
    newIssue: (issue: string) => `Added the issue ${issue}`,
    removeIssue: (issue: string, along: readonly string[]) =>
      `Removed the issue ${issue}${along.length === 0 ? '' : `, and with it ${listed(along)}`}`,
    party: (party: string) => `Changed how ${party} bargains`,
    newParty: (party: string) => `${party} joins the talks`,
    removeParty: (party: string) => `${party} leaves the talks`,
    fillIn: (party: string) => `Filled in numbers for ${party}`,
    removeNumbers: (party: string) => `Took the numbers of ${party} away`,
    deadline: 'Changed the deadline',
  },
  deadline: {
    title: 'Deadline',
    rounds: 'Rounds: offers of each party',
    date: 'Date (shown; it moves nothing by itself)',
    says: (rounds: number | undefined, date: string | undefined) =>
      [rounds === undefined ? undefined : plural(rounds, 'round'), date]
        .filter((one) => one !== undefined)
        .join(', by '),
    none: 'no deadline given: 100 rounds are taken',
    edit: 'Edit the deadline',
  },
  cell: {
    title: (issue: string, party: string) => `${issue} for ${party}`,
    order: 'From best to worst',
    hasOrder: 'This party has an order of these values',
    direction: 'What is better',
    directions: { more: 'More', less: 'Less', none: 'Not said' },
    numbers: 'In numbers',
    numbersSay:
      'Out of 100, or all out of 1. What you leave empty is not given. Each is your assumption until the ledger supports it.',
    weight: 'How much the issue weighs beside the others',
    worth: (value: string) => `What “${value}” is worth`,
    amount: 'Another amount',
    amountSays: 'Between the amounts that have a worth it follows straight lines.',
    addAmount: 'Add',
    formula: 'The worths are written as a formula or a peak; edit them in the text.',
  },
  numbers: {
    none: 'That is no number.',
    whole: 'It takes a whole number.',
    least: (least: number) => `At least ${number(least)}.`,
    above: (above: number) => `More than ${number(above)}.`,
    most: (most: number, because: string | undefined) =>
      `At most ${number(most)}${because === undefined ? '' : `: ${because}`}.`,
  },
  rather: {
    work: 'Work out the weights',
    workSays: (party: string) => `Work out what weighs how much for ${party}`,
    swaps: 'Even swaps',
    limit: 'Alternatives and limit',
    limitSays: (party: string) => `Hold where ${party} walks away against what it has otherwise`,
    swapsSays: (party: string) => `Choose between alternatives for ${party} by even swaps`,
    open: 'Compare packages',
    openSays: (party: string) => `Find what weighs how much for ${party} by comparing packages`,
    title: (party: string) => `What weighs how much for ${party}: rather this, or that?`,
    lead: 'No numbers are asked for. Each answer narrows how much every issue can weigh; answers that cannot all hold are named.',
    question: (n: number) => `Question ${number(n)}: which would it rather have?`,
    heads: { issue: 'Issue', a: 'This', b: 'That', range: 'Can weigh', from: 'From', to: 'To', central: 'Central' },
    else: 'All else is the same in both.',
    says: { a: 'Rather this', b: 'Rather that', equal: 'Equally good', unknown: 'Cannot say' },
    done: 'Nothing is left to ask: what was said decides every choice between packages that differ on two issues, and those that were looked at of packages that differ on three. The weights stay open as far as it says below.',
    noMore: 'No further question from this list: what it could not say stays open, and the ranges below say how far.',
    weights: 'How much each issue can weigh, given the answers and the order of importance',
    notAsked: (issues: readonly string[]) =>
      `Nothing can be asked about ${listed(issues)}, whose values are in no order for it; there it would weigh nothing.`,
    clash: (answers: readonly number[]) =>
      answers.length === 0
        ? 'What was said before cannot hold together.'
        : `The answers ${listed(answers.map(number))} cannot all hold${answers.length === 1 ? ' beside the order of importance' : ''}.`,
    takeBack: 'Take back the last answer',
    takeBackAll: 'Take back all',
    close: 'Close',
    takeBackOne: (n: number) => `Take back answer ${number(n)}`,
    write: 'Write the central weights',
    writeSays:
      'With these all answers hold with the most to spare, which need not be the middle of what an issue can weigh. They stay marked as assumed.',
    said: (party: string) => `Weighed the issues for ${party} by comparing packages`,
  },
  rank: {
    up: (name: string) => `${name}: up`,
    down: (name: string) => `${name}: down`,
    tied: 'as good as the one above',
    equal: 'as important as the one above',
  },
  party: {
    title: (party: string) => `How ${party} bargains`,
    reservation: 'What it would rather walk away with',
    reservations: {
      none: { name: 'Not said', says: 'the convention stands in' },
      number: { name: 'A number', says: 'what a package must be worth at least' },
      package: { name: 'A package', says: 'what that is worth to it' },
    },
    number: 'Walks away below',
    numberSays: (points: number, isBlank: boolean) =>
      `${isBlank ? 'A number is needed here. ' : ''}Out of ${number(points)}, as its worths are.`,
    numberNone:
      'Nothing says what a package is worth to it, so that a number has nothing to be compared with: choose a package, or give its weights and worths first.',
    numberMost: 'no package is worth more to it',
    leftOpen: 'left open',
    leftOpenSays:
      'What is left open counts nothing: the package is worth what the issues named here are worth to it, and the others add 0.',
    from: (issue: string) => `${issue}: from`,
    to: (issue: string) => `${issue}: to`,
    fromAboveTo: 'The first has to be below the second.',
    hasImportance: 'This party has an order of the issues by importance',
    importance: 'Most important first',
    discount: 'What is left of a gain after all of the time (above 0, up to 1)',
    redLines: 'Red lines: it never agrees to a package with all of these',
    addLine: 'Add a red line',
    removeLine: 'Remove this red line',
    any: 'anything',
    asWritten: 'as in the text',
    why: 'Why',
    leave: 'Leaves the talks',
  },
  issue: {
    title: (issue: string) => issue,
    newTitle: 'A new issue',
    name: 'Name',
    group: 'Heading it shares with others (optional)',
    kind: 'What can be agreed on',
    values: 'The values',
    value: (n: number) => `Value ${n}`,
    addValue: 'Add a value',
    removeValue: (name: string) => `Remove ${name}`,
    low: 'From',
    high: 'To',
    step: 'In steps of (optional)',
    unit: 'Unit (optional)',
    newValueSays:
      'A value that comes is put last in every order, and is worth nothing where there are numbers, until you say otherwise.',
    /** What goes with an issue, or with its values. */
    along: (what: readonly string[]) => `With it goes ${listed(what)}.`,
    alongLines: (party: string, lines: number) =>
      lines === 1
        ? `a red line of ${party} that speaks of it`
        : `${number(lines)} red lines of ${party} that speak of it`,
    alongReservation: (party: string) => `its part of what ${party} would rather walk away with`,
    newIssueSays: 'For who gives numbers it weighs nothing, until you say otherwise.',
    faults: {
      name: 'It needs a name.',
      values: 'It needs at least two values.',
      bounds: 'It needs two numbers, the first below the second.',
    },
    remove: 'Remove this issue',
  },
};
