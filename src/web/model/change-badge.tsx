/** That a variant has this otherwise, and the way back. */
import { perform } from '../case/case-store.ts';
import { Button } from '../parts/button.tsx';
import { model as phrases } from '../phrases/model.ts';
import type { Within } from './edit-target-of.ts';
import { useModel } from './model-context.ts';

export function ChangeBadge({ kind }: { readonly kind: 'changed' | 'added' | 'removed' }) {
  return <span className={`change-badge ${kind}`}>{phrases.variants.badges[kind]}</span>;
}

/** Nothing in the case itself, or where the variant writes nothing of its own. */
export function Changed({ within, isAdded = false }: { readonly within: Within; readonly isAdded?: boolean }) {
  const { target, draft } = useModel();
  const { variant } = target;
  if (variant === undefined || !target.isChanged(...within)) return null;
  const from = draft.conflict?.variants?.[variant]?.from;
  return (
    <span className="changed-here">
      <ChangeBadge kind={isAdded ? 'added' : 'changed'} />
      {!isAdded && (
        <Button
          look="quiet"
          onPress={() => void perform(target.revert(...within), phrases.variants.said.revert(variant))}
        >
          {from === undefined ? phrases.variants.revert : phrases.variants.revertTo(from)}
        </Button>
      )}
    </span>
  );
}
