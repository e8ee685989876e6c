/** Words of the evidence view beside the ledger: the timeline, the matrix, the gaps; and of the marks in the model. */
import type { Bearing } from '../../analysis/index.ts';
import type { Basis, StatementStatus } from '../../model/index.ts';
import type { DatedEntry } from '../desk/questions/timeline.ts';
import { listed, number, plural } from './figures.ts';

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const inWords = (count: number) => small[count] ?? number(count);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const hows: Readonly<Record<Bearing, string>> = {
  supports: 'supports',
  contradicts: 'contradicts',
  qualifies: 'qualifies',
};
const bases: Readonly<Record<Basis, string>> = {
  stated: 'the passage states it',
  inferred: 'inferred from the passage',
  analyst: 'the analyst’s own view',
};

export const evidenceParts = {
  asWhole: 'as a whole',
  inVariant: (id: string, what: string) => `in the variant “${id}”: ${what}`,
  sameOutcome: 'What counts as one outcome',
  noLedger: 'There is no statement in the ledger yet.',
  notLookedAt: (count: number) =>
    `Besides, ${plural(count, 'passage')} ${count === 1 ? 'was' : 'were'} read that nobody has looked at: of ${count === 1 ? 'it' : 'them'} nothing is counted here.`,
  inLedger: 'Show in the ledger',
  inModel: 'Show in the model',

  timeline: {
    title: 'What is dated',
    empty:
      'Nothing is dated yet. Set when something was or is to be with E in the ledger; the days on which reports appeared and deadlines of options stand here, too.',
    picture: 'The dates on a line, earliest on top. The table says the same.',
    shortened: 'The line is shortened where nothing is dated for more than two weeks; it says there for how long.',
    pause: (days: number) =>
      days < 60
        ? plural(days, 'day')
        : days < 730
          ? `${number(Math.round(days / 30.4))} months`
          : `${number(Math.round(days / 365.25))} years`,
    heads: { date: 'Date', what: 'What', says: 'Says', voice: 'By whose voice' },
    kinds: {
      statement: 'no event',
      said: 'was said',
      deadline: 'deadline',
      published: 'report appeared',
      option: 'deadline in the model',
      asOf: 'as of',
    } satisfies Record<DatedEntry['kind'], string>,
    statuses: {
      occurred: 'occurred',
      planned: 'planned',
      denied: 'denied',
      hypothetical: 'hypothetical',
      none: 'no event',
    } satisfies Record<StatementStatus, string>,
    asOf: 'as of',
    asOfSays: 'The day the case is seen from',
    read: (words: string) => `read from “${words}”`,
    option: (party: string, does: string) => `${party} ${does}`,
    mark: (date: string, what: string, says: string) => `${date}, ${what}: ${says}`,
  },

  matrix: {
    title: 'Elements of the model against statements',
    name: 'Which statement bears on which element',
    empty: 'No statement bears on anything yet. Link one in the ledger with L, and it has a column here.',
    element: 'Element',
    letters: { supports: 'S', contradicts: 'C', qualifies: 'Q' } satisfies Record<Bearing, string>,
    signs: { supports: '+', contradicts: '−', qualifies: '~' } satisfies Record<Bearing, string>,
    hows,
    bases,
    onlyLinked: 'Only elements with a statement',
    unused: (count: number) =>
      count === 0
        ? 'Every statement bears on something.'
        : `${plural(count, 'statement')} ${count === 1 ? 'bears' : 'bear'} on nothing and ${count === 1 ? 'has' : 'have'} no column.`,
    size: (rows: number, columns: number) => `${plural(rows, 'element')}, ${plural(columns, 'statement')}`,
    groups: {
      option: (party: string) => `What ${party} can do`,
      want: (party: string) => `What ${party} wants`,
      rule: 'What can stand together',
      fact: 'Facts',
      term: 'Terms',
      party: 'Parties',
      variant: 'Variants',
      whole: 'As a whole',
    },
    noLink: 'no link',
    cell: (how: Bearing, basis: Basis) => `${hows[how]}, ${bases[basis]}`,
    told: (voice: string, says: string, how: Bearing, what: string, basis: Basis) =>
      `${voice}: “${says}” ${hows[how]} “${what}” (${bases[basis]}).`,
    toldNothing: (voice: string, says: string, what: string) => `${voice}: “${says}” is not linked to “${what}”.`,
    hint: 'Point at a sign, or go to it with the arrow keys, and it is said here in words.',
    help: 'Arrow keys move by a cell, Page Up and Page Down by a page, Home and End to the ends of the row, with Ctrl to the corners. Enter on a row’s head leads to the element in the model, on a column’s head to the statement in the ledger, on a sign chooses its statement.',
  },

  gaps: {
    title: 'What the model rests on, and what is missing',
    size: (statements: number, sources: number, proposed: number) =>
      `${plural(statements, 'statement')} from ${plural(sources, 'source')}${proposed === 0 ? '; all of them are confirmed' : `; ${number(proposed)} not confirmed yet`}.`,
    parties: 'Whose voice speaks for what a party wants',
    /** `isOpen`: speakers are heard of whom the ledger does not say for whom they speak. */
    sentence: (party: string, wants: number, own: number, isOpen: boolean) =>
      `${capital(inWords(wants))} ${wants === 1 ? 'want' : 'wants'} of ${party}, ${own === 0 ? 'none' : own === wants ? 'all' : inWords(own)} from ${party} itself${own === 0 && isOpen ? ', as far as the ledger says for whom its speakers speak' : ''}.`,
    unknown: (party: string) => `What ${party} wants is not known in this model.`,
    othersOnly: (count: number) => `${capital(inWords(count))} only by what other parties say.`,
    bases: {
      stated: 'stated in a passage',
      inferred: 'inferred from a passage',
      analyst: 'the analyst’s own',
      unsupported: 'without support',
    },
    share: (count: number, of: number) => `${number(count)} of ${number(of)}`,
    byVoice: 'By voice',
    voice: (wants: number, isNobodys: boolean) => `${plural(wants, 'want')}${isNobodys ? '; speaks for no party' : ''}`,
    noVoice: 'No statement supports any of them.',
    toWants: (party: string) => `Show what ${party} wants in the model`,

    unsupported: (count: number) => `Assumptions without support (${number(count)})`,
    unsupportedOf: (count: number, all: number) =>
      `${number(count)} of ${plural(all, 'assumption')} that the model makes.`,
    allSupported: 'Every assumption of the model has a statement behind it.',
    noModel: 'There is no model yet: nothing is assumed, and no statement can bear on anything.',
    unused: (count: number) => `Statements without use (${number(count)})`,
    unusedSays:
      'They bear on nothing in the model. Link them, or leave them: not everything that is said matters here.',
    allUsed: 'Every statement of the ledger bears on something in the model.',
    disputed: (count: number) => `Disputed (${number(count)})`,
    noDisputes: 'Nothing that one voice supports is contradicted by another.',
    for: 'For it',
    against: 'Against it',
    passages: 'All its passages',
    more: (count: number) => `Show ${plural(count, 'more', 'more')}`,
  },

  cited: {
    /** What a phrase is called that leads to the passages. */
    passages: (count: number) => plural(count, 'passage').replace(' ', '\u00a0'),
    /** Behind why a party ranks one state above another: what is said for the wants that decide. */
    forWants: 'In the ledger: ',
    allWants: 'what it wants as a whole',
    forWant: (name: string, count: number) => `${plural(count, 'passage')} on ${name}`,
    /** In words: “2 statements for it, 1 against it”. */
    says: (supports: number, contradicts: number, qualifies: number, asPartOfWhole: boolean) => {
      const parts = [
        ...(supports > 0
          ? [`${plural(supports, 'statement')} for ${asPartOfWhole ? 'the whole that it is part of' : 'it'}`]
          : []),
        ...(contradicts > 0 ? [`${number(contradicts)} against it`] : []),
        ...(qualifies > 0 ? [`${number(qualifies)} ${qualifies === 1 ? 'qualifies' : 'qualify'} it`] : []),
      ];
      return `${capital(listed(parts))}: show the passages`;
    },
  },
};
