/** A table of alternatives, and the even swaps that somebody made in it. */
import type { Issue } from '../../model/index.ts';
import { findIssue, type OnTheTable } from '../check/check-talks-issues.ts';
import { readPackage } from '../check/check-talks-package.ts';
import type { Report } from '../check/fault-report.ts';
import { didYouMean } from '../did-you-mean.ts';
import { show } from '../identifier.ts';
import type { Path } from '../path.ts';
import type { AnsweredStep, AnsweredSwaps } from './answers.ts';
import type { DraftAnswers } from './draft-answers.ts';

type Written = NonNullable<DraftAnswers['swaps']>;
type WrittenStep = NonNullable<Written['steps']>[number];
type Part = Written['alternatives'][string];

/** Undefined where something in it is faulty. */
export function readSwaps(written: Written, table: OnTheTable, report: Report): AnsweredSwaps | undefined {
  const before = report.count;
  const ids = Object.keys(written.alternatives);
  const alternatives = Object.entries(written.alternatives).map(([id, part]) => ({
    id,
    values: readPackage(part, ['swaps', 'alternatives', id], table, report) ?? [],
  }));
  const issues = [...table.issues.keys()];
  const told = issues.flatMap((_, issue) =>
    alternatives.some(({ values }) => values[issue] !== undefined) ? [issue] : [],
  );
  if (report.count === before) {
    for (const { id, values } of alternatives) {
      const missing = told.filter((issue) => values[issue] === undefined).map((issue) => show(issues[issue]!));
      if (missing.length === 0) continue;
      report.fault({
        code: 'answers/one-sided',
        at: ['swaps', 'alternatives', id],
        onKey: true,
        says: `${show(id)} does not say what becomes of ${missing.slice(0, 5).join(', ')}.`,
        hint: 'Tell the same issues of every alternative.',
      });
    }
  }
  const steps = (written.steps ?? []).flatMap((step, place) =>
    readStep(step, ['swaps', 'steps', place], ids, table, report),
  );
  return report.count === before ? { issues: told, alternatives, steps } : undefined;
}

function readStep(
  step: WrittenStep,
  at: Path,
  ids: readonly string[],
  table: OnTheTable,
  report: Report,
): AnsweredStep[] {
  const alternative = (id: string, key: string): number | undefined => {
    const place = ids.indexOf(id);
    if (place >= 0) return place;
    report.fault({
      code: 'answers/unknown-alternative',
      at: [...at, key],
      says: `No alternative is called ${show(id)}.`,
      hint: didYouMean(id, ids) ?? `There are: ${ids.join(', ')}.`,
    });
    return undefined;
  };
  if ('drop' in step) {
    const found = findIssue(step.drop, [...at, 'drop'], table, report, false);
    return found === undefined || found === 'gone' ? [] : [{ do: 'drop', issue: found.place }];
  }
  if ('remove' in step) {
    const place = alternative(step.remove, 'remove');
    return place === undefined ? [] : [{ do: 'remove', alternative: place }];
  }
  const place = alternative(step.swap, 'swap');
  const [change, against] = [
    oneChange(step.change, [...at, 'change'], table, report),
    oneChange(step.against, [...at, 'against'], table, report),
  ];
  if (place === undefined || change === undefined || against === undefined) return [];
  return [{ do: 'swap', alternative: place, change, against }];
}

function oneChange(written: Part, at: Path, table: OnTheTable, report: Report) {
  const values = readPackage(written, at, table, report);
  if (values === undefined) return undefined;
  const changes = values.flatMap((to, issue) => (to === undefined ? [] : [{ issue, to }]));
  const [only] = changes;
  if (only !== undefined && changes.length === 1) return only;
  report.fault({
    code: 'answers/one-change',
    at,
    says: `A swap changes one issue and makes up for it on one other; here ${changes.length === 0 ? 'is none' : `are ${changes.length}`}.`,
    hint: `Write one, as { ${firstOf(table)}: … }.`,
  });
  return undefined;
}

function firstOf({ issues }: { readonly issues: ReadonlyMap<string, Issue | undefined> }): string {
  return [...issues.keys()][0] ?? 'issue';
}
