/** The parties: who decides, and who was considered and left out. */
import { useState } from 'react';
import type { TextEdit } from '../../format/index.ts';
import { perform } from '../case/case-store.ts';
import { PartyLine } from '../parts/party-name.tsx';
import { model as phrases } from '../phrases/model.ts';
import { AddLine } from './add-line.tsx';
import { CitedMark } from './citations.tsx';
import { DoubtMark } from './doubt-mark.tsx';
import { idFromPhrase } from './id-from-phrase.ts';
import { LiveField } from './live-field.tsx';
import { doubtsAt, problemsAt, useModel } from './model-context.ts';
import { RemovalDialog, RenameDialog } from './pane-dialog.tsx';
import { decidingParties } from './preferences/vocabulary.ts';
import { partyRemoval } from './removal-of.ts';
import { useRowFocus } from './row-focus.ts';
import { type Deed, movingDeeds, movingKeys, RowMenu } from './row-menu.tsx';
import { Section } from './section.tsx';

const words = phrases.parties;

export function addParty(known: Iterable<string>, name: string): Promise<boolean> {
  const key = idFromPhrase(name, [...known, 'context']);
  return perform([{ kind: 'insert', path: ['parties'], at: -1, key, value: { name } }], words.said.add(name));
}

export function PartiesSection() {
  const { draft } = useModel();
  const ids = Object.keys(draft.parties ?? {});
  return (
    <Section id="parties" says={ids.length > 0 ? String(ids.length) : undefined}>
      <ul className="rows">
        {ids.map((id, place) => (
          <PartyRow key={id} id={id} place={place} length={ids.length} />
        ))}
      </ul>
      <AddLine label={words.addLabel} placeholder={words.addPlaceholder} add={(name) => void addParty(ids, name)} />
    </Section>
  );
}

function PartyRow({ id, place, length }: { readonly id: string; readonly place: number; readonly length: number }) {
  const model = useModel();
  const { draft, target } = model;
  const party = draft.parties![id]!;
  const { name, aliases = [], why = '' } = party;
  const isLeftOut = party.modeled === false;
  const row = useRowFocus<HTMLLIElement>({ kind: 'party', id });
  const [asks, setAsks] = useState<'remove' | 'rename'>();
  const path = ['parties', id];
  const deciding = decidingParties(draft, target.conflict).find((one) => one.id === id);
  const move = (to: number) =>
    void perform([{ kind: 'move', path: ['parties'], from: place, to }], words.said.move(name));
  const leaveOut: Deed = isLeftOut
    ? {
        id: 'bring-in',
        name: words.bringIn,
        do: () => {
          const edits: TextEdit[] = [{ kind: 'remove', path: [...path, 'modeled'] }];
          if (party.why !== undefined) edits.push({ kind: 'remove', path: [...path, 'why'] });
          void perform(edits, words.said.bringIn(name));
        },
      }
    : {
        id: 'leave-out',
        name: words.leaveOut,
        do: () => void perform([{ kind: 'set', path: [...path, 'modeled'], value: false }], words.said.leaveOut(name)),
      };
  const writeAliases = (text: string) => {
    const value = text
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== '');
    if (value.length > 0)
      return perform([{ kind: 'set', path: [...path, 'aliases'], value }], words.said.aliases(name));
    if (party.aliases === undefined) return Promise.resolve();
    return perform([{ kind: 'remove', path: [...path, 'aliases'] }], words.said.aliases(name));
  };
  return (
    <li ref={row} className="row" onKeyDown={movingKeys(place, length, move)}>
      <span className="lead">{deciding !== undefined && <PartyLine party={deciding.place} />}</span>
      <div className="what">
        <LiveField
          label={words.name}
          value={name}
          problems={problemsAt(model, path)}
          write={(text) =>
            text === ''
              ? undefined
              : perform([{ kind: 'set', path: [...path, 'name'], value: text }], words.said.name(id))
          }
        />
        <div className="small-line">
          <code>{id}</code>
          {isLeftOut && <span className="tag">{words.leftOut}</span>}
          <LiveField
            label={`${name}: ${words.aliases}`}
            value={aliases.join(', ')}
            placeholder={words.aliasesPlaceholder}
            look="small"
            write={writeAliases}
          />
        </div>
        {isLeftOut && (
          <LiveField
            label={`${name}: ${words.whyLeftOut}`}
            value={why}
            placeholder={words.whyLeftOut}
            look="small"
            write={(text) =>
              text === ''
                ? undefined
                : perform([{ kind: 'set', path: [...path, 'why'], value: text }], words.said.why(name))
            }
          />
        )}
      </div>
      <span className="deeds">
        <CitedMark path={`parties.${id}`} />
        <DoubtMark doubts={doubtsAt(model, `parties.${id}`)} />
        <RowMenu
          name={name}
          deeds={[
            ...movingDeeds(place, length, move),
            leaveOut,
            { id: 'rename', name: phrases.rename, do: () => setAsks('rename') },
            { id: 'remove', name: phrases.remove, isDangerous: true, do: () => setAsks('remove') },
          ]}
        />
      </span>
      {asks === 'remove' && (
        <RemovalDialog
          title={phrases.removal.title(name)}
          removal={partyRemoval(draft, id)}
          says={words.said.remove(name)}
          onClose={() => setAsks(undefined)}
        />
      )}
      {asks === 'rename' && <RenameDialog what={{ kind: 'party', id }} onClose={() => setAsks(undefined)} />}
    </li>
  );
}
