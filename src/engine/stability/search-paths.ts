/** The search for paths that fits the kernel: two ways to do it that answer the same questions. */
import type { Resumable } from '../../model/index.ts';
import { type BlockLayout, blockLayout } from './block-layout.ts';
import { searchBlocks } from './block-path-search.ts';
import { searchGraph } from './graph-path-search.ts';
import type { Kernel } from './kernel.ts';
import type { PathSearch, Until } from './path-search.ts';
import { moversOf, type PathOptions } from './step.ts';

export function* searchPaths(kernel: Kernel, from: number, options: PathOptions, until?: Until): Resumable<PathSearch> {
  const movers = moversOf(kernel, options);
  if (kernel.name === 'graph') return yield* searchGraph(kernel, movers, from, until);
  return yield* searchBlocks(
    kernel,
    movers.map((mover) => ({ ...mover, layout: layoutOf(kernel, mover.party) })),
    from,
    until,
  );
}

const layouts = new WeakMap<Kernel, Map<number, BlockLayout>>();

/** Kept as long as the kernel is: laying out a party's blocks takes longer than walking them. */
function layoutOf(kernel: Kernel, party: number): BlockLayout {
  const known = layouts.get(kernel) ?? new Map<number, BlockLayout>();
  layouts.set(kernel, known);
  const layout = known.get(party) ?? blockLayout(kernel.conflict, party);
  known.set(party, layout);
  return layout;
}
