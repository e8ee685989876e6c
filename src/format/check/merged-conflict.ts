/**
 * A conflict as it stands once a variant's changes are laid over what it starts from. Each part remembers where it
 * was written, so that a fault is placed in the variant, or in what the variant inherits, whichever wrote it.
 */
import type { DraftConflict, DraftOption, DraftPreference, DraftRule, DraftState, DraftVariant } from '../draft.ts';
import { type Path, pathKey } from '../path.ts';
import type { SharedWork } from './shared-work.ts';

export interface OptionDetails {
  readonly does?: string | undefined;
  readonly oneWay?: 'take' | 'drop' | undefined;
  readonly by?: string | undefined;
}

export interface MergedConflict {
  readonly options: ReadonlyMap<string, ReadonlyMap<string, OptionDetails>>;
  readonly context: ReadonlyMap<string, { readonly says: string | undefined; readonly holds: boolean | undefined }>;
  readonly terms: ReadonlyMap<string, string>;
  readonly rules: readonly DraftRule[];
  readonly sameOutcome: readonly string[];
  readonly statusQuo: number | readonly string[] | undefined;
  /** Undefined where nothing is listed: option form. */
  readonly states:
    | ReadonlyMap<string, { readonly label?: string | undefined; readonly taken?: readonly string[] | undefined }>
    | undefined;
  readonly moves: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>> | undefined;
  readonly preferences: ReadonlyMap<string, DraftPreference>;
  /** From a path in the conflict (`rules`, `options.us.relieve`) to where in the file it was written. */
  readonly origins: ReadonlyMap<string, Path>;
}

/** Something a variant removes that is not there. */
export interface RemovedNothing {
  readonly at: Path;
  readonly name: string;
  readonly known: readonly string[];
}

/** The same list each time, so that what is made of it is found again. */
const NONE: readonly never[] = [];

/** Conflicts and variants name their parts alike. */
const MAPS = ['options', 'context', 'terms', 'states', 'moves'] as const;

/**
 * The conflict with the parts that were made of the very same things before, in place of their equals: `of` is what
 * it was laid together from.
 */
export function asBefore(
  conflict: MergedConflict,
  of: readonly { readonly [Part in (typeof MAPS)[number]]?: unknown }[],
  shared: SharedWork,
): MergedConflict {
  const part = <Name extends (typeof MAPS)[number]>(name: Name): MergedConflict[Name] =>
    shared.first(
      `laid ${name}`,
      of.map((one) => one[name]),
      conflict[name],
    );
  return {
    ...conflict,
    options: part('options'),
    context: part('context'),
    terms: part('terms'),
    states: part('states'),
    moves: part('moves'),
  };
}

export function baseConflict(draft: DraftConflict): MergedConflict {
  const graph = draft.states !== undefined || draft.moves !== undefined;
  return {
    options: entries(draft.options, (options) => entries(options, optionDetails)),
    context: entries(draft.context, ({ says, holds }) => ({ says, holds })),
    terms: entries(draft.terms, (text) => text),
    rules: draft.rules ?? NONE,
    sameOutcome: draft.sameOutcome ?? NONE,
    statusQuo: draft.statusQuo,
    states: graph && draft.states !== undefined ? entries(draft.states, stateDetails) : undefined,
    moves:
      draft.moves === undefined ? undefined : entries(draft.moves, (moves) => entries(moves, (targets) => targets)),
    preferences: entries(draft.preferences, (preference) => preference),
    origins: new Map(),
  };
}

/** Where in the file a path of the conflict was written. */
export function originOf(conflict: MergedConflict, path: Path): Path {
  for (let length = path.length; length > 0; length--) {
    const origin = conflict.origins.get(pathKey(path.slice(0, length)));
    if (origin !== undefined) return [...origin, ...path.slice(length)];
  }
  return ['conflict', ...path];
}

