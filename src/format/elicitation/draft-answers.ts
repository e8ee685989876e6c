/** What somebody answered when asked what they want, as a person writes it down. Nothing here looks a name up. */
import * as z from 'zod';
import { id, map, text } from '../draft-shape.ts';

const amount = z.union([text, z.number()]);
const part = z.record(id, amount).describe('issue: a value’s id, or an amount. What is left out is the same in both.');
const pair = z.array(part).describe('Two packages.');
const ranking = z.union([text, z.array(z.union([id, z.array(id).min(1)])).min(1)]);

const comparison = z.union([
  map({ rather: part, than: part }),
  map({ equal: pair }),
  map({ unsure: pair.describe('Nobody could say; the answer counts for nothing.') }),
]);

const swapStep = z.union([
  map({ swap: id, change: part, against: part }).describe(
    'An alternative, with two changes that make up for one another.',
  ),
  map({ drop: id }).describe('An issue on which all alternatives are alike.'),
  map({ remove: id }).describe('An alternative that is out.'),
]);

const swaps = map({
  alternatives: z.record(id, part),
  steps: z.array(swapStep).optional(),
});

const limit = map({
  wants: z.enum(['more', 'less']),
  reservation: z.number(),
  target: z.number().optional(),
});

export const answersSchema = map({
  party: text.optional().describe('Who answers: a party of the talks.'),
  ranking: ranking.optional().describe('Issues, that one first whose worst value you would raise to its best first.'),
  swings: z.record(id, z.number()).optional().describe('issue: what that swing counts, the first being 100.'),
  comparisons: z.array(comparison).min(1).optional(),
  swaps: swaps.optional(),
  items: z
    .union([z.array(id).min(1), z.record(id, text)])
    .optional()
    .describe('What is divided between two.'),
  points: z.record(id, z.record(id, z.number())).optional().describe('party: item: of 100 points.'),
  alternatives: z
    .array(map({ does: text, worth: z.number(), cost: z.number().optional() }))
    .min(1)
    .optional()
    .describe('What the party could do without an agreement, and what it is worth to it.'),
  wants: z.enum(['more', 'less']).optional().describe('Of the worth of alternatives: less for a price to be paid.'),
  reservation: z.number().optional().describe('Where it says that it would walk away.'),
  limits: z.record(id, limit).optional().describe('Of two parties, for one amount: where each would walk away.'),
});

export type DraftAnswers = z.infer<typeof answersSchema>;
