/** Red lines as a form holds them: a value by its id, amounts from one to another. */
import type { DraftTalks, DraftTalksParty, Plain } from '../../../format/index.ts';
import { termsWords } from '../../phrases/talks-terms.ts';
import { numberFrom } from './cell-form.ts';
import { boundsOf } from './meeting-terms.ts';
import { amountBounds, numberFault } from './number-bounds.ts';
import { numbered, type Row } from './rows.ts';

type Issues = NonNullable<DraftTalks['issues']>;

/** Of amounts; where one end is empty it goes as far as the issue does. Where both are, the line does not speak of it. */
export interface AmountsForm {
  readonly from: string;
  readonly to: string;
}

/** A value's id; or several neighbors, which stay as they are written. */
export type NeverForm = string | AmountsForm | { readonly written: Plain };

export interface RedLineForm extends Row {
  readonly why: string;
  /** By issue; those that are left out may take any value. */
  readonly never: Readonly<Record<string, NeverForm>>;
  readonly id: string | undefined;
}

export function redLineForms(lines: NonNullable<DraftTalksParty['redLines']>, issues: Issues): RedLineForm[] {
  return numbered(
    lines.map(({ never, why = '', id }) => ({
      never: Object.fromEntries(
        Object.entries(never).map(([issue, value]) => [issue, neverForm(value, issues[issue])]),
      ),
      why,
      id,
    })),
  );
}

function neverForm(value: Plain, issue: Issues[string] | undefined): NeverForm {
  const isAmount = issue !== undefined && boundsOf(issue) !== undefined;
  const list = [value].flat();
  if (isAmount && list.length <= 2) return { from: String(list[0]), to: String(list.at(-1)) };
  return list.length === 1 ? String(list[0]) : { written: value };
}

/** Whether the line is one that the case may have; one that speaks of nothing is, and is not written. */
export function redLineFault({ never }: RedLineForm, issues: Issues): boolean {
  return Object.entries(never).some(
    ([issue, value]) =>
      typeof value === 'object' && 'from' in value && amountsFault(value, issues[issue]) !== undefined,
  );
}

/** What is wrong with the two amounts beside one another or by themselves; undefined where nothing is. */
export function amountsFault({ from, to }: AmountsForm, issue: Issues[string] | undefined): string | undefined {
  const bounds = issue === undefined ? {} : amountBounds(issue);
  const fault = numberFault(from, bounds) ?? numberFault(to, bounds);
  if (fault !== undefined) return fault;
  const [low, high] = [numberFrom(from), numberFrom(to)];
  return low !== undefined && high !== undefined && low > high ? termsWords.party.fromAboveTo : undefined;
}

/** As the case writes them, without those that speak of nothing. */
export function redLinesWritten(lines: readonly RedLineForm[], issues: Issues): Plain[] {
  return lines.flatMap(({ id, never, why }): Plain[] => {
    const parts = Object.entries(never).flatMap(([issue, value]): [string, Plain][] => {
      const written = neverWritten(value, issues[issue]);
      return written === undefined ? [] : [[issue, written]];
    });
    if (parts.length === 0) return [];
    return [
      {
        ...(id !== undefined && { id }),
        never: Object.fromEntries(parts),
        ...(why.trim() !== '' && { why: why.trim() }),
      },
    ];
  });
}

function neverWritten(value: NeverForm, issue: Issues[string] | undefined): Plain | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  if ('written' in value) return value.written;
  const [from, to] = [numberFrom(value.from), numberFrom(value.to)];
  if (from === undefined && to === undefined) return undefined;
  const [low, high] = (issue && boundsOf(issue)) ?? [];
  const ends = [from ?? low ?? to!, to ?? high ?? from!] as const;
  return ends[0] === ends[1] ? ends[0] : [...ends];
}
