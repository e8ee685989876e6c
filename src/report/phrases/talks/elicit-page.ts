/** Words around what was elicited: headings, tables, and a file of answers to fill in. */
export const elicitPage = {
  title: 'What is wanted, without asking for numbers',
  answersOf: (party: string) => `Answers of ${party}`,
  canBeAsked: (party: string) => `What ${party} can be asked`,
  combined:
    'In this case something counts only in combination. The questions take each issue by itself, so that the answers say less than all of it.',
  notAsked: (issues: readonly string[], listed: string) =>
    `Nothing is asked of ${listed}: ${issues.length === 1 ? 'its values are' : 'their values are'} all the same to the party, or nobody has said which are better.`,
  swingsTable: 'From the worst to the best',
  swingColumns: { issue: 'issue', worst: 'worst', best: 'best' },
  rank: 'Suppose every issue came out at its worst. Which one would you raise to its best first, which next? That is the ranking. If the first of these swings counts 100, what do the others count? These are the swings.',
  weightsTitle: 'Weights',
  weightsAre:
    'What the swing from the worst value of an issue to the best counts beside the others. No way is better than another; where they differ much, ask why.',
  weightsTable: 'Weights by way of asking',
  columns: {
    issue: 'issue',
    now: 'in the case',
    ranking: 'by ranking',
    swings: 'by swings',
    comparisons: 'by comparisons',
    range: 'from … to',
  },
  range: (least: string, most: string) => `${least} … ${most}`,
  contradictory: 'The comparisons contradict one another.',
  consistent: 'The answers agree with one another.',
  onlyJust: 'The answers agree with one another, but only just: a little less, and they would not.',
  caseTitle: 'For the case',
  forCase: (party: string) => `Under talks.parties.${party}, one of these:`,
  byWay: { ranking: 'by ranking', swings: 'by swings', comparisons: 'by comparisons' },
  needsValues: 'The case then needs values: too; comparisons of packages give them.',
  questionTitle: 'The next question',
  firstQuestion: 'The first comparison',
  ask: 'Which of the two rather, all else the same?',
  optionA: (words: string) => `A: ${words}`,
  optionB: (words: string) => `B: ${words}`,

  fileTitle: 'A file of answers to fill in',
  fileIs: 'Keep what was answered, and hand it back with --answers FILE.',
  inFile: {
    head: (party: string) => `Answers of ${party}. Take out what was not asked.`,
    ranking:
      'All issues at their worst: which one first to its best, which next? [a, [b, c]] where b and c count the same.',
    swings: 'The first of these swings counts 100; the others beside it:',
    comparisons:
      'rather: {…} and than: {…} for the better and the worse; equal: [{…}, {…}]; unsure counts for nothing.',
  },

  swapsTitle: 'Even swaps',
  swapStep: (step: number, words: string) => `Step ${step}: ${words}`,
  swapped: (alternative: string, change: string, against: string) => `in ${alternative}, ${change} for ${against}`,
  dropped: (issue: string) => `${issue} drops out`,
  removed: {
    dominated: (alternative: string) => `${alternative} goes: another is better`,
    practically: (alternative: string) => `${alternative} goes: another is all but better`,
    judged: (alternative: string) => `${alternative} goes, by judgment: none of the others is better on all issues`,
  },
  to: (issue: string, value: string) => `${issue} to ${value}`,
  left: (alternatives: readonly string[], listed: string) =>
    `Left ${alternatives.length === 1 ? 'is' : 'are'} ${listed}.`,
  alternative: 'alternative',
  swapsAgree: 'The swaps agree with one another.',

  divisionTitle: 'Items divided: Adjusted Winner',
  divisionTable: 'Who gets what',
  item: 'item',
  pointsOf: (party: string) => `points of ${party}`,
  gets: 'goes to',
  shared: (one: string, part: string, other: string, rest: string) => `${part} to ${one}, ${rest} to ${other}`,

  alternativesTitle: 'Without an agreement',
  alternativesTable: 'What it could do instead',
  does: 'alternative',
  worth: 'worth',
  cost: 'cost',
  net: 'what is left',
  best: (net: string) => `${net}, the best`,
  limitFromTalks: 'Its limit is the reservation value of the talks.',

  zoneTitle: 'The zone of agreement',
};
