/** What in the model a statement can bear on, by the names that people know it by. */
import { parseExpression } from '../../format/expression/expression-text.ts';
import type { Draft, TextEdit } from '../../format/index.ts';
import { expressionInWords } from '../../report/words/expression-in-words.ts';
import { editTargetOf } from '../model/edit-target-of.ts';
import { idFromPhrase } from '../model/id-from-phrase.ts';
import { optionDetails } from '../model/option-edits.ts';
import { naming, wantsOf } from '../model/preferences/steps.ts';
import { type Vocabulary, vocabularyOf } from '../model/preferences/vocabulary.ts';
import { evidence as phrases } from '../phrases/evidence.ts';

export const ELEMENT_GROUPS = ['option', 'want', 'rule', 'fact', 'term', 'party', 'variant', 'whole'] as const;
export type ElementGroup = (typeof ELEMENT_GROUPS)[number];

export interface NamedElement {
  /** As a link names it: `preferences.russia.calm`. */
  readonly path: string;
  readonly group: ElementGroup;
  /** In plain words; undefined for what is named by the page: what is done today. */
  readonly says: string | undefined;
  /** The id of the party that it belongs to. */
  readonly party: string | undefined;
  /** What gives it the name that the path ends in, where it has none yet. */
  readonly naming: readonly TextEdit[];
}

/** Of the case itself: first what one links to most. */
export function elementsOf(draft: Draft): NamedElement[] {
  const { conflict } = editTargetOf(draft, undefined);
  const vocabulary = vocabularyOf(draft, conflict);
  const elements: NamedElement[] = [];
  const add = (group: ElementGroup, path: string, says: string | undefined, more: Partial<NamedElement> = {}) =>
    elements.push({ path, group, says, party: undefined, naming: [], ...more });

  for (const [party, options] of Object.entries(conflict.options ?? {})) {
    for (const [id, option] of Object.entries(options)) {
      add('option', `options.${party}.${id}`, optionDetails(option).does ?? id, { party });
    }
  }
  for (const [party, wants] of Object.entries(conflict.preferences ?? {})) {
    if (Array.isArray(wants)) addWants(party, wants, vocabulary, elements);
    add('want', `preferences.${party}`, undefined, { party });
  }
  const ruleIds = (conflict.rules ?? []).flatMap((rule) => (typeof rule === 'string' ? [] : (rule.id ?? [])));
  for (const [n, rule] of (conflict.rules ?? []).entries()) {
    const says = ruleInWords(rule, vocabulary);
    const id = (typeof rule === 'string' ? undefined : rule.id) ?? idFromPhrase(says, ruleIds);
    if (typeof rule === 'string') {
      const value = { id, always: rule };
      add('rule', `rules.${id}`, says, { naming: [{ kind: 'set', path: ['conflict', 'rules', n], value }] });
    } else if (rule.id === undefined) {
      const path = ['conflict', 'rules', n, 'id'];
      add('rule', `rules.${id}`, says, { naming: [{ kind: 'set', path, value: id }] });
    } else add('rule', `rules.${id}`, says);
    ruleIds.push(id);
  }
  for (const [id, { says }] of Object.entries(conflict.context ?? {})) add('fact', `context.${id}`, says ?? id);
  for (const [name, text] of Object.entries(conflict.terms ?? {})) {
    add('term', `terms.${name}`, `${name}: ${inWords(text, vocabulary)}`);
  }
  for (const [id, { name }] of Object.entries(draft.parties ?? {})) add('party', `parties.${id}`, name, { party: id });
  for (const [id, { why }] of Object.entries(draft.conflict?.variants ?? {})) add('variant', `variants.${id}`, why);
  if (conflict.statusQuo !== undefined) add('whole', 'statusQuo', undefined);
  return elements;
}

function addWants(
  party: string,
  steps: Extract<NonNullable<NonNullable<Draft['conflict']>['preferences']>[string], readonly unknown[]>,
  vocabulary: Vocabulary,
  elements: NamedElement[],
): void {
  const known = steps.flatMap((step) => wantsOf(step).flatMap(({ id }) => id ?? []));
  for (const [step, one] of steps.entries()) {
    for (const [place, { id: own, text }] of wantsOf(one).entries()) {
      const says = inWords(text, vocabulary);
      const id = own ?? idFromPhrase(text.replace(/\bnot\b/gu, 'no').replace(/[\w-]+\./gu, ''), known);
      if (own === undefined) known.push(id);
      const names = own === undefined ? naming(steps, step, place, id) : [];
      elements.push({
        path: `preferences.${party}.${id}`,
        group: 'want',
        says,
        party,
        naming: names.map((edit) => ({ ...edit, path: ['conflict', 'preferences', party, ...edit.path] })),
      });
    }
  }
}

function ruleInWords(
  rule: NonNullable<NonNullable<Draft['conflict']>['rules']>[number],
  vocabulary: Vocabulary,
): string {
  if (typeof rule === 'string') return inWords(rule, vocabulary);
  if ('never' in rule) return phrases.rules.never(inWords(rule.never, vocabulary));
  if ('always' in rule) return inWords(rule.always, vocabulary);
  const all = (texts: readonly string[]) => texts.map((text) => inWords(text, vocabulary));
  if ('atMostOne' in rule) return phrases.rules.atMostOne(all(rule.atMostOne));
  if ('atLeastOne' in rule) return phrases.rules.atLeastOne(all(rule.atLeastOne));
  return phrases.rules.exactlyOne(all(rule.exactlyOne));
}

/** As it is written where it cannot be said. */
function inWords(text: string, vocabulary: Vocabulary): string {
  const parsed = parseExpression(text);
  const words =
    'syntax' in parsed ? expressionInWords(parsed.syntax, (name) => vocabulary.get(name)?.named) : undefined;
  // Marks around names, for the report's writers.
  return words?.replace(/[\u2068\u2069]/gu, '') ?? text;
}

/** What people call it; by its path where the model does not hold it. */
export function elementInWords(draft: Draft, { group, party, says, path }: NamedElement): string {
  const owner = party === undefined ? '' : (draft.parties?.[party]?.name ?? party);
  if (group === 'option') return phrases.element.option(owner, says ?? path);
  if (group === 'want') return says === undefined ? phrases.element.allWants(owner) : phrases.element.want(owner, says);
  return path === 'statusQuo' ? phrases.element.statusQuo : (says ?? path);
}

/** Those that share words with a passage, most first; at most so many. */
export function nearestTo<Item extends { readonly says: string | undefined }>(
  items: readonly Item[],
  passage: string,
  most: number,
): Item[] {
  const heard = new Set(stemsIn(passage));
  const shared = (says = '') => new Set(stemsIn(says).filter((stem) => heard.has(stem))).size;
  return items
    .map((item, order) => ({ item, order, near: shared(item.says) }))
    .filter(({ near }) => near > 0)
    .sort((a, b) => b.near - a.near || a.order - b.order)
    .slice(0, most)
    .map(({ item }) => item);
}

/** Long words without their endings: "sanctions" is near "sanction". */
function stemsIn(text: string): string[] {
  const words = text.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u);
  return words.filter((word) => word.length > 3).map((word) => word.slice(0, 5));
}
