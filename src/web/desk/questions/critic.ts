/** What a skeptic would ask of the model, each question with the places it is about. */
import type { Resumable } from '../../../model/index.ts';
import { critic as phrases } from '../../../report/phrases/index.ts';
import { criticData } from '../../../report/words/critic-in-words.ts';
import type { Ground } from '../ground.ts';
import type { Lens } from '../lens.ts';

export interface Doubt {
  /** The kind of question. */
  readonly code: string;
  readonly title: string;
  /** As evidence names things: `rules.one-fate`, `preferences.us.quiet`; none where it is about the whole. */
  readonly about: readonly string[];
  readonly says: readonly string[];
  readonly advice: string;
}

export interface CriticAnswer {
  readonly doubts: readonly Doubt[];
  /** A sentence about what could not be looked at; undefined where all was. */
  readonly notTried: string | undefined;
}

export function* critic(ground: Ground, { lens }: { readonly lens: Lens }): Resumable<CriticAnswer> {
  const { conflict } = yield* ground.analysis(lens);
  const criticism = yield* ground.criticism(lens);
  const { warnings, notTried } = criticData(ground.case, conflict, criticism);
  return {
    doubts: warnings.map(({ code, about, says, advice }) => ({
      code,
      title: phrases.titles[code],
      about,
      says,
      advice,
    })),
    notTried: notTried.length === 0 ? undefined : phrases.notTried(notTried.map(({ code }) => phrases.titles[code])),
  };
}
