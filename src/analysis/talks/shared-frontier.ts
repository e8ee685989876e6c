/** One frontier for all who ask for that of the same packages and the same worths: finding it is the long part of most answers. */
import {
  type Bargain,
  type Frontier,
  type FrontierOptions,
  frontier,
  type TooLarge,
} from '../../engine/bargaining/index.ts';
import { type Resumable, shared } from '../../model/index.ts';

export type FrontierOf = (bargain: Bargain, options?: FrontierOptions) => Resumable<Frontier | TooLarge>;

/** Somebody looks at one meeting, at another, and through somebody's eyes; a frontier that is not asked for is let go. */
export const MOST_KEPT = 4;

/**
 * Answers as `find` does, which is `frontier` unless told otherwise, and keeps what it last found. Bargains count as the same
 * where nothing differs that a frontier hangs on: what parties and issues are called, how impatient somebody is and, where
 * all packages are looked at, what each has without an agreement do not.
 */
export function sharedFrontier(find: FrontierOf = frontier, most = MOST_KEPT): FrontierOf {
  const known = new Map<string, () => Resumable<Frontier | TooLarge>>();
  return function* (bargain, options = {}) {
    const key = keyOf(bargain, options);
    const work = known.get(key) ?? shared(() => find(bargain, options));
    // What was asked for last is let go last.
    known.delete(key);
    known.set(key, work);
    for (const oldest of [...known.keys()].slice(0, -most)) known.delete(oldest);
    const found = yield* work();
    // Where no package can be agreed on, the ranges are what each has without an agreement.
    return found.form === 'frontier' && found.points.length === 0 ? yield* find(bargain, options) : found;
  };
}

function keyOf({ issues, parties }: Bargain, options: FrontierOptions): string {
  const asked = { among: 'all', redLines: 'respected', ...options };
  const hangsOnReservations = asked.among !== 'all';
  return JSON.stringify(
    [
      asked,
      issues.map((one) => ({ ...one, issue: undefined })),
      parties.map((party) => ({
        ...party,
        id: undefined,
        name: undefined,
        discount: undefined,
        reservation: hangsOnReservations ? party.reservation : undefined,
      })),
    ],
    exactly,
  );
}

/** Numbers that JSON has no word for, and tables of numbers as lists. */
function exactly(_: string, value: unknown): unknown {
  if (value instanceof Float64Array) return [...value];
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}
