/** Words of the model pane. */

import { inside } from '../../report/phrases/party-number.ts';
import { day, listed, number } from './figures.ts';
import { variants } from './variants.ts';

const plural = (value: number | bigint, one: string, more = `${one}s`) => (value === 1 || value === 1n ? one : more);

export const model = {
  title: 'The model',
  contents: 'Parts of the model',
  reading: 'Reading the case …',
  more: (name: string) => `More about ${name}`,
  moveUp: 'Move up',
  moveDown: 'Move down',
  remove: 'Remove',
  rename: 'Rename …',
  cancel: 'Cancel',
  add: 'Add',
  date: (iso: string) => day(iso) ?? iso,

  /** In a row on top, of which all fit. */
  shortSections: {
    case: 'Case',
    parties: 'Parties',
    options: 'Options',
    context: 'Facts',
    terms: 'Terms',
    rules: 'Rules',
    'same-outcome': 'Counted as one',
    states: 'States',
    preferences: 'Wants',
    skeptic: 'Doubts',
  },
  sections: {
    case: 'The case',
    parties: 'Who decides',
    options: 'What each can do',
    context: 'Facts nobody decides',
    terms: 'Terms',
    rules: 'What can stand together',
    'same-outcome': 'Counted as one',
    states: 'States and moves',
    preferences: 'What each wants',
    skeptic: 'Questions a skeptic would ask',
  },

  problems: {
    title: (problems: number) => `${number(problems)} ${plural(problems, 'problem')} to mend`,
    line: (line: number) => `Line ${line}`,
    openLine: (line: number) => `Open the text at line ${line}`,
    elsewhere: 'In the variant',
    noShape:
      'The text does not have the shape of a case just now, so there is no model to show. It can be mended in the text.',
    openText: 'Open the text',
    refused: 'This change could not be made.',
  },

  doubts: {
    mark: (doubts: number) => `${number(doubts)} ${plural(doubts, 'question')} a skeptic would ask`,
    intro: 'A question to the model, not a fault in it. Those about one element stand at that element, too.',
    none: 'The critic has no question.',
    working: 'Looking for what a skeptic would ask …',
    tooLarge: 'The model is too large to look through while you work.',
    begin: 'Look now',
  },

  case: {
    name: 'Title',
    namePlaceholder: 'What the dispute is called',
    question: 'Question',
    questionPlaceholder: 'What should the analysis tell?',
    asOf: 'Seen from the day',
    about: 'About',
    aboutPlaceholder: 'A paragraph of history, for whoever reads the answer',
    changed: (what: string) => `Changed the ${what}`,
  },

  parties: {
    name: 'Name',
    aliases: 'Also called',
    aliasesPlaceholder: 'other names, with commas between',
    leftOut: 'left out',
    whyLeftOut: 'Why it is left out',
    leaveOut: 'Leave out of the model',
    bringIn: 'Bring into the model',
    addLabel: 'Another party',
    addPlaceholder: 'Add a party: type its name and press Enter',
    none: 'Nobody yet.',
    said: {
      name: (name: string) => `Renamed ${name}`,
      aliases: (name: string) => `Changed what ${name} is also called`,
      why: (name: string) => `Changed why ${name} is left out`,
      leaveOut: (name: string) => `Left out ${name}`,
      bringIn: (name: string) => `Brought in ${name}`,
      add: (name: string) => `Added ${name}`,
      move: (name: string) => `Moved ${name}`,
      remove: (name: string) => `Removed ${name}`,
    },
  },

  options: {
    intro: 'One line for each thing a party can do or leave undone. The box says whether it is done today.',
    today: (does: string) => `Today: ${does}`,
    todayHead: 'today',
    does: (id: string) => `What ${id} does`,
    placeholder: 'what taking it does, as in “eases sanctions”',
    addLabel: (party: string) => `Another option of ${inside(party)}`,
    addPlaceholder: (party: string) => `Add what ${inside(party)} can do`,
    details: 'One-way, deadline …',
    closeDetails: 'Close details',
    oneWay: 'Can it be undone?',
    oneWays: {
      free: { name: 'It can be done and undone', says: 'At any time, in both directions.' },
      take: { name: 'Once done, it cannot be undone', says: 'The party can take it up, and never leave it again.' },
      drop: {
        name: 'Once given up, it cannot be taken up again',
        says: 'The party can end it, and never begin it anew.',
      },
    },
    take: 'cannot be undone',
    drop: 'cannot be taken up again',
    by: 'Deadline',
    until: (date: string) => `by ${date}`,
    deadlineNote: 'It is shown, and moves nothing by itself.',
    none: 'Nothing yet.',
    noParties: 'First say who decides.',
    said: {
      does: (id: string) => `Changed what ${id} does`,
      oneWay: (id: string) => `Changed whether ${id} can be undone`,
      by: (id: string) => `Changed the deadline of ${id}`,
      today: (id: string) => `Changed whether ${id} is done today`,
      add: (id: string) => `Added ${id}`,
      move: (id: string) => `Moved ${id}`,
      remove: (id: string) => `Removed ${id}`,
    },
  },

  context: {
    intro: 'What is the same whatever the parties do. A variant may have it otherwise.',
    holds: (says: string) => `Holds: ${says}`,
    holdsHead: 'holds',
    says: (id: string) => `What the fact ${id} says`,
    addLabel: 'Another fact',
    addPlaceholder: 'Add a fact, as in “the measure is in force”',
    said: {
      says: (id: string) => `Changed what the fact ${id} says`,
      holds: (id: string) => `Changed whether the fact ${id} holds`,
      add: (id: string) => `Added the fact ${id}`,
      move: (id: string) => `Moved the fact ${id}`,
      remove: (id: string) => `Removed the fact ${id}`,
    },
  },

  terms: {
    intro: 'A name for an expression that is used more than once.',
    means: (name: string) => `What ${name} means`,
    addLabel: 'Another term',
    addPlaceholder: 'Add a term: type its name',
    said: {
      change: (name: string) => `Changed what ${name} means`,
      add: (name: string) => `Added the term ${name}`,
      move: (name: string) => `Moved the term ${name}`,
      remove: (name: string) => `Removed the term ${name}`,
    },
  },

  rules: {
    intro: 'What is impossible, not what is unlikely or unwelcome: that belongs into the wants.',
    size: (options: number, combinations: bigint, allowed: bigint | null, states: number) =>
      `${number(options)} ${plural(options, 'option')} · ${power(options, combinations)} combinations · ${
        allowed !== null && allowed !== BigInt(states) ? `${number(allowed)} stand, counted as ` : ''
      }${number(states)} ${plural(states, 'state')}`,
    removes: (alone: bigint, beyond: bigint | null) =>
      beyond === alone
        ? `removes ${number(alone)}`
        : beyond === 0n
          ? `removes ${number(alone)}, all of them removed by other rules, too`
          : beyond === null
            ? `removes ${number(alone)}`
            : `removes ${number(alone)}, ${number(beyond)} of them by itself`,
    removesHint: 'Of all combinations of options',
    tangled: 'too tangled to count',
    earlier: 'The counts are those of the last version without problems.',
    kind: 'Kind of rule',
    kinds: {
      'never-together': { name: 'Never together', says: 'Never both … and …' },
      'only-if': { name: 'Only if', says: '… only if …' },
      excludes: { name: 'Excludes', says: '… excludes …' },
      'at-most-one': { name: 'At most one of', says: 'None or one of these' },
      'at-least-one': { name: 'At least one of', says: 'One of these, or more' },
      'exactly-one': { name: 'Exactly one of', says: 'One of these, no more and no less' },
    },
    never: { name: 'Never', says: 'An expression that may never be true' },
    always: { name: 'Always', says: 'An expression that is always true' },
    joints: {
      'never-together': 'and',
      'only-if': 'only if',
      excludes: 'excludes',
      'at-most-one': 'or',
      'at-least-one': 'or',
      'exactly-one': 'or',
    },
    leads: {
      'never-together': 'Never both',
      'only-if': '',
      excludes: '',
      'at-most-one': 'At most one of',
      'at-least-one': 'At least one of',
      'exactly-one': 'Exactly one of',
    },
    member: (place: number) => `Part ${place}`,
    choose: 'choose …',
    isNot: (what: string) => `not: ${what}`,
    fact: 'fact',
    term: 'term',
    dropMember: (what: string) => `Leave out ${what}`,
    another: 'one more',
    why: 'Why',
    whyPlaceholder: 'why it is so',
    expression: 'The rule',
    asExpression: 'Write as an expression',
    asForm: 'Choose from lists',
    addRule: 'Add a rule',
    newRule: 'New rule',
    giveUp: 'Leave it',
    number: (place: number) => `Rule ${place}`,
    few: 'Rules need at least two options.',
    said: {
      change: (name: string) => `Changed ${name}`,
      why: (name: string) => `Changed why ${name} is so`,
      add: 'Added a rule',
      move: (name: string) => `Moved ${name}`,
      remove: (name: string) => `Removed ${name}`,
    },
  },

  sameOutcome: {
    intro: 'States in which one of these is true count as one state: what differs between them no longer matters.',
    expression: (place: number) => `Outcome ${place}`,
    addLabel: 'Another outcome',
    addPlaceholder: 'Add an expression, as in “us.strike”',
    said: {
      change: (place: number) => `Changed outcome ${place}`,
      add: 'Added an outcome',
      remove: (place: number) => `Removed outcome ${place}`,
    },
  },

  graph: {
    intro: 'This case lists its states and who can go where, as a paper prints them.',
    table: 'States, and where each party can go from them',
    number: 'No.',
    label: 'State',
    labelOf: (n: string) => `What state ${n} is`,
    movesOf: (party: string, n: string) => `Where ${party} can go from state ${n}`,
    to: 'where it can go',
    nowhere: 'nowhere',
    misread: 'Write numbers of states, with commas between.',
    statusQuo: 'Today',
    unset: 'not said',
    state: (n: string, label: string) => (label === '' ? `State ${n}` : `${n}: ${label}`),
    addLabel: 'Another state',
    addPlaceholder: 'Add a state: say what it is',
    said: {
      label: (n: string) => `Changed what state ${n} is`,
      moves: (party: string, n: string) => `Changed where ${party} can go from state ${n}`,
      statusQuo: 'Changed where things stand today',
      add: (n: string) => `Added state ${n}`,
      remove: (n: string) => `Removed state ${n}`,
    },
  },

  variants,

  removal: {
    title: (name: string) => `Remove ${name}?`,
    goes: 'With it go:',
    itsOptions: (options: readonly string[]) => `its ${plural(options.length, 'option')} ${listed(options)}`,
    itsWants: 'what it wants',
    itsMoves: 'where it can go',
    today: 'its place in what is done today',
    inVariants: (variants: readonly string[]) =>
      `what the ${plural(variants.length, 'variant')} ${listed(variants)} ${plural(variants.length, 'changes', 'change')} of it`,
    nothing: 'Nothing else goes with it.',
    references: 'These refer to it:',
    tidy: 'Take these out, too',
    untidy: 'Left in, they become problems until you mend them.',
    mentions: 'These name it, and become problems until you mend them:',
    undo: 'One step of undo brings everything back.',
  },

  renaming: {
    title: (id: string) => `Rename “${id}”`,
    name: 'Short name',
    says: 'It stands in expressions, rules and wants; every mention of it follows.',
    taken: (id: string) => `“${id}” is taken already.`,
    submit: 'Rename',
    said: (from: string, to: string) => `Renamed ${from} to ${to}`,
  },

  steps: {
    title: 'A new model, step by step',
    hide: 'Hide the steps',
    done: 'done',
    who: 'Who decides?',
    whoHint:
      'Type a name and press Enter. At least two, such as “United States” and “North Korea”. Enter on an empty line goes on.',
    whoLabel: 'Name of a party',
    can: 'What can each of them do?',
    canHint: 'Start with a verb, such as “eases sanctions”. Enter adds one, Enter on an empty line goes on.',
    canLabel: (party: string) => `What ${inside(party)} can do`,
    canPlaceholder: (party: string) => `${party} …`,
    today: 'What is the situation now?',
    todayHint: 'Space ticks what is done today. That nobody does any of it is an answer, too.',
    todayNext: 'That is how it stands',
    want: 'What does each of them want?',
    wantHint: (example: string | undefined) =>
      `Most important first${example === undefined ? '' : `, such as “${example}” or “not ${example}”`}. Enter adds a want, Enter on an empty line goes on. What nobody knows may stay open.`,
    wantOf: (party: string) => `Wants of ${inside(party)}`,
    wantLabel: (party: string) => `A want of ${inside(party)}`,
    wantPlaceholder: 'an option, or “not” and an option',
    wantPairs: 'Answer in pairs',
    wantOpen: 'Nobody knows: leave it open',
    wantAll: 'Put them in order',
    wantElse: 'They are said as weights or as a ranking.',
    saidOpen: (party: string) => `Left the wants of ${inside(party)} open`,
    kept: (missing: string) =>
      `What you write is kept in the journal, and nothing of it is lost. It becomes the case’s file as soon as it can be computed: ${missing}.`,
    finish: 'All four are there, and so is a first answer. Rules, facts and variants can follow when they are needed.',
    read: 'Read the answer',
  },
};

/** Small powers as a number, large ones as a power. */
function power(options: number, combinations: bigint): string {
  return options <= 20 ? number(combinations) : `2${superscript(options)}`;
}

function superscript(value: number): string {
  return [...String(value)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
}
