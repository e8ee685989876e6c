/** The names that can be used in the case that is open, as the chosen variant has them. */
import { useMemo } from 'react';
import { useCase } from '../../case/case-store.ts';
import { useEditTarget } from '../edit-target.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

export function useVocabulary(): Vocabulary {
  const draft = useCase((opened) => opened?.reading?.draft);
  const { conflict } = useEditTarget();
  return useMemo(() => vocabularyOf(draft, conflict), [draft, conflict]);
}
