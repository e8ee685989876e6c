/**
 * What goes when a part of the case goes, as edits in one step; what refers to it and can be taken out with it; and what
 * names it in an expression and is left to be mended.
 */
import { namesIn } from '../../format/expression/expression-text.ts';
import { type Draft, normalizeId, type Path, type TextEdit } from '../../format/index.ts';
import { conflictParts, type Mention, mentionsIn } from '../../format/mentions.ts';
import { startsWith } from '../../format/path.ts';
import { brokenLinks, type Link, withoutLinks } from './broken-links.ts';
import { type EditTarget, valueAt, type Within } from './edit-target-of.ts';

export interface Removal {
  readonly edits: readonly TextEdit[];
  /** Ids of the options that go with a party. */
  readonly options: readonly string[];
  readonly wants: boolean;
  readonly moves: boolean;
  readonly today: boolean;
  /** Variants that change something of it, which goes, too. */
  readonly variants: readonly string[];
  /** Weights, and what the ledger says of it: where, and what is written there. */
  readonly references: readonly Link[];
  /** Takes the references out. */
  readonly tidying: readonly TextEdit[];
  /** What is left and names it. */
  readonly mentions: readonly Link[];
}

/** Whether somebody who removes it has to be told of something. */
export function isFollowed({ wants, moves, today, options, variants, references, mentions }: Removal): boolean {
  return wants || moves || today || [options, variants, references, mentions].some((all) => all.length > 0);
}

/** Of what only the ledger can refer to, by a path: a want, a rule, a variant. */
export function plainRemoval(draft: Draft, edits: readonly TextEdit[]): Removal {
  const links = brokenLinks(draft, edits);
  return { ...nothing, edits, references: links, tidying: withoutLinks(draft, links) };
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
    ...ofPlaces(draft, places, isOwn),
    options: Object.keys(conflict?.options?.[party] ?? {}),
    wants: conflict?.preferences?.[party] !== undefined,
    moves: conflict?.moves?.[party] !== undefined,
    variants: [...variants],
  };
}

/**
 * Of an option, a term or a fact: where it stands within the conflict, and what expressions call it. From the case: in
 * all variants, too. From a variant: there alone.
 */
export function entryRemoval(draft: Draft, target: EditTarget, within: Within, name: string): Removal {
  const isIt = (one: string) => one === name;
  if (target.variant !== undefined) {
    const seen: Draft = { ...draft, statements: {}, conflict: target.conflict };
    const { edits, today, mentions, tidying, references } = ofPlaces(seen, [['conflict', ...within]], isIt);
    const inVariant = (all: readonly TextEdit[]) =>
      target.edits(...all.map((edit) => ({ ...edit, path: edit.path.slice(1) })));
    const own = inVariant(edits);
    const links = brokenLinks(draft, own);
    return {
      ...nothing,
      edits: own,
      today,
      references: [...references, ...links],
      tidying: [...inVariant(tidying), ...withoutLinks(draft, links)],
      mentions,
    };
  }
  const places: Path[] = [];
  const variants: string[] = [];
  for (const { root } of conflictParts(draft)) {
    const path = [...root, ...within];
    if (valueAt(draft, path) === undefined) continue;
    places.push(path);
    if (root.length > 1) variants.push(String(root.at(-1)));
  }
  return { ...ofPlaces(draft, places, isIt), variants };
}

const nothing: Omit<Removal, 'edits'> = {
  options: [],
  wants: false,
  moves: false,
  today: false,
  variants: [],
  references: [],
  tidying: [],
  mentions: [],
};

function ofPlaces(draft: Draft, places: readonly Path[], names: (name: string) => boolean): Removal {
  const goes = (path: Path) => places.some((place) => startsWith(path, place));
  const edits: TextEdit[] = [];
  for (const { part, root } of conflictParts(draft)) {
    if (!Array.isArray(part.statusQuo) || !part.statusQuo.some(names)) continue;
    const value = part.statusQuo.filter((one) => !names(one));
    edits.push({ kind: 'set', path: [...root, 'statusQuo'], value });
  }
  const today = edits.length > 0;
  edits.push(...places.map((path): TextEdit => ({ kind: 'remove', path })));
  const named = [...mentionsIn(draft)].filter(
    (mention) => !goes(mention.path) && !mention.path.includes('statusQuo') && isNamedBy(mention, names),
  );
  const keys = named.filter(({ as }) => as === 'weight' || as === 'party').map(linkOf);
  const links = brokenLinks(draft, edits);
  return {
    ...nothing,
    edits,
    today,
    references: [...keys, ...links],
    tidying: [...keys.map(({ path }): TextEdit => ({ kind: 'remove', path })), ...withoutLinks(draft, links)],
    mentions: named.filter(({ as }) => as === 'expression' || as === 'option').map(linkOf),
  };
}

const linkOf = ({ path, text }: Mention): Link => ({ path, text });

function isNamedBy({ text, as }: Mention, names: (name: string) => boolean): boolean {
  if (as === 'expression') return [...namesIn(text)].some(({ name }) => names(normalizeId(name)));
  return as !== 'path' && as !== 'variant' && names(normalizeId(text.trim()));
}
