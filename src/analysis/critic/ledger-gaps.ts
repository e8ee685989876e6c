import { type Assumption, allAssumptions } from '../assumption-list.ts';
import type { Ground } from './ground.ts';

/**
 * A statement of the ledger supports, contradicts and qualifies nothing.
 * Harmless: a reader may want to see that it was read and left aside.
 * What to do: link it to what it bears on, or ask what the model leaves out that it speaks of.
 * One that was read by the program and not yet looked at is no gap, and neither is one that is the same as another.
 */
export interface UnusedStatement {
  readonly code: 'unused-statement';
  readonly about: readonly string[];
  readonly data: { readonly statement: string };
}

/**
 * Options, facts, terms, rules, wants or a status quo that no statement supports.
 * Harmless for what is true by the meaning of the words; then a statement of the analyst's can say so.
 * What to do: link a statement, or add one of the analyst's own, so that a reader sees who assumed it.
 */
export interface UnsupportedAssumption {
  readonly code: 'unsupported-assumption';
  readonly about: readonly string[];
  readonly data: { readonly assumptions: readonly Assumption[] };
}

/**
 * The case has no ledger: nothing says where any of it comes from.
 * Harmless where the case cites the paper it was taken from.
 * What to do: enter what the assumptions rest on under `statements`.
 */
export interface NoLedger {
  readonly code: 'no-ledger';
  readonly about: readonly string[];
  readonly data: { readonly assumptions: number; readonly citations: number };
}

export function unusedStatements({ case: checked }: Ground): UnusedStatement[] {
  return checked.statements
    .filter(({ checked: looked, sameAs }) => looked === 'confirmed' && sameAs === undefined)
    .filter(({ supports, contradicts, qualifies }) => supports.length + contradicts.length + qualifies.length === 0)
    .map(({ id }) => ({ code: 'unused-statement', about: [`statements.${id}`], data: { statement: id } }));
}

export function unsupportedAssumptions({
  case: checked,
  conflict,
  variant,
}: Ground): (UnsupportedAssumption | NoLedger)[] {
  const all = allAssumptions(checked, conflict, variant);
  if (checked.statements.length === 0) {
    const data = { assumptions: all.length, citations: checked.citations.length };
    return [{ code: 'no-ledger', about: [], data }];
  }
  const assumptions = all.filter(({ basis }) => basis === undefined);
  if (assumptions.length === 0) return [];
  const about = [...new Set(assumptions.map(({ path }) => path))];
  return [{ code: 'unsupported-assumption', about, data: { assumptions } }];
}
