/** Words for what a report was read as, and for reports that cannot be read. */
import type { Ask, ReportDetails, Role, StatementFlag, Suggestion } from '../../evidence/reading.ts';
import { allOf, counted, oneOf } from './words.ts';

const roles: Readonly<Record<Role, string>> = {
  headline: 'headline',
  report: 'report',
  introduction: 'introduces a speaker',
  question: 'question of an interviewer',
  answer: 'answer in an interview',
  quotation: 'quotation',
  teaser: 'teaser for another story',
  debris: 'debris of the page',
};

export const reading = {
  by: (outlet: string | undefined, author: string | undefined) =>
    [outlet ?? 'Outlet unknown', author ?? 'author unknown'].join(', '),
  published: (published: ReportDetails['published']) =>
    published === undefined
      ? 'Day of publication unknown'
      : `Published ${published.value} (${{ given: 'as given', stated: 'stated there', inferred: 'inferred, not stated' }[published.basis]})`,
  modified: (day: string) => `Changed ${day}`,
  size: (statements: number, paragraphs: number, debris: number) =>
    `${counted(statements, 'statement')} proposed from ${counted(paragraphs, 'paragraph')}${debris === 0 ? '' : `, ${debris} of them set aside as debris or teasers`}.`,
  proposals:
    'All of it is a proposal: who speaks, of what kind it is and what it says of dates and numbers is read off the words by rules.',
  noSentence: 'There is no sentence in this text that a ledger could hold.',
  notEnglish:
    'This text does not look like English, for which the rules are made: the proposals will be poor. A translation will be read better.',
  kinds: (counts: readonly (readonly [kind: string, count: number])[]) =>
    `By kind: ${allOf(counts.map(([kind, count]) => `${count} ${kind}`))}.`,

  asksTitle: 'What only you can say',
  ask: {
    published:
      'On which day did the report appear? Until that is known, weekdays and words such as “last week” have no date. (--published DATE)',
    publishedGuess: (guess: string, reason: string | undefined) =>
      `Did the report appear on ${guess}? ${reason ?? ''} (--published DATE)`.replace('  ', ' '),
    same: (a: string, b: string, reason: string) => `Are ${a} and ${b} one and the same? ${reason}`,
    who: ({ statement, words, after, guess, among }: Extract<Ask, { readonly about: 'who' }>) => {
      const since = after === undefined ? '' : `, behind what is told of ${after}`;
      return `Whom does “${words}” mean in ${statement}${since}: ${oneOf(among)}? It was taken for ${guess}.`;
    },
    our: (statement: string, speaker: string, guess: string | undefined) =>
      `Whose side does ${speaker} mean by “our” in ${statement}?${guess === undefined ? '' : ` It may be ${guess}.`}`,
  },

  ledgerTitle: 'The ledger, paragraph by paragraph',
  paragraph: (n: number, role: Role) => `${n}, ${roles[role]}`,
  /** Who speaks, with everything the words came through before. */
  voice: (sources: readonly string[]) => sources.join(' > '),
  standing: (kind: string, status: string) => (status === 'none' ? kind : `${kind}, ${status}`),
  setAside: (ns: readonly number[]) =>
    ns.length === 1 ? `${ns[0]}, set aside` : `${ns[0]} to ${ns.at(-1)}, set aside`,
  flags: {
    'tense-clash': 'told as past, with a date to come: is it planned?',
    boosted: 'asserted with emphasis where a proof would stand',
    premise: 'taken for granted by a question',
  } satisfies Record<StatementFlag, string>,
  hedged: (words: readonly string[]) => `hedged: ${words.join(', ')}`,

  datesTitle: 'Dates and deadlines',
  dateColumns: ['Value', 'Words', 'Deadline', 'In'],
  quantitiesTitle: 'Quantities',
  quantityColumns: ['Value', 'Unit', 'Words', 'In'],
  isDeadline: 'deadline',
  noValue: '?',
  mods: { START: 'the start of', MID: 'the middle of', END: 'the end of', APPROX: 'about' },
  about: 'about',
  range: (from: string, to: string) => `${from} to ${to}`,
  directions: { up: 'up', down: 'down' },

  partiesTitle: 'Parties and people',
  partyColumns: ['Name', 'What', 'As written (times)'],
  partyKind: { state: 'state', organization: 'organization', group: 'group', person: 'person' },
  surface: (words: string, count: number) => (count === 1 ? words : `${words} (${count})`),

  suggestionsTitle: 'Suggestions for a model',
  suggestion: (what: Suggestion['for'], party: string | undefined, words: string, statement: string, reason: string) =>
    `${{ preference: 'A preference', option: 'An option', rule: 'A rule', deadline: 'A deadline', pair: 'A preference of one thing to another' }[what]}${party === undefined ? '' : ` of ${party}`}: “${words}” (${statement}). ${reason}`,
  disagreementsTitle: 'Who disagrees',
  disagreement: (a: string, b: string, reason: string) => `${a} and ${b}. ${reason}`,

  /** A rule's sentence, with the words and the paragraph that it went by. */
  reason: (says: string, words: string | undefined, paragraph: number | undefined) =>
    `${says}${words === undefined ? '' : `: “${words.replace(/\.$/, '')}”`}${paragraph === undefined ? '' : `${words === undefined ? ',' : ''} in paragraph ${paragraph}`}.`,
  byRule: (rule: string) => `By the rule ${rule}`,
};
