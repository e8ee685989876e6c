import { has, sizeOf } from '../../model/index.ts';
import type { Ground } from './ground.ts';

/**
 * What a party wants is not known, so part of the answer stays open.
 * Harmless where the question is about what holds whatever it wants.
 * What to do: read what stays open; enter a want or two of which somebody is sure, in a variant.
 */
export interface UnknownWants {
  readonly code: 'unknown-wants';
  readonly about: readonly string[];
  readonly data: {
    readonly party: number;
    readonly why: string | undefined;
    /** Per concept: states that hold whatever the unknown wants are, and states about which it hangs on them. */
    readonly open: readonly { readonly concept: string; readonly holds: number; readonly open: number }[];
    /** Whether the status quo is among those that stay open, per concept. */
    readonly statusQuoOpen: readonly string[];
  };
}

export function unknownWants({ conflict, stability }: Ground): UnknownWants[] {
  const { statusQuo, parties } = conflict;
  return conflict.preferences.flatMap(({ wants }, party): UnknownWants[] => {
    if (wants.kind !== 'unknown') return [];
    const found = stability.concepts.filter(({ possible }) => possible !== undefined);
    const open = found.map(({ id, equilibria, possible }) => {
      const holds = sizeOf(equilibria!);
      return { concept: id, holds, open: sizeOf(possible!.equilibria) - holds };
    });
    const isOpen = ({ equilibria, possible }: (typeof found)[number]) =>
      statusQuo !== undefined && has(possible!.equilibria, statusQuo) && !has(equilibria!, statusQuo);
    const statusQuoOpen = found.filter(isOpen).map(({ id }) => id);
    const about = [`preferences.${parties[party]!.id}`];
    return [{ code: 'unknown-wants', about, data: { party, why: wants.why, open, statusQuoOpen } }];
  });
}
