/** What the talks rest on, as the machine-readable answer gives it (docs/talks-json.md). */
import type { TalksAssumptions } from '../../analysis/index.ts';

export function talksAssumptionsData({ all, numbers, words, parties }: TalksAssumptions) {
  return {
    numbers,
    words,
    parties: parties.map(({ party, numbers: own, words: without }) => ({ party, numbers: own, words: without })),
    all: all.map(({ basis, ...one }) => ({ ...one, party: one.party ?? null, basis: basis ?? null })),
  };
}
