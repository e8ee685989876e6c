/** Words of the wants of the parties, and of the field for an expression. */
import { inside, verb } from '../../report/phrases/party-number.ts';
import type { Operator } from '../model/preferences/completions.ts';
import { number, percent, plural } from './figures.ts';

export const expressionField = {
  completions: 'What can stand here',
  operators: {
    not: 'denies what follows',
    and: 'both hold',
    or: 'at least one holds',
    if: 'what stands before it holds wherever what follows does',
    implies: 'where the first holds, so does the second',
    iff: 'one holds exactly where the other does',
  } satisfies Record<Operator, string>,
  term: 'term',
  context: 'fact',
  reads: (words: string) =>
    `${words.replace(/^(\u2068?)(\p{Ll})/u, (_, mark: string, first: string) => mark + first.toUpperCase())}.`,
};

export const orderedRows = {
  drag: (place: number) => `Drag number ${place}`,
  row: (place: number, name: string) => `${place}. ${name}`,
  empty: 'An empty row to write in',
  moved: (name: string, place: number, of: number) => `${name} is now number ${number(place)} of ${number(of)}.`,
};

export const preferences = {
  intro: 'The most important first: a later want counts only between states that all those before it leave equal.',
  nobody: 'Nobody has anything to decide yet. Give two parties an option each; then say here what each of them wants.',
  kindOf: (party: string) => `How the wants of ${inside(party)} are said`,
  kinds: {
    statements: { name: 'Statements', says: 'one below the other, the most important first' },
    weights: { name: 'Weights', says: 'a number for each option, added up' },
    ranking: { name: 'Ranking', says: 'the states themselves, put in order' },
    unknown: { name: 'Not known', says: 'findings say what they could not decide because of it' },
  },
  unknown: (party: string) =>
    `What ${inside(party)} ${verb(party, 'wants', 'want')} is not known. Findings say what they cannot decide because of that.`,
  why: 'Why it is not known',
  whyPlaceholder: 'the report does not say',
  lost: {
    title: (party: string) => `Say the wants of ${inside(party)} in another way?`,
    statements: (count: number) => `Its ${plural(count, 'statement', 'statements')} would go.`,
    weights: (count: number) => `Its ${plural(count, 'weight', 'weights')} would go.`,
    ranking: (count: number) => `Its ranking of ${plural(count, 'place', 'places')} would go.`,
    unknown: (why: string) => `The reason would go: “${why}”.`,
    kept: 'The ranking begins as the states are ranked now.',
    tied: 'The states are too many to be put in order one by one: the ranking begins with all of them tied.',
    cited: (links: number) => `The ledger refers to them by name ${links === 1 ? 'once' : `${number(links)} times`}.`,
    undo: 'Undo brings them back.',
    go: 'Replace them',
    stay: 'Leave them',
  },
  inPairs: 'Answer in pairs',
  inPairsOf: (party: string) => `Answer in pairs for ${inside(party)}`,
  said: {
    kind: (party: string) => `Changed how the wants of ${inside(party)} are said`,
    why: (party: string) => `Changed why the wants of ${inside(party)} are not known`,
  },
};

export const statements = {
  list: (party: string) => `What ${inside(party)} ${verb(party, 'wants', 'want')}, the most important first`,
  statement: (party: string, place: number) => `Want ${place} of ${party}`,
  another: (party: string) => `Another want of ${inside(party)}`,
  placeholder: 'Add a want: an option, “not” an option, …',
  sameWeight: 'These weigh the same: the more of them hold, the better.',
  effect: (pairs: number, share: number) =>
    pairs === 0
      ? 'Does no work here: those above it decide as much.'
      : `Decides ${percent(share)} of all pairs of states.`,
  asForm: 'Write with a form',
  orForm: 'or with a form',
  asText: 'Write as text',
  giveName: 'Give it a name …',
  rename: 'Rename …',
  name: 'A short name for this want',
  namePlaceholder: 'such as no-gift',
  join: 'Weigh the same as the one above',
  split: 'Let these follow one another',
  remove: 'Remove',
  removing: (want: string) => `Remove “${want}”?`,
  unnaming: (name: string) => `Take the name “${name}” away?`,
  said: {
    added: (party: string) => `Added a want of ${inside(party)}`,
    wrote: (party: string, which: string | number) => `Changed want ${which} of ${party}`,
    removed: (party: string, want: string) => `Removed “${want}” from the wants of ${inside(party)}`,
    moved: (party: string, want: string) => `Moved “${want}” among the wants of ${inside(party)}`,
    joined: (party: string, want: string) => `Let “${want}” weigh the same as the one above, for ${party}`,
    split: (party: string, want: string) => `Let “${want}” follow one another, for ${party}`,
    named: (party: string, id: string | undefined) =>
      id === undefined ? `Took the name from a want of ${inside(party)}` : `Named a want of ${inside(party)} “${id}”`,
  },
};

export const wantForm = {
  lead: (party: string) => `${party} ${verb(party, 'wants', 'want')}`,
  wanted: 'What is wanted',
  way: 'Taken or not',
  option: { yes: 'taken', no: 'not taken' },
  other: { yes: 'so', no: 'not so' },
  when: 'Always, or under a condition',
  whens: { always: 'always', if: 'if', unless: 'unless' },
  joint: 'How the conditions are joined',
  joints: { and: 'and', or: 'or' },
  condition: (place: number) => `Condition ${place}`,
  add: 'Add this want',
  addCondition: 'Another condition',
  removeCondition: 'Remove this condition',
  term: (name: string) => `“${name}” holds`,
  unknownName: 'nothing is called so',
  tooMuch: 'This says more than the form can. It can be written as text:',
  backToText: 'Write as text',
};

