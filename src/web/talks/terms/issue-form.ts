/** An issue as a form holds it, and what follows for the parties where a value comes or goes. */
import type { DraftIssue, Plain, TextEdit } from '../../../format/index.ts';
import { idFromPhrase } from '../../model/id-from-phrase.ts';
import { numberFrom } from './cell-form.ts';
import { type MeetingTerms, type NamedValue, namedValues } from './meeting-terms.ts';
import { groupsOf, orderText, withoutName } from './order-text.ts';

export type IssueKind = 'values' | 'ordered' | 'integer' | 'real';

export interface IssueForm {
  readonly name: string;
  readonly group: string;
  readonly kind: IssueKind;
  /** A new one has no id yet. */
  readonly values: readonly { readonly id: string | undefined; readonly name: string }[];
  readonly low: string;
  readonly high: string;
  readonly step: string;
  readonly unit: string;
}

export function issueForm(issue: DraftIssue, id: string): IssueForm {
  const { name = id, group = '', step, unit = '' } = issue;
  const [low, high] = issue.integer ?? issue.real ?? [];
  const shown = (amount: number | undefined) => (amount === undefined ? '' : String(amount));
  const kind = (['values', 'ordered', 'integer', 'real'] as const).find((one) => issue[one] !== undefined) ?? 'values';
  return {
    name,
    group,
    kind,
    values: namedValues(issue) ?? [],
    low: shown(low),
    high: shown(high),
    step: shown(step),
    unit,
  };
}

/** What still has to be said before it can be written. */
export function issueFault({ name, kind, values, low, high }: IssueForm): 'name' | 'values' | 'bounds' | undefined {
  if (name.trim() === '') return 'name';
  if (kind === 'values' || kind === 'ordered') {
    return values.filter((one) => one.name.trim() !== '').length < 2 ? 'values' : undefined;
  }
  const [from, to] = [numberFrom(low), numberFrom(high)];
  return from === undefined || to === undefined || from >= to ? 'bounds' : undefined;
}

function draftOf(form: IssueForm, before: DraftIssue | undefined): { draft: Plain; values: NamedValue[] } {
  const { name, group, kind, low, high, step, unit } = form;
  const taken = form.values.flatMap(({ id }) => id ?? []);
  const values = form.values
    .filter((one) => one.name.trim() !== '')
    .map((one) => {
      const id = one.id ?? idFromPhrase(one.name, taken);
      taken.push(id);
      return { id, name: one.name.trim() };
    });
  const isPlain = values.every((one) => one.id === one.name);
  const isList = before === undefined ? isPlain : isPlain && Array.isArray(before.ordered ?? before.values);
  const named: Plain = isList
    ? values.map((one) => one.id)
    : Object.fromEntries(values.map((one) => [one.id, one.name]));
  const isAmount = kind === 'integer' || kind === 'real';
  const size = numberFrom(step);
  const draft: Plain = {
    name: name.trim(),
    ...(group.trim() !== '' && { group: group.trim() }),
    ...(isAmount ? { [kind]: [numberFrom(low)!, numberFrom(high)!] } : { [kind]: named }),
    ...(kind === 'real' && size !== undefined && { step: size }),
    ...(isAmount && unit.trim() !== '' && { unit: unit.trim() }),
  };
  return { draft, values: isAmount ? [] : values };
}

/** Made at the end of the issues. For who gives numbers it weighs nothing, until somebody says otherwise. */
export function newIssueEdits(
  { part, root }: MeetingTerms,
  form: IssueForm,
): { readonly id: string; edits: TextEdit[] } {
  const id = idFromPhrase(form.name, Object.keys(part.issues ?? {}));
  const { draft } = draftOf(form, undefined);
  const weightless = Object.entries(part.parties ?? {}).flatMap(([party, { weights }]): TextEdit[] =>
    weights === undefined ? [] : [{ kind: 'set', path: [...root, 'parties', party, 'weights', id], value: 0 }],
  );
  return {
    id,
    edits: [{ kind: 'insert', path: [...root, 'issues'], at: -1, key: id, value: draft }, ...weightless],
  };
}

