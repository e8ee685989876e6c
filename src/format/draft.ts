/**
 * The case file as a person writes it: the one definition that the reader, the types and the JSON Schema share.
 * Nothing here looks a name up; what the words mean together is for the checks.
 */
import * as z from 'zod';
import { ACTS, DATE_MODS, ICD_203_WORDS } from '../model/index.ts';
import { date, expression, id, map, text } from './draft-shape.ts';
import { talks } from './draft-talks.ts';

const basis = z
  .enum(['stated', 'inferred', 'analyst'])
  .describe('Said outright, needing a step of inference, or the analyst’s own.');
const stateNumber = z.number().int().min(0).max(2_147_483_647);

const reliability = z
  .enum(['A', 'B', 'C', 'D', 'E', 'F'])
  .describe('Admiralty code, set by the analyst alone: A completely reliable … E unreliable, F not judged.');
const sha256 = (of: string) =>
  z.string().meta({ pattern: '^[0-9a-f]{64}$', description: `SHA-256 of ${of} as UTF-8, 64 hexadecimal digits.` });
const webAddress = z.string().meta({ pattern: '^https?://' });
const languageTag = z.string().meta({ pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$' });
/** A day, a month or a year: reports are seldom more exact about what is to come. */
const when = z.string().meta({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' });
const dated = z.union([
  when,
  map({
    value: when,
    mod: z.enum(DATE_MODS).optional().describe('The start, middle or end of it, or about then.'),
    words: text.optional().describe('The words that the date was read from.'),
  }),
]);

const place = z.number().int().min(0);
const paragraph = z.number().int().min(1).describe('Counted from 1: the lines of the text that are not blank.');
const passage = map({ start: place, end: place });

const reading = map({
  dropped: z.array(passage).optional().describe('Passages that are no statement; places as in the text with the hash.'),
  restored: z.array(paragraph).optional().describe('Paragraphs that are no page debris, although they look it.'),
  our: z
    .record(text, id)
    .optional()
    .describe(
      'From a speaker to the party whose country “our country” is in that mouth, where the report leaves it open.',
    ),
  who: z
    .record(text, text)
    .optional()
    .describe(
      'From a description that several fit, such as “the ministry”, to the name of whom it means in this text; to itself where it is whoever was named last. It holds until somebody else whom it fits is told of; from there on, “the ministry, after” with that name.',
    ),
  same: z
    .record(text, text)
    .optional()
    .describe('Of two names that may be one, the other by the one; by itself where they are two.'),
}).describe('What the analyst decided about what the program reads in it.');

const source = map({
  title: text.optional(),
  outlet: text.optional().describe('Who published it.'),
  author: text.optional(),
  published: z
    .union([date, map({ value: date, basis })])
    .optional()
    .describe('The day it appeared, YYYY-MM-DD; with its basis where it is not stated.'),
  modified: date.optional().describe('The day it was last changed by who published it, YYYY-MM-DD.'),
  dateline: text.optional().describe('The place, and perhaps the day, that it opens with.'),
  language: languageTag.optional().describe('BCP 47: en, ru, zh-Hant.'),
  url: webAddress.optional(),
  archive: webAddress.optional().describe('Where a copy is kept.'),
  file: text.optional().describe('The text, in the folder sources/ beside the case; none where it may not be stored.'),
  hash: sha256('its normalized text').optional(),
  reading: reading.optional(),
  reliability: reliability.optional(),
  speakers: z
    .record(text, reliability)
    .optional()
    .describe('How reliable single speakers are, apart from who quotes them.'),
  translationOf: id.optional().describe('The source that this one is a translation of: both are one voice.'),
  translatedFrom: languageTag.optional().describe('The language of an original that is not among the sources.'),
  event: text
    .optional()
    .describe('A word for what it reports; reports of one event in the outlets’ own words are one voice.'),
  note: text.optional(),
});

const support = map({
  what: text.describe('A path of names into the case: preferences.russia.calm, options.us.relieve, rules.one-fate.'),
  basis,
});

const anchor = map({
  paragraph: paragraph.optional(),
  position: passage
    .optional()
    .describe('UTF-16 offsets in the normalized text whose hash is textHash; end is one past the last.'),
  quote: map({ exact: text, prefix: z.string().optional(), suffix: z.string().optional() })
    .optional()
    .describe('The words, and up to 32 characters before and after them.'),
  quoteHash: sha256('the exact words').optional(),
  textHash: sha256('the normalized text that the position counts in').optional(),
});

const statement = map({
  source: id.optional().describe('One of `sources`; leave it out for what the analyst brings herself.'),
  at: anchor.optional().describe('Where in the source.'),
  speaker: text.optional(),
  via: z.array(text).optional().describe('Through whom it came, outermost first, without the outlet and the speaker.'),
  voice: id.optional().describe('The party whose voice this is, where the speaker speaks for one.'),
  kind: z.enum(['fact', 'claim', 'assessment', 'question', 'quotation']),
  status: z.enum(['occurred', 'planned', 'denied', 'hypothetical', 'none']).optional(),
  says: text.describe('In the analyst’s own words.'),
  date: dated.optional().describe('When it was or is to be: 2019, 2019-04 or 2019-04-25.'),
  said: dated.optional().describe('When it was said, which is not when what it says was or is to be.'),
  by: dated.optional().describe('A deadline that it names; it moves nothing by itself.'),
  act: z.enum(ACTS).optional().describe('What is done in it, in the sixteen words of PLOVER.'),
  sameAs: id.optional().describe('A statement in which the same voice says the same; the two count once.'),
  checked: z
    .enum(['proposed', 'confirmed'])
    .optional()
    .describe('proposed: read by the program, and not yet confirmed. Whatever is not marked so is confirmed.'),
  credibility: z
    .literal([1, 2, 3, 4, 5, 6])
    .optional()
    .describe('Admiralty code, set by the analyst alone: 1 confirmed … 5 improbable, 6 not judged.'),
  estimate: map({ word: z.enum(ICD_203_WORDS), scale: z.literal('ICD 203') })
    .optional()
    .describe('How likely the analyst takes it to be, with the scale that her word belongs to.'),
  confidence: z.enum(['low', 'moderate', 'high']).optional().describe('How sure she is of her own judgment.'),
  supports: z.array(support).optional(),
  contradicts: z.array(support).optional(),
  qualifies: z.array(support).optional().describe('What it narrows or puts a condition on.'),
});

const party = map({
  name: text,
  aliases: z.array(text).optional(),
  modeled: z.boolean().optional().describe('false: considered, and left out of the model.'),
  why: text.optional().describe('Why it is left out; needed with modeled: false.'),
});

const optionDetails = {
  does: text.optional().describe('What taking it does: "eases sanctions".'),
  oneWay: z.enum(['take', 'drop']).optional().describe('take: can be taken and never dropped. drop: the reverse.'),
  by: date.optional().describe('A deadline, YYYY-MM-DD. It is shown; it moves nothing by itself.'),
};
const option = z.union([text, map(optionDetails), z.null()]);
const optionChange = z.union([
  text,
  map({
    does: text.nullish(),
    oneWay: z.enum(['take', 'drop']).nullish(),
    by: date.nullish(),
  }),
  z.null(),
]);

const context = map({ says: text, holds: z.boolean() }).describe('A fact owned by nobody, the same in every state.');
const contextChange = map({ says: text.optional(), holds: z.boolean().optional() }).nullable();

const ruleNotes = { id: id.optional(), why: text.optional() };
const members = z.array(expression).min(1);
const rule = z.union([
  expression,
  map({ never: expression, ...ruleNotes }),
  map({ always: expression, ...ruleNotes }),
  map({ atMostOne: members, ...ruleNotes }),
  map({ atLeastOne: members, ...ruleNotes }),
  map({ exactlyOne: members, ...ruleNotes }),
]);

const stateDetails = map({ label: text.optional(), taken: z.array(z.string()).optional() });
const state = z.union([text, stateDetails, z.null()]);
/** Graph form: from a state's number to the numbers of the states the party can go to. */
const movesOfParty = z.record(z.string(), z.array(stateNumber));

const namedStatements = z.record(id, expression).describe('id: expression; several in one map weigh the same.');
const statementStep = z.union([expression, namedStatements, z.array(z.union([expression, namedStatements])).min(1)]);

const oneRanked = z.union([
  stateNumber,
  z.string().describe('rest: all states that are not named elsewhere, tied.'),
  map({ taken: z.array(z.string()) }).describe('The one state in which exactly these options are taken.'),
  map({ where: expression }).describe('All states that satisfy it, tied.'),
]);
const rankingEntry = z.union([oneRanked, z.array(oneRanked).min(1)]);

const preference = z.union([
  z.array(statementStep).min(1).describe('Prioritized statements, most important first.'),
  map({ weights: z.record(z.string(), z.number()) }),
  map({ ranking: z.array(rankingEntry).min(1) }).describe('Best first; a nested list is a tie.'),
  map({ unknown: text.describe('Why it is unknown.') }),
  z.literal('unknown'),
]);

const statusQuo = z.union([stateNumber, z.array(z.string())]);

const variant = map({
  why: text.describe('What this variant assumes, and who would.'),
  from: id.optional().describe('The variant it starts from; without it, the case itself.'),
  options: z.record(id, z.record(id, optionChange).nullable()).optional(),
  context: z.record(id, contextChange).optional(),
  terms: z.record(id, expression.nullable()).optional(),
  rules: z.array(rule).nullish(),
  sameOutcome: z.array(expression).nullish(),
  statusQuo: statusQuo.nullish(),
  states: z.record(z.string(), state).optional(),
  moves: z.record(id, z.record(z.string(), z.array(stateNumber).nullable()).nullable()).optional(),
  preferences: z.record(id, preference.nullable()).optional(),
}).describe('Maps merge key by key (null removes an entry); a list, and a party’s preferences, are replaced whole.');

const conflict = map({
  options: z.record(id, z.record(id, option)).optional().describe('Who can do what.'),
  context: z.record(id, context).optional(),
  terms: z.record(id, expression).optional().describe('Named expressions.'),
  rules: z.array(rule).optional().describe('What can stand together.'),
  sameOutcome: z.array(expression).optional().describe('The feasible states that satisfy one count as one state.'),
  statusQuo: statusQuo.optional().describe('The options taken today; in graph form, a state’s number.'),
  states: z.record(z.string(), state).optional().describe('Graph form: the states by their own numbers.'),
  moves: z.record(id, movesOfParty).optional().describe('Graph form: who can go where.'),
  preferences: z.record(id, preference).optional(),
  variants: z.record(id, variant).optional(),
});

export const draftSchema = map({
  demarche: z.literal(1).describe('The version of this format.'),
  title: text,
  question: text.optional(),
  asOf: date.optional().describe('The day the case is seen from, YYYY-MM-DD.'),
  about: text.optional().describe('A paragraph of history, for people.'),
  citations: z.array(text).optional(),
  sources: z.record(id, source).optional(),
  statements: z.record(id, statement).optional().describe('The evidence ledger.'),
  parties: z.record(id, party).optional(),
  conflict: conflict.optional(),
  talks: talks.optional().describe('What is bargained over, and what each party gains by it.'),
});

export type Draft = z.infer<typeof draftSchema>;
export type DraftConflict = z.infer<typeof conflict>;
export type DraftVariant = z.infer<typeof variant>;
export type DraftOption = z.infer<typeof option>;
export type DraftRule = z.infer<typeof rule>;
export type DraftState = z.infer<typeof state>;
export type DraftPreference = z.infer<typeof preference>;
export type DraftStep = z.infer<typeof statementStep>;
export type DraftRankingEntry = z.infer<typeof rankingEntry>;
export type DraftRanked = z.infer<typeof oneRanked>;
