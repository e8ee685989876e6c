/** What a party brings beside its worths: when it walks away, what matters most, its tactic, its red lines. */
import './terms-dialog.css';
import { type FormEvent, useState } from 'react';
import { type DraftTalksParty, TACTIC_NAMES, type TextEdit } from '../../../format/index.ts';
import { perform } from '../../case/case-store.ts';
import { Button, IconButton } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Tick } from '../../parts/tick.tsx';
import { talks } from '../../phrases/talks.ts';
import { termsWords } from '../../phrases/talks-terms.ts';
import { pointsOfDraft } from '../points-of-draft.ts';
import { type MeetingTerms, namedValues } from './meeting-terms.ts';
import { rankedFrom } from './order-text.ts';
import { type PartyForm, partyEdits, partyForm, type RedLineForm } from './party-form.ts';
import { RankingField } from './ranking-field.tsx';

const words = termsWords.party;
const RESERVATIONS = ['none', 'number', 'package'] as const;
/** No id of a value begins so. */
const ANY = ':any';
const AS_WRITTEN = ':as-written';

interface Props {
  readonly terms: MeetingTerms;
  readonly party: { readonly id: string; readonly draft: DraftTalksParty; readonly name: string };
  readonly onClose: () => void;
}

export function PartyDialog({ terms, party, onClose }: Props) {
  const issues = terms.part.issues ?? {};
  const ids = Object.keys(issues);
  const nameOf = (id: string) => issues[id]?.name ?? id;
  const [form, setForm] = useState(() => partyForm(party.draft, ids));
  const change = (more: Partial<PartyForm>) => setForm((before) => ({ ...before, ...more }));
  const finish = (edits: readonly TextEdit[], says: string) => {
    onClose();
    if (edits.length > 0) void perform(edits, says);
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    const root = [...terms.root, 'parties', party.id];
    finish(partyEdits(party.draft, issues, root, form, terms.meeting !== undefined), termsWords.said.party(party.name));
  };
  const leave = () => {
    const path = [...terms.root, 'parties', party.id];
    finish(
      [terms.meeting === undefined ? { kind: 'remove', path } : { kind: 'set', path, value: null }],
      termsWords.said.removeParty(party.name),
    );
  };
  const tactics = [
    { id: 'none', name: words.noTactic },
    ...(typeof party.draft.tactic === 'object' ? [{ id: 'own', name: words.ownTactic }] : []),
    ...TACTIC_NAMES.map((id) => ({ id, ...talks.tactics[id]! })),
  ];
  return (
    <Dialog title={words.title(party.name)} isOpen onClose={onClose} size="large">
      <form className="terms-dialog" onSubmit={save}>
        <div className="fields">
          <Choice
            label={words.reservation}
            items={RESERVATIONS.map((id) => ({ id, ...words.reservations[id] }))}
            chosen={form.reservation}
            onChoose={(reservation) => change({ reservation })}
          />
          {form.reservation === 'number' && (
            <Field
              label={words.number}
              value={form.walksAway}
              inputMode="decimal"
              onChange={(walksAway) => change({ walksAway })}
              says={words.numberSays(pointsOfDraft(terms.part, party.id))}
            />
          )}
        </div>
        {form.reservation === 'package' && (
          <div className="fields">
            {ids.map((id) => (
              <ValueChoice
                key={id}
                label={nameOf(id)}
                terms={terms}
                issue={id}
                value={form.package[id] ?? ''}
                open={words.leftOpen}
                onChange={(value) => change({ package: { ...form.package, [id]: value } })}
              />
            ))}
          </div>
        )}
        <Tick
          label={words.hasImportance}
          isTicked={form.importance !== undefined}
          onTick={(ticked) => change({ importance: ticked ? rankedFrom(undefined, ids) : undefined })}
        >
          <span>{words.hasImportance}</span>
        </Tick>
        {form.importance !== undefined && (
          <RankingField
            label={words.importance}
            ranked={form.importance}
            nameOf={nameOf}
            tied={termsWords.rank.equal}
            onChange={(importance) => change({ importance })}
          />
        )}
        <div className="fields">
          <Choice label={words.tactic} items={tactics} chosen={form.tactic} onChoose={(tactic) => change({ tactic })} />
          <Field
            label={words.discount}
            value={form.discount}
            inputMode="decimal"
            onChange={(discount) => change({ discount })}
          />
        </div>
        <RedLines form={form} terms={terms} onChange={(redLines) => change({ redLines })} />
        <div className="deeds">
          <span className="apart">
            <Button look="danger" onPress={leave}>
              {words.leave}
            </Button>
          </span>
          <Button look="quiet" onPress={onClose}>
            {termsWords.cancel}
          </Button>
          <Button look="main" type="submit">
            {termsWords.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function RedLines({
  form: { redLines },
  terms,
  onChange,
}: {
  readonly form: PartyForm;
  readonly terms: MeetingTerms;
  readonly onChange: (lines: readonly RedLineForm[]) => void;
}) {
  const issues = Object.entries(terms.part.issues ?? {});
  return (
    <fieldset>
      <legend>{words.redLines}</legend>
      {redLines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a red line may have no name.
        <div key={at} className="line">
          <div className="fields">
            {issues.map(([id, { name = id }]) => {
              const value = line.never[id];
              return (
                <ValueChoice
                  key={id}
                  label={name}
                  terms={terms}
                  issue={id}
                  value={value === undefined ? '' : typeof value === 'object' ? AS_WRITTEN : String(value)}
                  open={words.any}
                  onChange={(next) => {
                    if (next === AS_WRITTEN) return;
                    const { [id]: _before, ...others } = line.never;
                    onChange(redLines.with(at, { ...line, never: next === '' ? others : { ...others, [id]: next } }));
                  }}
                />
              );
            })}
          </div>
          <div className="value-row">
            <Field
              label={words.why}
              value={line.why}
              onChange={(why) => onChange(redLines.with(at, { ...line, why }))}
            />
            <IconButton name={words.removeLine} onPress={() => onChange(redLines.toSpliced(at, 1))}>
              <Icon name="trash" />
            </IconButton>
          </div>
        </div>
      ))}
      <div>
        <Button onPress={() => onChange([...redLines, { id: undefined, never: {}, why: '' }])}>
          <Icon name="plus" />
          {words.addLine}
        </Button>
      </div>
    </fieldset>
  );
}

/** A value of a named issue, or an amount; or none. */
function ValueChoice({
  label,
  terms,
  issue,
  value,
  open,
  onChange,
}: {
  readonly label: string;
  readonly terms: MeetingTerms;
  readonly issue: string;
  readonly value: string;
  /** What none is called. */
  readonly open: string;
  readonly onChange: (value: string) => void;
}) {
  const named = namedValues(terms.part.issues?.[issue] ?? {});
  if (named === undefined && value !== AS_WRITTEN) {
    return <Field label={label} value={value} inputMode="decimal" placeholder={open} onChange={onChange} />;
  }
  const items = [
    { id: ANY, name: open },
    ...(value === AS_WRITTEN ? [{ id: AS_WRITTEN, name: words.asWritten }] : []),
    ...(named ?? []),
  ];
  return (
    <Choice
      label={label}
      items={items}
      chosen={value === '' ? ANY : value}
      onChoose={(id) => onChange(id === ANY ? '' : id)}
    />
  );
}
