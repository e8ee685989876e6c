/** A name changed everywhere it stands: where it is introduced, and in every mention. */
import type { Draft } from './draft.ts';
import { namesIn } from './expression/expression-text.ts';
import { idFault, nameFault, normalizeId, show } from './identifier.ts';
import { conflictParts, type Mention, mentionsIn } from './mentions.ts';
import { type NameInTalks, namesInTalks } from './names-in-talks.ts';
import { type Path, writePath } from './path.ts';
import type { Problem } from './problem.ts';
import type { TextEdit } from './yaml/plain-edit.ts';

/** What bears a name in a case. */
export type Named =
  | { readonly kind: 'party' | 'term' | 'context' | 'variant'; readonly id: string }
  | { readonly kind: 'option'; readonly party: string; readonly id: string }
  /** Of the talks. */
  | { readonly kind: 'issue'; readonly id: string }
  | { readonly kind: 'value'; readonly issue: string; readonly id: string };

/**
 * The edits that give it the name, in the case and in all variants; none where it bears the name already. Mentions in
 * expressions are told by their words, so that `us.a` leaves `us.a-b` alone. A problem where the name cannot be had.
 */
export function renameEdits(
  draft: Draft,
  what: Named,
  name: string,
): { readonly edits: readonly TextEdit[] } | { readonly problem: Problem } {
  const wanted = normalizeId(name);
  const found = introductions(draft, what);
  const [first] = found;
  if (first === undefined) {
    return {
      problem: {
        code: 'edit/nothing-there',
        says: `Nothing in the case is called ${show(what.id)}.`,
        hint: 'It may have been renamed or removed in the meantime.',
      },
    };
  }
  if (wanted === what.id) return { edits: [] };
  const path = writePath(first);
  const isInExpressions = !['variant', 'issue', 'value'].includes(what.kind);
  const fault = isInExpressions ? nameFault(wanted) : idFault(wanted);
  if (fault !== undefined) return { problem: { ...fault, path } };
  if (what.kind === 'party' && wanted === 'context') {
    const says = 'No party can be called "context".';
    const hint = 'Facts of the context are written that way. Choose another name.';
    return { problem: { code: 'name/reserved', path, says, hint } };
  }
  if (introductions(draft, { ...what, id: wanted }).length > 0) {
    const says = `Another entry is called ${show(wanted)} already.`;
    return { problem: { code: 'edit/name-taken', path, says, hint: 'Choose another name.' } };
  }
  const values: TextEdit[] = [];
  const keys: TextEdit[] = [];
  for (const mention of mentionsIn(draft)) {
    const text = rewritten(mention, what, wanted);
    if (text === mention.text) continue;
    if (mention.as === 'weight') keys.push({ kind: 'rename', path: mention.path, name: text });
    else values.push({ kind: 'set', path: mention.path, value: text });
  }
  for (const mention of namesInTalks(draft)) {
    const { path: at } = mention;
    const text = inTalks(mention, what, wanted);
    if (text === mention.text) continue;
    if (mention.as === 'key') keys.push({ kind: 'rename', path: at, name: text });
    else values.push({ kind: 'set', path: at, value: text });
  }
  // What stands further in first: a renamed entry takes the paths of its parts with it.
  for (const at of found) if (at[0] !== 'talks') keys.push({ kind: 'rename', path: at, name: wanted });
  const deep = (edit: TextEdit) => ('path' in edit ? edit.path.length : 0);
  keys.sort((one, other) => deep(other) - deep(one));
  return { edits: [...values, ...keys] };
}

/** A name in the talks, or an order of names, with the new one in the place of the old. */
function inTalks({ text, of, as }: NameInTalks, what: Named, name: string): string {
  const isOfIt =
    of.kind === what.kind && (of.kind !== 'value' || what.kind !== 'value' || normalizeId(of.issue) === what.issue);
  if (!isOfIt) return text;
  const renamed = (word: string) =>
    normalizeId(word.trim()) === what.id ? word.replace(word.trim(), () => name) : word;
  return as === 'order' ? text.replace(/[^>=]+/g, renamed) : renamed(text);
}

