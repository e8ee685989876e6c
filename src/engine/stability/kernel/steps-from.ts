/** A party's steps state by state, for those who go through all states: written into a list of theirs. */
import type { BlockLayout } from './block-layout.ts';
import type { Kernel, Steps } from './kernel.ts';
import { levelsOf } from './levels.ts';

/** Writes where the party can go from the state into the list, in any order, and gives back how many there are. */
export type StepsFrom = (state: number, into: number[]) => number;

/** With 'improvements' only what it likes better; staying is no step. */
export function stepsFrom(kernel: Kernel, party: number, steps: Steps): StepsFrom {
  if (steps === 'none') return () => 0;
  if (kernel.name === 'block') return alongBlocks(kernel.layoutOf(party), steps === 'moves');
  const { start, target } = kernel.arcsOf(party).from;
  const levels = levelsOf(kernel.conflict, party);
  return (state, into) => {
    const bar = steps === 'moves' ? -1 : levels[state]!;
    let count = 0;
    for (let a = start[state]!; a < start[state + 1]!; a++) {
      const to = target[a]!;
      if (levels[to]! > bar) into[count++] = to;
    }
    return count;
  };
}

function alongBlocks(
  { groupOf, levels, start, order, orderedLevels, above }: BlockLayout,
  anyMove: boolean,
): StepsFrom {
  return (state, into) => {
    const own = groupOf[state]!;
    const bar = anyMove ? -1 : levels[state]!;
    const listTo = above === undefined ? own + 1 : above.start[own + 1]!;
    let count = 0;
    for (let entry = above === undefined ? own : above.start[own]!; entry < listTo; entry++) {
      const group = above === undefined ? own : above.groups[entry]!;
      const first = start[group]!;
      for (let place = start[group + 1]! - 1; place >= first && orderedLevels[place]! > bar; place--) {
        if (order[place] !== state) into[count++] = order[place]!;
      }
    }
    return count;
  };
}
