/** Words for the figure of moves. */
import { allOf, counted, plural } from './words.ts';

export const graph = {
  title: (between: boolean) =>
    `From the status quo (square) to the states that hold. Double ring: holds without foresight; ring: holds by foresight${between ? '; dotted ring: a state on the way' : ''}. Solid arrow: a step that its mover likes; dashed: a joint step.`,
  says: (edges: number, unreached: readonly string[]) =>
    `${counted(edges, 'step')} that ${plural(edges, 'is') === 'is' ? 'its mover likes' : 'their movers like'}, alone or jointly, from the status quo${unreached.length > 0 ? `; no such step leads to ${allOf(unreached)}` : ''}`,
};