/** The paths of the entries that bear the name. */
function introductions(draft: Draft, what: Named): Path[] {
  const paths: Path[] = [];
  const { id } = what;
  const look = (map: object | null | undefined, path: Path) => {
    if (map != null && Object.hasOwn(map, id)) paths.push([...path, id]);
  };
  if (what.kind === 'party') look(draft.parties, ['parties']);
  if (what.kind === 'variant') look(draft.conflict?.variants, ['conflict', 'variants']);
  for (const mention of namesInTalks(draft)) {
    const { introduces, path, text } = mention;
    if (introduces && inTalks(mention, what, '') !== text) paths.push(path);
  }
  for (const { part, root } of conflictParts(draft)) {
    if (what.kind === 'term') look(part.terms, [...root, 'terms']);
    if (what.kind === 'context') look(part.context, [...root, 'context']);
    if (what.kind === 'option') look(part.options?.[what.party], [...root, 'options', what.party]);
    if (what.kind !== 'party') continue;
    for (const key of ['options', 'moves', 'preferences'] as const) look(part[key], [...root, key]);
  }
  return paths;
}

function rewritten({ text, as }: Mention, what: Named, name: string): string {
  switch (as) {
    case 'expression':
      return inExpression(text, what, name);
    case 'option':
    case 'weight': {
      const word = text.trim();
      return text.replace(word, () => inWord(word, what, name));
    }
    case 'path':
      return inPath(text, what, name);
    case 'party':
    case 'variant':
      return what.kind === as && normalizeId(text) === what.id ? name : text;
  }
}

function inExpression(text: string, what: Named, name: string): string {
  let result = '';
  let done = 0;
  for (const { name: word, at } of namesIn(text)) {
    result += text.slice(done, at) + inWord(word, what, name);
    done = at + word.length;
  }
  return result + text.slice(done);
}

/** A word of an expression: a term, or an owner and what it owns. */
function inWord(word: string, what: Named, name: string): string {
  const [owner, local, ...rest] = normalizeId(word).split('.');
  const isTwo = local !== undefined && rest.length === 0;
  switch (what.kind) {
    case 'term':
      return local === undefined && owner === what.id ? name : word;
    case 'party':
      return isTwo && owner === what.id ? `${name}.${local}` : word;
    case 'option':
      return isTwo && owner === what.party && local === what.id ? `${owner}.${name}` : word;
    case 'context':
      return isTwo && owner === 'context' && local === what.id ? `context.${name}` : word;
    case 'variant':
    case 'issue':
    case 'value':
      return word;
  }
}

/** A path as evidence points with it, perhaps into a variant. */
function inPath(text: string, what: Named, name: string): string {
  const steps = normalizeId(text.trim()).split('.');
  if (steps[0] === 'talks') return inTalksPath(steps, what, name) ?? text;
  const inside = steps[0] === 'variants' ? 2 : 0;
  const [section, second, third] = steps.slice(inside);
  const replace = (place: number) => steps.with(place, name).join('.');
  switch (what.kind) {
    case 'variant':
      return inside > 0 && steps[1] === what.id ? replace(1) : text;
    case 'party': {
      const isOfParties = ['options', 'moves', 'preferences'].includes(section ?? '');
      const isParty = isOfParties || (inside === 0 && section === 'parties');
      return isParty && second === what.id ? replace(inside + 1) : text;
    }
    case 'option':
      return section === 'options' && second === what.party && third === what.id ? replace(inside + 2) : text;
    case 'term':
      return section === 'terms' && second === what.id ? replace(inside + 1) : text;
    case 'context':
      return section === 'context' && second === what.id ? replace(inside + 1) : text;
    case 'issue':
    case 'value':
      return text;
  }
}

/** A path into the talks, perhaps into a meeting; undefined where it does not speak of what is renamed. */
function inTalksPath(steps: readonly string[], what: Named, name: string): string | undefined {
  const places = steps.map((step, at) => {
    const before = steps[at - 1];
    const isIssue = before === 'issues' || before === 'weights' || before === 'values' || before === 'order';
    if (what.kind === 'issue') return isIssue && step === what.id ? name : step;
    if (what.kind === 'party') return (before === 'parties' || before === 'believes') && step === what.id ? name : step;
    if (what.kind !== 'value') return step;
    const isValue = before === what.issue && (steps[at - 2] === 'issues' || steps[at - 2] === 'values');
    return isValue && step === what.id ? name : step;
  });
  return places.join('.');
}
