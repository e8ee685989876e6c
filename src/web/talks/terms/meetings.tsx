/** The meetings in their order, each of which goes on where the one before broke down: to be added, named, taken out. */

import { type FormEvent, useState } from 'react';
import type { Draft, Plain, TextEdit } from '../../../format/index.ts';
import { perform } from '../../case/case-store.ts';
import { idFromPhrase } from '../../model/id-from-phrase.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { Icon } from '../../parts/icon.tsx';
import { named } from '../../phrases/named.ts';
import { meetingWords as words } from '../../phrases/talks-meetings.ts';
import { choose } from '../../place/use-place.ts';
import { DialogDeeds } from './dialog-deeds.tsx';

/** No id of a party is empty. */
const NOBODY = '';

/** `new`, or the id of the one that is edited. */
type Editing = { readonly id: string } | 'new';

export function Meetings({ draft }: { readonly draft: Draft }) {
  const [editing, setEditing] = useState<Editing>();
  const meetings = Object.entries(draft.talks?.meetings ?? {});
  return (
    <div className="meetings">
      <p>
        <strong>{words.title}:</strong> {meetings.length === 0 ? words.none : words.first}
        {meetings.map(([id, { name = id }]) => (
          <span key={id}>
            {' → '}
            <Button look="quiet" aria-label={named(name, words.edit(name))} onPress={() => setEditing({ id })}>
              {name}
            </Button>
          </span>
        ))}{' '}
        <span className="no-print">
          <Button look="quiet" onPress={() => setEditing('new')}>
            <Icon name="plus" />
            {words.add}
          </Button>
        </span>
      </p>
      {editing !== undefined && <MeetingDialog draft={draft} editing={editing} onClose={() => setEditing(undefined)} />}
    </div>
  );
}

interface DialogProps {
  readonly draft: Draft;
  readonly editing: Editing;
  readonly onClose: () => void;
}

function MeetingDialog({ draft, editing, onClose }: DialogProps) {
  const { meetings = {}, parties = {} } = draft.talks ?? {};
  const id = editing === 'new' ? undefined : editing.id;
  const before = id === undefined ? {} : (meetings[id] ?? {});
  const [name, setName] = useState(before.name ?? id ?? '');
  const [by, setBy] = useState(before.by ?? NOBODY);
  const [why, setWhy] = useState(before.why ?? '');
  const isTaken = Object.entries(meetings).some(
    ([other, { name: called = other }]) => other !== id && called === name.trim(),
  );
  const isSound = name.trim() !== '' && !isTaken;
  const finish = (edits: readonly TextEdit[], says: string) => {
    onClose();
    if (edits.length > 0) void perform(edits, says);
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!isSound) return;
    const given = { name: name.trim(), by: by === NOBODY ? undefined : by, why: why.trim() || undefined };
    if (id === undefined) {
      const fresh = idFromPhrase(given.name, Object.keys(meetings));
      const value = Object.fromEntries(Object.entries(given).filter(([, one]) => one !== undefined)) as Plain;
      finish([{ kind: 'set', path: ['talks', 'meetings', fresh], value }], words.said.add(given.name));
      choose({ chosen: { meeting: fresh, offer: null, pack: null } });
      return;
    }
    const edits = (['name', 'by', 'why'] as const).flatMap((key): TextEdit[] => {
      const path = ['talks', 'meetings', id, key];
      const old = key === 'name' ? (before.name ?? id) : before[key];
      if (given[key] === old) return [];
      return [given[key] === undefined ? { kind: 'remove', path } : { kind: 'set', path, value: given[key] }];
    });
    finish(edits, words.said.change(given.name));
  };
  const remove = () => {
    const isLast = Object.keys(meetings).length === 1;
    const path = isLast ? ['talks', 'meetings'] : ['talks', 'meetings', id!];
    finish([{ kind: 'remove', path }], words.said.remove(before.name ?? id!));
    choose({ chosen: { meeting: null, offer: null, pack: null } });
  };
  const readers = Object.keys(parties).map((party) => ({ id: party, name: draft.parties?.[party]?.name ?? party }));
  return (
    <Dialog
      title={id === undefined ? words.newTitle : words.editTitle(before.name ?? id)}
      isOpen
      onClose={onClose}
      size="large"
    >
      <form className="terms-dialog" onSubmit={save}>
        <p className="quiet">{words.addSays}</p>
        <div className="fields">
          <Field
            label={words.name}
            value={name}
            onChange={setName}
            wrong={isTaken}
            says={isTaken ? words.taken : undefined}
            autoFocus
          />
          <Choice
            label={words.by}
            items={[{ id: 'nobody', name: words.nobody }, ...readers.map((one) => ({ ...one, id: `of ${one.id}` }))]}
            chosen={by === NOBODY ? 'nobody' : `of ${by}`}
            onChoose={(one) => setBy(one === 'nobody' ? NOBODY : one.slice('of '.length))}
          />
        </div>
        <Field label={words.why} value={why} onChange={setWhy} />
        <DialogDeeds isSound={isSound} onClose={onClose}>
          {id !== undefined && (
            <span className="apart">
              <Button look="danger" onPress={remove}>
                {words.remove}
              </Button>
              <span className="quiet">{words.removeSays}</span>
            </span>
          )}
        </DialogDeeds>
      </form>
    </Dialog>
  );
}
