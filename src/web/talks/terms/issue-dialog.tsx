/** An issue: what it is called, and what can be agreed on in it. */
import './terms-dialog.css';
import { type FormEvent, useState } from 'react';
import type { DraftIssue } from '../../../format/index.ts';
import { perform } from '../../case/case-store.ts';
import { Button, IconButton } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { Icon } from '../../parts/icon.tsx';
import { termsWords } from '../../phrases/talks-terms.ts';
import {
  type IssueForm,
  type IssueKind,
  issueEdits,
  issueFault,
  issueForm,
  newIssueEdits,
  removeIssueEdits,
} from './issue-form.ts';
import type { MeetingTerms } from './meeting-terms.ts';

const words = termsWords.issue;
const KINDS: readonly IssueKind[] = ['ordered', 'values', 'integer', 'real'];
const blank: IssueForm = {
  ...issueForm({ ordered: [] }, ''),
  values: [
    { id: undefined, name: '' },
    { id: undefined, name: '' },
  ],
};

interface Props {
  readonly terms: MeetingTerms;
  /** Undefined for a new one. */
  readonly issue: { readonly id: string; readonly draft: DraftIssue } | undefined;
  readonly onClose: () => void;
}

export function IssueDialog({ terms, issue, onClose }: Props) {
  const [form, setForm] = useState(() => (issue === undefined ? blank : issueForm(issue.draft, issue.id)));
  const change = (more: Partial<IssueForm>) => setForm((before) => ({ ...before, ...more }));
  const fault = issueFault(form);
  const isNamed = form.kind === 'values' || form.kind === 'ordered';
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (fault !== undefined) return;
    onClose();
    const name = form.name.trim();
    if (issue === undefined) void perform(newIssueEdits(terms, form).edits, termsWords.said.newIssue(name));
    else void perform(issueEdits(terms, issue.id, form), termsWords.said.issue(name));
  };
  const remove = () => {
    if (issue === undefined) return;
    onClose();
    void perform(removeIssueEdits(terms, issue.id), termsWords.said.removeIssue(form.name));
  };
  const text = (key: 'name' | 'group' | 'low' | 'high' | 'step' | 'unit', label: string) => (
    <Field label={label} value={form[key]} onChange={(value) => change({ [key]: value })} />
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
              // biome-ignore lint/suspicious/noArrayIndexKey: a new value has no other name yet.
              <div key={at} className="value-row">
                <Field
                  label={words.value(at + 1)}
                  hideLabel
                  value={value.name}
                  onChange={(name) => change({ values: form.values.with(at, { ...value, name }) })}
                />
                <IconButton
                  name={words.removeValue(value.name || words.value(at + 1))}
                  onPress={() => change({ values: form.values.toSpliced(at, 1) })}
                >
                  <Icon name="trash" />
                </IconButton>
              </div>
            ))}
            <div>
              <Button onPress={() => change({ values: [...form.values, { id: undefined, name: '' }] })}>
                <Icon name="plus" />
                {words.addValue}
              </Button>
            </div>
            {issue !== undefined && <p className="quiet">{words.newValueSays}</p>}
          </fieldset>
        ) : (
          <div className="fields">
            {text('low', words.low)}
            {text('high', words.high)}
            {form.kind === 'real' && text('step', words.step)}
            {text('unit', words.unit)}
          </div>
        )}
        {issue === undefined && <p className="quiet">{words.newIssueSays}</p>}
        {fault !== undefined && <p className="quiet">{words.faults[fault]}</p>}
        <div className="deeds">
          {issue !== undefined && (
            <span className="apart">
              <Button look="danger" onPress={remove}>
                {words.remove}
              </Button>
            </span>
          )}
          <Button look="quiet" onPress={onClose}>
            {termsWords.cancel}
          </Button>
          <Button look="main" type="submit" isDisabled={fault !== undefined}>
            {termsWords.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
