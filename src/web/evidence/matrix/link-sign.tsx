/** How a statement bears on an element, and on what ground: a sign, a letter and a color; a frame. */
import type { Bearing } from '../../../analysis/index.ts';
import type { Basis } from '../../../model/index.ts';
import { evidenceParts } from '../../phrases/evidence-parts.ts';

const { signs, letters, cell } = evidenceParts.matrix;

export function LinkSign({ how, basis }: { readonly how: Bearing; readonly basis: Basis }) {
  return (
    <span className={`link-sign ${how} ${basis}`} role="img" aria-label={cell(how, basis)}>
      <span aria-hidden="true">
        {signs[how]}
        {letters[how]}
      </span>
    </span>
  );
}
