/** What stands behind a row that is one entry of a map, a fact or a term: its evidence, the doubts about it, its menu. */
import { useState } from 'react';
import { model as phrases } from '../phrases/model.ts';
import { CitedMark } from './citations.tsx';
import { DoubtMark } from './doubt-mark.tsx';
import { doubtsAt, useModel } from './model-context.ts';
import { RenameDialog } from './pane-dialog.tsx';
import { entryRemoval } from './removal-of.ts';
import { movingDeeds, RowMenu } from './row-menu.tsx';
import { useRemoval } from './use-removal.tsx';

interface Props {
  /** The map in the conflict, and the entry's name in it. */
  readonly within: readonly ['context' | 'terms', string];
  /** As people call it. */
  readonly name: string;
  readonly place: number;
  readonly length: number;
  readonly move: (to: number) => void;
  /** What undo says of its removal. */
  readonly removed: string;
}

export function EntryDeeds({ within, name, place, length, move, removed }: Props) {
  const model = useModel();
  const { draft, target } = model;
  const removing = useRemoval();
  const [isRenaming, setRenaming] = useState(false);
  const [part, id] = within;
  const path = `${part}.${id}`;
  // A term is mentioned by its bare name.
  const mentioned = part === 'terms' ? id : path;
  return (
    <>
      <span className="deeds">
        <CitedMark path={path} />
        <DoubtMark doubts={doubtsAt(model, path)} />
        <RowMenu
          name={name}
          deeds={[
            ...(target.variant === undefined ? movingDeeds(place, length, move) : []),
            { id: 'rename', name: phrases.rename, do: () => setRenaming(true) },
            {
              id: 'remove',
              name: phrases.remove,
              isDangerous: true,
              do: () =>
                removing.remove({
                  title: phrases.removal.title(name),
                  removal: entryRemoval(draft, target, within, mentioned),
                  says: removed,
                }),
            },
          ]}
        />
      </span>
      {removing.dialog}
      {isRenaming && (
        <RenameDialog what={{ kind: part === 'terms' ? 'term' : 'context', id }} onClose={() => setRenaming(false)} />
      )}
    </>
  );
}
