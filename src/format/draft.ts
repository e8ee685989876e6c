/**
 * The case file as a person writes it: the one definition that the reader, the types and the JSON Schema share.
 * Nothing here looks a name up; what the words mean together is for the checks.
 */
import * as z from 'zod';

/** How an id may look, as far as a pattern can say it; `idFault` is the full answer. */
export const idPattern = /^(?!\d+$)[\p{L}\p{N}_](?:(?:[\p{L}\p{M}\p{N}_-]|\u200c|\u200d)*[\p{L}\p{M}\p{N}_])?$/u;

const id = z.string().regex(idPattern);
const text = z.string().min(1);
const date = z.iso.date();
const basis = z
  .enum(['stated', 'inferred', 'analyst'])
  .describe('Said outright, needing a step of inference, or the analyst’s own.');
const stateNumber = z.number().int().min(0).max(2_147_483_647);
const expression = z
  .string()
  .describe('A logical expression: party.option, context.name, a term; not, and, or, if, implies, iff, parentheses.');

/** A map whose every key is known. The message carries the known keys, so that a slip of the pen can be named. */
function map<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined),
  });
}

const source = map({
  title: text.optional(),
  outlet: text.optional().describe('Who published it.'),
  published: z
    .union([date, map({ value: date, basis })])
    .optional()
    .describe('The day it appeared, YYYY-MM-DD; with its basis where it is not stated.'),
  note: text.optional(),
});

const support = map({
  what: text.describe('A path of names into the case: preferences.russia.calm, options.us.relieve, rules.one-fate.'),
  basis,
});

const statement = map({
  source: id.optional().describe('One of `sources`; leave it out for what the analyst brings herself.'),
  at: map({ paragraph: z.number().int().min(1) }).optional(),
  speaker: text.optional(),
  voice: id.optional().describe('The party whose voice this is, where the speaker speaks for one.'),
  kind: z.enum(['fact', 'claim', 'assessment', 'question', 'quotation']),
  status: z.enum(['occurred', 'planned', 'denied', 'hypothetical', 'none']).optional(),
  says: text.describe('In the analyst’s own words.'),
  supports: z.array(support).optional(),
  contradicts: z.array(support).optional(),
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
