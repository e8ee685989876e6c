/** What of the states is shown and in which order, as the address names it. */
import type { StateFilter, StateSort } from '../../desk/questions/state-order.ts';
import type { CasePlace } from '../../place/place.ts';
import { choose } from '../../place/use-place.ts';

export interface TableChoices {
  readonly filter: StateFilter;
  readonly sort: StateSort;
  /** A column for each concept. */
  readonly all: boolean;
  /** The concepts shown party by party. */
  readonly unfolded: readonly string[];
}

/** `only=us.relieve,!dprk.escalate`, `holds=seq,nash:us`, `reach=moves`, `text=…`, `order=n` or `order=party:us`. */
export function tableChoices({ chosen }: Pick<CasePlace, 'chosen'>): TableChoices {
  const { only, holds, reach, text, order, all, by } = chosen;
  const options = listed(only).map((word): [string, 'taken' | 'not'] =>
    word.startsWith('!') ? [word.slice(1), 'not'] : [word, 'taken'],
  );
  const held = listed(holds).map((word) => {
    const [concept, party] = word.split(':') as [string, string | undefined];
    return { concept, ...(party !== undefined && { party }) };
  });
  return {
    filter: {
      ...(options.length > 0 && { options: Object.fromEntries(options) }),
      ...(held.length > 0 && { holds: held }),
      ...((reach === 'moves' || reach === 'improvements') && { reached: reach }),
      ...(text !== undefined && { text }),
    },
    sort: sortNamed(order),
    all: all !== undefined,
    unfolded: listed(by),
  };
}

function sortNamed(order: string | undefined): StateSort {
  if (order === 'n') return { by: 'number' };
  return order?.startsWith('party:') ? { by: 'preference', party: order.slice(6) } : { by: 'holding' };
}

export function sortName(sort: StateSort): string {
  return sort.by === 'number' ? 'n' : sort.by === 'preference' ? `party:${sort.party}` : '';
}

const listed = (words: string | undefined) => (words ?? '').split(',').filter((word) => word !== '');

/** While something is typed, going back leads to before the typing. */
export function chooseFilter(filter: StateFilter, options: { replace?: boolean } = {}): void {
  const only = Object.entries(filter.options ?? {}).map(([id, deed]) => (deed === 'not' ? `!${id}` : id));
  const holds = (filter.holds ?? []).map(({ concept, party }) =>
    party === undefined ? concept : `${concept}:${party}`,
  );
  choose(
    {
      chosen: {
        only: only.join(),
        holds: holds.join(),
        reach: filter.reached ?? null,
        text: filter.text?.trim() ?? null,
      },
    },
    options,
  );
}

/** Taken, then not taken, then either way. */
export function nextDeed({ options = {}, ...rest }: StateFilter, id: string): StateFilter {
  const { [id]: now, ...others } = options;
  if (now === 'not') return { ...rest, options: others };
  return { ...rest, options: { ...others, [id]: now === undefined ? 'taken' : 'not' } };
}

export function isFiltered({ options, holds, reached, text }: StateFilter): boolean {
  return Object.keys(options ?? {}).length > 0 || (holds ?? []).length > 0 || reached !== undefined || !!text;
}
