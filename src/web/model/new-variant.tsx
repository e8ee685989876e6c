/** A variant is named, explained and begun. */
import { type FormEvent, useState } from 'react';
import { perform } from '../case/case-store.ts';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Field } from '../parts/field.tsx';
import { model as phrases } from '../phrases/model.ts';
import { choose } from '../place/use-place.ts';
import { idFromPhrase } from './id-from-phrase.ts';
import { useModel } from './model-context.ts';

const words = phrases.variants;
const THE_CASE = ' case';

export function NewVariant({ onClose }: { readonly onClose: () => void }) {
  const { draft, target } = useModel();
  const ids = Object.keys(draft.conflict?.variants ?? {});
  const [name, setName] = useState('');
  const [why, setWhy] = useState('');
  const [from, setFrom] = useState(target.variant ?? THE_CASE);
  const isComplete = name.trim() !== '' && why.trim() !== '';
  const id = idFromPhrase(name, ids);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isComplete) return;
    onClose();
    const value = { why: why.trim(), ...(from !== THE_CASE && { from }) };
    const isMade = await perform(
      [{ kind: 'insert', path: ['conflict', 'variants'], at: -1, key: id, value }],
      words.said.add(id),
    );
    if (isMade) choose({ chosen: { variant: id } });
  };
  return (
    <Dialog title={words.add} isOpen onClose={onClose}>
      <form className="pane-dialog" onSubmit={(event) => void submit(event)}>
        <Field
          label={words.name}
          value={name}
          onChange={setName}
          placeholder={words.namePlaceholder}
          autoFocus
          says={name.trim() === '' ? undefined : id}
        />
        <Field label={words.why} value={why} onChange={setWhy} placeholder={words.whyPlaceholder} lines={3} />
        {ids.length > 0 && (
          <Choice
            label={words.from}
            items={[{ id: THE_CASE, name: words.theCase }, ...ids.map((one) => ({ id: one, name: one }))]}
            chosen={from}
            onChoose={setFrom}
          />
        )}
        <div className="deeds">
          <Button onPress={onClose}>{phrases.cancel}</Button>
          <Button look="main" type="submit" isDisabled={!isComplete}>
            {words.create}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
