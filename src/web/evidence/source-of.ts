/** Which source's entries are shown. */
import type { Draft } from '../../format/index.ts';
import { filteredEntries } from './entry-filter.ts';
import { writtenEntries } from './ledger-entries.ts';

/** In the address, for the statements of all sources. */
export const ALL_SOURCES = '*';

/** The source whose entries the address asks for; of an element, the one that bears on it, if it is one; without any, the first. */
export function sourceOf(draft: Draft, chosen: Readonly<Record<string, string>>): string {
  const sources = Object.keys(draft.sources ?? {});
  if (chosen.source !== undefined && sources.includes(chosen.source)) return chosen.source;
  const of = draft.statements?.[chosen.statement ?? '']?.source;
  if (chosen.source === ALL_SOURCES || sources.length === 0) return ALL_SOURCES;
  if (chosen.element !== undefined) return onlySourceFor(draft, chosen.element) ?? ALL_SOURCES;
  return of ?? sources[0]!;
}

/** The source of all statements that bear on an element; undefined where they come from several, or from none. */
function onlySourceFor(draft: Draft, element: string): string | undefined {
  const bearing = filteredEntries(
    writtenEntries(draft),
    { speaker: undefined, party: undefined, kind: undefined, only: undefined, element },
    { draft, reading: undefined, disputed: new Set() },
  );
  const [only, ...others] = new Set(bearing.map(({ source }) => source));
  return others.length === 0 && only !== undefined && Object.hasOwn(draft.sources ?? {}, only) ? only : undefined;
}
