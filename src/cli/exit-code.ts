/** How the program ends when something was thrown, and what it says of it. */
import { CommanderError } from 'commander';
import { INTERRUPTED, Interrupted } from '../host/interrupt.ts';
import type { Terminal } from './terminal.ts';
import { visibly } from './visibly.ts';
import { WRONG_USE, WrongUse } from './wrong-use.ts';

/** Something that is nobody's doing but the program's. */
export const FAILED = 70;

/** `isWatched`: somebody sits at the error stream. What is no fault of the user's is said in one line. */
export function exitCodeOf(error: unknown, { complain }: Pick<Terminal, 'complain'>, isWatched: boolean): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USE;
  if (error instanceof Interrupted) {
    if (isWatched) complain('Stopped. Nothing was written.\n');
    return INTERRUPTED;
  }
  if (error instanceof WrongUse) {
    complain(visibly(`error: ${error.message}\n${error.hint === undefined ? '' : `${error.hint}\n`}`));
    return WRONG_USE;
  }
  const message = error instanceof Error ? error.message : String(error);
  complain(visibly(`demarche failed, by a fault of its own and not of the case: ${message}\n`));
  return FAILED;
}
