/** What an agreement is worth beside what was possible. */
import {
  type Assessment,
  assess,
  type Bargain,
  type Frontier,
  frontier,
  type Package,
} from '../../engine/bargaining/index.ts';
import type { Resumable } from '../../model/index.ts';
import type { FrontierOf } from './shared-frontier.ts';

export interface Assessed {
  readonly frontier: Frontier;
  readonly assessment: Assessment;
}

export interface AssessedOptions {
  readonly mostPoints?: number | undefined;
  /** How the frontier is found: where several ask for it, by way of `sharedFrontier`. */
  readonly frontierOf?: FrontierOf | undefined;
}

/** Undefined where the frontier is too large to be found. */
export function* assessed(
  bargain: Bargain,
  agreed: Package,
  { mostPoints, frontierOf = frontier }: AssessedOptions = {},
): Resumable<Assessed | undefined> {
  const front = yield* frontierOf(bargain, mostPoints === undefined ? {} : { mostPoints });
  if (front.form === 'too-large') return undefined;
  return { frontier: front, assessment: yield* assess(bargain, front, agreed) };
}
