/** New elements of the model that a passage gives rise to: the party where it is missing, and what it can, wants or must. */
import type { FoundParty } from '../../evidence/reading.ts';
import type { Draft, DraftRule, TextEdit } from '../../format/index.ts';
import type { Plain } from '../../format/yaml/plain-value.ts';
import { editTargetOf } from '../model/edit-target-of.ts';
import { idFromPhrase } from '../model/id-from-phrase.ts';
import { optionEdits } from '../model/option-edits.ts';
import { type Literal, textOf } from '../model/preferences/want-form.ts';
import { type RuleShape, ruleOf } from '../model/rule-shape.ts';
import { casePartyNamed, casePartyOf } from './case-party.ts';

/** What is made, as a link names it, and the edits that make it. */
export interface NewElement {
  readonly path: string;
  readonly edits: readonly TextEdit[];
}

/** A party of the case by its id; one that was found in a report, or that only the analyst names, is perhaps not in the case yet. */
export type PartyChoice =
  | { readonly id: string }
  | { readonly found: Pick<FoundParty, 'id' | 'name'> }
  | { readonly named: string };

/** The party's id in the case, and the edits that put it there where it is missing. */
export function partyEdits(draft: Draft, choice: PartyChoice): { readonly id: string; readonly edits: TextEdit[] } {
  if ('id' in choice) return { id: choice.id, edits: [] };
  if ('named' in choice) {
    const name = choice.named.trim();
    const known = casePartyNamed(draft, name);
    return known === undefined ? newcomer(draft, name) : { id: known, edits: [] };
  }
  const { found } = choice;
  const known = casePartyOf(draft, {
    ...found,
    what: 'state',
    of: undefined,
    title: undefined,
    surfaces: [],
    mentions: [],
  });
  if (known !== undefined) return { id: known, edits: [] };
  return newcomer(draft, found.name);
}

function newcomer(draft: Draft, name: string): { readonly id: string; readonly edits: TextEdit[] } {
  const id = idFromPhrase(name, Object.keys(draft.parties ?? {}));
  return { id, edits: [{ kind: 'insert', path: ['parties'], at: -1, key: id, value: { name } }] };
}

export function newParty(draft: Draft, choice: PartyChoice): NewElement {
  const { id, edits } = partyEdits(draft, choice);
  return { path: `parties.${id}`, edits };
}

export function newOption(draft: Draft, choice: PartyChoice, does: string): NewElement {
  const party = partyEdits(draft, choice);
  const known = Object.keys(draft.conflict?.options?.[party.id] ?? {});
  const key = idFromPhrase(does, known);
  const path = ['conflict', 'options', party.id];
  return {
    path: `options.${party.id}.${key}`,
    edits: [...party.edits, { kind: 'insert', path, at: -1, key, value: does.trim() }],
  };
}

/** The least of what the party wants so far; undefined where its wants are said in another way than one after the other. */
export function newWant(draft: Draft, choice: PartyChoice, wanted: Literal): NewElement | undefined {
  const party = partyEdits(draft, choice);
  const before = draft.conflict?.preferences?.[party.id];
  const isUnknown = before === undefined || before === 'unknown' || (typeof before === 'object' && 'unknown' in before);
  if (!isUnknown && !Array.isArray(before)) return undefined;
  const text = textOf({ wanted, when: 'always', conditions: [], joint: 'and' });
  const steps = Array.isArray(before) ? before : [];
  const known = steps.flatMap((step) =>
    (Array.isArray(step) ? step : [step]).flatMap((part) => (typeof part === 'string' ? [] : Object.keys(part))),
  );
  const id = idFromPhrase(`${wanted.isNot ? 'no ' : ''}${wanted.name.slice(wanted.name.indexOf('.') + 1)}`, known);
  const step = { [id]: text };
  const path = ['conflict', 'preferences', party.id];
  const edit: TextEdit = isUnknown
    ? { kind: 'set', path, value: [step] }
    : { kind: 'insert', path, at: -1, value: step };
  return { path: `preferences.${party.id}.${id}`, edits: [...party.edits, edit] };
}

export function newRule(draft: Draft, shape: RuleShape, why?: string): NewElement {
  const rules: readonly DraftRule[] = draft.conflict?.rules ?? [];
  const known = rules.flatMap((rule) => (typeof rule === 'string' ? [] : (rule.id ?? [])));
  const id = idFromPhrase(shape.members.map(({ name }) => name.slice(name.indexOf('.') + 1)).join(' '), known);
  const value = ruleOf(shape, { id, why }) as Plain;
  return { path: `rules.${id}`, edits: [{ kind: 'insert', path: ['conflict', 'rules'], at: -1, value }] };
}

/** The day by which an option must be taken. */
export function newDeadline(draft: Draft, party: string, option: string, day: string): NewElement {
  const target = editTargetOf(draft, undefined);
  return {
    path: `options.${party}.${option}`,
    edits: optionEdits(draft, target, [party, option], 'by', day),
  };
}
