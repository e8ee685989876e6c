/**
 * Where a change to the conflict goes: into the case itself, or, where a variant is looked at, into what that variant
 * writes of its own. In a variant, maps are laid over entry by entry and lists are replaced whole; so the first change
 * to a list brings the whole list along, and what the variant takes away is written as null.
 */
import { baseConflict, type MergedConflict, withVariant } from '../../format/check/merged-conflict.ts';
import type { Draft, DraftConflict, DraftVariant, Path, TextEdit } from '../../format/index.ts';

export type Within = readonly (string | number)[];

export interface EditTarget {
  /** The variant's id; undefined for the case itself, and for a variant that the text does not hold. */
  readonly variant: string | undefined;
  /** The conflict as the variant sees it, without its variants. Options are maps here, however they were written. */
  readonly conflict: DraftConflict;
  /** The same before this variant's own changes: as the case has it, or the variant that it starts from. */
  readonly start: DraftConflict;
  /** The path in the file at which `within` (`preferences.us`) is written here, whether or not it is there yet. */
  readonly pathOf: (...within: Within) => Path;
  /** Whether this variant writes something of its own at the place, above it or below it. Never in the case itself. */
  readonly isChanged: (...within: Within) => boolean;
  /** What brings the place back to what the variant starts from. */
  readonly revert: (...within: Within) => TextEdit[];
  /** Changes whose paths are within the conflict, as changes of the file: what to hand to `perform`. */
  readonly edits: (...changes: readonly TextEdit[]) => TextEdit[];
}

/** Parts of a conflict that a variant replaces whole. */
const WHOLE: ReadonlySet<string | number> = new Set(['rules', 'sameOutcome', 'statusQuo']);

/** How many steps of a path within the conflict name what a variant replaces whole; undefined for maps laid over. */
function wholeDepth(within: Within): number | undefined {
  const [part] = within;
  if (part === undefined) return undefined;
  if (WHOLE.has(part)) return 1;
  // A party's wants, and the states that can be gone to from one.
  const depth = part === 'preferences' || part === 'states' ? 2 : part === 'moves' ? 3 : undefined;
  return depth !== undefined && within.length > depth ? depth : undefined;
}

export function editTargetOf(draft: Draft | undefined, chosen: string | undefined): EditTarget {
  const written = draft?.conflict ?? {};
  const own = chosen === undefined ? undefined : written.variants?.[chosen];
  const variant = own === undefined ? undefined : chosen;
  const { variants: _, ...rest } = written;
  const start = variant === undefined ? rest : plainConflict(merged(written, own!.from, [variant]));
  const conflict = variant === undefined ? rest : plainConflict(merged(written, variant, []));
  const root: Path = variant === undefined ? ['conflict'] : ['conflict', 'variants', variant];
  const pathOf = (...within: Within): Path => [...root, ...within];
  const isChanged = (...within: Within) => own !== undefined && writes(own, within);
  return {
    variant,
    conflict,
    start,
    pathOf,
    isChanged,
    revert: (...within) => (own === undefined ? [] : reverted(own, within, root)),
    edits: (...changes) =>
      own === undefined
        ? changes.map((edit) => below(edit, root))
        : editsInVariant(changes, own, start, conflict, root),
  };
}

/** The conflict as the variant sees it; circles of `from` end where they close. */
function merged(written: DraftConflict, id: string | undefined, seen: readonly string[]): MergedConflict {
  const variant = id === undefined || seen.includes(id) ? undefined : written.variants?.[id];
  if (id === undefined || variant === undefined) return baseConflict(written);
  return withVariant(merged(written, variant.from, [...seen, id]), id, variant).conflict;
}

function plainConflict(conflict: MergedConflict): DraftConflict {
  const { options, context, terms, rules, sameOutcome, statusQuo, states, moves, preferences } = conflict;
  const plain = {
    options: nested(options),
    context: Object.fromEntries(context),
    terms: Object.fromEntries(terms),
    rules: [...rules],
    sameOutcome: [...sameOutcome],
    ...(statusQuo !== undefined && { statusQuo }),
    ...(states !== undefined && { states: Object.fromEntries(states) }),
    ...(moves !== undefined && { moves: nested(moves) }),
    preferences: Object.fromEntries(preferences),
  };
  return plain as unknown as DraftConflict;
}

