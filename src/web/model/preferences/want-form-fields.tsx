/** A statement as a form: this is wanted, taken or not, always or if or unless certain things are. */
import './want-form-fields.css';
import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../../../format/index.ts';
import { Button, IconButton } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Icon } from '../../parts/icon.tsx';
import { wantForm as phrases } from '../../phrases/preferences.ts';
import { ProblemNotes } from '../problem-notes.tsx';
import { useVocabulary } from './use-vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';
import { formOf, type Literal, textOf, type WantForm } from './want-form.ts';

interface Props {
  readonly label: string;
  readonly partyName: string;
  readonly text: string;
  readonly problems: readonly Problem[];
  readonly autoFocus?: boolean;
  readonly onWrite: (text: string) => void;
  /** Back to the text. */
  readonly onText: () => void;
}

export function WantFormFields(props: Props) {
  const { label, partyName, text, problems, autoFocus = false, onWrite, onText } = props;
  const vocabulary = useVocabulary();
  const box = useRef<HTMLDivElement>(null);
  const focusFirst = () => box.current?.querySelector('button')?.focus();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as it appears.
  useEffect(() => {
    if (autoFocus) focusFirst();
  }, []);
  // What the form says is kept, not read again from the text: two forms can say the same.
  const [own, setOwn] = useState<WantForm>();
  /** Not a want yet: it becomes one by its button. */
  const isNew = text.trim() === '';
  const read = own !== undefined && (isNew || textOf(own) === text) ? own : formOf(text);
  const form = read ?? (isNew ? emptyForm(vocabulary) : undefined);
  if (form === undefined) {
    return (
      <div className="want-form">
        <p className="remark">{phrases.tooMuch}</p>
        <code>{text}</code>
        <Button onPress={onText}>{phrases.backToText}</Button>
      </div>
    );
  }
  const write = (next: WantForm) => {
    setOwn(next);
    if (!isNew) onWrite(textOf(next));
  };
  const { wanted, when, conditions, joint } = form;
  const setWhen = (next: WantForm['when']) =>
    write({ ...form, when: next, conditions: next === 'always' ? [] : conditions.length > 0 ? conditions : [wanted] });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset lays its parts out in its own way.
    <div className="want-form" role="group" aria-label={label} ref={box}>
      <span className="lead">{phrases.lead(partyName)}</span>
      <LiteralFields label={phrases.wanted} literal={wanted} onChange={(next) => write({ ...form, wanted: next })} />
      <Choice
        label={phrases.when}
        hideLabel
        items={(['always', 'if', 'unless'] as const).map((id) => ({ id, name: phrases.whens[id] }))}
        chosen={when}
        onChoose={setWhen}
      />
      {conditions.map((condition, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no other name.
        <div className="condition" key={place}>
          {place > 0 && (
            <Choice
              label={phrases.joint}
              hideLabel
              items={(['and', 'or'] as const).map((id) => ({ id, name: phrases.joints[id] }))}
              chosen={joint}
              onChoose={(next) => write({ ...form, joint: next })}
            />
          )}
          <LiteralFields
            label={phrases.condition(place + 1)}
            literal={condition}
            onChange={(next) => write({ ...form, conditions: conditions.with(place, next) })}
          />
          {conditions.length > 1 && (
            <IconButton
              name={phrases.removeCondition}
              onPress={() => write({ ...form, conditions: conditions.toSpliced(place, 1) })}
            >
              <Icon name="minus" />
            </IconButton>
          )}
        </div>
      ))}
      {when !== 'always' && (
        <Button look="quiet" onPress={() => write({ ...form, conditions: [...conditions, conditions.at(-1)!] })}>
          {phrases.addCondition}
        </Button>
      )}
      {isNew && (
        <Button
          onPress={() => {
            onWrite(textOf(form));
            focusFirst();
          }}
        >
          {phrases.add}
        </Button>
      )}
      <ProblemNotes problems={problems} />
    </div>
  );
}

function emptyForm(vocabulary: Vocabulary): WantForm | undefined {
  const [first] = vocabulary.keys();
  return first === undefined
    ? undefined
    : { wanted: { name: first, isNot: false }, when: 'always', conditions: [], joint: 'and' };
}

function LiteralFields(props: {
  readonly label: string;
  readonly literal: Literal;
  readonly onChange: (literal: Literal) => void;
}) {
  const { label, literal, onChange } = props;
  const vocabulary = useVocabulary();
  const known = [...vocabulary.values()].map(({ name, named, says }) => ({
    id: name,
    name: named.kind === 'term' ? phrases.term(name) : says,
    says: named.kind === 'term' ? says : name,
  }));
  const isKnown = vocabulary.has(literal.name);
  const items = isKnown ? known : [{ id: literal.name, name: literal.name, says: phrases.unknownName }, ...known];
  const isOption = vocabulary.get(literal.name)?.named.kind === 'option';
  const ways = isOption ? phrases.option : phrases.other;
  return (
    <span className="literal">
      <Choice
        label={label}
        hideLabel
        items={items}
        chosen={literal.name}
        onChoose={(name) => onChange({ ...literal, name })}
      />
      <Choice
        label={phrases.way}
        hideLabel
        items={[
          { id: 'yes', name: ways.yes },
          { id: 'no', name: ways.no },
        ]}
        chosen={literal.isNot ? 'no' : 'yes'}
        onChoose={(way) => onChange({ ...literal, isNot: way === 'no' })}
      />
    </span>
  );
}
