/** What a stability concept is to the rest of the engine. */
import type { Conflict, Resumable, StateSet } from '../../model/index.ts';
import type { Reasons } from './deterrence.ts';
import type { Focal } from './focal.ts';

export interface Concept {
  readonly id: string;
  /** The letters of the literature. */
  readonly letters: string;
  /** A name that says what it means: shown before the letters. */
  readonly name: string;
  /** One sentence, after "A state holds for a party if …". */
  readonly means: string;
  /** How far the party is taken to look, in a few words. */
  readonly foresight: string;
  /** Keys into docs/bibliography.md. */
  readonly sources: readonly string[];
  /** Why the concept has no meaning for this conflict; undefined where it has one. */
  readonly undefinedFor?: (conflict: Conflict) => string | undefined;
  /** The states that the focal party would not leave alone; a sentence where the model leaves the concept undefined after all. */
  readonly stable: (focal: Focal) => Resumable<StateSet | Undefined>;
  /** Why one state is stable for the focal party, or is not; asked for on demand, also in large models. */
  readonly reasons: (focal: Focal, state: number) => Reasons | Undefined;
}

export interface Undefined {
  readonly undefinedBecause: string;
}

export function isUndefined(result: StateSet | Reasons | Undefined): result is Undefined {
  return 'undefinedBecause' in result;
}
