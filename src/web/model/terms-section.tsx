/** Named expressions. */
import { useState } from 'react';
import { perform } from '../case/case-store.ts';
import { model as phrases } from '../phrases/model.ts';
import { AddLine } from './add-line.tsx';
import { Changed } from './change-badge.tsx';
import { EntryDeeds } from './entry-deeds.tsx';
import { idFromPhrase } from './id-from-phrase.ts';
import { LiveExpression } from './live-expression.tsx';
import { problemsWithin, useModel } from './model-context.ts';
import { RemovedRow } from './removed-row.tsx';
import { useRowFocus } from './row-focus.ts';
import { movingKeys } from './row-menu.tsx';
import { Section } from './section.tsx';

const words = phrases.terms;

export function TermsSection() {
  const { target } = useModel();
  const names = Object.keys(target.conflict.terms ?? {});
  const gone = Object.keys(target.start.terms ?? {}).filter((name) => !names.includes(name));
  const [added, setAdded] = useState<string>();
  const add = (text: string) => {
    const key = idFromPhrase(text, [...names, ...gone]);
    setAdded(key);
    // Without an expression yet: the field says so, and takes the focus.
    void perform(target.edits({ kind: 'insert', path: ['terms'], at: -1, key, value: '' }), words.said.add(key));
  };
  return (
    <Section
      id="terms"
      intro={words.intro}
      isChanged={target.isChanged('terms')}
      says={names.length > 0 ? String(names.length) : undefined}
    >
      <ul className="rows">
        {names.map((name, place) => (
          <TermRow key={name} name={name} place={place} length={names.length} isNew={name === added} />
        ))}
        {gone.map((name) => (
          <RemovedRow key={name} within={['terms', name]} says={name} />
        ))}
      </ul>
      <AddLine label={words.addLabel} placeholder={words.addPlaceholder} add={add} />
    </Section>
  );
}

interface RowProps {
  readonly name: string;
  readonly place: number;
  readonly length: number;
  readonly isNew: boolean;
}

function TermRow({ name, place, length, isNew }: RowProps) {
  const model = useModel();
  const { target } = model;
  const isOfCase = target.variant === undefined;
  const row = useRowFocus<HTMLLIElement>({ kind: 'term', id: name });
  const move = (to: number) =>
    void perform(target.edits({ kind: 'move', path: ['terms'], from: place, to }), words.said.move(name));
  return (
    <li ref={row} className="row wide" onKeyDown={isOfCase ? movingKeys(place, length, move) : undefined}>
      <div className="what">
        <div className="small-line">
          <code className="strong">{name}</code>
          <Changed within={['terms', name]} isAdded={!isOfCase && target.start.terms?.[name] === undefined} />
        </div>
        <LiveExpression
          label={words.means(name)}
          value={target.conflict.terms![name]!}
          problems={problemsWithin(model, 'terms', name)}
          autoFocus={isNew}
          write={(value) =>
            perform(target.edits({ kind: 'set', path: ['terms', name], value }), words.said.change(name))
          }
        />
      </div>
      <EntryDeeds
        within={['terms', name]}
        name={name}
        place={place}
        length={length}
        move={move}
        removed={words.said.remove(name)}
      />
    </li>
  );
}
