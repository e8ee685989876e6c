/**
 * What the variants of a case share, and what a text shares with the one read before it: whatever does not differ is
 * worked out once, and is the same object.
 */
import type { Ranking, Resumable, StateTable } from '../../model/index.ts';
import type { StatesFound } from './check-states.ts';
import type { Report } from './fault-report.ts';

/** A thing made of other things, found again by these. */
interface Known {
  made?: { readonly value: unknown };
  readonly next: Map<unknown, Known>;
}

export class SharedWork {
  private readonly known = new Map<unknown, Known>();
  private readonly found = new Map<string, StatesFound>();
  private readonly graphs = new Map<string, StateTable>();
  private readonly rankings = new Map<StateTable, Map<string, Ranking>>();
  private before: SharedWork | undefined;

  /** Takes from `before` whatever comes up again; the rest of it is given up with `settle`. */
  constructor(before?: SharedWork) {
    this.before = before;
  }

  /** All that comes up has come up: what the text before had, and this one has not, need not be remembered. */
  settle(): this {
    this.before = undefined;
    return this;
  }

  /**
   * What `make` makes, once for the very same things that it is made of. Made anew each time as long as that finds
   * faults, so that these are told wherever they count.
   */
  once<Value>(kind: string, of: readonly unknown[], report: Report, make: () => Value): Value {
    const known = this.at(kind, of);
    if (known.made !== undefined) return known.made.value as Value;
    const before = report.count;
    const value = make();
    if (report.count === before) known.made = { value };
    return value;
  }

  /** As `once`, for work that takes a while. */
  *onceInSteps<Value>(
    kind: string,
    of: readonly unknown[],
    report: Report,
    make: () => Resumable<Value>,
  ): Resumable<Value> {
    const known = this.at(kind, of);
    if (known.made !== undefined) return known.made.value as Value;
    const before = report.count;
    const value = yield* make();
    if (report.count === before) known.made = { value };
    return value;
  }

  /** The first value that was made of these things, whatever other one was made of them since. */
  first<Value>(kind: string, of: readonly unknown[], value: Value): Value {
    const known = this.at(kind, of);
    known.made ??= { value };
    return known.made.value as Value;
  }

  /** The states found for what the key says, faults and all. */
  *states(key: string, find: () => Resumable<StatesFound>): Resumable<StatesFound> {
    const found = this.found.get(key) ?? this.before?.found.get(key) ?? (yield* find());
    this.found.set(key, found);
    return found;
  }

  /** Of the tables for what the key says, the first. */
  graph(key: string, states: StateTable): StateTable {
    const first = this.graphs.get(key) ?? this.before?.graphs.get(key) ?? states;
    this.graphs.set(key, first);
    return first;
  }

  /** The ranking of these states by what the key says; undefined, and not remembered, where `make` finds none. */
  ranking(states: StateTable, key: string, make: () => Ranking | undefined): Ranking | undefined {
    const ranking = this.rankings.get(states)?.get(key) ?? this.before?.rankings.get(states)?.get(key) ?? make();
    if (ranking === undefined) return undefined;
    const ofStates = this.rankings.get(states) ?? new Map<string, Ranking>();
    this.rankings.set(states, ofStates.set(key, ranking));
    return ranking;
  }

  private at(kind: string, of: readonly unknown[]): Known {
    let known = nextOf(this.known, kind);
    for (const part of of) known = nextOf(known.next, part);
    const before = known.made ?? this.before?.madeOf(kind, of);
    if (before !== undefined) known.made = before;
    return known;
  }

  private madeOf(kind: string, of: readonly unknown[]): Known['made'] {
    let known = this.known.get(kind);
    for (const part of of) known = known?.next.get(part);
    return known?.made;
  }
}

function nextOf(known: Map<unknown, Known>, part: unknown): Known {
  const next = known.get(part) ?? { next: new Map() };
  known.set(part, next);
  return next;
}
