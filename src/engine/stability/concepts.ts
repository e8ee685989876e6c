/** The stability concepts that exist. A new one is a file of its own and a row here. */
import type { Concept } from './concept.ts';
import { gmr } from './gmr.ts';
import { limitedMoveCalled, nonMyopic } from './limited-move.ts';
import { nash } from './nash.ts';
import { seq } from './seq.ts';
import { sim } from './sim.ts';
import { smr } from './smr.ts';
import { sseq } from './sseq.ts';

/** In the order in which they are shown. */
export const CONCEPTS: readonly Concept[] = [nash, gmr, smr, seq, sseq, sim, nonMyopic];

/** Those whose cost grows with the states only; computed for models of any size. */
export const SCALABLE_CONCEPTS: readonly string[] = ['nash', 'gmr', 'smr', 'seq', 'sseq'];

/** The concept of that id, letters in either case: `nash`, `SEQ`, `l3`; undefined where there is none. */
export function conceptCalled(id: string): Concept | undefined {
  return CONCEPTS.find((concept) => concept.id === id.toLowerCase()) ?? limitedMoveCalled(id);
}
