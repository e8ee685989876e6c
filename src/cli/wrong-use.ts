/** The command was used in a way that cannot be meant. */
import { didYouMean } from '../format/did-you-mean.ts';

export const WRONG_USE = 2;
/** The case or a file has problems. */
export const PROBLEMS = 1;
export const DONE = 0;

export class WrongUse extends Error {
  readonly hint: string | undefined;

  constructor(says: string, hint?: string) {
    super(says);
    this.hint = hint;
  }
}

/** Something was called by a name that nothing bears. */
export function unknownName(what: string, name: string, known: readonly string[]): WrongUse {
  const listed = known.length === 0 ? undefined : `There ${known.length === 1 ? 'is' : 'are'}: ${known.join(', ')}.`;
  return new WrongUse(`There is no ${what} "${name}".`, didYouMean(name, known) ?? listed);
}
