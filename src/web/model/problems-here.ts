/** Which problems stand at a field of the pane, and which are told on top of it. */

import type { Problem } from '../../format/index.ts';
import { type Path, writePath } from '../../format/path.ts';

export function isAt(problem: Problem, path: Path): boolean {
  const start = writePath(path);
  return problem.path === start || problem.path?.startsWith(`${start}.`) === true;
}

/** Parts of a conflict whose elements show their own problems. */
const shownByElement: ReadonlyMap<string, number> = new Map([
  ['options', 3],
  ['context', 2],
  ['terms', 2],
  ['rules', 2],
  ['sameOutcome', 2],
  ['statusQuo', 1],
  ['preferences', 2],
  ['states', 2],
  ['moves', 2],
]);

/**
 * Whether the problem has a field in the pane while this variant is looked at: then it is told there. What is written
 * in the case and shown under a variant stands at its element, too.
 */
export function hasField({ path }: Problem, variant: string | undefined): boolean {
  if (path === undefined) return false;
  const [top, ...rest] = path.split('.');
  if (variant === undefined && ['title', 'question', 'asOf', 'about'].includes(top!)) return true;
  if (variant === undefined && top === 'parties') return rest.length > 0;
  if (top !== 'conflict') return false;
  const isInVariant = rest[0] === 'variants';
  if (isInVariant && rest[1] !== variant) return false;
  const within = isInVariant ? rest.slice(2) : rest;
  const [part, owner] = within;
  if (isInVariant && (part === 'why' || part === 'from')) return true;
  // The wants of a party, and its options as a whole, have a heading to stand at.
  if (part === 'options' && within.length === 2 && owner !== undefined) return true;
  const least = shownByElement.get(part ?? '');
  return least !== undefined && within.length >= least;
}
