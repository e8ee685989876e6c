/** An issue: what it is called, and what can be agreed on in it. */
import './terms-dialog.css';
import { type FormEvent, useRef, useState } from 'react';
import type { DraftIssue } from '../../../format/index.ts';
import { perform } from '../../case/case-store.ts';
import { Button, IconButton } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { Icon } from '../../parts/icon.tsx';
import { termsWords } from '../../phrases/talks-terms.ts';
import { DialogDeeds } from './dialog-deeds.tsx';
import {
  goesAlong,
  type IssueForm,
  type IssueKind,
  issueEdits,
  issueFault,
  issueForm,
  newIssueEdits,
  removeIssueEdits,
} from './issue-form.ts';
import type { MeetingTerms } from './meeting-terms.ts';
import { type NumberBounds, numberFault } from './number-bounds.ts';
import { NumberField } from './number-field.tsx';
import { numbered, withRow } from './rows.ts';

const words = termsWords.issue;
const KINDS: readonly IssueKind[] = ['ordered', 'values', 'integer', 'real'];
const STEP_BOUNDS: NumberBounds = { above: 0 };
const blank: IssueForm = {
  ...issueForm({ ordered: [] }, ''),
  values: numbered([
    { id: undefined, name: '' },
    { id: undefined, name: '' },
  ]),
};

interface Props {
  readonly terms: MeetingTerms;
  /** Undefined for a new one. */
  readonly issue: { readonly id: string; readonly draft: DraftIssue } | undefined;
  /** Of a party. */
  readonly nameOf: (party: string) => string;
  readonly onClose: () => void;
}

export function IssueDialog({ terms, issue, nameOf, onClose }: Props) {
  const [form, setForm] = useState(() => (issue === undefined ? blank : issueForm(issue.draft, issue.id)));
  const change = (more: Partial<IssueForm>) => setForm((before) => ({ ...before, ...more }));
  const add = useRef<HTMLButtonElement>(null);
  const fault = issueFault(form);
  const bounds = form.kind === 'integer' ? { isWhole: true } : {};
  const isSound =
    fault === undefined &&
    !(form.kind === 'real' && numberFault(form.step, STEP_BOUNDS) !== undefined) &&
    !(form.kind === 'integer' && [form.low, form.high].some((text) => numberFault(text, bounds) !== undefined));
  const isNamed = form.kind === 'values' || form.kind === 'ordered';
  const alongIn = (next: IssueForm | undefined) =>
    issue === undefined
      ? []
      : goesAlong(terms, issue.id, next).flatMap(({ party, lines, fromReservation }) => [
          ...(lines > 0 ? [words.alongLines(nameOf(party), lines)] : []),
          ...(fromReservation ? [words.alongReservation(nameOf(party))] : []),
        ]);
  const along = alongIn(form);
  const alongAll = alongIn(undefined);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!isSound) return;
    onClose();
    const name = form.name.trim();
    if (issue === undefined) void perform(newIssueEdits(terms, form).edits, termsWords.said.newIssue(name));
    else void perform(issueEdits(terms, issue.id, form), termsWords.said.issue(name, along));
  };
  const remove = () => {
    if (issue === undefined) return;
    onClose();
    void perform(removeIssueEdits(terms, issue.id), termsWords.said.removeIssue(form.name, alongAll));
  };
  const text = (key: 'name' | 'group' | 'unit', label: string) => (
    <Field label={label} value={form[key]} onChange={(value) => change({ [key]: value })} />
  );
  const amount = (key: 'low' | 'high' | 'step', label: string) => (
    <NumberField
      label={label}
      value={form[key]}
      bounds={key === 'step' ? STEP_BOUNDS : bounds}
      onChange={(value) => change({ [key]: value })}
    />
  );
  return (
    <Dialog title={issue === undefined ? words.newTitle : words.title(form.name)} isOpen onClose={onClose} size="large">
      <form className="terms-dialog" onSubmit={save}>
        <div className="fields">
          {text('name', words.name)}
          {text('group', words.group)}
          <Choice
            label={words.kind}
            items={KINDS.map((id) => ({ id, ...termsWords.kinds[id] }))}
            chosen={form.kind}
            onChoose={(kind) => change({ kind })}
          />
        </div>
        {isNamed ? (
          <fieldset>
            <legend>{words.values}</legend>
            {form.values.map((value, at) => (
              <div key={value.row} className="value-row">
                <Field
                  label={words.value(at + 1)}
                  hideLabel
                  value={value.name}
                  onChange={(name) => change({ values: form.values.with(at, { ...value, name }) })}
                />
                <IconButton
                  name={words.removeValue(value.name || words.value(at + 1))}
                  onPress={() => {
                    // What had the focus goes, and would leave it to whatever comes next.
                    add.current?.focus();
                    change({ values: form.values.toSpliced(at, 1) });
                  }}
                >
                  <Icon name="trash" />
                </IconButton>
              </div>
            ))}
            <div>
              <Button ref={add} onPress={() => change({ values: withRow(form.values, { id: undefined, name: '' }) })}>
                <Icon name="plus" />
                {words.addValue}
              </Button>
            </div>
            {issue !== undefined && <p className="quiet">{words.newValueSays}</p>}
          </fieldset>
        ) : (
          <div className="fields">
            {amount('low', words.low)}
            {amount('high', words.high)}
            {form.kind === 'real' && amount('step', words.step)}
            {text('unit', words.unit)}
          </div>
        )}
        {issue === undefined && <p className="quiet">{words.newIssueSays}</p>}
        {along.length > 0 && <p className="along">{words.along(along)}</p>}
        {fault !== undefined && <p className="quiet">{words.faults[fault]}</p>}
        <DialogDeeds isSound={isSound} onClose={onClose}>
          {issue !== undefined && (
            <span className="apart">
              <Button look="danger" onPress={remove}>
                {words.remove}
              </Button>
              {alongAll.length > 0 && <span className="quiet"> {words.along(alongAll)}</span>}
            </span>
          )}
        </DialogDeeds>
      </form>
    </Dialog>
  );
}
