/** Ways between the model and the ledger. */
import type { Elsewhere } from '../place/use-place.ts';

/** What was filtered by before would hide what one goes to. */
const unfiltered = { source: null, speaker: null, party: null, kind: null, only: null, element: null };

/** To what has no support, bears on nothing, or is disputed. */
export const toGaps: Elsewhere = { view: 'evidence', chosen: { part: 'gaps' } };

export function toStatement(statement: string): Elsewhere {
  return { view: 'evidence', chosen: { ...unfiltered, part: null, statement } };
}

/** To the statements that bear on what the ledger calls so. */
export function toPassages(path: string): Elsewhere {
  return { view: 'evidence', chosen: { ...unfiltered, part: null, statement: null, element: path } };
}

export function toModel(path: string): Elsewhere {
  const { section, variant } = sectionOf(path);
  return { pane: 'model', chosen: { section, variant: variant ?? null } };
}

/** The part of the model pane in which the element stands: `options.us` for `options.us.relieve`. */
function sectionOf(path: string): { readonly section: string; readonly variant: string | undefined } {
  const [part = '', id = '', ...rest] = path.split('.');
  if (part === 'variants')
    return { section: rest.length === 0 ? 'case' : sectionOf(rest.join('.')).section, variant: id };
  if (part === 'statusQuo') return { section: 'options', variant: undefined };
  if (part === 'sameOutcome') return { section: 'same-outcome', variant: undefined };
  const isOfParty = (part === 'options' || part === 'preferences') && id !== '';
  return { section: isOfParty ? `${part}.${id}` : part, variant: undefined };
}
