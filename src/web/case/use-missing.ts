/** What an unfinished draft lacks, in words; undefined where it lacks nothing, or something is wrong with it. */
import { missingIn } from '../model/guide-progress.ts';
import { missingWords } from '../phrases/missing.ts';
import { useCase } from './case-store.ts';

/** As a sentence: what a store hands out must be equal where it says the same. */
export function useMissing(): string | undefined {
  return useCase((opened) => {
    const missing = missingIn(opened?.reading?.draft, opened?.reading?.problems ?? []);
    return missing && missingWords(missing);
  });
}
