/** The names that can be used in the case that is open, as the chosen variant has them. */
import { useMemo } from 'react';
import { useEditTarget } from '../edit-target.ts';
import { useShownCase } from '../shown-case.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

export function useVocabulary(): Vocabulary {
  const { draft } = useShownCase().reading;
  const { conflict } = useEditTarget();
  return useMemo(() => vocabularyOf(draft, conflict), [draft, conflict]);
}
