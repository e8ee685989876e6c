/** How one state stands under one concept, said so that conflicts with other states can be set side by side. */
import type { ConceptFinding } from '../../engine/stability/index.ts';
import { has } from '../../model/index.ts';
import type { Absence } from '../compare/matching.ts';

export type Standing =
  /** No party would leave it alone. */
  | 'holds'
  /** Some party would. */
  | 'falls'
  /** That hangs on wants that are unknown. */
  | 'open'
  /** There is no such state: see `Absence` for why. */
  | 'absent'
  /** The concept has no meaning in this conflict. */
  | 'undefined';

export function standingOf(finding: ConceptFinding, state: number | Absence): Standing {
  if (typeof state !== 'number') return 'absent';
  if (finding.equilibria === null) return 'undefined';
  if (has(finding.equilibria, state)) return 'holds';
  return finding.possible !== undefined && has(finding.possible.equilibria, state) ? 'open' : 'falls';
}
