/** The joint moves of a conflict, as its kind of moves has them. */
import type { Kernel } from '../kernel/kernel.ts';
import type { JointMoves } from './joint-moves.ts';
import { listedJointMoves } from './listed-joint-moves.ts';
import { optionJointMoves } from './option-joint-moves.ts';

export function jointMovesOf(kernel: Kernel): JointMoves {
  return kernel.conflict.moves.kind === 'listed' ? listedJointMoves(kernel) : optionJointMoves(kernel);
}
