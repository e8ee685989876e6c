/** An issue as a form holds it, and what follows for the parties where a value comes or goes. */
import type { DraftIssue, Path, Plain, TextEdit } from '../../../format/index.ts';
import { idFromPhrase } from '../../model/id-from-phrase.ts';
import { numberFrom } from './cell-form.ts';
import { type MeetingTerms, type NamedValue, namedValues, takenOut } from './meeting-terms.ts';
import { groupsOf, orderText, withoutName } from './order-text.ts';
import { numbered, type Row } from './rows.ts';

export type IssueKind = 'values' | 'ordered' | 'integer' | 'real';

export interface IssueForm {
  readonly name: string;
  readonly group: string;
  readonly kind: IssueKind;
  /** A new one has no id yet. */
  readonly values: readonly ({ readonly id: string | undefined; readonly name: string } & Row)[];
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
    values: numbered(namedValues(issue) ?? []),
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
export function issueEdits(terms: MeetingTerms, id: string, form: IssueForm): TextEdit[] {
  const { part, root } = terms;
  const before = part.issues?.[id] ?? {};
  const { draft, values } = draftOf(form, before);
  const edits: TextEdit[] = [{ kind: 'set', path: [...root, 'issues', id], value: draft }];
  const had = (namedValues(before) ?? []).map((one) => one.id);
  const has = values.map((one) => one.id);
  const gone = had.filter((one) => !has.includes(one));
  const added = has.filter((one) => !had.includes(one));
  const isOtherKind = had.length > 0 !== has.length > 0;
  if (!isOtherKind && gone.length === 0 && added.length === 0) return edits;
  const isGone = (value: string | number) => isOtherKind || gone.includes(String(value));
  for (const [name, party] of Object.entries(part.parties ?? {})) {
    const put = putting(terms, name, edits);
    if (isOtherKind) {
      for (const key of ['order', 'values'] as const) takeOutOf(terms, name, key, id, edits);
    } else {
      const order = party.order?.[id];
      if (order !== undefined && order !== 'more' && order !== 'less') {
        const left = gone.reduce<string | undefined>((text, one) => text && withoutName(text, one), order);
        const groups = [...groupsOf(left), ...added.map((one) => [one])];
        put(['order', id], orderText(groups));
      }
      const worth = party.values?.[id] as Readonly<Record<string, number>> | undefined;
      if (worth !== undefined) {
        const kept = Object.entries(worth).filter(([value]) => !gone.includes(value));
        put(['values', id], Object.fromEntries([...kept, ...added.map((one) => [one, 0] as const)]));
      }
    }
    edits.push(...packageEdits(terms, name, id, isGone));
  }
  return edits;
}

function onlyOne(map: object | undefined): boolean {
  return Object.keys(map ?? {}).length === 1;
}

function putting(terms: MeetingTerms, party: string, edits: TextEdit[]) {
  return (path: Path, value: Plain | undefined): void => {
    const within = ['parties', party, ...path];
    edits.push(
      value === undefined ? takenOut(terms, within) : { kind: 'set', path: [...terms.root, ...within], value },
    );
  };
}

/** What a party says of the issue under this key; with the last one the key goes, too. */
function takeOutOf(
  terms: MeetingTerms,
  name: string,
  key: 'order' | 'values' | 'weights',
  id: string,
  edits: TextEdit[],
): void {
  const map = terms.part.parties?.[name]?.[key];
  if (map?.[id] === undefined) return;
  const isWhole = terms.meeting === undefined && onlyOne(map);
  putting(terms, name, edits)(isWhole ? [key] : [key, id], undefined);
}

/**
 * What follows for a party's reservation package and red lines where values of an issue go. A red line that is left with
 * none of the issue's goes whole: without this part it would forbid more than was said.
 */
function packageEdits(
  terms: MeetingTerms,
  name: string,
  id: string,
  isGone: (value: string | number) => boolean,
): TextEdit[] {
  const { reservation, redLines } = terms.part.parties?.[name] ?? {};
  const edits: TextEdit[] = [];
  const put = putting(terms, name, edits);
  if (typeof reservation === 'object' && reservation[id] !== undefined && isGone(reservation[id])) {
    const { [id]: _gone, ...left } = reservation;
    if (onlyOne(reservation)) put(['reservation'], undefined);
    // At a meeting a package replaces the one before whole.
    else if (terms.meeting !== undefined) put(['reservation'], left);
    else put(['reservation', id], undefined);
  }
  const left = redLines?.flatMap((line) => {
    const value = line.never[id];
    if (value === undefined) return [line];
    const kept = [value].flat().filter((one) => !isGone(one));
    if (kept.length === 0) return [];
    return [Array.isArray(value) ? { ...line, never: { ...line.never, [id]: kept } } : line];
  });
  if (left !== undefined && JSON.stringify(left) !== JSON.stringify(redLines)) {
    put(['redLines'], left.length === 0 ? undefined : (left as unknown as Plain));
  }
  return edits;
}

/** The issue and all that is said of it. */
export function removeIssueEdits(terms: MeetingTerms, id: string): TextEdit[] {
  const { part, root, meeting } = terms;
  // A meeting takes it off the table, and what was said of it counts for nothing from then on.
  if (meeting !== undefined) return [takenOut(terms, ['issues', id])];
  const edits: TextEdit[] = [{ kind: 'remove', path: [...root, 'issues', id] }];
  for (const [name, { importance }] of Object.entries(part.parties ?? {})) {
    for (const key of ['weights', 'values', 'order'] as const) takeOutOf(terms, name, key, id, edits);
    if (importance !== undefined && groupsOf(importance).flat().includes(id)) {
      putting(terms, name, edits)(['importance'], withoutName(importance, id));
    }
    edits.push(...packageEdits(terms, name, id, () => true));
  }
  return edits;
}

/** What of a party's own goes along where an issue, or some of its values, go. */
export interface GoesAlong {
  readonly party: string;
  /** How many red lines go whole. */
  readonly lines: number;
  /** The reservation package is left without the issue, or goes. */
  readonly fromReservation: boolean;
}

/** Of those of whom something goes. `form`: the issue as it is to be; undefined where it is to be removed. */
export function goesAlong({ part }: MeetingTerms, id: string, form: IssueForm | undefined): GoesAlong[] {
  const had = (namedValues(part.issues?.[id] ?? {}) ?? []).map((one) => one.id);
  const kept = form?.values.flatMap((one) => (one.name.trim() === '' ? [] : (one.id ?? []))) ?? [];
  const isNamed = form !== undefined && (form.kind === 'values' || form.kind === 'ordered');
  const isOtherKind = form === undefined || had.length > 0 !== isNamed;
  const isGone = (value: string | number) => isOtherKind || (had.length > 0 && !kept.includes(String(value)));
  return Object.entries(part.parties ?? {}).flatMap(([party, { reservation, redLines = [] }]) => {
    const lines = redLines.filter(({ never }) => never[id] !== undefined && [never[id]].flat().every(isGone)).length;
    const own = typeof reservation === 'object' ? reservation[id] : undefined;
    const fromReservation = own !== undefined && isGone(own);
    return lines > 0 || fromReservation ? [{ party, lines, fromReservation }] : [];
  });
}
