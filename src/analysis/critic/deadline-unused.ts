import { isTaken, optionsIn } from '../../model/index.ts';
import { allConflicts, expressionsIn, type Ground, namesIn, pathOfOption } from './ground.ts';

/**
 * An option has a last day (`by`), and nothing in the case says what changes once it has passed: no variant changes
 * the option or starts with it taken, and no term, rule or want names it together with a fact of the context.
 * Harmless where the date is only for the reader.
 * What to do: add a fact ("the last day has passed") that a want or a term names with the option, and a variant in
 * which it holds; or say what the status quo is then.
 */
export interface DeadlineUnused {
  readonly code: 'deadline-unused';
  readonly about: readonly string[];
  readonly data: { readonly option: number; readonly by: string };
}

export function deadlinesUnused({ case: checked, conflict }: Ground): DeadlineUnused[] {
  return conflict.options.flatMap(({ id, by }, option): DeadlineUnused[] => {
    if (by === undefined) return [];
    const isChanged = checked.variants.some(({ changes }) => changes.includes(`options.${id}`));
    const startsOtherwise = allConflicts(checked).some(({ states, statusQuo, options }) => {
      const place = options.findIndex((other) => other.id === id);
      return (
        statusQuo !== undefined && place !== -1 && isTaken(states, statusQuo, place) !== startsTaken(conflict, option)
      );
    });
    const isTied = allConflicts(checked).some((one) => {
      const place = one.options.findIndex((other) => other.id === id);
      return expressionsIn(one).some(
        (expression) => namesIn(expression).facts.size > 0 && optionsIn(expression).includes(place),
      );
    });
    if (isChanged || startsOtherwise || isTied) return [];
    return [{ code: 'deadline-unused', about: [pathOfOption(id)], data: { option, by } }];
  });
}

function startsTaken({ states, statusQuo }: Ground['conflict'], option: number): boolean {
  return statusQuo !== undefined && isTaken(states, statusQuo, option);
}
