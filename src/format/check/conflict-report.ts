/** Places the faults of one conflict, the case's own or a variant's, and passes over what was reported before. */

import { startsWith } from '../path.ts';
import { type Fault, faultKey, type Report } from './fault-report.ts';
import { type MergedConflict, originOf } from './merged-conflict.ts';

export interface ConflictReport extends Report {
  /** All faults of this conflict and of those it starts from, as keys. */
  readonly known: ReadonlySet<string>;
}

/**
 * Takes paths within the conflict (`rules.3`). A fault that the conflict inherits unchanged (`inherited`) is counted
 * and not repeated; one that a variant causes in a part written elsewhere says so.
 */
export function conflictReport(
  top: Report,
  conflict: MergedConflict,
  variant?: { readonly id: string; readonly inherited: ReadonlySet<string> },
): ConflictReport {
  const known = new Set(variant?.inherited);
  let count = 0;
  return {
    known,
    get count() {
      return count;
    },
    locate: ({ at, ...rest }) => top.locate({ at: originOf(conflict, at), ...rest }),
    fault(fault: Fault) {
      count++;
      const placed = { ...fault, at: originOf(conflict, fault.at) };
      const key = faultKey(placed);
      if (known.has(key)) return;
      known.add(key);
      const isElsewhere = variant !== undefined && !startsWith(placed.at, ['conflict', 'variants', variant.id]);
      top.fault(isElsewhere ? { ...placed, says: `In the variant "${variant.id}": ${placed.says}` } : placed);
    },
  };
}
