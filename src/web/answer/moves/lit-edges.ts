/** The moves that choosing a state lights: its ways out, and its ways in. */
import type { WhichMoves } from '../../desk/questions/moves.ts';
import type { NeighborsAnswer } from '../../desk/questions/neighbors.ts';
import type { EdgeToDraw } from './drawing.ts';

/** Ways in that their mover does not like are lit where all moves are shown; they are what a block is full of. */
export function litEdges(ways: NeighborsAnswer, movers: readonly number[], drawn: WhichMoves | 'none'): EdgeToDraw[] {
  return ways.parties.flatMap(({ out, into }, party) => {
    if (!movers.includes(party)) return [];
    return [
      ...into.shown
        .filter(({ liking }) => liking === 'better' || drawn === 'all')
        .map(({ n, liking }) => ({ from: n, to: ways.n, party, improves: liking === 'better' })),
      ...out.shown.map(({ n, liking }) => ({ from: ways.n, to: n, party, improves: liking === 'better' })),
    ];
  });
}
