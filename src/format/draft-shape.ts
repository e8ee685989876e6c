/** The smallest parts of a case file's shape, which all of its sections share. */
import * as z from 'zod';

/** How an id may look, as far as a pattern can say it; `idFault` is the full answer. */
export const idPattern = /^(?!\d+$)[\p{L}\p{N}_](?:(?:[\p{L}\p{M}\p{N}_-]|\u200c|\u200d)*[\p{L}\p{M}\p{N}_])?$/u;

export const id = z.string().regex(idPattern);
export const text = z.string().min(1);
export const date = z.iso.date();
export const expression = z
  .string()
  .describe('A logical expression: party.option, context.name, a term; not, and, or, if, implies, iff, parentheses.');

/** A map whose every key is known. The message carries the known keys, so that a slip of the pen can be named. */
export function map<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined),
  });
}
