/** The talks of a case file as a person writes them. Nothing here looks a name up. */
import * as z from 'zod';
import { NAMED_TACTICS } from '../model/index.ts';
import { date, expression, id, map, text } from './draft-shape.ts';

const valueNames = z.union([
  z.array(id).min(1).describe('The values by their ids.'),
  z.record(id, text).describe('id: name.'),
]);
const bounds = z.array(z.number()).describe('[low, high], both of which can be agreed on.');

const issue = map({
  name: text.optional(),
  group: text.optional().describe('A heading that several issues share.'),
  values: valueNames.optional().describe('Named values without an order of their own.'),
  ordered: valueNames.optional().describe('Named values from less to more, or sooner to later.'),
  integer: bounds.optional(),
  real: bounds.optional(),
  step: z.number().optional().describe('Of a real issue: only low, low + step, low + 2 step … can be agreed on.'),
  unit: text.optional(),
});

const amount = z.union([text, z.number()]);
const packageOf = z.record(id, amount).describe('issue: a value’s id, or an amount.');
const ranges = z
  .record(id, z.union([text, z.number(), z.array(amount).min(1)]))
  .describe('issue: a value, a list of neighboring values, an amount, or [from, to].');

const worth = z.union([
  z
    .record(z.string(), z.number())
    .describe('value: what it is worth; of amounts some, straight lines between them; or { from, peak, to }.'),
  map({ offset: z.number(), slope: z.number(), clamped: z.boolean().optional() }).describe(
    'offset + slope × amount, cut off below nothing and above the best where it is clamped.',
  ),
]);

export type DraftTogether =
  | {
      adds: number;
      when?: Record<string, DraftRange> | undefined;
      unless?: Record<string, DraftRange> | undefined;
    }
  | {
      sum?: DraftTogether[] | undefined;
      least?: DraftTogether[] | undefined;
      most?: DraftTogether[] | undefined;
      times?: number | undefined;
    };
type DraftAmount = string | number;
export type DraftRange = DraftAmount | DraftAmount[];

const together: z.ZodType<DraftTogether> = z
  .union([
    map({ adds: z.number(), when: ranges.optional(), unless: ranges.optional() }),
    map({
      sum: z.lazy(() => z.array(together).min(1)).optional(),
      least: z.lazy(() => z.array(together).min(1)).optional(),
      most: z.lazy(() => z.array(together).min(1)).optional(),
      times: z.number().optional(),
    }),
  ])
  .meta({
    id: 'together',
    description:
      'What counts only in combination: adds, in the unit of the weights, where all of when holds and not all of unless.',
  });

const numbers = {
  weights: z.record(id, z.number()).optional().describe('issue: how much it weighs beside the others.'),
  values: z.record(id, worth).optional().describe('issue: what its values are worth, out of 1 or out of 100.'),
  together: z.array(together).min(1).optional(),
  points: z.number().optional().describe('What the best is worth where that is neither 1 nor 100.'),
  bias: z.number().optional().describe('Added to every package, in the unit of the weights.'),
  scale: z.number().optional().describe('What the sum is divided by; the sum of the weights unless told.'),
  cap: z.number().optional().describe('No package is worth more than this.'),
};

const timeCurve = map({
  time: z.enum(['polynomial', 'exponential']),
  beta: z.number().describe('Below 1 comes down late (Boulware), 1 evenly, above 1 early (conceder), 0 never.'),
  opening: z.number().optional().describe('The share conceded at the start, 0 to 1.'),
  least: z.number().optional().describe('The least it ever aims for; its reservation value unless told.'),
  most: z.number().optional().describe('The most it ever aims for; its best unless told.'),
});
const imitation = map({
  imitates: z.enum(['relative', 'absolute', 'averaged']),
  window: z.number().optional().describe('How many of the other’s offers it looks back; 1 unless told.'),
  noise: z.number().optional().describe('The largest random step, as a share of the range.'),
});
/** Tactics that go by a name alone. */
export const TACTIC_NAMES: readonly string[] = NAMED_TACTICS.map(({ id }) => id);
const tacticName = z.enum(TACTIC_NAMES);
const plainOffers = [tacticName, timeCurve, imitation] as const;
const offers = z.union([
  ...plainOffers,
  map({
    raiseStakes: z.number().describe('How much more it asks for after each breakdown, as a share of its range.'),
    as: z.union(plainOffers),
  }),
]);
const accepts = z.union([
  z.enum(['target', 'next']),
  map({ next: map({ scale: z.number().optional(), plus: z.number().optional() }) }),
  map({ const: z.number() }),
  map({ time: z.number().describe('The share of the time after which anything is accepted.') }),
  map({ combi: z.number(), against: z.enum(['best', 'mean']).optional() }),
]);
const tactic = z.union([
  tacticName,
  map({
    offers,
    accepts: accepts
      .optional()
      .describe(
        'When it accepts; unless told, by a time curve what it aims for now, else what is as good as its own next offer.',
      ),
    model: z
      .enum(['hardheaded', 'smith', 'bayesian', 'believed'])
      .optional()
      .describe('What it makes of the other’s offers; or, whatever is offered, what it believes the other to want.'),
  }),
]);

