/** What one issue is worth to one party: better and worse, and numbers where there are any, as a form holds them. */
import type { DraftIssue, DraftTalksParty, DraftWorth, Path, TextEdit } from '../../../format/index.ts';
import { boundsOf, namedValues } from './meeting-terms.ts';
import { type Ranked, rankedFrom, rankedText, spelledOut } from './order-text.ts';

export interface CellForm {
  /** Undefined where the party gives no order of this issue. */
  readonly ranked: readonly Ranked[] | undefined;
  /** Of amounts. */
  readonly direction: 'more' | 'less' | 'none';
  readonly weight: string;
  /** By value; of amounts, at the two ends or wherever the case gives one. */
  readonly worths: readonly { readonly key: string; readonly name: string; readonly worth: string }[];
  /** The worths are a formula or a peak, which is edited in the text. */
  readonly isFormula: boolean;
}

export function cellForm(issue: DraftIssue, id: string, party: DraftTalksParty): CellForm {
  const named = namedValues(issue);
  const order = party.order?.[id];
  const worth = party.values?.[id];
  const isFormula =
    worth !== undefined && named === undefined && Object.keys(worth).some((key) => Number.isNaN(Number(key)));
  const shown = (amount: number | undefined) => (amount === undefined ? '' : String(amount));
  const table = (isFormula ? {} : (worth ?? {})) as Readonly<Record<string, number>>;
  const bounds = boundsOf(issue);
  const amounts = Object.keys(table).length > 0 ? Object.keys(table) : (bounds ?? []).map(String);
  return {
    ranked:
      named === undefined || order === undefined
        ? undefined
        : rankedFrom(
            spelledOut(order, issue.ordered && named.map((one) => one.id)),
            named.map((one) => one.id),
          ),
    direction: named === undefined && (order === 'more' || order === 'less') ? order : 'none',
    weight: shown(party.weights?.[id]),
    worths:
      named?.map(({ id: key, name }) => ({ key, name, worth: shown(table[key]) })) ??
      amounts.map((key) => ({ key, name: key, worth: shown(table[key]) })),
    isFormula,
  };
}

/** What is no number counts as not given. */
export function numberFrom(text: string): number | undefined {
  const trimmed = text.trim().replace(',', '.');
  const value = Number(trimmed);
  return trimmed === '' || !Number.isFinite(value) ? undefined : value;
}

/** Something is there, and it is none. */
export function isNoNumber(text: string): boolean {
  return text.trim() !== '' && numberFrom(text) === undefined;
}

/** Only what differs is written. `root` leads to the party. */
export function cellEdits(
  issue: DraftIssue,
  id: string,
  party: DraftTalksParty,
  root: Path,
  form: CellForm,
  isInMeeting = false,
): TextEdit[] {
  const before = cellForm(issue, id, party);
  const edits: TextEdit[] = [];
  const put = (
    key: 'order' | 'weights' | 'values',
    value: string | number | Readonly<Record<string, number>> | undefined,
  ) => {
    const path = [...root, key, id];
    if (value !== undefined) edits.push({ kind: 'set', path, value: value as number });
    else if (isInMeeting) edits.push({ kind: 'set', path, value: null });
    else if (party[key]?.[id] !== undefined) {
      const isLast = Object.keys(party[key] ?? {}).length === 1;
      edits.push({ kind: 'remove', path: isLast ? [...root, key] : path });
    }
  };
  const orderOf = ({ ranked, direction }: CellForm) =>
    ranked === undefined ? (direction === 'none' ? undefined : direction) : rankedText(ranked);
  if (orderOf(form) !== orderOf(before)) put('order', orderOf(form));
  if (form.weight.trim() !== before.weight) put('weights', numberFrom(form.weight));
  const isSame = form.worths.every(({ worth }, at) => worth.trim() === before.worths[at]?.worth);
  if (!form.isFormula && !isSame) {
    const table = form.worths.flatMap(({ key, worth }) => {
      const value = numberFrom(worth);
      return value === undefined ? [] : [[key, value] as const];
    });
    put('values', table.length === 0 ? undefined : (Object.fromEntries(table) as DraftWorth as Record<string, number>));
  }
  return edits;
}
