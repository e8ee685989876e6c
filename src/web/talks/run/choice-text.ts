/** What a choice among several offers tells, in words: of all that is gained and lost together. */
import type { TalksEqualsAnswer } from '../../desk/questions/talks-equals.ts';
import type { SeenRun } from '../../desk/questions/talks-run.ts';
import { talksRun } from '../../phrases/talks-run.ts';

const phrases = talksRun.equals;

/** By what it tells. */
export function choiceText(
  { parties, issues }: Pick<SeenRun, 'parties' | 'issues'>,
  packages: TalksEqualsAnswer['packages'],
  { party, likes, tells }: TalksEqualsAnswer['choices'][number],
): readonly string[] {
  const { name } = parties[party]!;
  const namesOf = (some: readonly number[]) => some.map((issue) => issues[issue]!.name);
  const first = likes[0]!;
  const told = tells.map(({ over, gains, losses, open }) => {
    const both = [name, first + 1, over + 1] as const;
    if (open.length === 0) {
      return losses.length === 0
        ? phrases.onlyGains(...both)
        : phrases.gainsMore(...both, namesOf(gains), namesOf(losses));
    }
    const isOne = open.length === 1 && gains.length === 0 && losses.length === 0;
    if (!isOne) return phrases.together(...both, namesOf(open));
    const issue = open[0]!;
    const valueIn = (place: number) => packages[place]!.values[issue]!;
    return phrases.ofOne(name, issues[issue]!.name, valueIn(first), valueIn(over));
  });
  const same =
    likes.length < 2
      ? []
      : [
          phrases.same(
            name,
            likes.map((place) => place + 1),
          ),
        ];
  return [...same, ...told];
}
