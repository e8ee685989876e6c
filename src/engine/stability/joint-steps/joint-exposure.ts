/** What a joint step asks of each member: what it risks by moving first, and what it could gain by holding out. */
import { type Coalition, partiesIn } from '../../../model/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Step } from '../paths/step.ts';
import type { BrokenUp, JointMoves, PlannedStep } from './joint-moves.ts';

/** How a party likes one state, as against another; unknown where its wants are. */
export type Comparison = 'better' | 'same' | 'worse' | 'unknown';

export interface Compared {
  readonly state: number;
  readonly is: Comparison;
}

export interface Member {
  readonly party: number;
  /** What the whole step is to it, as against staying. */
  readonly change: Comparison;
  /** The worst that arises if it moves first and nobody follows, as against staying; undefined where nothing feasible. */
  readonly alone: Compared | undefined;
  /** The worst that arises if it has moved, and perhaps others, but not all; likewise. */
  readonly partly: Compared | undefined;
  /** Moving first, with nobody following, leaves it worse off than staying; undefined where that is unknown. */
  readonly exposed: boolean | undefined;
  /** The best that arises if all the others have moved and it does not, as against the end of the step. */
  readonly holdingOut: Compared | undefined;
  /** Once the others have moved it likes better not to; undefined where that is unknown. */
  readonly couldDefect: boolean | undefined;
}

export interface JointStep {
  readonly coalition: Coalition;
  readonly from: number;
  readonly to: number;
  /** One for each party in the coalition. */
  readonly members: readonly Member[];
  /**
   * The orders in which it could be taken one party after the other. In option form each member moves once; none where
   * what lies between is not feasible, so that they must move at once. For listed moves: the shortest legal sequences.
   */
  readonly orders: readonly (readonly Step[])[];
  /** False where there are more orders than those given. */
  readonly allOrders: boolean;
}

export const MOST_ORDERS = 24;

const described = new WeakMap<Kernel, Map<string, JointStep>>();
/** So many are kept: ways to several targets begin with the same steps, and may go directly what others do last. */
const MOST_DESCRIBED = 256;

export function jointStep(kernel: Kernel, moves: JointMoves, planned: PlannedStep): JointStep {
  const known = described.get(kernel) ?? new Map<string, JointStep>();
  described.set(kernel, known);
  const key = `${planned.coalition} ${planned.from} ${planned.to}`;
  const step = known.get(key) ?? describe(kernel, moves, planned);
  if (known.size < MOST_DESCRIBED) known.set(key, step);
  return step;
}

function describe(kernel: Kernel, moves: JointMoves, { coalition, from, to }: PlannedStep): JointStep {
  const broken = moves.brokenUp(from, to, coalition, MOST_ORDERS);
  const members = partiesIn(coalition).map((party) => memberOf(kernel, broken, party, from, to));
  return { coalition, from, to, members, orders: broken.orders, allOrders: broken.allOrders };
}

function memberOf(kernel: Kernel, broken: BrokenUp, party: number, from: number, to: number): Member {
  const levels = kernel.conflict.preferences[party]!.ranking?.levels;
  const compare = (state: number, against: number): Comparison => {
    if (levels === undefined) return 'unknown';
    const change = levels[state]! - levels[against]!;
    return change > 0 ? 'better' : change < 0 ? 'worse' : 'same';
  };
  /** Sign −1 chooses the worst of the states, +1 the best. */
  const chosen = (states: readonly number[], sign: number, against: number): Compared | undefined => {
    if (states.length === 0) return undefined;
    const value = (state: number) => sign * (levels?.[state] ?? 0);
    const state = states.reduce((best, other) => (value(other) > value(best) ? other : best));
    return { state, is: compare(state, against) };
  };
  const alone = chosen(broken.alone(party), -1, from);
  const holdingOut = chosen(broken.without(party), 1, to);
  return {
    party,
    change: compare(to, from),
    alone,
    partly: chosen(broken.partly(party), -1, from),
    exposed: alone?.is === 'unknown' ? undefined : alone?.is === 'worse',
    holdingOut,
    couldDefect: holdingOut?.is === 'unknown' ? undefined : holdingOut?.is === 'better',
  };
}
