/** What was read, to be put right: saved, it is confirmed. */
import './correct-form.css';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { ICD_203_WORDS, type StatementKind, type StatementStatus } from '../../../model/index.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { evidence as phrases } from '../../phrases/evidence.ts';
import { keys } from '../../phrases/keys.ts';
import { partyEdits } from '../element-edits.ts';
import type { LedgerEntry } from '../ledger-entries.ts';
import { type ChosenParty, PartyField } from '../party-field.tsx';
import { sameSayings } from '../same-sayings.ts';
import { useLedger } from '../use-ledger.ts';
import { viaIn, viaText } from '../via-text.ts';
import { ANOTHER, NOBODY, partyChosen, voiceItems } from '../voice-choice.ts';
import { correct, needsWords } from './deeds.ts';
import { backToList } from './ledger-mode.ts';
import { useRepeats } from './use-repeats.ts';

const words = phrases.form;
const KINDS = Object.keys(phrases.kinds) as StatementKind[];
const STATUSES = Object.keys(phrases.statuses) as StatementStatus[];
const NONE = 'none';
const CREDIBILITIES = ['1', '2', '3', '4', '5', '6'] as const;
const CONFIDENCES = ['low', 'moderate', 'high'] as const;
type Confidence = (typeof CONFIDENCES)[number];
/** In place of a statement, whose id never has a colon. */
const NO_OTHER = ':none';
type Estimate = (typeof ICD_203_WORDS)[number];

const isDate = (text: string) => text.trim() === '' || /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(text.trim());