/** The conflict under a variant, the paths it overrides, and what it removes although it is not there. */
export function withVariant(
  base: MergedConflict,
  id: string,
  variant: DraftVariant,
): {
  readonly conflict: MergedConflict;
  readonly changes: readonly string[];
  readonly removedNothing: readonly RemovedNothing[];
} {
  const origins = new Map(base.origins);
  const changes: string[] = [];
  const removedNothing: RemovedNothing[] = [];
  const root: Path = ['conflict', 'variants', id];
  const changed = (path: Path) => {
    origins.set(pathKey(path), [...root, ...path]);
    changes.push(path.join('.'));
  };
  /** Lays a map of changes over a map: null removes, `lay` joins what is there with what is written. */
  const over = <Value, Change>(
    old: ReadonlyMap<string, Value>,
    change: { readonly [key: string]: Change | null } | undefined,
    path: Path,
    lay: (old: Value | undefined, change: Change, path: Path) => Value,
    isWhole: boolean,
  ): ReadonlyMap<string, Value> => {
    if (change === undefined) return old;
    const result = new Map(old);
    for (const [key, value] of Object.entries(change)) {
      const at = [...path, key];
      if (value === null) {
        if (!result.delete(key)) removedNothing.push({ at: [...root, ...at], name: key, known: [...old.keys()] });
        changes.push(at.join('.'));
        continue;
      }
      // Looked up before it is set: a map remembers where a key first stood, which keeps the order of the file.
      const laid = lay(result.get(key), value, at);
      if (isWhole) changed(at);
      else if (!old.has(key)) origins.set(pathKey(at), [...root, ...at]);
      result.set(key, laid);
    }
    return result;
  };
  const replaced = <Value>(old: Value, value: Value | null | undefined, none: Value, key: string): Value => {
    if (value === undefined) return old;
    changed([key]);
    return value ?? none;
  };

  const conflict: MergedConflict = {
    options: over(
      base.options,
      variant.options,
      ['options'],
      (old, change, path) => over(old ?? new Map(), change, path, layOption, true),
      false,
    ),
    context: over(
      base.context,
      variant.context,
      ['context'],
      (old, { says, holds }) => ({ says: says ?? old?.says, holds: holds ?? old?.holds }),
      true,
    ),
    terms: over(base.terms, variant.terms, ['terms'], (_, text: string) => text, true),
    rules: replaced<readonly DraftRule[]>(base.rules, variant.rules, NONE, 'rules'),
    sameOutcome: replaced<readonly string[]>(base.sameOutcome, variant.sameOutcome, NONE, 'sameOutcome'),
    statusQuo: replaced<MergedConflict['statusQuo']>(base.statusQuo, variant.statusQuo, undefined, 'statusQuo'),
    states:
      variant.states === undefined
        ? base.states
        : over(
            base.states ?? new Map(),
            variant.states,
            ['states'],
            (_, state: NonNullable<DraftState>) => stateDetails(state),
            true,
          ),
    moves:
      variant.moves === undefined
        ? base.moves
        : over(
            base.moves ?? new Map(),
            variant.moves,
            ['moves'],
            (old: ReadonlyMap<string, readonly number[]> | undefined, change, path) =>
              over(old ?? new Map(), change, path, (_, targets: readonly number[]) => targets, true),
            false,
          ),
    preferences: over(
      base.preferences,
      variant.preferences,
      ['preferences'],
      (_, preference: DraftPreference) => preference,
      true,
    ),
    origins,
  };
  return { conflict, changes, removedNothing };
}

type OptionChange = NonNullable<NonNullable<NonNullable<DraftVariant['options']>[string]>[string]>;

function layOption(old: OptionDetails | undefined, change: OptionChange): OptionDetails {
  if (typeof change === 'string') return { ...old, does: change };
  const result: { -readonly [Key in keyof OptionDetails]: OptionDetails[Key] } = { ...old };
  if (change.does !== undefined) result.does = change.does ?? undefined;
  if (change.oneWay !== undefined) result.oneWay = change.oneWay ?? undefined;
  if (change.by !== undefined) result.by = change.by ?? undefined;
  return result;
}

function optionDetails(option: DraftOption): OptionDetails {
  if (option === null) return {};
  return typeof option === 'string' ? { does: option } : option;
}

function stateDetails(state: DraftState): {
  readonly label?: string | undefined;
  readonly taken?: readonly string[] | undefined;
} {
  if (state === null) return {};
  return typeof state === 'string' ? { label: state } : state;
}

function entries<Value, Result>(
  map: { readonly [key: string]: Value } | undefined,
  make: (value: Value) => Result,
): ReadonlyMap<string, Result> {
  return new Map(Object.entries(map ?? {}).map(([key, value]) => [key, make(value)]));
}
