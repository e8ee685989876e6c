/** One option: what it does, whether it is done today, whether it can be undone, until when. */
import { useState } from 'react';
import { perform } from '../case/case-store.ts';
import { Choice } from '../parts/choice.tsx';
import { Tick } from '../parts/tick.tsx';
import { model as phrases } from '../phrases/model.ts';
import { Changed } from './change-badge.tsx';
import { CitedMark } from './citations.tsx';
import { DoubtMark } from './doubt-mark.tsx';
import { valueAt } from './edit-target-of.ts';
import { LiveField } from './live-field.tsx';
import { doubtsAt, problemsWithin, useModel } from './model-context.ts';
import { optionDetails, optionEdits, statusQuoEdits } from './option-edits.ts';
import { RemovalDialog, RenameDialog } from './pane-dialog.tsx';
import { entryRemoval } from './removal-of.ts';
import { useRowFocus } from './row-focus.ts';
import { type Deed, movingDeeds, movingKeys, RowMenu } from './row-menu.tsx';

const words = phrases.options;

interface Props {
  readonly party: string;
  readonly id: string;
  readonly place: number;
  readonly length: number;
  readonly onEnter: () => void;
}

export function OptionRow({ party, id, place, length, onEnter }: Props) {
  const model = useModel();
  const { draft, target } = model;
  const { conflict, variant } = target;
  const within = ['options', party, id] as const;
  const { does, oneWay, by } = optionDetails(conflict.options?.[party]?.[id]);
  const name = `${party}.${id}`;
  const shown = does ?? id.replace(/[-_]+/g, ' ');
  const isGraph = conflict.states !== undefined || conflict.moves !== undefined;
  const isTaken = Array.isArray(conflict.statusQuo) && conflict.statusQuo.includes(name);
  const isAdded = variant !== undefined && valueAt(target.start, within) === undefined;
  const row = useRowFocus<HTMLLIElement>({ kind: 'option', party, id });
  const [isDetailed, setDetailed] = useState(false);
  const [asks, setAsks] = useState<'remove' | 'rename'>();
  const write = (detail: 'does' | 'oneWay' | 'by', value: string | undefined) =>
    perform(optionEdits(draft, target, [party, id], detail, value), words.said[detail](name));
  const move = (to: number) =>
    void perform(target.edits({ kind: 'move', path: ['options', party], from: place, to }), words.said.move(name));
  const deeds: Deed[] = [
    { id: 'details', name: isDetailed ? words.closeDetails : words.details, do: () => setDetailed(!isDetailed) },
    // In a variant, options stand in the order of the case.
    ...(variant === undefined ? movingDeeds(place, length, move) : []),
    { id: 'rename', name: phrases.rename, do: () => setAsks('rename') },
    { id: 'remove', name: phrases.remove, isDangerous: true, do: () => setAsks('remove') },
  ];
  return (
    <li ref={row} className="row" onKeyDown={variant === undefined ? movingKeys(place, length, move) : undefined}>
      <span className="lead">
        {!isGraph && (
          <Tick
            label={words.today(shown)}
            isTicked={isTaken}
            onTick={(ticked) => void perform(statusQuoEdits(target, name, ticked), words.said.today(name))}
          />
        )}
      </span>
      <div className="what">
        <LiveField
          label={words.does(name)}
          value={does ?? ''}
          placeholder={shown}
          problems={problemsWithin(model, ...within)}
          write={(text) => write('does', text === '' ? undefined : text)}
          onEnter={onEnter}
        />
        <div className="small-line">
          <code>{name}</code>
          {isTaken && <span className="tag">{words.todayHead}</span>}
          {oneWay !== undefined && <span className="tag">{words[oneWay]}</span>}
          {by !== undefined && <span className="tag">{words.until(phrases.date(by))}</span>}
          <Changed within={within} isAdded={isAdded} />
        </div>
        {isDetailed && (
          <div className="details">
            <Choice
              label={words.oneWay}
              items={(['free', 'take', 'drop'] as const).map((one) => ({ id: one, ...words.oneWays[one] }))}
              chosen={oneWay ?? 'free'}
              onChoose={(one) => void write('oneWay', one === 'free' ? undefined : one)}
            />
            <LiveField
              label={words.by}
              showLabel
              value={by ?? ''}
              kind="date"
              write={(text) => write('by', text === '' ? undefined : text)}
            />
            <p className="note">{words.deadlineNote}</p>
          </div>
        )}
      </div>
      <span className="deeds">
        <CitedMark path={`options.${name}`} />
        <DoubtMark doubts={doubtsAt(model, `options.${name}`)} />
        <RowMenu name={shown} deeds={deeds} />
      </span>
      {asks === 'remove' && (
        <RemovalDialog
          title={phrases.removal.title(name)}
          removal={entryRemoval(draft, target, within, name)}
          says={words.said.remove(name)}
          onClose={() => setAsks(undefined)}
        />
      )}
      {asks === 'rename' && <RenameDialog what={{ kind: 'option', party, id }} onClose={() => setAsks(undefined)} />}
    </li>
  );
}
