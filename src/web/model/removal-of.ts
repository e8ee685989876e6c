/** What goes when a party or an option goes, as edits in one step; and what names it and is left to be mended. */

import { namesIn } from '../../format/expression/expression-text.ts';
import type { Draft, Path, TextEdit } from '../../format/index.ts';
import { conflictParts, type Mention, mentionsIn } from '../../format/mentions.ts';
import { type EditTarget, valueAt } from './edit-target-of.ts';

export interface Removal {
  readonly edits: readonly TextEdit[];
  /** Ids of the options that go with a party. */
  readonly options: readonly string[];
  readonly wants: boolean;
  readonly moves: boolean;
  readonly today: boolean;
  /** Variants that change something of it, which goes, too. */
  readonly variants: readonly string[];
  /** What is left and names it: where, and what it says. */
  readonly mentions: readonly { readonly path: Path; readonly text: string }[];
}

export function partyRemoval(draft: Draft, party: string): Removal {
  const isOwn = (name: string) => name.split('.')[0] === party;
  const places: Path[] = [['parties', party]];
  const variants = new Set<string>();
  for (const { root } of conflictParts(draft)) {
    for (const key of ['options', 'moves', 'preferences']) {
      const path = [...root, key, party];
      if (valueAt(draft, path) === undefined) continue;
      places.push(path);
      if (root.length > 1) variants.add(String(root.at(-1)));
    }
  }
  const { conflict } = draft;
  return {
    ...withMentions(draft, places, isOwn, (path) => path[0] === 'parties' && path[1] === party),
    options: Object.keys(conflict?.options?.[party] ?? {}),
    wants: conflict?.preferences?.[party] !== undefined,
    moves: conflict?.moves?.[party] !== undefined,
    variants: [...variants],
  };
}

/** From the case: in all variants, too. From a variant: there alone. */
export function optionRemoval(draft: Draft, target: EditTarget, party: string, option: string): Removal {
  const id = `${party}.${option}`;
  const isIt = (name: string) => name === id;
  if (target.variant !== undefined) {
    const { statusQuo } = target.conflict;
    const today = Array.isArray(statusQuo) && statusQuo.includes(id);
    const edits: TextEdit[] = [{ kind: 'remove', path: ['options', party, option] }];
    if (today) edits.push({ kind: 'set', path: ['statusQuo'], value: statusQuo.filter((one) => one !== id) });
    const inVariant: Draft = { ...draft, statements: {}, conflict: target.conflict };
    const { mentions } = withMentions(inVariant, [], isIt, () => false);
    return { edits: target.edits(...edits), options: [], wants: false, moves: false, today, variants: [], mentions };
  }
  const places: Path[] = [];
  const variants: string[] = [];
  for (const { root } of conflictParts(draft)) {
    const path = [...root, 'options', party, option];
    if (valueAt(draft, path) === undefined) continue;
    places.push(path);
    if (root.length > 1) variants.push(String(root.at(-1)));
  }
  return { ...withMentions(draft, places, isIt, () => false), options: [], wants: false, moves: false, variants };
}

function withMentions(
  draft: Draft,
  places: readonly Path[],
  names: (name: string) => boolean,
  isGone: (path: Path) => boolean,
): Pick<Removal, 'edits' | 'today' | 'mentions'> {
  const goes = (path: Path) => places.some((place) => place.every((step, at) => path[at] === step)) || isGone(path);
  const lists: TextEdit[] = [];
  let today = false;
  for (const { part, root } of conflictParts(draft)) {
    if (!Array.isArray(part.statusQuo) || !part.statusQuo.some(names)) continue;
    today = true;
    const value = part.statusQuo.filter((one) => !names(one));
    lists.push({ kind: 'set', path: [...root, 'statusQuo'], value });
  }
  const mentions = [...mentionsIn(draft)].filter(
    (mention) => !goes(mention.path) && !mention.path.includes('statusQuo') && isNamedBy(mention, names),
  );
  const shown = mentions.map(({ path, text }) => ({ path, text }));
  return {
    edits: [...lists, ...places.map((path): TextEdit => ({ kind: 'remove', path }))],
    today,
    mentions: shown,
  };
}

function isNamedBy({ text, as }: Mention, names: (name: string) => boolean): boolean {
  switch (as) {
    case 'expression':
      return [...namesIn(text)].some(({ name }) => names(name));
    case 'option':
    case 'weight':
      return names(text.trim());
    case 'party':
      return names(text);
    case 'path': {
      const steps = text.split('.');
      const [section, ...rest] = steps[0] === 'variants' ? steps.slice(2) : steps;
      if (section === 'options') return names(rest.slice(0, 2).join('.'));
      return ['parties', 'preferences', 'moves'].includes(section ?? '') && names(rest[0] ?? '');
    }
    case 'variant':
      return false;
  }
}