export const weights = {
  intro: 'The greater the sum over the options taken, the better. What is wanted untaken gets a negative number.',
  title: (party: string) => `Weights of the options for ${party}`,
  option: 'Option',
  weight: 'Weight',
  weightOf: (option: string) => `Weight of: ${option}`,
  none: '0',
  said: (party: string, option: string) => `Changed the weight of ${option} for ${party}`,
};

export const ranking = {
  list: (party: string) => `The states as ${inside(party)} ${verb(party, 'ranks', 'rank')} them, best first`,
  another: (party: string) => `Another place in the ranking of ${inside(party)}`,
  placeholder: 'Add all states in which …',
  where: (party: string, place: number) => `States at place ${place} for ${party}`,
  rest: 'all other states',
  addRest: 'Add all other states as the last place',
  number: (n: number) => `state ${n}`,
  nothing: 'nobody does anything',
  tied: 'Tied: each as good as the other.',
  join: 'Tie with the one above',
  split: 'Rank them one below the other',
  remove: 'Remove',
  said: {
    moved: (party: string) => `Moved a place in the ranking of ${inside(party)}`,
    tied: (party: string) => `Tied two places in the ranking of ${inside(party)}`,
    split: (party: string) => `Parted a tie in the ranking of ${inside(party)}`,
    removed: (party: string) => `Removed states from the ranking of ${inside(party)}`,
    added: (party: string) => `Added states to the ranking of ${inside(party)}`,
    wrote: (party: string) => `Changed the ranking of ${inside(party)}`,
  },
};

export const paired = {
  title: (party: string) => `Answer in pairs for ${inside(party)}`,
  begin: (party: string) =>
    `Two situations are put side by side; you say which ${inside(party)} would rather have. What you do not know you leave open.`,
  modes: 'What the answers are for',
  check: 'Check the list',
  checkSays: 'Pairs whose order hangs on two wants only; where an answer and the list disagree, both are shown.',
  build: 'Build the list',
  buildSays: 'From the options alone: first which way each should go, then which counts more.',
  noCheck: 'Nothing to check yet: the wants are not known.',
  question: (party: string) => `Which would ${inside(party)} rather have?`,
  allElse: 'All else equal.',
  sides: { first: 'The first', second: 'The second' },
  numbered: (side: string, n: number) => `${side}: state ${number(n)}`,
  same: 'In both',
  answers: {
    first: 'The first',
    second: 'The second',
    equal: 'As good as the other',
    unknown: 'I don’t know',
    skip: 'Skip',
  },
  keys: { first: '1', second: '2', equal: '3', unknown: '?', skip: '0' },
  back: 'Take back the last answer',
  progress: (asked: number, left: number) =>
    left === 0
      ? `${plural(asked, 'answer', 'answers')}, nothing left to ask.`
      : `${plural(asked, 'answer', 'answers')}; at most ${number(left)} to go.`,
  agreement: (agreeing: number, asked: number, open: number) =>
    `${number(agreeing)} of ${plural(asked, 'answer', 'answers')} ${agreeing === 1 ? 'agrees' : 'agree'} with the list${open === 0 ? '' : `; ${number(open)} left open`}.`,
  none: 'There is no pair whose order hangs on two wants only.',
  contradictions: 'Where you and the list disagree',
  youSaid: {
    first: (first: number, second: number) => `You said: rather state ${first} than state ${second}.`,
    second: (first: number, second: number) => `You said: rather state ${second} than state ${first}.`,
    equal: (first: number, second: number) => `You said: state ${first} is as good as state ${second}.`,
  },
  swap: (upper: number, lower: number) => `Exchange wants ${upper} and ${lower}`,
  join: (upper: number, lower: number) => `Let wants ${upper} and ${lower} weigh the same`,
  breaks: (count: number) =>
    count === 0
      ? 'No other answer would then disagree.'
      : `${plural(count, 'other answer', 'other answers')} would then disagree.`,
  noMend: 'No exchange of two wants mends this.',
  built: 'The list that follows from your answers',
  noneBuilt: 'No want follows from the answers.',
  sameStep: 'of the same weight',
  indifferent: 'Left out, because it is as good either way',
  undirected: 'Left out, because you do not know which way it should go',
  unordered: (one: string, other: string) =>
    `“${one}” and “${other}” weigh the same in the list, because you do not know which counts more.`,
  contradicted: (upper: string, lower: string, isEqual: boolean) =>
    isEqual
      ? `Held against one another at the end, you called “${lower}” as important as “${upper}”; your other answers put it lower.`
      : `Held against one another at the end, you put “${lower}” above “${upper}”; your other answers put it below.`,
  take: 'Take this list',
  replaces: (count: number) =>
    `It takes the place of ${plural(count, 'part', 'parts')} written before; undo brings them back.`,
  other: 'Other questions',
  said: {
    mend: (party: string) => `Changed the order of the wants of ${inside(party)} after an answer`,
    built: (party: string) => `Built the wants of ${inside(party)} from answers`,
  },
};