export function CorrectForm({ entry }: { readonly entry: LedgerEntry }) {
  const view = useLedger();
  const { draft, read, heard } = view;
  const isSealed = needsWords(view, entry);
  const [says, setSays] = useState(isSealed ? '' : entry.says);
  const [speaker, setSpeaker] = useState(entry.speaker ?? '');
  const [via, setVia] = useState(viaText(entry.via));
  const [spokenFor, setSpokenFor] = useState<ChosenParty>({ item: entry.voice ?? NOBODY, name: '' });
  const [kind, setKind] = useState(entry.kind);
  const [status, setStatus] = useState(entry.status);
  const [date, setDate] = useState(entry.date ?? '');
  const [said, setSaid] = useState(entry.said ?? '');
  const [by, setBy] = useState(entry.by ?? '');
  const [estimate, setEstimate] = useState<Estimate | typeof NONE>(entry.statement?.estimate?.word ?? NONE);
  const [confidence, setConfidence] = useState<Confidence | typeof NONE>(entry.statement?.confidence ?? NONE);
  const [sameAs, setSameAs] = useState(entry.statement?.sameAs ?? NO_OTHER);
  const credible = entry.statement?.credibility;
  const [credibility, setCredibility] = useState<string>(credible === undefined ? NONE : String(credible));
  const spoken = speaker.trim() === '' ? undefined : speaker.trim();
  const others = sameSayings(draft, entry.statement && entry.id, {
    speaker: spoken,
    voice: spokenFor.item === NOBODY ? undefined : spokenFor.item,
  });
  // Of another voice it would say the same, and still count as another.
  const same = others.includes(sameAs) ? sameAs : undefined;
  const repeats = useRepeats(view, says);
  const isNamed = spokenFor.item !== ANOTHER || spokenFor.name.trim() !== '';
  const isReady = says.trim() !== '' && !repeats && isDate(date) && isDate(said) && isDate(by) && isNamed;

  const save = async () => {
    if (!isReady) return;
    const chosen = partyChosen(spokenFor.item, read?.reading, spokenFor.name);
    const party = chosen && partyEdits(draft, chosen);
    const done = await correct(
      view,
      entry,
      {
        says,
        speaker: spoken,
        via: viaIn(via),
        voice: party?.id,
        kind,
        status,
        date: date.trim() === '' ? undefined : date.trim(),
        said: said.trim() === '' ? undefined : said.trim(),
        by: by.trim() === '' ? undefined : by.trim(),
        estimate: estimate === NONE ? undefined : estimate,
        confidence: confidence === NONE ? undefined : confidence,
        sameAs: same,
        credibility: credibility === NONE ? undefined : (Number(credibility) as 1),
      },
      party?.edits ?? [],
    );
    if (done) backToList();
  };
  const hear = (event: KeyboardEvent) => {
    // A list that is open closes first.
    if (event.key === 'Escape' && !event.defaultPrevented) {
      event.preventDefault();
      event.stopPropagation();
      backToList();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void save();
    }
  };
  return (
    <form
      className="correct-form"
      aria-label={words.title(entry.says)}
      onKeyDown={hear}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field
        label={words.says}
        value={says}
        onChange={setSays}
        lines={3}
        autoFocus
        wrong={repeats}
        says={repeats ? phrases.repeats : isSealed ? words.saysOwn : undefined}
      />
      <div className="fields">
        <ComboBox
          className="combo"
          allowsCustomValue
          inputValue={speaker}
          onInputChange={setSpeaker}
          menuTrigger="focus"
        >
          <Label className="label">{words.speaker}</Label>
          <Input />
          <Popover className="choice-list" offset={4}>
            <ListBox>
              {heard.map((one) => (
                <ListBoxItem key={one} id={one} textValue={one} className="item">
                  {one}
                </ListBoxItem>
              ))}
            </ListBox>
          </Popover>
        </ComboBox>
        <PartyField
          label={words.voice}
          items={[{ id: NOBODY, name: words.nobody }, ...voiceItems(draft, read?.reading)]}
          chosen={spokenFor}
          onChoose={setSpokenFor}
        />
        <Field
          label={words.via}
          value={via}
          onChange={setVia}
          says={spoken !== undefined && viaIn(via).includes(spoken) ? words.viaDrops(spoken) : words.viaSays}
        />
        <Choice
          label={words.kind}
          items={KINDS.map((id) => ({ id, name: phrases.kinds[id] }))}
          chosen={kind}
          onChoose={setKind}
        />
        <Choice
          label={words.status}
          items={STATUSES.map((id) => ({ id, name: phrases.statuses[id] }))}
          chosen={status}
          onChoose={setStatus}
        />
        <Field
          label={words.date}
          value={date}
          onChange={setDate}
          placeholder={words.dateSays}
          wrong={!isDate(date)}
          {...(!isDate(date) && { says: words.wrongDate })}
        />
        <Field
          label={words.saidOn}
          value={said}
          onChange={setSaid}
          placeholder={words.dateSays}
          wrong={!isDate(said)}
          {...(!isDate(said) && { says: words.wrongDate })}
        />
        <Field
          label={words.by}
          value={by}
          onChange={setBy}
          placeholder={words.dateSays}
          wrong={!isDate(by)}
          {...(!isDate(by) && { says: words.wrongDate })}
        />
        <Choice
          label={words.estimate}
          items={[
            { id: NONE, name: words.estimateNone, says: words.scale },
            ...ICD_203_WORDS.map((id) => ({ id, name: id })),
          ]}
          chosen={estimate}
          onChoose={(id) => setEstimate(id as Estimate)}
        />
        <Choice
          label={words.confidence}
          items={[NONE, ...CONFIDENCES].map((id) => ({ id, name: words.confidences[id as Confidence] }))}
          chosen={confidence}
          onChoose={(id) => setConfidence(id as Confidence)}
        />
        <Choice
          label={words.credibility}
          items={[NONE, ...CREDIBILITIES].map((id) => ({
            id,
            name: words.credibilities[id as keyof typeof words.credibilities],
          }))}
          chosen={credibility}
          onChoose={setCredibility}
        />
        <Choice
          label={words.sameAs}
          items={[
            { id: NO_OTHER, name: words.sameAsNone, says: words.sameAsSays },
            ...others.map((id) => ({ id, name: phrases.ledger.entry(draft.statements?.[id]?.says ?? id), says: id })),
          ]}
          chosen={same ?? NO_OTHER}
          onChoose={setSameAs}
        />
      </div>
      <div className="deeds">
        <Button look="quiet" onPress={backToList}>
          {words.cancel}
          <kbd>{keys.escape}</kbd>
        </Button>
        <Button look="main" type="submit" isDisabled={!isReady}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}
