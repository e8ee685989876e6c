/** Names as a person means them on the command line. */
import { normalizeId } from '../format/index.ts';

/** Marks of the reading direction that come along when a name is copied out of a report or a page. */
const directionMarks = /[\u200e\u200f\u2066-\u2069]/g;

/** The name without marks that nobody sees, its accents joined to their letters. */
export function asTyped(name: string): string {
  return normalizeId(name.replace(directionMarks, '').trim());
}
