/** Where a draft mentions parties, options, terms, facts of the context and variants: as names, lists and paths. */
import type { Draft, DraftConflict, DraftPreference, DraftRanked, DraftRule, DraftVariant } from './draft.ts';
import { expressionsInTalks } from './names-in-talks.ts';
import type { Path } from './path.ts';

export interface Mention {
  readonly path: Path;
  readonly text: string;
  /**
   * An expression with names in it; the name of one option (`us.relieve`), as a value or as the name of a weight; a
   * path into the case (`preferences.us.calm`); or the bare name of a party or of a variant.
   */
  readonly as: 'expression' | 'option' | 'weight' | 'path' | 'party' | 'variant';
}

type Part = DraftConflict | DraftVariant;

/** The case's own part of the conflict and those of its variants, each with the path that leads there. */
export function* conflictParts(draft: Draft): Generator<{ readonly part: Part; readonly root: Path }> {
  if (draft.conflict === undefined) return;
  yield { part: draft.conflict, root: ['conflict'] };
  for (const [id, variant] of Object.entries(draft.conflict.variants ?? {})) {
    yield { part: variant, root: ['conflict', 'variants', id] };
  }
}

/** Every mention there is, except for the names that introduce what is mentioned elsewhere. */
export function* mentionsIn(draft: Draft): Generator<Mention> {
  for (const mention of expressionsInTalks(draft)) yield { ...mention, as: 'expression' };
  for (const { part, root } of conflictParts(draft)) yield* mentionsInPart(part, root);
  for (const [id, variant] of Object.entries(draft.conflict?.variants ?? {})) {
    if (variant.from === undefined) continue;
    yield { path: ['conflict', 'variants', id, 'from'], text: variant.from, as: 'variant' };
  }
  for (const [id, statement] of Object.entries(draft.statements ?? {})) {
    const root: Path = ['statements', id];
    if (statement.voice !== undefined) yield { path: [...root, 'voice'], text: statement.voice, as: 'party' };
    for (const key of ['supports', 'contradicts', 'qualifies'] as const) {
      for (const [place, { what }] of (statement[key] ?? []).entries()) {
        yield { path: [...root, key, place, 'what'], text: what, as: 'path' };
      }
    }
  }
}

function* mentionsInPart(part: Part, root: Path): Generator<Mention> {
  for (const [name, text] of Object.entries(part.terms ?? {})) {
    if (text !== null) yield { path: [...root, 'terms', name], text, as: 'expression' };
  }
  for (const [place, rule] of (part.rules ?? []).entries()) yield* mentionsInRule(rule, [...root, 'rules', place]);
  yield* texts(part.sameOutcome ?? [], [...root, 'sameOutcome'], 'expression');
  if (Array.isArray(part.statusQuo)) yield* texts(part.statusQuo, [...root, 'statusQuo'], 'option');
  for (const [number, state] of Object.entries(part.states ?? {})) {
    if (state === null || typeof state === 'string') continue;
    yield* texts(state.taken ?? [], [...root, 'states', number, 'taken'], 'option');
  }
  for (const [party, preference] of Object.entries(part.preferences ?? {})) {
    if (preference !== null) yield* mentionsInPreference(preference, [...root, 'preferences', party]);
  }
}

function* texts(list: readonly string[], at: Path, as: Mention['as']): Generator<Mention> {
  for (const [place, text] of list.entries()) yield { path: [...at, place], text, as };
}

function* mentionsInRule(rule: DraftRule, at: Path): Generator<Mention> {
  if (typeof rule === 'string') yield { path: at, text: rule, as: 'expression' };
  else if ('never' in rule) yield { path: [...at, 'never'], text: rule.never, as: 'expression' };
  else if ('always' in rule) yield { path: [...at, 'always'], text: rule.always, as: 'expression' };
  else if ('atMostOne' in rule) yield* texts(rule.atMostOne, [...at, 'atMostOne'], 'expression');
  else if ('atLeastOne' in rule) yield* texts(rule.atLeastOne, [...at, 'atLeastOne'], 'expression');
  else yield* texts(rule.exactlyOne, [...at, 'exactlyOne'], 'expression');
}

function* mentionsInPreference(preference: DraftPreference, at: Path): Generator<Mention> {
  if (typeof preference === 'string') return;
  if (Array.isArray(preference)) {
    for (const { one, path } of withPlaces(preference, at)) {
      if (typeof one === 'string') yield { path, text: one, as: 'expression' };
      else for (const [id, text] of Object.entries(one)) yield { path: [...path, id], text, as: 'expression' };
    }
  } else if ('weights' in preference) {
    for (const option of Object.keys(preference.weights)) {
      yield { path: [...at, 'weights', option], text: option, as: 'weight' };
    }
  } else if ('ranking' in preference) {
    for (const { one, path } of withPlaces(preference.ranking, [...at, 'ranking'])) yield* mentionsInRanked(one, path);
  }
}

function* mentionsInRanked(ranked: DraftRanked, at: Path): Generator<Mention> {
  if (typeof ranked !== 'object') return;
  if ('taken' in ranked) yield* texts(ranked.taken, [...at, 'taken'], 'option');
  else yield { path: [...at, 'where'], text: ranked.where, as: 'expression' };
}

/** The members of a list in which several may stand together in a list of their own. */
function* withPlaces<One>(
  list: readonly (One | One[])[],
  at: Path,
): Generator<{ readonly one: One; readonly path: Path }> {
  for (const [place, entry] of list.entries()) {
    if (!Array.isArray(entry)) yield { one: entry, path: [...at, place] };
    else for (const [inner, one] of entry.entries()) yield { one, path: [...at, place, inner] };
  }
}
