/** Words of what a party wants, asked without asking for numbers: weights from swings, and even swaps. */
import { listed, number, plural } from './figures.ts';

/** Of what was said that does not agree. */
export const wantsNotes = {
  againstStated: (more: string, less: string) =>
    `The case says that ${more} matters more than ${less}; here the swing of ${less} comes first.`,
};

export const wants = {
  title: 'What each wants, without being asked for numbers',
  lead: 'Nobody knows what an issue weighs in hundredths. People do know which change they would rather have, and what would make up for it.',
  party: 'Whose wants',
  how: 'What to do',
  hows: { weights: 'Work out the weights', swaps: 'Even swaps', limit: 'Alternatives and limit' },
  kept: 'Answers are kept in this browser, and not in the case, until you write what they come to into it.',
  notAsked: (issues: readonly string[]) =>
    `Nothing is asked about ${listed(issues)}: which values are better is not said, or they are all the same to this party.`,
  nothing: 'Nothing can be asked yet: say under Terms which values of at least two issues are better for this party.',
  toTerms: 'Go to the terms',
  forget: 'Begin anew',
  forgetSays: 'Throws these answers away',
  combined:
    'Something counts for this party only in combination. These questions take each issue by itself, so that they say less than all of it.',
};

export const weightsWords = {
  rank: {
    title: '1. Which swing comes first?',
    lead: (party: string) =>
      `Suppose every issue came out at its worst for ${party}. Which one would it raise to its best first, which next? It is the swing that counts, not how important the word sounds.`,
    list: 'Swings, the most important first',
    swing: (worst: string, best: string) => `${worst} → ${best}`,
    tied: 'as much as the one above',
    up: (name: string) => `${name}: up`,
    down: (name: string) => `${name}: down`,
    keys: 'Drag by the handle, or hold Alt and press the arrow up or down.',
    asStated: 'This is the order of importance that the case has. Move what is meant otherwise.',
    untouched: 'Nobody has put these in order yet: they stand as in the terms.',
    accept: 'It is this order',
  },
  rate: {
    title: '2. How much is each beside the first?',
    lead: (first: string) =>
      `The swing of ${first} counts 100. Half as much would be 50, nothing at all 0. Leave them empty and the weights come from the ranking alone.`,
    first: 'Ranking first is needed for this.',
    of: (issue: string) => `What the swing of ${issue} counts beside 100`,
    heads: { issue: 'Swing', counts: 'Counts' },
    left: (count: number) => `${plural(count, 'swing')} still without a number.`,
  },
  found: {
    title: '3. What follows',
    table: 'What each swing counts, by way of asking',
    heads: {
      issue: 'Issue',
      now: 'In the case',
      ranking: 'By ranking',
      swings: 'By ratings',
      range: 'By comparing',
    },
    range: (least: string, most: string) => (least === most ? least : `${least} to ${most}`),
    centroid:
      'The weights by ranking are the middle of all that fit it (rank-order centroid): another set that fits it is as right.',
    ways: 'No way is better than another. Where they differ much, ask why.',
    clashes: 'What does not agree',
    agrees: 'Nothing that was said so far contradicts anything else.',
    whichWasMeant: 'What was meant? Until that is said, the weights are those of the answers as they are.',
  },
  compared: {
    none: 'No packages were compared yet. Doing so holds these weights against choices.',
    some: (count: number) =>
      `${plural(count, 'answer')} to compared packages ${count === 1 ? 'is' : 'are'} held against them.`,
    gone: (count: number) =>
      `${plural(count, 'earlier answer')} ${count === 1 ? 'does' : 'do'} not fit the talks any more.`,
    open: 'Compare packages',
  },
  write: {
    ways: {
      ranking: 'Write the weights by ranking',
      swings: 'Write the weights by ratings',
    },
    says: 'They go into the case as the weights of this party, marked as assumed, and can be undone.',
    withWorths: (issues: readonly string[]) =>
      `The worths of the values of ${listed(issues)} are filled in in even steps of their order, since weights need them.`,
    reorders: 'The order of importance that the case has says otherwise, and is changed with them.',
    importance: 'Write the ranking as the order of importance',
    againstWeights: 'The weights that the case has say otherwise, and a case cannot say both: write weights instead.',
    said: {
      ranking: (party: string) => `Weighed the issues for ${party} by ranking`,
      swings: (party: string) => `Weighed the issues for ${party} by ratings of swings`,
      importance: (party: string) => `Changed the order of importance of ${party}`,
    },
    cannot: (issues: readonly string[]) =>
      `They cannot be written yet: of ${listed(issues)} neither worths nor an order of the values are there.`,
  },
};

