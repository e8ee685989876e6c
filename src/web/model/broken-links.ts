/** What the ledger says of a part of the case, where an edit takes that part away or gives it another name. */
import { type Draft, normalizeId, type Path, type TextEdit } from '../../format/index.ts';
import { mentionsIn } from '../../format/mentions.ts';
import { pathKey } from '../../format/path.ts';
import type { Plain } from '../../format/yaml/plain-value.ts';
import { editTargetOf, valueAt } from './edit-target-of.ts';
import { wantsOf } from './preferences/steps.ts';
import { withEdits } from './with-edits.ts';

export interface Link {
  /** Of its `what`. */
  readonly path: Path;
  readonly text: string;
}

/** The links that lead somewhere now, and nowhere once the edits are made; seen through variants, too. */
export function brokenLinks(draft: Draft, edits: readonly TextEdit[]): Link[] {
  const after = withEdits(draft as Plain, edits) as Draft | undefined;
  if (after === undefined) return [];
  return [...mentionsIn(draft)]
    .filter(({ as, text }) => as === 'path' && leadsSomewhere(draft, text) && !leadsSomewhere(after, text))
    .map(({ path, text }) => ({ path, text }));
}

/** Takes the links out of their statements, and a list of them that would be left empty. */
export function withoutLinks(draft: Draft, links: readonly Link[]): TextEdit[] {
  const lists = new Map<string, Path[]>();
  for (const { path } of links) {
    const key = pathKey(path.slice(0, 3));
    // From the end, so that no place shifts.
    lists.set(key, [path.slice(0, 4), ...(lists.get(key) ?? [])]);
  }
  return [...lists.values()].flatMap((items): TextEdit[] => {
    const list = items[0]!.slice(0, 3);
    const isAll = (valueAt(draft, list) as readonly unknown[]).length === items.length;
    return (isAll ? [list] : items).map((path) => ({ kind: 'remove', path }));
  });
}

/** Lets the links that the edits would break follow what they are about to its new name, their last step. */
export function followingName(draft: Draft, edits: readonly TextEdit[], name: string): TextEdit[] {
  return brokenLinks(draft, edits).map(({ path, text }) => ({
    kind: 'set',
    path,
    value: [...text.trim().split('.').slice(0, -1), name].join('.'),
  }));
}

function leadsSomewhere(draft: Draft, what: string): boolean {
  const steps = normalizeId(what.trim()).split('.');
  if (steps[0] === 'parties') return valueAt(draft, steps) !== undefined;
  if (steps[0] !== 'variants') return isIn(draft, undefined, steps);
  const [, variant, ...within] = steps;
  return valueAt(draft, ['conflict', 'variants', variant!]) !== undefined && isIn(draft, variant, within);
}

function isIn(draft: Draft, variant: string | undefined, steps: readonly string[]): boolean {
  const { conflict } = editTargetOf(draft, variant);
  const [section, of, id] = steps;
  if (section === 'rules' && of !== undefined) {
    return (conflict.rules ?? []).some((rule) => typeof rule !== 'string' && rule.id === of);
  }
  if (section === 'preferences' && id !== undefined) {
    const wants = valueAt(conflict, [section, of!]);
    return Array.isArray(wants) && wants.flatMap(wantsOf).some((want) => want.id === id);
  }
  return valueAt(conflict, steps) !== undefined;
}
