/** A ranking of issues: a text with `>` and `=`, or a list in which a list stands for a tie. */

import type { OnTheTable } from '../check/check-talks-issues.ts';
import type { Report } from '../check/fault-report.ts';
import { didYouMean } from '../did-you-mean.ts';
import { normalizeId, show } from '../identifier.ts';
import type { Path } from '../path.ts';
import type { DraftAnswers } from './draft-answers.ts';

/** Places of issues, ties together; undefined where a name is that of no issue. An issue that stands there twice is left so. */
export function readRanking(
  written: NonNullable<DraftAnswers['ranking']>,
  at: Path,
  { issues }: OnTheTable,
  report: Report,
): readonly (readonly number[])[] | undefined {
  const before = report.count;
  const ids = [...issues.keys()];
  const placeOf = (name: string, here: Path): number[] => {
    const place = ids.indexOf(normalizeId(name.trim()));
    if (place >= 0) return [place];
    report.fault({
      code: 'talks/unknown-issue',
      at: here,
      says:
        name.trim() === ''
          ? 'In the ranking something is missing beside ">" or "=".'
          : `No issue is called ${show(name.trim())}.`,
      hint: didYouMean(name.trim(), ids) ?? `The issues are: ${ids.slice(0, 8).join(', ')}.`,
    });
    return [];
  };
  const ranks =
    typeof written === 'string'
      ? written.split('>').map((tied) => tied.split('=').flatMap((name) => placeOf(name, at)))
      : written.map((tied, rank) =>
          typeof tied === 'string'
            ? placeOf(tied, [...at, rank])
            : tied.flatMap((name, place) => placeOf(name, [...at, rank, place])),
        );
  return report.count === before ? ranks : undefined;
}
