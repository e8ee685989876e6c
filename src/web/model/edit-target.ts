/** Where edits of the conflict go, for the variant that the address names. */
import { useMemo } from 'react';
import { useCasePlace } from '../place/use-place.ts';
import { type EditTarget, editTargetOf } from './edit-target-of.ts';
import { useShownCase } from './shown-case.ts';

export type { EditTarget, Within } from './edit-target-of.ts';

export function useEditTarget(): EditTarget {
  const { draft } = useShownCase().reading;
  const { variant } = useCasePlace().chosen;
  return useMemo(() => editTargetOf(draft, variant), [draft, variant]);
}
