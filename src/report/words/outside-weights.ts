/** Weights that the comparisons do not allow, in words: of which way, which issue, and whether it is too much or too little. */
import type { Elicitation } from '../../analysis/index.ts';
import { shareText } from '../phrases/figures.ts';
import { elicit } from '../phrases/talks/elicit-phrases.ts';

export function outsideInWords(
  { outside, weights, comparisons, asked, terms }: Elicitation,
  said: (name: string) => string,
): string[] {
  if (comparisons === undefined || !('found' in comparisons) || comparisons.found.form !== 'consistent') return [];
  const ranges = comparisons.found.weights;
  return (['now', 'ranking', 'swings'] as const).flatMap((way) =>
    outside[way].map((at) => {
      const weight = weights[way]!.swings[at]!;
      const { least, most } = ranges[asked.findIndex((one) => one.at === at)]!;
      const isMore = weight > most;
      const bound = shareText(isMore ? most : least);
      return elicit.outside(way, said(terms.issues[at]!.name), shareText(weight), isMore, bound);
    }),
  );
}
