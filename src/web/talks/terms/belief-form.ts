/** What one party takes another to want, as a form holds it: for each issue a weight, and what its values are worth. */
import type { DraftTalksParty, DraftUtility } from '../../../format/index.ts';
import { type CellForm, cellForm, numberFrom } from './cell-form.ts';
import { type NumberBounds, numberFault } from './number-bounds.ts';
import type { Issues } from './party-form.ts';

/** By the issue's id. */
export type BeliefForm = Readonly<Record<string, CellForm>>;

/** Undefined: nothing is believed, and the form begins as what the other wants, where the case has that in numbers. */
export function beliefForm(belief: DraftUtility | undefined, other: DraftTalksParty, issues: Issues): BeliefForm {
  const from = startOf(belief, other);
  return Object.fromEntries(Object.entries(issues).map(([id, issue]) => [id, cellForm(issue, id, from)]));
}

/** As a case has it. What the form does not show stays as it was. */
export function beliefWritten(
  form: BeliefForm,
  belief: DraftUtility | undefined,
  other: DraftTalksParty,
): DraftUtility {
  const { weights: _weights, values = {}, ...kept } = startOf(belief, other);
  const cells = Object.entries(form);
  const weights = cells.map(([id, { weight }]) => [id, numberFrom(weight) ?? 0] as const);
  const worths = cells.flatMap(([id, { worths, isFormula }]) => {
    if (isFormula) return values[id] === undefined ? [] : [[id, values[id]] as const];
    const given = worths.flatMap(({ key, worth }) => {
      const value = numberFrom(worth);
      return value === undefined ? [] : [[key, value] as const];
    });
    return given.length === 0 ? [] : [[id, Object.fromEntries(given)] as const];
  });
  return { weights: Object.fromEntries(weights), values: Object.fromEntries(worths), ...kept } as DraftUtility;
}

/** Whether the case may have it: a weight for each issue, not all nothing; where one weighs anything, all of its worths. */
export function isBeliefSound(form: BeliefForm, points: number): boolean {
  const worthBounds: NumberBounds = { least: 0, most: points };
  const cells = Object.values(form);
  const weightOf = ({ weight }: CellForm) => numberFrom(weight);
  return (
    cells.some((cell) => (weightOf(cell) ?? 0) > 0) &&
    cells.every((cell) => {
      const weight = weightOf(cell);
      if (weight === undefined || weight < 0) return false;
      const isNeeded = weight > 0 && !cell.isFormula;
      return cell.worths.every(
        ({ worth }) => numberFault(worth, worthBounds) === undefined && (!isNeeded || numberFrom(worth) !== undefined),
      );
    })
  );
}

const NUMBERS = ['weights', 'values', 'together', 'points', 'bias', 'scale', 'cap'] as const;

function startOf(belief: DraftUtility | undefined, other: DraftTalksParty): DraftUtility {
  if (belief !== undefined) return belief;
  return Object.fromEntries(NUMBERS.flatMap((key) => (other[key] === undefined ? [] : [[key, other[key]]])));
}
