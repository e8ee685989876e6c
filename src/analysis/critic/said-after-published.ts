import type { Ground } from './ground.ts';

/**
 * A statement is said to have been made on a day after its source appeared, or was last changed. Harmless where the day of
 * either is only about right.
 * What to do: see whether it is the day of what is said (`date` or `by`), or mend the day of the source.
 */
export interface SaidAfterPublished {
  readonly code: 'said-after-published';
  readonly about: readonly string[];
  readonly data: { readonly statement: string; readonly said: string; readonly source: string; readonly known: string };
}

export function saidAfterPublished({ case: checked }: Ground): SaidAfterPublished[] {
  const appeared = new Map(
    checked.sources.map(({ id, published, modified }) => [
      id,
      [published?.value, modified].flatMap((day) => day ?? []),
    ]),
  );
  return checked.statements.flatMap(({ id, source, said }): SaidAfterPublished[] => {
    const known = source === undefined ? undefined : appeared.get(source)!.toSorted().at(-1);
    if (source === undefined || known === undefined || said === undefined) return [];
    // As far as both go: a month is not after a day in it.
    const length = Math.min(known.length, said.value.length);
    if (said.value.slice(0, length) <= known.slice(0, length)) return [];
    const data = { statement: id, said: said.value, source, known };
    return [{ code: 'said-after-published', about: [`statements.${id}.said`], data }];
  });
}
