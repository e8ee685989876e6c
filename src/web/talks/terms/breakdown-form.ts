/** What the conflict's states are worth in the talks, as a form holds it. */
import type { DraftTalks, Plain } from '../../../format/index.ts';
import { numberFrom } from './cell-form.ts';
import { type NumberBounds, numberFault } from './number-bounds.ts';
import { numbered, type Row } from './rows.ts';

export type DraftBreakdown = NonNullable<DraftTalks['breakdown']>;

export interface EntryForm extends Row {
  /** Empty for all states that no entry before fits. */
  readonly where: string;
  /** By party. */
  readonly worth: Readonly<Record<string, string>>;
  readonly why: string;
}

export const NEW_ENTRY: Omit<EntryForm, 'row'> = { where: '', worth: {}, why: '' };

export function entryForms({ states = [] }: Partial<DraftBreakdown>): readonly EntryForm[] {
  return numbered(
    states.map(({ where = '', worth = {}, why = '' }) => ({
      where: whereText(where),
      worth: Object.fromEntries(Object.entries(worth).map(([party, one]) => [party, String(one)])),
      why,
    })),
  );
}

/** An entry that fits every state stands last: those after it would never count. */
export function isBreakdownSound(entries: readonly EntryForm[], bounds: (party: string) => NumberBounds): boolean {
  return entries.every(
    ({ where, worth }, at) =>
      (where.trim() !== '' || at === entries.length - 1) &&
      Object.entries(worth).every(([party, text]) => numberFault(text, bounds(party)) === undefined),
  );
}

/** As a case has it; a condition that was not touched is written as it was. */
export function breakdownWritten(
  entries: readonly EntryForm[],
  { concept, states = [] }: Partial<DraftBreakdown>,
): Plain {
  const written = entries.map(({ where, worth, why, row }): Plain => {
    const old = states[row]?.where;
    const numbers = Object.entries(worth).flatMap(([party, text]) => {
      const value = numberFrom(text);
      return value === undefined ? [] : [[party, value] as const];
    });
    const condition = old !== undefined && whereText(old) === where ? old : where.trim() || undefined;
    return {
      ...(condition !== undefined && { where: condition as Plain }),
      ...(numbers.length > 0 && { worth: Object.fromEntries(numbers) }),
      ...(why.trim() !== '' && { why: why.trim() }),
    };
  });
  return { ...(concept !== undefined && { concept }), ...(written.length > 0 && { states: written }) };
}

/** Anything but text is shown as the case could write it on one line. */
function whereText(where: unknown): string {
  return typeof where === 'string' ? where : JSON.stringify(where);
}
