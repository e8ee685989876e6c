/** Which parts of the model are unfolded, and the way to one of them. */
import { createContext, useContext } from 'react';

export const SECTIONS = [
  'case',
  'parties',
  'options',
  'context',
  'terms',
  'rules',
  'same-outcome',
  'states',
  'preferences',
  'skeptic',
] as const;
export type SectionId = (typeof SECTIONS)[number];

export interface Sections {
  readonly isOpen: (id: SectionId) => boolean;
  readonly setOpen: (id: SectionId, open: boolean) => void;
}

export const SectionsContext = createContext<Sections | undefined>(undefined);

export function useSections(): Sections {
  const sections = useContext(SectionsContext);
  if (sections === undefined) throw new Error('Sections stand within the model pane.');
  return sections;
}

/** The part that an address names: `options`, or one party's share of it, `options.us`; what is done today is ticked there. */
export function partOf(section: string): string {
  const part = section.split('.', 1)[0]!;
  return part === 'statusQuo' ? 'options' : part;
}

/**
 * Scrolls to what the address names and puts the focus on its first field, or on its heading where it has none. Where a
 * party has no place of its own there, to the part as a whole. Whether there is such a part.
 */
export function revealSection(pane: HTMLElement, id: string): boolean {
  const find = (name: string) => pane.querySelector<HTMLElement>(`[data-section="${CSS.escape(name)}"]`);
  const section = find(id) ?? find(partOf(id));
  if (section === null) return false;
  const scrolled = scrollerOf(pane);
  const top = pane.querySelector<HTMLElement>('.pane-top')?.offsetHeight ?? 0;
  // Not `scrollIntoView`, which moves the page around the pane as well.
  scrolled.scrollTop += section.getBoundingClientRect().top - scrolled.getBoundingClientRect().top - top;
  const inside = section.querySelector('.section-body') ?? section;
  const fields = [...inside.querySelectorAll<HTMLElement>('input, textarea, .opener')];
  const shown = fields.filter((field) => field.checkVisibility());
  // How wants are said is chosen beside them; where they are said comes first.
  const first =
    shown.find((field) => field.closest('.ways') === null) ?? shown[0] ?? section.querySelector<HTMLElement>('button');
  first?.focus({ preventScroll: true });
  return true;
}

function scrollerOf(pane: HTMLElement): HTMLElement {
  for (let at: HTMLElement | null = pane; at !== null; at = at.parentElement) {
    if (['auto', 'scroll'].includes(getComputedStyle(at).overflowY)) return at;
  }
  return document.documentElement;
}
