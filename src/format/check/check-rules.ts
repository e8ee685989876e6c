/** What can stand together. */
import { type Expression, optionsIn, type Rule, type SameOutcome } from '../../model/index.ts';
import type { DraftRule } from '../draft.ts';
import type { Names } from '../expression/names.ts';
import { resolveAll, resolveExpression, tidy } from '../expression/resolve-expression.ts';
import { show } from '../identifier.ts';
import type { Path } from '../path.ts';
import type { Report } from './fault-report.ts';
import type { MergedConflict } from './merged-conflict.ts';

/** Undefined where a rule is faulty. */
export function checkRules(conflict: MergedConflict, names: Names, report: Report): Rule[] | undefined {
  const before = report.count;
  const ids = new Map<string, number>();
  const rules = conflict.rules.map((rule, place) => {
    const at = ['rules', place];
    const id = typeof rule === 'string' ? undefined : rule.id;
    if (id !== undefined) {
      const first = ids.get(id);
      if (first === undefined) ids.set(id, place);
      else {
        report.fault({
          code: 'rule/duplicate-id',
          at: [...at, 'id'],
          says: `Two rules are called ${show(id)}: this one and number ${first + 1}.`,
          hint: 'Rename one.',
        });
      }
    }
    const meaning = allowedBy(rule, at, names, report);
    if (meaning === undefined) return undefined;
    const why = typeof rule === 'string' ? undefined : rule.why;
    return { id: id ?? `rule-${place + 1}`, ...meaning, why, options: optionsIn(meaning.allows) };
  });
  return report.count === before && rules.every((rule) => rule !== undefined) ? rules : undefined;
}

function allowedBy(
  rule: DraftRule,
  at: Path,
  names: Names,
  report: Report,
): { text: string; allows: Expression } | undefined {
  if (typeof rule === 'string') {
    const resolved = resolveExpression(rule, at, names, report);
    return resolved && { text: tidy(rule), allows: resolved.expression };
  }
  if ('never' in rule) {
    const resolved = resolveExpression(rule.never, [...at, 'never'], names, report);
    return resolved && { text: `never ${tidy(rule.never)}`, allows: { kind: 'not', of: resolved.expression } };
  }
  if ('always' in rule) {
    const resolved = resolveExpression(rule.always, [...at, 'always'], names, report);
    return resolved && { text: `always ${tidy(rule.always)}`, allows: resolved.expression };
  }
  const [key, members, words] =
    'atMostOne' in rule
      ? (['atMostOne', rule.atMostOne, 'at most one of'] as const)
      : 'atLeastOne' in rule
        ? (['atLeastOne', rule.atLeastOne, 'at least one of'] as const)
        : (['exactlyOne', rule.exactlyOne, 'exactly one of'] as const);
  const resolved = resolveAll(members, [...at, key], names, report);
  if (resolved === undefined) return undefined;
  return {
    text: `${words} ${members.map(tidy).join(', ')}`,
    allows: {
      kind: 'count',
      least: key === 'atMostOne' ? 0 : 1,
      most: key === 'atLeastOne' ? members.length : 1,
      of: resolved.map((one) => one.expression),
    },
  };
}

/** Undefined where one of them is faulty. */
export function checkSameOutcome(conflict: MergedConflict, names: Names, report: Report): SameOutcome[] | undefined {
  return resolveAll(conflict.sameOutcome, ['sameOutcome'], names, report)?.map(({ expression }, place) => ({
    text: tidy(conflict.sameOutcome[place]!),
    where: expression,
  }));
}
