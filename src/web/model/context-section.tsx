/** Facts that nobody decides, and whether they hold. */
import { perform } from '../case/case-store.ts';
import { Tick } from '../parts/tick.tsx';
import { model as phrases } from '../phrases/model.ts';
import { AddLine } from './add-line.tsx';
import { Changed } from './change-badge.tsx';
import { EntryDeeds } from './entry-deeds.tsx';
import { idFromPhrase } from './id-from-phrase.ts';
import { LiveField } from './live-field.tsx';
import { problemsWithin, useModel } from './model-context.ts';
import { RemovedRow } from './removed-row.tsx';
import { useRowFocus } from './row-focus.ts';
import { movingKeys } from './row-menu.tsx';
import { Section } from './section.tsx';

const words = phrases.context;

export function ContextSection() {
  const { target } = useModel();
  const ids = Object.keys(target.conflict.context ?? {});
  const gone = Object.keys(target.start.context ?? {}).filter((id) => !ids.includes(id));
  const add = (says: string) => {
    const key = idFromPhrase(says, [...ids, ...gone]);
    const value = { says, holds: true };
    void perform(target.edits({ kind: 'insert', path: ['context'], at: -1, key, value }), words.said.add(key));
  };
  return (
    <Section
      id="context"
      intro={words.intro}
      isChanged={target.isChanged('context')}
      says={ids.length > 0 ? String(ids.length) : undefined}
    >
      <ul className="rows">
        {ids.map((id, place) => (
          <FactRow key={id} id={id} place={place} length={ids.length} />
        ))}
        {gone.map((id) => (
          <RemovedRow key={id} within={['context', id]} says={target.start.context?.[id]?.says ?? id} />
        ))}
      </ul>
      <AddLine label={words.addLabel} placeholder={words.addPlaceholder} add={add} />
    </Section>
  );
}

function FactRow({ id, place, length }: { readonly id: string; readonly place: number; readonly length: number }) {
  const model = useModel();
  const { target } = model;
  const { conflict, start, variant } = target;
  const { says, holds } = conflict.context![id]!;
  const row = useRowFocus<HTMLLIElement>({ kind: 'context', id });
  const move = (to: number) =>
    void perform(target.edits({ kind: 'move', path: ['context'], from: place, to }), words.said.move(id));
  const isOfCase = variant === undefined;
  return (
    <li ref={row} className="row" onKeyDown={isOfCase ? movingKeys(place, length, move) : undefined}>
      <span className="lead">
        <Tick
          label={words.holds(says ?? id)}
          isTicked={holds ?? false}
          onTick={(value) =>
            void perform(target.edits({ kind: 'set', path: ['context', id, 'holds'], value }), words.said.holds(id))
          }
        />
      </span>
      <div className="what">
        <LiveField
          label={words.says(id)}
          value={says ?? ''}
          problems={problemsWithin(model, 'context', id)}
          write={(value) =>
            value === ''
              ? undefined
              : perform(target.edits({ kind: 'set', path: ['context', id, 'says'], value }), words.said.says(id))
          }
        />
        <div className="small-line">
          <code>context.{id}</code>
          {holds && <span className="tag">{words.holdsHead}</span>}
          <Changed within={['context', id]} isAdded={!isOfCase && start.context?.[id] === undefined} />
        </div>
      </div>
      <EntryDeeds
        within={['context', id]}
        name={says ?? id}
        place={place}
        length={length}
        move={move}
        removed={words.said.remove(id)}
      />
    </li>
  );
}
