/** The one door to the two kernels. */
import type { Conflict } from '../../../model/index.ts';
import { blockKernel } from './block-kernel.ts';
import { graphKernel } from './graph-kernel.ts';
import type { Kernel } from './kernel.ts';

/**
 * Blocks where moves follow from the options and nothing is coalesced, listed arcs otherwise.
 * `forced` is for comparing the two; blocks cannot be forced on listed or coalesced moves, which may be intransitive.
 */
export function kernelFor(conflict: Conflict, forced?: 'block' | 'graph'): Kernel {
  const fitsBlocks = conflict.moves.kind === 'implied' && conflict.states.members === undefined;
  if (forced === 'block' && !fitsBlocks)
    throw new RangeError('The block kernel needs implied moves and no coalesced states.');
  return (forced ?? (fitsBlocks ? 'block' : 'graph')) === 'block' ? blockKernel(conflict) : graphKernel(conflict);
}
