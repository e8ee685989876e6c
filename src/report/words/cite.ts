/** What stands behind a sentence that names assumptions: references to what these rest on. */
import type { Inline } from '../writers/document.ts';

/** `paths`: the assumptions, as evidence names them. `within`: with all that belongs to them, such as a party's wants. */
export type Cite = (paths: readonly string[], options?: { readonly within?: boolean }) => readonly Inline[];

/** Where there are no notes to refer to. */
export const noNotes: Cite = () => [];
