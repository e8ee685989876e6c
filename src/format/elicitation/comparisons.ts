/** Comparisons of two packages: which one rather, or whether they are as good as one another. */
import type { OnTheTable } from '../check/check-talks-issues.ts';
import { readPackage } from '../check/check-talks-package.ts';
import type { Report } from '../check/fault-report.ts';
import { show } from '../identifier.ts';
import type { Path } from '../path.ts';
import type { AnsweredComparison } from './answers.ts';
import type { DraftAnswers } from './draft-answers.ts';

type Written = NonNullable<DraftAnswers['comparisons']>[number];
type Part = Extract<Written, { rather: unknown }>['rather'];

/** Those that can be read, in their order. */
export function readComparisons(
  written: readonly Written[],
  table: OnTheTable,
  report: Report,
): readonly AnsweredComparison[] {
  return written.flatMap((one, place): AnsweredComparison[] => {
    const here = ['comparisons', place];
    if ('rather' in one) {
      return readPair(one.rather, one.than, [...here, 'rather'], [...here, 'than'], 'a', table, report);
    }
    const [key, says] = 'equal' in one ? (['equal', 'equal'] as const) : (['unsure', 'unknown'] as const);
    const pair = 'equal' in one ? one.equal : one.unsure;
    const [a, b] = pair;
    if (a === undefined || b === undefined || pair.length > 2) {
      report.fault({
        code: 'answers/two-packages',
        at: [...here, key],
        says: `Two packages are compared; here ${pair.length === 1 ? 'is 1' : `are ${pair.length}`}.`,
        hint: `Write ${key}: [{ … }, { … }].`,
      });
      return [];
    }
    return readPair(a, b, [...here, key, 0], [...here, key, 1], says, table, report);
  });
}

function readPair(
  writtenA: Part,
  writtenB: Part,
  atA: Path,
  atB: Path,
  says: AnsweredComparison['says'],
  table: OnTheTable,
  report: Report,
): AnsweredComparison[] {
  const a = readPackage(writtenA, atA, table, report);
  const b = readPackage(writtenB, atB, table, report);
  if (a === undefined || b === undefined) return [];
  const ids = [...table.issues.keys()];
  const lacks = (some: typeof a, other: typeof a) =>
    ids.filter((_, issue) => some[issue] === undefined && other[issue] !== undefined);
  const one = [...lacks(b, a).map((id) => ({ id, at: atB })), ...lacks(a, b).map((id) => ({ id, at: atA }))];
  for (const { id, at } of one) {
    report.fault({
      code: 'answers/one-sided',
      at,
      says: `${show(id)} is told of one of the two packages only.`,
      hint: 'Tell it of both, or of neither where it is the same in both.',
    });
  }
  return one.length > 0 ? [] : [{ a, b, says }];
}
