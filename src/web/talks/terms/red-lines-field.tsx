/** Red lines: in which values of which issues together the party never agrees to a package. */
import { useRef } from 'react';
import type { DraftIssue, DraftTalks } from '../../../format/index.ts';
import { Button, IconButton } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Icon } from '../../parts/icon.tsx';
import { termsWords } from '../../phrases/talks-terms.ts';
import { boundsOf, namedValues } from './meeting-terms.ts';
import { amountBounds, numberFault } from './number-bounds.ts';
import { NumberField } from './number-field.tsx';
import { type AmountsForm, amountsFault, type NeverForm, type RedLineForm } from './red-line-form.ts';
import { withRow } from './rows.ts';
import { ValueChoice } from './value-choice.tsx';

const words = termsWords.party;

interface Props {
  readonly lines: readonly RedLineForm[];
  readonly issues: NonNullable<DraftTalks['issues']>;
  readonly onChange: (lines: readonly RedLineForm[]) => void;
}

export function RedLinesField({ lines, issues, onChange }: Props) {
  const add = useRef<HTMLButtonElement>(null);
  return (
    <fieldset>
      <legend>{words.redLines}</legend>
      {lines.map((line, at) => (
        <div key={line.row} className="line">
          <div className="fields">
            {Object.entries(issues).map(([id, issue]) => (
              <NeverField
                key={id}
                name={issue.name ?? id}
                issue={issue}
                value={line.never[id]}
                onChange={(next) => {
                  const { [id]: _before, ...others } = line.never;
                  onChange(lines.with(at, { ...line, never: next === undefined ? others : { ...others, [id]: next } }));
                }}
              />
            ))}
          </div>
          <div className="value-row">
            <Field label={words.why} value={line.why} onChange={(why) => onChange(lines.with(at, { ...line, why }))} />
            <IconButton
              name={words.removeLine}
              onPress={() => {
                add.current?.focus();
                onChange(lines.toSpliced(at, 1));
              }}
            >
              <Icon name="trash" />
            </IconButton>
          </div>
        </div>
      ))}
      <div>
        <Button ref={add} onPress={() => onChange(withRow(lines, { id: undefined, never: {}, why: '' }))}>
          <Icon name="plus" />
          {words.addLine}
        </Button>
      </div>
    </fieldset>
  );
}

interface NeverProps {
  readonly name: string;
  readonly issue: DraftIssue;
  /** Undefined where the line does not speak of the issue. */
  readonly value: NeverForm | undefined;
  readonly onChange: (value: NeverForm | undefined) => void;
}

function NeverField({ name, issue, value, onChange }: NeverProps) {
  if (namedValues(issue) !== undefined) {
    const chosen = value === undefined || typeof value === 'string' ? (value ?? '') : undefined;
    return (
      <ValueChoice
        label={name}
        issue={issue}
        value={chosen}
        open={words.any}
        onChange={(next) => onChange(next === '' ? undefined : next)}
      />
    );
  }
  const amounts = typeof value === 'object' && 'from' in value ? value : { from: '', to: '' };
  return <AmountsField name={name} issue={issue} value={amounts} onChange={onChange} />;
}

function AmountsField({
  name,
  issue,
  value,
  onChange,
}: Pick<NeverProps, 'name' | 'issue' | 'onChange'> & { readonly value: AmountsForm }) {
  const bounds = amountBounds(issue);
  const [low = '', high = ''] = boundsOf(issue) ?? [];
  const put = (next: AmountsForm) => onChange(next.from === '' && next.to === '' ? undefined : next);
  const areNumbers = [value.from, value.to].every((text) => numberFault(text, bounds) === undefined);
  return (
    <>
      <NumberField
        label={words.from(name)}
        value={value.from}
        bounds={bounds}
        placeholder={value.to === '' ? words.any : String(low)}
        onChange={(from) => put({ ...value, from })}
      />
      <NumberField
        label={words.to(name)}
        value={value.to}
        bounds={bounds}
        fault={areNumbers ? amountsFault(value, issue) : undefined}
        placeholder={value.from === '' ? words.any : String(high)}
        onChange={(to) => put({ ...value, to })}
      />
    </>
  );
}
