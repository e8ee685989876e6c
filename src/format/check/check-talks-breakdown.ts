/** What the conflict's states are worth in the talks, should these break down. */
import type { Breakdown, StateWorth } from '../../model/index.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { DraftBreakdown } from '../draft-talks.ts';
import type { Names } from '../expression/names.ts';
import { resolveExpression, tidy } from '../expression/resolve-expression.ts';
import { show } from '../identifier.ts';
import type { Report } from './fault-report.ts';

/** `points`: for each party that talks, what its numbers are out of; undefined where it gives none. */
export function checkBreakdown(
  { concept, states }: DraftBreakdown,
  points: ReadonlyMap<string, number | undefined>,
  gone: ReadonlySet<string>,
  names: Names | undefined,
  report: Report,
): Breakdown | undefined {
  const before = report.count;
  if (names === undefined) {
    report.fault({
      code: 'talks/no-conflict',
      at: ['breakdown'],
      onKey: true,
      says: 'The case has no conflict that would say what holds without an agreement.',
      hint: 'Add "conflict:"; or give each party its "reservation:" in the place of "breakdown:".',
    });
    return undefined;
  }
  const worth = (states ?? []).map(({ where, worth: written, why }, place): StateWorth | undefined => {
    const at = ['breakdown', 'states', place];
    const isLast = place === (states ?? []).length - 1;
    if (where === undefined && !isLast) {
      report.fault({
        code: 'talks/unreachable',
        at,
        says: 'This entry fits every state, so that none of those after it ever counts.',
        hint: 'Say with "where:" which states it is about, or put it last.',
      });
    }
    const resolved =
      where === undefined
        ? { expression: { kind: 'and', of: [] } as const }
        : resolveExpression(where, [...at, 'where'], names, report);
    for (const [party, number] of Object.entries(written ?? {})) {
      checkWorth(party, number, [...at, 'worth', party]);
    }
    if (resolved === undefined) return undefined;
    const utilities = [...points].map(([party, out]) => {
      const number = written?.[party];
      return number === undefined || out === undefined ? undefined : number / out;
    });
    return { where: resolved.expression, text: where === undefined ? '' : tidy(where), utilities, why };
  });
  return report.count === before ? { concept, worth: worth.filter((one) => one !== undefined) } : undefined;

  function checkWorth(party: string, number: number, at: readonly (string | number)[]): void {
    if (gone.has(party)) return;
    const out = points.get(party);
    if (!points.has(party)) {
      report.fault({
        code: 'talks/unknown-party',
        at,
        onKey: true,
        says: `No party of the talks is called ${show(party)}.`,
        hint: didYouMean(party, points.keys()) ?? `Those who talk are: ${[...points.keys()].join(', ')}.`,
      });
    } else if (out === undefined) {
      report.fault({
        code: 'talks/reservation-without-numbers',
        at,
        says: `Nothing says what a package is worth to ${show(party)}, so that ${number} compares with nothing.`,
        hint: 'Leave it out: the conflict says which state it would rather have. Or give "weights:" and "values:".',
      });
    } else if (out === 1 && number > 1) {
      report.fault({
        code: 'talks/worth-range',
        at,
        says: `The numbers of ${show(party)} are out of 1, and this is ${number}.`,
        hint: number <= 100 ? `Write ${number / 100}; or "points: 100" for the party.` : 'Write a number up to 1.',
      });
    }
  }
}