function nested<Value>(maps: ReadonlyMap<string, ReadonlyMap<string, Value>>) {
  return Object.fromEntries([...maps].map(([key, inner]) => [key, Object.fromEntries(inner)]));
}

/** What stands at the place; undefined where nothing does. */
export function valueAt(value: unknown, within: Within): unknown {
  let at = value;
  for (const step of within) {
    if (at === null || typeof at !== 'object' || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<string | number, unknown>)[step];
  }
  return at;
}

function writes(own: DraftVariant, within: Within): boolean {
  const depth = wholeDepth(within) ?? within.length;
  if (valueAt(own, within.slice(0, depth)) !== undefined) return true;
  // Something above that is not a map, such as an option taken away, speaks for all below it.
  return within.slice(0, depth).some((_, length) => length > 0 && isEnd(valueAt(own, within.slice(0, length))));
}

const isEnd = (value: unknown) => value === null || (value !== undefined && typeof value !== 'object');

/** Takes the place out of the variant, with whatever maps would be left empty above it. */
function reverted(own: DraftVariant, within: Within, root: Path): TextEdit[] {
  let at = within.slice(0, wholeDepth(within) ?? within.length);
  while (at.length > 0 && valueAt(own, at) === undefined) {
    at = at.slice(0, -1);
    if (!isEnd(valueAt(own, at)) && valueAt(own, at) !== undefined) return [];
  }
  if (at.length === 0) return [];
  while (at.length > 1) {
    const above = valueAt(own, at.slice(0, -1));
    if (above === null || typeof above !== 'object' || Object.keys(above).length > 1) break;
    at = at.slice(0, -1);
  }
  return [{ kind: 'remove', path: [...root, ...at] }];
}

function below(edit: TextEdit, root: Path): TextEdit {
  return { ...edit, path: [...root, ...edit.path] };
}

function editsInVariant(
  changes: readonly TextEdit[],
  own: DraftVariant,
  start: DraftConflict,
  conflict: DraftConflict,
  root: Path,
): TextEdit[] {
  const brought = new Set<string>();
  return changes.flatMap((edit): TextEdit[] => {
    const { path } = edit;
    const goesInto = edit.kind === 'insert' || edit.kind === 'move' ? [...path, 0] : path;
    const depth = wholeDepth(goesInto);
    if (depth !== undefined && !(edit.kind === 'set' && path.length === depth)) {
      const whole = path.slice(0, depth);
      const key = JSON.stringify(whole);
      const isThere = brought.has(key) || (valueAt(own, whole) !== undefined && valueAt(own, whole) !== null);
      brought.add(key);
      if (edit.kind === 'remove' && path.length === depth) return [taken(path, own, start, root)].flat();
      if (isThere) return [below(edit, root)];
      const now = valueAt(conflict, whole) ?? [];
      return [{ kind: 'set', path: [...root, ...whole], value: now as never }, below(edit, root)];
    }
    if (edit.kind === 'remove') return taken(path, own, start, root);
    // The entries of a map stand in the order of what they are laid over: nothing to move.
    if (edit.kind === 'move') return [];
    if (edit.kind === 'insert' && edit.key !== undefined) {
      // What was taken away comes back under the same name.
      return [{ kind: 'set', path: [...root, ...path, edit.key], value: edit.value }];
    }
    return [below(edit, root)];
  });
}

/** What the variant added goes; what it inherits is written as taken away. */
function taken(path: Path, own: DraftVariant, start: DraftConflict, root: Path): TextEdit[] {
  if (valueAt(start, path) === undefined) return reverted(own, path, root);
  return [{ kind: 'set', path: [...root, ...path], value: null }];
}
