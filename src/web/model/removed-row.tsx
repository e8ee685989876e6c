/** What the case has and this variant has not, and the way to bring it back. */
import { perform } from '../case/case-store.ts';
import { Button } from '../parts/button.tsx';
import { model as phrases } from '../phrases/model.ts';
import { ChangeBadge } from './change-badge.tsx';
import type { Within } from './edit-target-of.ts';
import { useModel } from './model-context.ts';

interface Props {
  readonly within: Within;
  readonly says: string;
  /** What expressions call it, where it says something else. */
  readonly name?: string;
}

export function RemovedRow({ within, says, name }: Props) {
  const { target } = useModel();
  const bringBack = () => void perform(target.revert(...within), phrases.variants.said.revert(target.variant ?? ''));
  return (
    <li className="row gone">
      <span className="lead" />
      <div className="what">
        <s>{says}</s>
        <div className="small-line">
          {name !== undefined && <code>{name}</code>}
          <ChangeBadge kind="removed" />
          <Button look="quiet" onPress={bringBack}>
            {phrases.variants.bringBack}
          </Button>
        </div>
      </div>
    </li>
  );
}
