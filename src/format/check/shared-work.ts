/** What the variants of a case share: whatever does not differ is worked out once, and is the same object. */
import type { StateTable } from '../../model/index.ts';
import type { KnownRankings } from './check-preferences.ts';
import type { StatesFound } from './check-states.ts';
import type { Report } from './fault-report.ts';

/** A thing made of other things, found again by these. */
interface Known {
  made?: { readonly value: unknown };
  readonly next: Map<unknown, Known>;
}

export class SharedWork {
  readonly rankings: KnownRankings = new WeakMap();
  readonly found = new Map<string, StatesFound>();
  readonly graphs = new Map<string, StateTable>();
  readonly #known = new Map<unknown, Known>();

  /**
   * What `make` makes, once for the very same things that it is made of. Made anew each time as long as that finds
   * faults, so that these are told wherever they count.
   */
  once<Value>(kind: string, of: readonly unknown[], report: Report, make: () => Value): Value {
    let known = nextOf(this.#known, kind);
    for (const part of of) known = nextOf(known.next, part);
    if (known.made !== undefined) return known.made.value as Value;
    const before = report.count;
    const value = make();
    if (report.count === before) known.made = { value };
    return value;
  }
}

function nextOf(known: Map<unknown, Known>, part: unknown): Known {
  const next = known.get(part) ?? { next: new Map() };
  known.set(part, next);
  return next;
}
