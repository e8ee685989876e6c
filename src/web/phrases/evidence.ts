/** Words of the evidence view: a report and the ledger that is made of it. */
import type { FoundQuantity, Role, StatementFlag } from '../../evidence/reading.ts';
import type { StatementKind, StatementStatus } from '../../model/index.ts';
import type { Only } from '../evidence/entry-filter.ts';
import type { How } from '../evidence/ledger-entries.ts';
import type { MergeRefusal } from '../evidence/merge-refusal.ts';
import type { ElementGroup } from '../evidence/model-elements.ts';
import type { MarkKind } from '../evidence/report-panel/passages.ts';
import { dated } from './dated.ts';
import { evidenceAsks } from './evidence-asks.ts';
import { evidenceDialogs } from './evidence-dialogs.ts';
import { number, plural } from './figures.ts';

const shortened = (text: string, most = 60) => (text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text);

const kinds: Readonly<Record<StatementKind, string>> = {
  fact: 'fact',
  claim: 'claim',
  assessment: 'assessment',
  question: 'question',
  quotation: 'quotation',
};
const statuses: Readonly<Record<StatementStatus, string>> = {
  occurred: 'occurred',
  planned: 'planned',
  denied: 'denied',
  hypothetical: 'hypothetical',
  none: 'no event',
};
const hows: Readonly<Record<How, string>> = {
  supports: 'supports',
  contradicts: 'contradicts',
  qualifies: 'qualifies',
};
const standings = {
  read: 'not looked at',
  proposed: 'not confirmed',
  confirmed: 'confirmed',
  dropped: 'dropped',
};

const directions = { up: 'going up', down: 'going down' };