export const swapsWords = {
  lead: (party: string) =>
    `Alternatives in rows, issues in columns. Change an alternative on one issue and say which change on another would make up for it to ${party}. Where all tie on an issue it drops out; an alternative that another beats everywhere goes. A cell that is pressed begins a swap.`,
  notOrdered: (issues: readonly string[]) =>
    `${listed(issues)} ${issues.length === 1 ? 'has' : 'have'} no column: which values are better is not said.`,
  notKept: 'What comes out of it is not written into the case: a case does not hold alternatives.',
  doesNotFit: (name: string) => `${name} does not fit the talks any more: an issue or a value of it is gone.`,
  stepDoesNotFit: (n: number) => `Step ${number(n)} does not fit the talks any more.`,
  step: (n: number) => `step ${number(n)}`,
  change: (issue: string, from: string, to: string) => `${issue} from ${from} to ${to}`,
  swapped: (alternative: string, change: string, against: string) =>
    `In ${alternative}, ${change}, made up for by ${against}.`,
  dropped: (issue: string) => `${issue} drops out.`,
  removed: {
    dominated: (alternative: string) => `${alternative} goes: another is better.`,
    practically: (alternative: string) => `${alternative} goes: another is all but better.`,
    judged: (alternative: string) => `${alternative} goes, by judgment.`,
  },
  oneSided: {
    better: 'This is not even: by the order of the values it only makes it better.',
    worse: 'This is not even: by the order of the values it only makes it worse.',
  },
  clashes: 'Does not agree with other steps.',
  table: 'What is left, after the steps so far',
  heads: { alternative: 'Alternative', deeds: 'What can be done' },
  was: (text: string) => `was ${text}`,
  begin: (issue: string, alternative: string, text: string) =>
    `${issue} of ${alternative}: ${text}. Begin a swap with it`,
  tied: 'all tie',
  drop: (issue: string) => `Drop ${issue}, on which all tie`,
  dropShort: 'Drop',
  remove: (name: string) => `Take ${name} out`,
  removeShort: 'Take out',
  add: {
    open: 'Add an alternative',
    title: 'A new alternative',
    changed: (name: string) => `Change ${name}`,
    change: 'Change',
    takeOver: 'Take over an agreement',
    also: (names: readonly string[]) => `Also: ${listed(names)}.`,
    whereTalksEnd: 'Where the talks end',
    saveChange: 'Save',
    remove: 'Remove this alternative',
    name: 'Name',
    taken: 'Another alternative is called so.',
    usual: (n: number) => `Alternative ${number(n)}`,
    save: 'Add it',
    cancel: 'Cancel',
  },
  none: 'Put at least two packages side by side that one could choose between.',
  afterSteps: 'To add another alternative or to change one, go back to before the first step.',
  swap: {
    title: 'An even swap',
    alternative: 'In',
    change: 'Change',
    to: (issue: string) => `${issue} to`,
    against: 'Made up for by',
    make: 'Make the swap',
    same: 'Nothing changes yet: choose another value on both issues.',
  },
  steps: {
    title: 'Steps',
    none: 'No step yet.',
    back: 'Take back the last step',
    backTo: (n: number) => `Back to before step ${number(n)}`,
  },
  result: {
    one: (name: string) => `${name} is left.`,
    some: (names: readonly string[]) => `Left: ${listed(names)}.`,
    same: (names: readonly string[]) => `${listed(names)} are left and tie on everything: either is as good.`,
    agree: 'The swaps agree with one another.',
  },
};
