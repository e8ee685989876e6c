/** One statement: its text or, for those who will not write logic, a form; a short name; what can be done with it. */
import { useState } from 'react';
import type { Problem } from '../../../format/index.ts';
import { Button } from '../../parts/button.tsx';
import { statements as phrases } from '../../phrases/preferences.ts';
import { type Deed, RowMenu } from '../row-menu.tsx';
import { ExpressionField } from './expression-field.tsx';
import { StatementName } from './statement-name.tsx';
import type { StepWant } from './steps.ts';
import { WantFormFields } from './want-form-fields.tsx';

interface Props {
  readonly want: StepWant;
  readonly label: string;
  readonly partyName: string;
  readonly isEmpty: boolean;
  readonly problems: readonly Problem[];
  readonly marks: React.ReactNode;
  readonly deeds: readonly Deed[];
  readonly onWrite: (text: string) => void;
  readonly onName: (id: string | undefined) => void;
  readonly onEnter: () => void;
  readonly onRemove?: () => void;
}

export function StatementLine(props: Props) {
  const { want, label, partyName, isEmpty, problems, marks, deeds, onWrite, onName, onEnter, onRemove } = props;
  const [isForm, setForm] = useState(false);
  /** The form was asked for at the empty row, where the focus was on what has gone. */
  const [isBegun, setBegun] = useState(false);
  const [isNaming, setNaming] = useState(false);
  const menu: Deed[] = [
    { id: 'form', name: isForm ? phrases.asText : phrases.asForm, do: () => setForm(!isForm) },
    ...(isEmpty
      ? []
      : [{ id: 'name', name: want.id === undefined ? phrases.giveName : phrases.rename, do: () => setNaming(true) }]),
    ...deeds,
  ];
  return (
    <div className="line">
      <div className="said">
        {isNaming ? (
          <StatementName
            id={want.id}
            onName={(id) => {
              setNaming(false);
              if (id !== want.id) onName(id);
            }}
          />
        ) : (
          want.id !== undefined && <bdi className="name">{want.id}</bdi>
        )}
        {isForm ? (
          <WantFormFields
            label={label}
            partyName={partyName}
            text={want.text}
            problems={problems}
            autoFocus={isBegun}
            onWrite={onWrite}
            onText={() => setForm(false)}
          />
        ) : (
          <ExpressionField
            label={want.id === undefined ? label : `${label}: ${want.id}`}
            value={want.text}
            problems={problems}
            onChange={onWrite}
            onEnter={onEnter}
            {...(isEmpty && { placeholder: phrases.placeholder })}
            {...(onRemove !== undefined && { onRemove })}
          />
        )}
        {isEmpty && !isForm && (
          <Button
            look="quiet"
            onPress={() => {
              setBegun(true);
              setForm(true);
            }}
          >
            {phrases.orForm}
          </Button>
        )}
      </div>
      <div className="deeds">
        {marks}
        <RowMenu name={want.id ?? (want.text || label)} deeds={menu} />
      </div>
    </div>
  );
}