export const evidence = {
  title: 'Evidence',
  parts: {
    label: 'Ways to look at the evidence',
    ledger: 'Ledger',
    timeline: 'Timeline',
    matrix: 'Matrix',
    gaps: 'Gaps',
  },
  dated,
  kinds,
  /** What stands for a kind where there is no place for its word. */
  letters: { fact: 'F', claim: 'C', assessment: 'A', question: '?', quotation: '“' } satisfies Record<
    StatementKind,
    string
  >,
  statuses,
  standings,
  unnamed: 'nobody named',
  kindAndStatus: (kind: StatementKind, status: StatementStatus) =>
    status === 'none' ? kinds[kind] : `${kinds[kind]}, ${statuses[status]}`,
  unsound: 'The text of the case does not have the shape of a case just now. The ledger follows as soon as it has.',

  source: {
    label: 'Source',
    all: 'The whole ledger',
    allSays: (statements: number) => `${plural(statements, 'statement')} of all sources`,
    says: (outlet: string | undefined, published: string | undefined) =>
      [outlet, published === undefined ? undefined : dated(published)].filter(Boolean).join(', '),
    bring: 'Bring a report',
    details: 'About the source',
  },

  empty: {
    title: 'Begin with a report',
    lead: 'Bring what you have read: paste it, or drop a page or a text file. Every statement in it is proposed to you with who says it, of what kind it is, and why that was read so.',
    steps: [
      'Link a statement to the option, want or rule that it bears on: press L. That is worth most, so do it first.',
      'Confirm what was read right with C, correct it with E, drop it with D. Nothing has to be confirmed before you may go on.',
      'From then on each assumption of the model answers: why do we believe this, and who says otherwise?',
    ],
    where:
      'What you confirm is written into the case; the report itself is kept beside it, or not at all where it may not be.',
  },

  report: {
    name: 'The report',
    reading: 'Reading the report …',
    none: 'Choose a source, or a statement of one, and its text stands here.',
    missingTitle: 'Its text is not here',
    missing:
      'Either it may not be stored with the case, or its file is gone. The ledger is whole without it: each statement keeps its paragraph, and the passage can be found again once the text is here.',
    bringText: 'Bring its text',
    failed: 'The text could not be read.',
    noStatement: 'There is no sentence in this text that a ledger could hold. The text itself is below.',
    notStored:
      'The text is in this page only and is not stored. Statements keep your own words, the paragraph and a seal.',
    about: (outlet: string | undefined, author: string | undefined, published: string | undefined) =>
      [outlet, author, published === undefined ? 'day unknown' : dated(published)].filter(Boolean).join(' · '),
    paragraph: (n: number) => `Paragraph ${number(n)}`,
    roles: {
      headline: 'headline',
      report: '',
      introduction: 'introduces',
      question: 'question',
      answer: 'answer',
      quotation: 'quotation',
      teaser: 'other story',
      debris: 'set aside',
    } satisfies Record<Role, string>,
    restored: 'restored',
    restore: 'Restore',
    restoreLabel: (n: number) => `Restore paragraph ${number(n)}: it belongs to the report`,
    setAside: 'Set aside again',
    passage: (kind: StatementKind, speaker: string | undefined, standing: keyof typeof standings, links: number) =>
      [kinds[kind], speaker, standings[standing], links > 0 ? plural(links, 'link') : undefined]
        .filter(Boolean)
        .join(', '),
    marks: 'Mark in the text',
    markKinds: { date: 'dates', quantity: 'quantities', hedge: 'hedges' } satisfies Partial<Record<MarkKind, string>>,
    markReads: { date: 'date', deadline: 'deadline', quantity: 'quantity', hedge: 'hedge' } satisfies Record<
      MarkKind,
      string
    >,
    legend: 'Legend',
    legendKinds: 'The line and the letter say of what kind it is',
    legendSpeakers: 'The number and the color say who speaks',
    moreSpeakers: (count: number) => `and ${plural(count, 'other speaker')}`,
    keys: 'Arrow keys go from passage to passage, Enter chooses one.',
    anchoring: 'Select the passage with the mouse, or press Enter on one, and the statement is anchored there.',
    anchor: 'Anchor to the selection',
  },

  ledger: {
    name: 'The ledger',
    count: (shown: number, all: number) =>
      shown === all ? plural(all, 'entry', 'entries') : `${number(shown)} of ${plural(all, 'entry', 'entries')}`,
    /** `unconfirmed`: looked at, since somebody linked, split or merged them. */
    waiting: (unseen: number, unconfirmed: number) =>
      [unseen > 0 && `${number(unseen)} not looked at`, unconfirmed > 0 && `${number(unconfirmed)} not confirmed`]
        .filter(Boolean)
        .join(' · '),
    none: 'Nothing has been stated yet.',
    noMatch: 'Nothing here fits what you filter by.',
    showAll: 'Show all',
    keys: 'Keys',
    keysHint: 'J and K move, Enter opens, C confirms, L links, ? lists all keys.',
    orphan: 'passage not found',
    saidOn: (value: string) => `said ${dated(value)}`,
    deadline: (value: string) => `by ${dated(value)}`,
    via: (through: readonly string[]) => `via ${through.join(' › ')}`,
    voice: (party: string) => `speaks for ${party}`,
    flags: {
      'tense-clash': 'told as past, dated ahead',
      boosted: 'emphasis in place of proof',
      premise: 'taken for granted by a question',
    } satisfies Record<StatementFlag, string>,
    disputed: 'disputed',
    links: (count: number) => plural(count, 'link'),
    entry: (says: string) => shortened(says),
  },

  deeds: {
    confirm: 'Confirm',
    correct: 'Correct',
    link: 'Link',
    split: 'Split',
    merge: 'Merge with the next',
    mergeShort: 'Merge',
    drop: 'Drop',
    restore: 'Bring back',
    anchor: 'Find it again by hand',
    details: 'Details',
    all: 'What can be done with it',
  },
  /** What undo says it takes back. Steps of one name that follow at once count as one, so each names its entry. */
  said: {
    confirm: (says: string) => `Confirmed “${shortened(says, 40)}”`,
    correct: (says: string) => `Corrected “${shortened(says, 40)}”`,
    link: (says: string, what: string) => `Linked “${shortened(says, 30)}” to ${shortened(what, 40)}`,
    unlink: (says: string, what: string) => `Took the link to ${shortened(what, 40)} off “${shortened(says, 30)}”`,
    split: (says: string) => `Split “${shortened(says, 40)}”`,
    merge: (says: string) => `Merged “${shortened(says, 40)}” with the next`,
    drop: (says: string) => `Dropped “${shortened(says, 40)}”`,
    restore: (says: string) => `Brought back “${shortened(says, 40)}”`,
    anchor: (says: string) => `Found the passage of “${shortened(says, 40)}” again`,
    paragraph: (n: number) => `Changed what paragraph ${number(n)} is taken for`,
    answer: (question: string) => `Answered “${shortened(question, 50)}”`,
    source: (title: string) => `Changed what is said of ${title}`,
  },
  /** Of a text that may not be stored. */
  repeats: 'These are the words of the text, which may not be stored. Say it in other words.',
  told: {
    confirmed: 'Confirmed.',
    alreadyConfirmed: 'It is confirmed already.',
    ownWords: 'This text may not be stored: say it in your own words, and it is confirmed.',
    dropped: 'Dropped. Z brings it back.',
    restored: 'Brought back.',
    merged: 'Merged with the next.',
    split: 'Split in two.',
    linked: 'Linked.',
    corrected: 'Corrected and confirmed.',
    speaksFor: (more: number, speaker: string) =>
      `Corrected and confirmed; ${plural(more, 'other statement')} of ${speaker} now speak${more === 1 ? 's' : ''} for the same party.`,
    noNext: 'There is nothing behind it to merge with.',
    notMerged: {
      speaker: 'The next is said by somebody else: two speakers stay two statements.',
      voice: 'The next speaks for another party: two voices stay two statements.',
      dropped: 'Between it and the next stands what you dropped. Bring that back first, or leave them apart.',
      setAside: 'Between it and the next stands what is set aside. Restore that first, or leave them apart.',
    } satisfies Record<MergeRefusal, string>,
    halfMade: 'The correction you began is kept: E at that entry goes on with it.',
    noText: 'For that its text has to be here.',
    refused: 'This could not be written into the case.',
    changed: 'This passage has changed in the meantime: nothing was done.',
    undone: 'Undone.',
    anchored: 'Found again.',
  },

  details: {
    why: 'Why do you say that?',
    kind: 'Kind',
    status: 'Status',
    speaker: 'Heard through',
    hedges: 'Hedges and boosters',
    quantities: 'Quantities',
    dates: 'Dates',
    noDate: 'hangs on a day that is not known',
    deadline: 'deadline',
    isSaying: 'when it was said',
    /** `again`: the paragraphs in which the same figure stands. */
    quantity: (
      { value, to, unit, approximate, direction }: Omit<FoundQuantity, 'start' | 'end' | 'words' | 'same'>,
      again: readonly number[],
    ) =>
      [
        `${approximate ? 'about ' : ''}${to === undefined ? value : `${value}–${to}`} ${unit}`,
        direction && directions[direction],
        again.length > 0 &&
          `the same figure in paragraph${again.length === 1 ? '' : 's'} ${again.map(number).join(', ')}`,
      ]
        .filter(Boolean)
        .join('; '),
    estimate: 'Your estimate',
    confidence: 'Your confidence in it',
    credibility: 'Credibility',
    disagree: 'Who sees it otherwise',
    rests: 'What rests on it',
    nothing: 'Nothing in the model yet.',
    byHand: 'Written by hand, not read by rule.',
    show: (what: string) => `Show ${what} in the model`,
    unlink: (what: string) => `Take away the link to ${what}`,
    where: (n: number) => `paragraph ${number(n)}`,
    id: 'Its name in the case',
  },

  hows,
  howNames: {
    supports: 'It supports it',
    contradicts: 'It contradicts it',
    qualifies: 'It narrows it or puts a condition on it',
  } satisfies Record<How, string>,
  bases: {
    stated: 'The passage states it',
    inferred: 'I infer it from the passage',
    analyst: 'It is my own view',
  },
  basisWords: { stated: 'stated', inferred: 'inferred', analyst: 'mine' },

  groups: {
    option: 'What a party can do',
    want: 'What a party wants',
    rule: 'What can stand together',
    fact: 'Facts',
    term: 'Terms',
    party: 'Parties',
    variant: 'Variants',
    whole: 'As a whole',
  } satisfies Record<ElementGroup, string>,
  element: {
    option: (party: string, does: string) => `${party} ${does}`,
    want: (party: string, says: string) => `${party} wants: ${says}`,
    allWants: (party: string) => `What ${party} wants, as a whole`,
    statusQuo: 'What is done today',
    sameOutcome: 'What counts as one outcome',
  },
  rules: {
    never: (text: string) => `never: ${text}`,
    atMostOne: (texts: readonly string[]) => `at most one: ${texts.join('; ')}`,
    atLeastOne: (texts: readonly string[]) => `at least one: ${texts.join('; ')}`,
    exactlyOne: (texts: readonly string[]) => `exactly one: ${texts.join('; ')}`,
  },

  ...evidenceDialogs,

  filters: {
    label: 'Show',
    speaker: 'Speaker',
    party: 'Party',
    kind: 'Kind',
    only: 'Only',
    anySpeaker: 'All speakers',
    anyParty: 'All parties',
    anyKind: 'All kinds',
    anyOnly: 'Everything',
    onlyNames: {
      unlinked: 'Not linked',
      disputed: 'Disputed',
      proposed: 'Not confirmed',
      orphans: 'Passage not found',
      dropped: 'Dropped',
    } satisfies Record<Only, string>,
    element: (name: string) => `Bears on: ${name}`,
    clear: 'Clear the filters',
  },

  asks: evidenceAsks,

  keysDialog: {
    title: 'Keys of the ledger',
    keys: [
      ['J, ↓', 'the next entry'],
      ['K, ↑', 'the one before'],
      ['Home, End', 'the first, the last'],
      ['Enter', 'details: why it was read so, and what rests on it'],
      ['C', 'confirm, and go on to the next'],
      ['E', 'correct'],
      ['L', 'link to an element of the model'],
      ['S', 'split'],
      ['M', 'merge with the next'],
      ['D', 'drop, and go on to the next'],
      ['Z', 'undo the last step'],
      ['Y, N', 'answer the question above the list'],
      ['1 to 9', 'the first, second … of its names'],
      ['0', 'put it off, and ask the next one'],
      ['?', 'these keys'],
    ] as const,
  },
};
