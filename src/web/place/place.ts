/** Where in the workbench one is, and its address: every view and selection has one, so that it can be sent and gone back to. */
import { idOfAddress, pageOfCase } from '../../server/address.ts';
import type { Shelf } from '../../server/api.ts';

/** In the order of the tabs. */
export const VIEWS = [
  'summary',
  'outcomes',
  'moves',
  'paths',
  'compare',
  'coalitions',
  'talks',
  'evidence',
  'brief',
] as const;
export type View = (typeof VIEWS)[number];

/** What stands beside the answer. */
export const PANES = ['model', 'text', 'both', 'none'] as const;
export type Pane = (typeof PANES)[number];

export interface CasePlace {
  readonly shelf: Shelf;
  readonly id: string;
  readonly view: View;
  readonly pane: Pane;
  /** Everything else that is chosen: `variant`, `response`, `state`, `party`, `concept`, `over`, `step`, and what a view adds. */
  readonly chosen: Readonly<Record<string, string>>;
}

export type Place = { readonly at: 'home' } | ({ readonly at: 'case' } & CasePlace);

const shelves: readonly Shelf[] = ['library', 'folder'];

/** An address that leads nowhere leads home. */
export function placeAt(address: string): Place {
  const { pathname, searchParams } = new URL(address, 'http://localhost');
  const [shelf, segment, view] = pathname.split('/').slice(1);
  const id = segment === undefined || segment === '' ? undefined : idOfAddress(segment);
  if (!isOneOf(shelves, shelf) || id === undefined) return { at: 'home' };
  // What is chosen without a value is not chosen.
  const { pane, ...chosen } = Object.fromEntries([...searchParams].filter(([, value]) => value !== ''));
  return {
    at: 'case',
    shelf,
    id,
    view: isOneOf(VIEWS, view) ? view : 'summary',
    pane: isOneOf(PANES, pane) ? pane : 'model',
    chosen,
  };
}

export function addressOf(place: Place): string {
  if (place.at === 'home') return '/';
  const { shelf, id, view, pane, chosen } = place;
  const query = new URLSearchParams(Object.entries(chosen).filter(([, value]) => value !== ''));
  if (pane !== 'model') query.set('pane', pane);
  query.sort();
  const path = `${pageOfCase(shelf, id)}${view === 'summary' ? '' : `/${view}`}`;
  return query.size === 0 ? path : `${path}?${query}`;
}

function isOneOf<T extends string>(known: readonly T[], value: string | undefined): value is T {
  return (known as readonly (string | undefined)[]).includes(value);
}
