/** What each party can do, and what is done today. */
import { type Ref, useRef } from 'react';
import { perform } from '../case/case-store.ts';
import { PartyName } from '../parts/party-name.tsx';
import { model as phrases } from '../phrases/model.ts';
import { AddLine } from './add-line.tsx';
import { Changed } from './change-badge.tsx';
import type { EditTarget } from './edit-target-of.ts';
import { idFromPhrase } from './id-from-phrase.ts';
import { problemsWithin, useModel } from './model-context.ts';
import { optionDetails } from './option-edits.ts';
import { OptionRow } from './option-row.tsx';
import { decidingParties } from './preferences/vocabulary.ts';
import { ProblemNotes } from './problem-notes.tsx';
import { RemovedRow } from './removed-row.tsx';
import { Section } from './section.tsx';
import { TodayQuestion } from './today-question.tsx';

const words = phrases.options;

export function addOption(target: EditTarget, party: string, does: string): Promise<boolean> {
  const known = [target.conflict, target.start].flatMap(({ options }) => Object.keys(options?.[party] ?? {}));
  const key = idFromPhrase(does, known);
  const edits = target.edits({ kind: 'insert', path: ['options', party], at: -1, key, value: does });
  return perform(edits, words.said.add(`${party}.${key}`));
}

export function OptionsSection() {
  const model = useModel();
  const { draft, target } = model;
  const parties = Object.entries(draft.parties ?? {}).filter(
    ([id, { modeled }]) => modeled !== false || Object.hasOwn(target.conflict.options ?? {}, id),
  );
  // What is written for parties that the case does not know is not hidden.
  const strangers = Object.keys(target.conflict.options ?? {}).filter((id) => !Object.hasOwn(draft.parties ?? {}, id));
  return (
    <Section id="options" intro={words.intro} isChanged={target.isChanged('options') || target.isChanged('statusQuo')}>
      {parties.length + strangers.length === 0 && <p className="empty">{words.noParties}</p>}
      <ProblemNotes problems={problemsWithin(model, 'statusQuo')} />
      <Changed within={['statusQuo']} />
      {target.variant === undefined && <TodayQuestion />}
      {parties.map(([id, { name }]) => (
        <PartyOptions key={id} party={id} name={name} />
      ))}
      {strangers.map((id) => (
        <PartyOptions key={id} party={id} name={id} />
      ))}
    </Section>
  );
}

function PartyOptions({ party, name }: { readonly party: string; readonly name: string }) {
  const model = useModel();
  const { draft, target, problems } = model;
  const own = Object.keys(target.conflict.options?.[party] ?? {});
  const gone = Object.keys(target.start.options?.[party] ?? {}).filter((id) => !own.includes(id));
  const deciding = decidingParties(draft, target.conflict).find(({ id }) => id === party);
  const adding = useRef<HTMLInputElement>(null);
  const atParty = new Set([target.pathOf('options', party).join('.'), `conflict.options.${party}`]);
  return (
    <div className="group" data-section={`options.${party}`}>
      <h3>{deciding === undefined ? <bdi>{name}</bdi> : <PartyName party={deciding.place} name={name} />}</h3>
      <ProblemNotes problems={problems.filter(({ path }) => path !== undefined && atParty.has(path))} />
      <ul className="rows">
        {own.map((id, place) => (
          <OptionRow
            key={id}
            party={party}
            id={id}
            place={place}
            length={own.length}
            onEnter={() => adding.current?.focus()}
          />
        ))}
        {gone.map((id) => (
          <RemovedRow
            key={id}
            within={['options', party, id]}
            says={optionDetails(target.start.options?.[party]?.[id]).does ?? id}
            name={`${party}.${id}`}
          />
        ))}
      </ul>
      <AddOption party={party} name={name} inputRef={adding} />
    </div>
  );
}

export function AddOption(props: {
  readonly party: string;
  readonly name: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}) {
  const { party, name, inputRef } = props;
  const { target } = useModel();
  return (
    <AddLine
      label={words.addLabel(name)}
      placeholder={words.addPlaceholder(name)}
      add={(does) => void addOption(target, party, does)}
      {...(inputRef && { inputRef })}
    />
  );
}
