/** Every single thing a conflict assumes, as evidence names it, with what the ledger says for it. */
import type { Case, Conflict, Variant, WantedStatement } from '../model/index.ts';
import { ledgerFor, type SupportedAssumption, supportOfWants } from './support.ts';

export interface Assumption extends SupportedAssumption {
  readonly kind: 'option' | 'context' | 'term' | 'rule' | 'sameOutcome' | 'want' | 'statusQuo';
}

/**
 * The parties' options, the context, the terms, the rules, what counts as one outcome, the wants and the status quo, in
 * this order. A rule without an id goes by `rules`, a want without one by its party.
 */
export function allAssumptions(checked: Case, conflict: Conflict, variant: Variant | undefined): Assumption[] {
  const look = ledgerFor(checked, variant);
  const one = (kind: Assumption['kind'], path: string, text: string, statement?: WantedStatement): Assumption => ({
    kind,
    ...look(path, text, statement),
  });
  const { options, terms, rules, sameOutcome, statusQuo } = conflict;
  return [
    ...options
      .filter(({ id }) => !id.startsWith('context.'))
      .map(({ id, does }) => one('option', `options.${id}`, does)),
    ...options.filter(({ id }) => id.startsWith('context.')).map(({ id, does }) => one('context', id, does)),
    ...terms.map(({ name, text }) => one('term', `terms.${name}`, text)),
    ...rules.map(({ id, text }) => one('rule', isGiven(checked, id) ? `rules.${id}` : 'rules', text)),
    ...(sameOutcome.length === 0
      ? []
      : [one('sameOutcome', 'sameOutcome', sameOutcome.map(({ text }) => text).join('; '))]),
    ...supportOfWants(checked, conflict, variant).flatMap(({ wants }) =>
      wants.map((want): Assumption => ({ kind: 'want', ...want })),
    ),
    ...(statusQuo === undefined ? [] : [one('statusQuo', 'statusQuo', 'status quo')]),
  ];
}

/** Rules that a person gave no name are numbered, and no evidence can point to one of them. */
function isGiven({ statements }: Case, id: string): boolean {
  if (!/^rule-\d+$/.test(id)) return true;
  return statements.some(({ supports }) => supports.some(({ what }) => what.endsWith(`rules.${id}`)));
}
