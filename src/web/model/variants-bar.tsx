/** Whether the pane shows and changes the case itself or a variant, as the header has it; and the way to a new one. */
import { useState } from 'react';
import { IconButton } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { model as phrases } from '../phrases/model.ts';
import { useModel } from './model-context.ts';
import { NewVariant } from './new-variant.tsx';

const words = phrases.variants;

export function VariantsBar() {
  const { draft, target } = useModel();
  const [isAdding, setAdding] = useState(false);
  if (draft.conflict === undefined) return null;
  const isFirst = Object.keys(draft.conflict.variants ?? {}).length === 0;
  return (
    <div className="variants-bar" data-section="variants">
      <p className="variant-shown">{target.variant === undefined ? words.theCase : words.aVariant}</p>
      <IconButton name={words.add} onPress={() => setAdding(true)}>
        <Icon name="plus" />
        {isFirst && words.add}
      </IconButton>
      {isAdding && <NewVariant onClose={() => setAdding(false)} />}
    </div>
  );
}