/**
 * The changed issue. A value that comes is put last in every order and is worth nothing; one that goes is taken out of
 * orders, worths, reservation packages and red lines.
 */
export function issueEdits({ part, root }: MeetingTerms, id: string, form: IssueForm): TextEdit[] {
  const before = part.issues?.[id] ?? {};
  const { draft, values } = draftOf(form, before);
  const edits: TextEdit[] = [{ kind: 'set', path: [...root, 'issues', id], value: draft }];
  const had = (namedValues(before) ?? []).map((one) => one.id);
  const has = values.map((one) => one.id);
  const gone = had.filter((one) => !has.includes(one));
  const added = has.filter((one) => !had.includes(one));
  const isOtherKind = had.length > 0 !== has.length > 0;
  for (const [name, party] of Object.entries(part.parties ?? {})) {
    const at = [...root, 'parties', name];
    const put = (path: readonly string[], value: Plain | undefined) =>
      edits.push(
        value === undefined
          ? { kind: 'remove', path: [...at, ...path] }
          : { kind: 'set', path: [...at, ...path], value },
      );
    if (isOtherKind) {
      for (const key of ['order', 'values'] as const) {
        if (party[key]?.[id] !== undefined) put(onlyOne(party[key]) ? [key] : [key, id], undefined);
      }
      continue;
    }
    const order = party.order?.[id];
    if (order !== undefined && (gone.length > 0 || added.length > 0) && order !== 'more' && order !== 'less') {
      const left = gone.reduce<string | undefined>((text, one) => text && withoutName(text, one), order);
      const groups = [...groupsOf(left), ...added.map((one) => [one])];
      put(['order', id], orderText(groups));
    }
    const worth = party.values?.[id] as Readonly<Record<string, number>> | undefined;
    if (worth !== undefined && (gone.length > 0 || added.length > 0)) {
      const kept = Object.entries(worth).filter(([value]) => !gone.includes(value));
      put(['values', id], Object.fromEntries([...kept, ...added.map((one) => [one, 0] as const)]));
    }
  }
  return edits;
}

function onlyOne(map: object | undefined): boolean {
  return Object.keys(map ?? {}).length === 1;
}

/** The issue and all that is said of it. */
export function removeIssueEdits({ part, root, meeting }: MeetingTerms, id: string): TextEdit[] {
  // A meeting takes it off the table, and what was said of it counts for nothing from then on.
  if (meeting !== undefined) return [{ kind: 'set', path: [...root, 'issues', id], value: null }];
  const edits: TextEdit[] = [{ kind: 'remove', path: [...root, 'issues', id] }];
  for (const [name, party] of Object.entries(part.parties ?? {})) {
    const at = [...root, 'parties', name];
    for (const key of ['weights', 'values', 'order'] as const) {
      const map = party[key];
      if (map?.[id] !== undefined) edits.push({ kind: 'remove', path: onlyOne(map) ? [...at, key] : [...at, key, id] });
    }
    if (party.importance !== undefined && groupsOf(party.importance).flat().includes(id)) {
      const left = withoutName(party.importance, id);
      edits.push(
        left === undefined
          ? { kind: 'remove', path: [...at, 'importance'] }
          : { kind: 'set', path: [...at, 'importance'], value: left },
      );
    }
    if (typeof party.reservation === 'object' && party.reservation[id] !== undefined) {
      const isLast = onlyOne(party.reservation);
      edits.push({ kind: 'remove', path: isLast ? [...at, 'reservation'] : [...at, 'reservation', id] });
    }
    const lines = party.redLines;
    if (lines?.some(({ never }) => never[id] !== undefined)) {
      const left = lines.filter(({ never }) => never[id] === undefined);
      edits.push(
        left.length === 0
          ? { kind: 'remove', path: [...at, 'redLines'] }
          : { kind: 'set', path: [...at, 'redLines'], value: left as unknown as Plain },
      );
    }
  }
  return edits;
}
