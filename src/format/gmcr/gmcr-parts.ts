/** The parts of a `.gmcr` file as they must look, one by one; fields that nothing here uses may look any way. */
import * as z from 'zod';

/** Far above what such files hold; a list past its bound is refused unread. */
export const bounds = {
  text: 8 * 2 ** 20,
  depth: 40,
  values: 400_000,
  options: 1000,
  parties: 100,
  conditions: 10_000,
  statements: 1000,
  nameLength: 500,
  /** States that can be ranked one by one. */
  rankedStates: 2 ** 14,
} as const;

const index = z.number().int().min(0);
const name = z.string();

export const optionPart = z.object({ name, permittedDirection: z.enum(['both', 'fwd', 'back']) });
export const partyPart = z.object({ name, options: z.array(index) });
export const conditionPart = z.array(z.tuple([index, z.enum(['Y', 'N'])]));
export const compoundPart = z.object({ compound: z.literal(true), members: z.array(z.unknown()) });
export const rankingPart = z.array(z.unknown());
export const groupPart = z.array(z.number().int());
export const flagPart = z.boolean();
export const listPart = z.array(z.unknown());
export const filePart = z.object({});