const redLine = map({ never: ranges, id: id.optional(), why: text.optional() });
const belief = map(numbers);

const reservation = z.union([z.number(), packageOf]).describe('What it would rather walk away with.');
const order = text.describe('From best to worst, as all > partial = freeze > none; more or less of what is in order.');
const importance = text.describe('Issues from the most important on, as scope > relief = sequence.');

const party = map({
  ...numbers,
  order: z.record(id, order).optional(),
  importance: importance.optional(),
  redLines: z.array(redLine).optional(),
  reservation: reservation.optional(),
  discount: z.number().optional().describe('What is left of a gain after the whole of the time, above 0 and up to 1.'),
  tactic: tactic.optional(),
  believes: z.record(id, belief).optional().describe('What it takes another party to want.'),
});

const partyChange = map({
  ...numbers,
  weights: z.record(id, z.number().nullable()).nullish(),
  values: z.record(id, worth.nullable()).nullish(),
  together: z.array(together).min(1).nullish(),
  points: z.number().nullish(),
  bias: z.number().nullish(),
  scale: z.number().nullish(),
  cap: z.number().nullish(),
  order: z.record(id, order.nullable()).nullish(),
  importance: importance.nullish(),
  redLines: z.array(redLine).nullish(),
  reservation: reservation.nullish(),
  discount: z.number().nullish(),
  tactic: tactic.nullish(),
  believes: z.record(id, belief.nullable()).nullish(),
});

const deadline = map({
  rounds: z.number().int().min(1).optional().describe('How many offers each party may make.'),
  date: date.optional().describe('It is shown; it moves nothing by itself.'),
});

const breakdown = map({
  concept: id.optional().describe('The stability concept whose states hold; that of the answer unless told.'),
  states: z
    .array(
      map({
        where: expression.optional(),
        worth: z.record(id, z.number()).optional().describe('party: what these states are worth to it.'),
        why: text.optional(),
      }),
    )
    .optional()
    .describe('What the conflict’s states are worth in the talks; the first that fits counts.'),
}).describe('Without an agreement the states hold that the case’s conflict finds to hold.');

const meeting = map({
  name: text.optional(),
  by: id.optional().describe('The party whose reading of the words it is.'),
  why: text.optional(),
  deadline: deadline.nullish(),
  issues: z.record(id, issue.nullable()).optional(),
  parties: z.record(id, partyChange.nullable()).optional(),
  breakdown: breakdown.nullish(),
}).describe('What changes from this meeting on. Maps merge key by key, null removes an entry.');

export const talks = map({
  deadline: deadline.optional(),
  issues: z.record(id, issue).optional().describe('What is on the table.'),
  parties: z.record(id, party).optional().describe('Who talks, in the order in which they speak.'),
  breakdown: breakdown.optional(),
  meetings: z.record(id, meeting).optional().describe('How the talks change from one meeting to the next, in order.'),
});

export type DraftTalks = z.infer<typeof talks>;
export type DraftIssue = z.infer<typeof issue>;
export type DraftTalksParty = z.infer<typeof party>;
export type DraftUtility = z.infer<typeof belief>;
export type DraftWorth = z.infer<typeof worth>;
export type DraftTactic = z.infer<typeof tactic>;
export type DraftOffers = z.infer<typeof offers>;
export type DraftAcceptance = z.infer<typeof accepts>;
export type DraftBreakdown = z.infer<typeof breakdown>;
export type DraftMeeting = z.infer<typeof meeting>;
