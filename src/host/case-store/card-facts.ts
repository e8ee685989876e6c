/** What a card says of a case, from its text alone. */
import { type Draft, type Parsed, type Problem, parsingCase } from '../../format/index.ts';
import type { Resumable } from '../../model/index.ts';

export interface CardFacts {
  readonly title: string;
  readonly question: string | null;
  readonly about: string | null;
  readonly asOf: string | null;
  /** Names of the parties that decide. */
  readonly parties: readonly string[];
  /** Null where the case has problems, no conflict, or more states than are counted for a card. */
  readonly states: number | null;
  readonly variants: number;
  readonly problems: number;
}

/** Counting more would take longer than a glance is worth. */
export const MOST_COUNTED = 2 ** 16;

/** In steps, for whoever has other things to do meanwhile. */
export function* readingCard(text: string): Resumable<CardFacts> {
  const parsed = yield* parsingCase(text, { maxStates: MOST_COUNTED });
  // The bound is ours, so to pass it is nothing wrong with the case.
  const problems = parsed.problems.filter(({ code }: Problem) => code !== 'states/too-many');
  const { case: checked, draft } = parsed;
  const conflict = checked?.conflict;
  return {
    ...headOf(parsed, text),
    parties: conflict?.parties.map(({ name }) => name) ?? decidingIn(draft),
    states: conflict?.states.count ?? null,
    variants: checked?.variants.length ?? Object.keys(draft?.conflict?.variants ?? {}).length,
    problems: problems.length,
  };
}

function headOf(
  { case: checked, draft }: Parsed,
  text: string,
): Pick<CardFacts, 'title' | 'question' | 'about' | 'asOf'> {
  const head = checked ?? draft;
  if (head === undefined) return { title: titleIn(text), question: null, about: null, asOf: null };
  const { title, question = null, about = null, asOf = null } = head;
  return { title, question, about, asOf };
}

/** Of a text that has not the shape of a case, the title may still be readable. */
export function titleIn(text: string): string {
  const [, written = ''] = /^title:[ \t]*(.*?)[ \t]*$/m.exec(text) ?? [];
  return written.replace(/^(["'])(.*)\1$/, '$2');
}

function decidingIn(draft: Draft | undefined): string[] {
  const { options = {}, moves = {} } = draft?.conflict ?? {};
  return [...new Set([...Object.keys(options), ...Object.keys(moves)])].map((id) => draft?.parties?.[id]?.name ?? id);
}
