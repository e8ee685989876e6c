/** The search for paths that fits the kernel: two ways to do it that answer the same questions. */
import type { Resumable } from '../../../model/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { searchBlocks } from './block-path-search.ts';
import { searchGraph } from './graph-path-search.ts';
import type { PathSearch, Until } from './path-search.ts';
import { moversOf, type PathOptions } from './step.ts';

export function* searchPaths(kernel: Kernel, from: number, options: PathOptions, until?: Until): Resumable<PathSearch> {
  const movers = moversOf(kernel, options);
  if (kernel.name === 'graph') return yield* searchGraph(kernel, movers, from, until);
  return yield* searchBlocks(
    kernel,
    movers.map((mover) => ({ ...mover, layout: kernel.layoutOf(mover.party) })),
    from,
    until,
  );
}
