/** What a state's shape says, in words. */
import { moves as phrases } from '../../phrases/moves.ts';
import type { DrawnNode } from './drawing.ts';

export function marksOf({ isStatusQuo, standing }: Pick<DrawnNode, 'isStatusQuo' | 'standing'>): string[] {
  const marks = isStatusQuo ? [phrases.statusQuo] : [];
  return standing === 'fails' ? marks : [...marks, phrases.standing[standing]];
}
